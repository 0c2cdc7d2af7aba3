#include "cohort/invariant.hpp"

namespace genu::cohort {

namespace {

class EverythingExplained final : public Invariant {
 public:
  explicit EverythingExplained(const words::Words& words) : words_(words) {}

  [[nodiscard]] std::string name() const override { return "everything-explained"; }
  [[nodiscard]] std::string rule() const override {
    return "every light, advice, notice, moved dose, run, hold and flare has a reason with its rule, its words and its "
           "source";
  }
  [[nodiscard]] std::optional<std::string> look(const DaySeen& seen) override {
    for (const auto* glance : {&seen.morning, &seen.ready}) {
      if (auto gap = gap_in(glance->today)) return gap;
    }
    return std::nullopt;
  }

 private:
  [[nodiscard]] std::optional<std::string> gap_in(const app::TodayView& today) const {
    if (today.light) {
      if (auto gap = gap_in(today.light->reasons)) return "the light " + *gap;
    }
    if (today.advice) {
      if (auto gap = gap_in(today.advice->reasons)) return "the advice " + *gap;
    }
    if (!today.notices.empty()) {
      if (auto gap = gap_in(today.notices)) return "the notice " + *gap;
    }
    if (today.run) {
      if (auto gap = gap_in(today.run->reasons)) return "the run " + *gap;
    }
    for (const auto& hold : today.holds) {
      if (auto gap = gap_in(hold.reasons)) return "the hold " + *gap;
    }
    if (today.flare) {
      if (auto gap = gap_in(today.flare->reasons)) return "the flare " + *gap;
    }
    for (std::size_t i = 0; today.session && i < today.session->lines.size(); ++i) {
      const auto& line = today.session->lines[i];
      if (line.move == app::DoseMove::Same) continue;
      if (auto gap = gap_in(line.reasons)) return "the change of " + line.exercise + " " + *gap;
    }
    return std::nullopt;
  }

  [[nodiscard]] std::optional<std::string> gap_in(const std::vector<model::Reason>& reasons) const {
    if (reasons.empty()) return "has no reason";
    for (const auto& reason : reasons) {
      if (reason.rule.empty()) return "names no rule";
      if (reason.source.empty()) return "names no source for " + reason.rule;
      if (!words_.knows(reason.message)) return "has no words for " + reason.message;
    }
    return std::nullopt;
  }

  const words::Words& words_;
};

}  // namespace

std::unique_ptr<Invariant> everything_explained(const words::Words& words) {
  return std::make_unique<EverythingExplained>(words);
}

}  // namespace genu::cohort
