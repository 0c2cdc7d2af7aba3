#include "app/triage_due.hpp"

#include <algorithm>

#include "app/lights.hpp"

namespace genu::app {

namespace {

bool red_since(const History& history, const Standpoint& stand, Instant since) {
  const auto all = answered(history, stand);
  return std::any_of(all.begin(), all.end(), [&](const Answered& each) {
    return each.outcome.light.light == model::Light::Red && each.outcome.at > since;
  });
}

}  // namespace

std::optional<TriageDue> triage_due(const TriageNow& now, Day today) {
  if (!now.checked) return TriageDue::FirstUse;
  if (today - *now.checked_day >= check_days) return TriageDue::Weekly;
  if (!now.result.still_to_ask.empty()) return TriageDue::Unfinished;
  return std::nullopt;
}

std::optional<TriageDue> triage_due(const History& history, const Standpoint& stand) {
  const auto due = triage_due(history.triage, stand.today);
  if (due) return due;
  return red_since(history, stand, *history.triage.checked) ? std::optional(TriageDue::AfterRed) : std::nullopt;
}

}  // namespace genu::app
