#include "app/triage_due.hpp"

#include <algorithm>

#include "guidance/prevention.hpp"

namespace genu::app {

namespace {

constexpr std::string_view healthy_knee = "healthy-knee";

bool red_since(const std::vector<Answered>& all, Instant since) {
  return std::any_of(all.begin(), all.end(), [&](const Answered& each) {
    return each.outcome.light.light == model::Light::Red && each.outcome.at > since;
  });
}

// Clinical reference 1.7: discomfort that keeps coming back in a knee that is meant to be healthy.
bool keeps_hurting(const Standpoint& stand, const Assessment& found, Instant since) {
  if (stand.episode.condition != healthy_knee) return false;
  std::vector<std::pair<Day, int>> pains;
  for (std::size_t i = 0; i < found.all.size(); ++i) {
    const auto& pain = found.facts.sessions[i].pain_during;
    if (pain && found.all[i].outcome.at > since) pains.emplace_back(found.all[i].day, pain->score());
  }
  return guidance::sore_sessions(pains, stand.today) >= guidance::many_sore_sessions;
}

}  // namespace

std::optional<TriageDue> triage_due(const TriageNow& now, Day today) {
  if (!now.checked) return TriageDue::FirstUse;
  if (today - *now.checked_day >= check_days) return TriageDue::Weekly;
  if (!now.result.still_to_ask.empty()) return TriageDue::Unfinished;
  return std::nullopt;
}

std::optional<TriageDue> triage_due(const TriageNow& now, const Standpoint& stand, const Assessment& found) {
  const auto due = triage_due(now, stand.today);
  if (due) return due;
  if (red_since(found.all, *now.checked)) return TriageDue::AfterRed;
  return keeps_hurting(stand, found, *now.checked) ? std::optional(TriageDue::KeepsHurting) : std::nullopt;
}

}  // namespace genu::app
