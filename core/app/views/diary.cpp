// The diary as a list, and the history of sessions and runs with the whole loop of each.
#include <algorithm>
#include <genu/app/views.hpp>

#include "app/lights.hpp"

namespace genu::app {

namespace {

using base::Result;
using base::Unexpected;

Answer<Nrs> next_morning(const Id& subject, const History& history) {
  const auto answer = history.answers.find(subject);
  return answer == history.answers.end() ? Answer<Nrs>{} : answer->second.pain;
}

HistoryEntry entry_of(const model::Session& session, const History& history, const model::LightAdvice& light) {
  HistoryEntry entry;
  entry.about = model::FollowUpAbout::Session;
  entry.id = session.id;
  entry.day = session.day;
  entry.at = session.started;
  entry.phase = session.phase;
  entry.state = session.state;
  entry.completed_percent = session.completed_percent;
  entry.duration_s = static_cast<int>((end_of(session).ms - session.started.ms) / 1000);
  entry.pain_before = session.pain_before;
  entry.pain_during = session.pain_during;
  entry.pain_after = session.pain_after;
  entry.next_morning = next_morning(session.id, history);
  entry.light = light;
  return entry;
}

HistoryEntry entry_of(const model::Run& run, const History& history, const model::LightAdvice& light) {
  HistoryEntry entry;
  entry.about = model::FollowUpAbout::Run;
  entry.id = run.id;
  entry.day = run.day;
  entry.at = run.started;
  entry.completed_percent = 100;
  entry.distance_m = static_cast<int>(run.distance.count);
  entry.duration_s = static_cast<int>(run.duration.count);
  entry.pain_before = run.pain_before;
  entry.pain_during = run.pain_during;
  entry.pain_after = run.pain_60min;
  entry.next_morning = next_morning(run.id, history);
  entry.light = light;
  return entry;
}

}  // namespace

Result<DiaryView> diary_view(const Core& core, int most) {
  const auto query = store::Query{}.newest_first("day").newest_first("at_ms").limit(most + 1);
  auto entries = core.inside().store.list<model::CheckIn>(query);
  if (!entries) return Unexpected{entries.error()};
  DiaryView view;
  view.more = entries->size() > static_cast<std::size_t>(most);
  if (view.more) entries->pop_back();
  view.entries = std::move(*entries);
  return view;
}

Result<HistoryView> history_view(const Core& core, int most) {
  const auto& inside = core.inside();
  const auto stand = standpoint_of(inside);
  if (!stand) return Unexpected{stand.error()};
  HistoryView view;
  if (!*stand) return view;
  const auto history = history_of(inside, **stand);
  if (!history) return Unexpected{history.error()};
  const auto all = answered(*history, **stand);
  for (auto it = all.rbegin(); it != all.rend() && view.entries.size() < static_cast<std::size_t>(most); ++it) {
    const auto& light = it->outcome.light;
    view.entries.push_back(it->about == model::FollowUpAbout::Session
                               ? entry_of(history->sessions[it->index], *history, light)
                               : entry_of(history->runs[it->index], *history, light));
  }
  return view;
}

Result<model::Run> run_view(const Core& core, const Id& id) {
  auto run = core.inside().store.get<model::Run>(id);
  if (!run) return Unexpected{run.error()};
  if (!*run) return base::refuse(base::ErrorCode::NotFound, "may.no-such-run", "id", {}, id.text());
  return std::move(**run);
}

}  // namespace genu::app
