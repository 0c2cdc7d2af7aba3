#include "app/follow_ups.hpp"

#include <algorithm>

namespace genu::app {

namespace {

bool is_due(const Id& id, Day day, const History& history, const Standpoint& stand) {
  const int ago = stand.today - day;
  return ago >= 1 && ago <= answerable_days && history.answers.find(id) == history.answers.end();
}

}  // namespace

std::vector<FollowUpDue> follow_ups_due(const History& history, const Standpoint& stand) {
  std::vector<FollowUpDue> due;
  for (const auto& session : history.sessions) {
    if (is_due(session.id, session.day, history, stand)) {
      due.push_back({model::FollowUpAbout::Session, session.id, session.day, false});
    }
  }
  for (const auto& run : history.runs) {
    if (is_due(run.id, run.day, history, stand)) {
      due.push_back({model::FollowUpAbout::Run, run.id, run.day, !run.pain_60min.has_value()});
    }
  }
  std::stable_sort(due.begin(), due.end(), [](const auto& a, const auto& b) { return a.day < b.day; });
  return due;
}

}  // namespace genu::app
