#include "app/days_off.hpp"

#include <algorithm>
#include <iterator>

namespace genu::app {

std::vector<Day> DaysOff::all() const {
  std::vector<Day> days;
  std::merge(held.begin(), held.end(), sessions.begin(), sessions.end(), std::back_inserter(days));
  return days;
}

DaysOff days_off(const HoldFacts& holds, const std::vector<model::MissedSession>& missed, std::string_view condition,
                 Day first, Day last) {
  DaysOff off;
  off.held = excused_days(holds, condition, first, last);
  for (const auto& each : missed) {
    const bool excused = each.reason && model::is_excused(*each.reason) && each.day >= first && each.day <= last;
    if (excused && !std::binary_search(off.held.begin(), off.held.end(), each.day)) off.sessions.push_back(each.day);
  }
  std::sort(off.sessions.begin(), off.sessions.end());
  off.sessions.erase(std::unique(off.sessions.begin(), off.sessions.end()), off.sessions.end());
  return off;
}

void add_missed(const std::vector<model::MissedSession>& missed, guidance::WeekRequest& request) {
  for (const auto& each : missed) {
    if (each.reason) request.left_out.push_back(each.day);
    if (!each.moved_to) continue;
    request.moved_from.push_back(each.day);
    request.moved_to.push_back(*each.moved_to);
  }
}

const model::MissedSession* missed_on(const std::vector<model::MissedSession>& missed, Day day) {
  const auto found =
      std::find_if(missed.begin(), missed.end(), [&](const model::MissedSession& each) { return each.day == day; });
  return found == missed.end() ? nullptr : &*found;
}

}  // namespace genu::app
