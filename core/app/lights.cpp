#include "app/lights.hpp"

#include <algorithm>
#include <map>
#include <span>

#include "guidance/session_light.hpp"
#include "guidance/usual_morning.hpp"

namespace genu::app {

namespace {

constexpr std::int64_t ms_per_hour = 3'600'000;

// The mornings that the usual one on `day` comes from: those of the days before it.
std::span<const guidance::MorningPain> mornings_before(const History& history, Day day) {
  const auto earlier = [](const guidance::MorningPain& morning, Day than) { return morning.day < than; };
  const auto& all = history.mornings;
  const auto first = std::lower_bound(all.begin(), all.end(), day - guidance::usual_morning_days, earlier);
  const auto last = std::lower_bound(first, all.end(), day, earlier);
  return std::span(all).subspan(static_cast<std::size_t>(first - all.begin()), static_cast<std::size_t>(last - first));
}

// The part of a response that comes from the morning after.
void add_morning_after(guidance::SessionResponse& response, const Id& subject, Day day, Instant ended,
                       const History& history, const Standpoint& stand) {
  response.usual_morning =
      guidance::usual_morning(mornings_before(history, day), day, stand.episode.usual_morning_pain);
  response.follow_up_late = stand.now.at.ms - ended.ms >= guidance::follow_up_hours * ms_per_hour;
  const auto answer = history.answers.find(subject);
  if (answer == history.answers.end()) return;
  response.next_morning = answer->second.pain;
  response.change = answer->second.change;
  response.stiffness_change_min = answer->second.stiffness_change_min;
  response.swelling_change = answer->second.swelling_change;
}

template <class Done>
guidance::SessionResponse response_to_done(const Done& done, const History& history, const Standpoint& stand) {
  guidance::SessionResponse response;
  response.pain_before = done.pain_before;
  response.pain_during = done.pain_during;
  response.limp = done.limp;
  response.sharp_sudden = done.sharp_sudden;
  response.gave_way = done.gave_way;
  response.locked = done.locked;
  add_morning_after(response, done.id, done.day, end_of(done), history, stand);
  return response;
}

guidance::SessionResponse response_to(const model::Session& session, const History& history, const Standpoint& stand) {
  auto response = response_to_done(session, history, stand);
  response.kind = session.kind;
  return response;
}

guidance::SessionResponse response_to(const model::Run& run, const History& history, const Standpoint& stand) {
  auto response = response_to_done(run, history, stand);
  response.kind = model::SessionKind::Run;
  response.pain_60min = run.pain_60min;
  return response;
}

template <class Done>
guidance::LightSeen bare_light(const Done& done, const History& history, const Standpoint& stand) {
  return guidance::light_seen(response_to(done, history, stand), stand.profile_on(done.day));
}

// What was noted in the same instant is told apart by the ids, which are made one after the other.
bool came_before(const Answered& each, const model::Clearance& clearance, const History& history) {
  if (each.outcome.at != clearance.at) return each.outcome.at < clearance.at;
  const auto& id =
      each.about == model::FollowUpAbout::Session ? history.sessions[each.index].id : history.runs[each.index].id;
  return id < clearance.id;
}

}  // namespace

Instant end_of(const model::Session& session) { return session.ended.value_or(session.started); }
Instant end_of(const model::Run& run) { return {run.started.ms + run.duration.count * 1000}; }

std::int64_t seconds_run(const model::Run& run) {
  if (run.run_time) return run.run_time->count;
  const bool walked = run.walk_time && run.walk_time->count > 0;
  return walked ? 0 : run.duration.count;
}

guidance::LightSeen light_seen_of(const model::Session& session, const History& history, const Standpoint& stand,
                                  const Answer<Nrs>& own_pain) {
  auto response = response_to(session, history, stand);
  response.pain_during = own_pain;
  return guidance::light_seen(response, stand.profile_on(session.day));
}

model::LightAdvice light_of(const Answered& each, const History& history, const Standpoint& stand) {
  const auto response = each.about == model::FollowUpAbout::Session
                            ? response_to(history.sessions[each.index], history, stand)
                            : response_to(history.runs[each.index], history, stand);
  return guidance::session_light(response, stand.profile_on(each.day));
}

std::vector<Answered> runs_answered(const History& history, const Standpoint& stand) {
  std::vector<Answered> runs;
  runs.reserve(history.runs.size());
  for (std::size_t i = 0; i < history.runs.size(); ++i) {
    const auto& run = history.runs[i];
    runs.push_back({model::FollowUpAbout::Run,
                    i,
                    run.day,
                    {run.started, model::SessionKind::Run, run.level, bare_light(run, history, stand)}});
  }
  return runs;
}

std::vector<Answered> answered(const History& history, const Standpoint& stand) {
  std::vector<Answered> all;
  all.reserve(history.sessions.size() + history.runs.size());
  std::map<Id, int> versions;  // of the plan, in the order in which they were used
  for (std::size_t i = 0; i < history.sessions.size(); ++i) {
    const auto& session = history.sessions[i];
    const int level = versions.emplace(session.plan, static_cast<int>(versions.size())).first->second;
    all.push_back({model::FollowUpAbout::Session,
                   i,
                   session.day,
                   {session.started, session.kind, level, bare_light(session, history, stand)}});
  }
  for (const auto& run : runs_answered(history, stand)) all.push_back(run);
  std::stable_sort(all.begin(), all.end(),
                   [](const Answered& a, const Answered& b) { return a.outcome.at < b.outcome.at; });
  return all;
}

std::span<const Answered> since_clearance(std::span<const Answered> all, const History& history) {
  for (const auto& clearance : history.clearances) {
    if (clearance.scope != model::ClearanceScope::Exercise) continue;
    while (!all.empty() && came_before(all.front(), clearance, history)) all = all.subspan(1);
  }
  return all;
}

std::vector<guidance::Outcome> outcomes_of(std::span<const Answered> all) {
  std::vector<guidance::Outcome> outcomes;
  outcomes.reserve(all.size());
  for (const auto& each : all) outcomes.push_back(each.outcome);
  return outcomes;
}

model::WeekGate week_gate_of(const History& history, const Standpoint& stand) {
  std::vector<guidance::DayNote> notes;
  for (const auto& entry : history.check_ins) {
    if (stand.today - entry.day >= guidance::gate_days) continue;
    // A quick entry says how the knee is now; where nobody asked for the worst, that is the least it was.
    const auto& worst = entry.worst_24h ? entry.worst_24h : entry.pain_now;
    if (worst || entry.stiffness_min) notes.push_back({entry.day, worst, entry.stiffness_min});
  }
  return guidance::gate_of_means(guidance::week_means(notes, stand.today));
}

model::WeekGate gate_in_force(model::WeekGate gate, const History& history, const Standpoint& stand) {
  constexpr int days_in_force = 7;
  const bool looked_at =
      std::any_of(history.clearances.begin(), history.clearances.end(), [&](const model::Clearance& clearance) {
        return clearance.scope == model::ClearanceScope::Exercise && stand.today - clearance.day < days_in_force;
      });
  return gate == model::WeekGate::Help && looked_at ? model::WeekGate::Hold : gate;
}

}  // namespace genu::app
