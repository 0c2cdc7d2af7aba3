#include <algorithm>

#include "cohort/invariant.hpp"
#include "cohort/lines.hpp"

namespace genu::cohort {

namespace {

class ProgressNeedsGreen final : public Invariant {
 public:
  [[nodiscard]] std::string name() const override { return "progress-needs-green"; }
  [[nodiscard]] std::string rule() const override {
    return "nothing goes up on a day after red or amber, while an answer is pending, or where it never came";
  }
  [[nodiscard]] std::optional<std::string> look(const DaySeen& seen) override {
    for (const auto* glance : {&seen.morning, &seen.ready}) {
      const auto up = what_goes_up(glance->today);
      if (up.empty()) continue;
      if (const auto against = against_progress(*glance); !against.empty()) return up + " although " + against;
    }
    return std::nullopt;
  }

 private:
  // Older ones that wait are looked through: clinical reference 3.3.
  static bool newest_waits(const Glance& glance) {
    const auto& due = glance.today.follow_ups;
    return std::any_of(due.begin(), due.end(), [&](const auto& each) { return each.day >= glance.newest->day; });
  }

  static std::string what_goes_up(const app::TodayView& today) {
    if (today.advice && today.advice->action == model::Action::Progress) return "the advice is to progress";
    for (std::size_t i = 0; today.session && i < today.session->lines.size(); ++i) {
      const auto& line = today.session->lines[i];
      if (asks_for_more(line)) return line.exercise + " goes up";
    }
    return {};
  }

  static std::string against_progress(const Glance& glance) {
    const auto& light = glance.today.light;
    if (!light || light->light != model::Light::Green) {
      return "the light is " + (light ? std::string(base::name_of(light->light)) : std::string("missing"));
    }
    if (!glance.newest) return "nothing was done";
    if (newest_waits(glance)) return "a morning answer waits";
    if (glance.newest->alarm) return "the knee alarmed";
    if (!glance.newest->pain_during) return "the pain was never told";
    if (!glance.newest->morning_told) return "the morning was never told";
    return {};
  }
};

}  // namespace

std::unique_ptr<Invariant> progress_needs_green() { return std::make_unique<ProgressNeedsGreen>(); }

}  // namespace genu::cohort
