// Begins a programme of the catalogue: an episode, version 1 of its plan, and its first phase.
#include "app/start_programme.hpp"

#include "app/draft.hpp"
#include "app/settings_now.hpp"
#include "app/standpoint.hpp"
#include "app/triage_now.hpp"

namespace genu::app {

using base::ErrorCode;
using base::Result;
using base::Unexpected;

Result<base::Done> allowed_by_triage(const Inside& inside, const model::Person& person) {
  constexpr int adult_years = 18;
  const auto now = triage_today(inside, person);
  if (!now) return Unexpected{now.error()};
  if (now->result.lock_all) return base::refuse(ErrorCode::NotAllowed, "may.urgent-help-first");
  const auto replaced = now->facts.find("joint_replacement");
  if (replaced != now->facts.end() && replaced->second.value != 0) {
    return base::refuse(ErrorCode::NotAllowed, "may.knee-replaced");
  }
  const auto age = now->facts.find("age");
  if (age != now->facts.end() && age->second.value < adult_years) {
    return base::refuse(ErrorCode::NotAllowed, "may.adults-only");
  }
  return base::Done{};
}

namespace {

// Beginning later than at the first phase leaves exits out, so somebody has to sign for it.
Result<const model::Phase*> first_phase(const model::Programme& programme, const StartProgramme& command) {
  const auto* first = &programme.phases.front();
  if (command.phase.empty() || command.phase == first->id) return first;
  const auto* phase = model::find_phase(programme, command.phase);
  if (!phase) return base::refuse(ErrorCode::NotFound, "may.unknown-phase", "phase", {}, command.phase);
  if (command.by.empty() || command.reason.empty()) {
    return base::refuse(ErrorCode::NotAllowed, "may.assign.signed", command.by.empty() ? "by" : "reason");
  }
  if (!command.confirmed) return base::refuse(ErrorCode::NotAllowed, "may.assign.confirm", "confirmed");
  return phase;
}

Result<Draft> draft(const Inside& inside, const StartProgramme& command) {
  const auto* programme = inside.catalogue.programme(command.programme);
  if (!programme) {
    return base::refuse(ErrorCode::NotFound, "may.unknown-programme", "programme", {}, command.programme);
  }
  auto faults = base::faults_of(command);
  if (!faults.empty()) return Unexpected{faults.front()};
  const auto now = inside.clock->now().at;
  auto running = standpoint_of(inside);
  if (!running) return Unexpected{running.error()};
  if (*running && !command.replace) {
    return base::refuse(ErrorCode::NotAllowed, "may.programme-running", {}, {}, (*running)->plan.programme.name);
  }
  auto person = person_of(inside);
  if (!person) return Unexpected{person.error()};
  const auto allowed = allowed_by_triage(inside, *person);
  if (!allowed) return Unexpected{allowed.error()};
  const auto settings = settings_of(inside, *person);
  if (!settings) return Unexpected{settings.error()};
  const auto today = today_of(inside, *person);
  if (command.onset) {
    if (*command.onset > today)
      return base::refuse(ErrorCode::OutOfRange, "may.day-ahead", "onset", {}, to_text(*command.onset));
  }

  const auto first = first_phase(*programme, command);
  if (!first) return Unexpected{first.error()};

  Draft draft;
  draft.put(*person);
  if (*running) {
    auto ended = (*running)->episode;
    ended.closed = true;
    draft.put(ended);
  }
  model::Episode episode;
  episode.id = new_id(inside, now);
  episode.person = person->id;
  episode.side = command.side;
  episode.condition = programme->condition;
  episode.onset = command.onset;
  episode.usual_morning_pain = command.usual_morning_pain;
  episode.created = now;
  episode.day = today;
  draft.put(episode);

  model::Plan plan;
  plan.id = new_id(inside, now);
  plan.episode = episode.id;
  plan.programme = *programme;
  plan.weekdays = command.weekdays.empty() ? settings->weekdays : command.weekdays;
  plan.author = command.by.empty() ? std::string(author_runner) : command.by;
  plan.reason = command.reason.empty() ? "plan.started" : command.reason;
  plan.created = now;
  plan.day = today;
  draft.put(plan);
  draft.put(model::PhaseStart{new_id(inside, now), episode.id, (*first)->id, today, now,
                              command.by.empty() ? "phase.started" : "phase.assigned"});
  draft.id = episode.id;
  return draft;
}

}  // namespace

Result<base::Done> may(const Core& core, const StartProgramme& command) { return ask(core, command, draft); }

Result<Outcome> perform(Core& core, const StartProgramme& command) {
  return carry_out(core, "start-programme", command, draft);
}

}  // namespace genu::app
