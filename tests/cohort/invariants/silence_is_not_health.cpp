#include "cohort/invariant.hpp"

namespace genu::cohort {

namespace {

// So long without a word, and no phase may be passed.
constexpr int silent_week_days = 7;

class SilenceIsNotHealth final : public Invariant {
 public:
  [[nodiscard]] std::string name() const override { return "silence-is-not-health"; }
  [[nodiscard]] std::string rule() const override {
    return "what was never told is never taken for green, and a silent week never opens the next phase";
  }
  [[nodiscard]] std::optional<std::string> look(const DaySeen& seen) override {
    for (const auto* glance : {&seen.morning, &seen.ready}) {
      const auto& today = glance->today;
      const bool green = today.light && today.light->light == model::Light::Green;
      if (green && !told(glance->newest)) return "the light is green, but the runner has not told how it was";
      if (today.may_move_on && glance->silent_days >= silent_week_days) {
        return "the next phase is open after " + std::to_string(glance->silent_days) + " silent days";
      }
    }
    return std::nullopt;
  }

 private:
  static bool told(const std::optional<Newest>& newest) {
    return newest && newest->pain_during.has_value() && newest->morning_told;
  }
};

}  // namespace

std::unique_ptr<Invariant> silence_is_not_health() { return std::make_unique<SilenceIsNotHealth>(); }

}  // namespace genu::cohort
