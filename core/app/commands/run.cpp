// Runs: noted, changed and taken away.
#include "app/draft.hpp"
#include "app/found_lock.hpp"
#include "app/standpoint.hpp"

namespace genu::app {

namespace {

using base::ErrorCode;
using base::Result;
using base::Unexpected;

// The worst pain of the run is at least what was felt on the way.
Answer<Nrs> worst_of(const model::Run& run) {
  auto worst = run.pain_during;
  for (const auto& pain : {run.pain_middle, run.pain_end}) {
    if (pain && (!worst || *worst < *pain)) worst = pain;
  }
  return worst;
}

Result<model::Run> run_to_write(const Inside& inside, const LogRun& command, const Standpoint& stand) {
  auto run = command.run;
  run.pain_during = worst_of(run);
  if (command.id) {
    const auto stored = own_run(inside, *command.id);
    if (!stored) return Unexpected{stored.error()};
    if (!*stored) return base::refuse(ErrorCode::NotFound, "may.no-such-run", "id", {}, command.id->text());
    run.id = (*stored)->id;
    run.episode = (*stored)->episode;
    run.day = (*stored)->day;
    run.started = (*stored)->started;
    run.offset = (*stored)->offset;
  } else {
    run.id = new_id(inside, stand.now.at);
    run.episode = stand.episode.id;
    run.offset = stand.now.offset;
    run.day = stand.today;
    // Noted when it is over: it began its own length ago.
    run.started = {stand.now.at.ms - run.duration.count * 1000};
  }
  if (command.day) {
    const auto day = past_day(command.day, stand.today);
    if (!day) return Unexpected{day.error()};
    run.day = *day;
    run.started = instant_on(*day, stand);
  }
  return run;
}

Result<Draft> draft_log(const Inside& inside, const LogRun& command) {
  const auto stand = running_standpoint(inside);
  if (!stand) return Unexpected{stand.error()};
  const auto run = run_to_write(inside, command, *stand);
  if (!run) return Unexpected{run.error()};
  auto faults = base::faults_of(*run);
  if (!faults.empty()) return Unexpected{faults.front()};
  if (run->distance.count == 0 && run->duration.count == 0) {
    return base::refuse(ErrorCode::Missing, "may.empty-run", "distance");
  }
  if (run->pain_from && run->distance.count > 0 && *run->pain_from > run->distance) {
    return base::fail(ErrorCode::OutOfRange, "pain_from_m", "0.." + std::to_string(run->distance.count),
                      std::to_string(run->pain_from->count));
  }
  Draft draft;
  draft.put(*run);
  const auto locked = put_lock_of_giving_way(inside, stand->person, run->gave_way, run->started, draft);
  if (!locked) return Unexpected{locked.error()};
  draft.id = run->id;
  return draft;
}

Result<Draft> draft_remove(const Inside& inside, const RemoveRun& command) {
  const auto stored = own_run(inside, command.id);
  if (!stored) return Unexpected{stored.error()};
  if (!*stored) return base::refuse(ErrorCode::NotFound, "may.no-such-run", "id", {}, command.id.text());
  const auto answers = inside.store.list<model::FollowUp>(store::Query{}.where("subject", command.id));
  if (!answers) return Unexpected{answers.error()};
  Draft draft;
  for (const auto& answer : *answers) draft.remove<model::FollowUp>(answer.id);
  draft.remove<model::Run>(command.id);
  draft.id = command.id;
  return draft;
}

}  // namespace

Result<base::Done> may(const Core& core, const LogRun& command) { return ask(core, command, draft_log); }
Result<Outcome> perform(Core& core, const LogRun& command) {
  return carry_out(core, command.id ? "edit-run" : "log-run", command, draft_log);
}

Result<base::Done> may(const Core& core, const RemoveRun& command) { return ask(core, command, draft_remove); }
Result<Outcome> perform(Core& core, const RemoveRun& command) {
  return carry_out(core, "remove-run", command, draft_remove);
}

}  // namespace genu::app
