#include "app/pains.hpp"

#include <algorithm>

namespace genu::app {

void note_pain(std::vector<model::DayPain>& pains, Day day, const Answer<Nrs>& pain) {
  if (!pain) return;
  const auto at = std::lower_bound(pains.begin(), pains.end(), day,
                                   [](const model::DayPain& each, Day than) { return each.day < than; });
  if (at == pains.end() || at->day != day) {
    pains.insert(at, {day, *pain});
  } else if (at->worst < *pain) {
    at->worst = *pain;
  }
}

std::vector<model::DayPain> pains_of(const History& history) {
  std::vector<model::DayPain> pains;
  for (const auto& entry : history.check_ins) {
    for (const auto& pain : {entry.worst_24h, entry.pain_now, entry.morning_pain}) note_pain(pains, entry.day, pain);
  }
  for (const auto& session : history.sessions) {
    for (const auto& pain : {session.pain_before, session.pain_during, session.pain_after})
      note_pain(pains, session.day, pain);
  }
  for (const auto& run : history.runs) {
    for (const auto& pain : {run.pain_before, run.pain_during, run.pain_60min}) note_pain(pains, run.day, pain);
  }
  for (const auto& [subject, answer] : history.answers) note_pain(pains, answer.day, answer.pain);
  return pains;
}

}  // namespace genu::app
