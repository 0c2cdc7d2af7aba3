// A draft becomes the plan, or a template for others.
#include <genu/app/commands/plan_draft.hpp>

#include "app/draft.hpp"
#include "app/plan_draft.hpp"
#include "app/triage_now.hpp"

namespace genu::app {

namespace {

using base::Done;
using base::ErrorCode;
using base::Result;
using base::Unexpected;
using model::PlanDraft;

constexpr const char* own_programme = "own-plan";
constexpr const char* own_phase = "own";

// A phase of one's own. Running stays as it is agreed, since no rule of the catalogue speaks of it.
model::Phase new_phase(const PlanDraft& plan, std::string id) {
  constexpr std::size_t longest_name = 60;
  model::Phase phase;
  phase.id = std::move(id);
  phase.name = plan.phase_name.empty() ? plan.name : plan.phase_name;
  if (phase.name.size() > longest_name) phase.name = "Plan";
  phase.goal = plan.name;
  phase.running = "As agreed with the physiotherapist.";
  phase.running_rule = model::RunningRule{model::RunningKind::Own, 0, std::nullopt};
  return phase;
}

// A plan of one phase, to which others may be added.
model::Programme own_plan(const PlanDraft& plan) {
  model::Programme programme;
  programme.id = own_programme;
  programme.condition = plan.condition;
  programme.name = plan.name;
  programme.basis = "Chosen exercise by exercise by a physiotherapist.";
  programme.sources = {"convention"};
  programme.phases = {new_phase(plan, own_phase)};
  return programme;
}

Result<model::Programme> programme_of(const Inside& inside, const PlanDraft& plan,
                                      const std::optional<Standpoint>& stand) {
  model::Programme programme;
  if (plan.plan && stand) {
    programme = stand->plan.programme;
  } else if (plan.programme.empty()) {
    programme = own_plan(plan);
  } else {
    const auto* known = inside.catalogue.programme(plan.programme);
    if (!known) {
      return base::refuse(ErrorCode::NotFound, "may.unknown-programme", "programme", {}, plan.programme);
    }
    programme = *known;
  }
  const auto wanted = plan.phase.empty() ? std::string(own_phase) : plan.phase;
  const auto at = model::phase_index(programme, wanted);
  if (at == programme.phases.size()) programme.phases.push_back(new_phase(plan, wanted));
  auto& phase = programme.phases[at];
  if (!plan.phase_name.empty()) phase.name = plan.phase_name;
  phase.typical_weeks = plan.weeks;
  phase.exit = plan.exit;
  phase.items = plan.items;
  phase.sessions_per_week = plan.sessions_per_week;
  auto faults = base::faults_of(programme);
  if (!faults.empty()) return Unexpected{faults.front()};
  return programme;
}

Result<Done> check(const Inside& inside, const PlanDraft& plan, const std::optional<Standpoint>& stand) {
  if (plan.items.empty()) return base::refuse(ErrorCode::Missing, "may.draft-empty", "items");
  // Somebody has changed the plan since: the rules, the runner, or another program.
  if (plan.plan && (!stand || stand->plan.id != *plan.plan)) {
    return base::refuse(ErrorCode::Conflict, "may.draft-outdated", "plan");
  }
  const auto person = person_of(inside);
  if (!person) return Unexpected{person.error()};
  const auto triage = triage_today(inside, *person);
  if (!triage) return Unexpected{triage.error()};
  if (triage->result.lock_all) return base::refuse(ErrorCode::NotAllowed, "may.urgent-help-first");
  const auto weekdays = stand ? stand->plan.weekdays : std::vector<base::Weekday>{};
  if (changes_of(inside, plan, phase_before(plan, stand), weekdays).empty()) {
    return base::refuse(ErrorCode::NotAllowed, "may.draft-same");
  }
  return Done{};
}

// The episode that a new plan begins, and the end of the one before it.
model::Episode begin_episode(const Inside& inside, const PlanDraft& plan, const std::optional<Standpoint>& stand,
                             Day today, Draft& draft) {
  const auto now = inside.clock->now().at;
  if (stand) {
    auto ended = stand->episode;
    ended.closed = true;
    draft.put(ended);
  }
  model::Episode episode;
  episode.id = new_id(inside, now);
  episode.person = plan.person;
  episode.side = plan.side;
  episode.condition = plan.condition;
  if (stand) {
    episode.onset = stand->episode.onset;
    episode.usual_morning_pain = stand->episode.usual_morning_pain;
  }
  episode.created = now;
  episode.day = today;
  draft.put(episode);
  return episode;
}

Result<Draft> draft_save(const Inside& inside, const SavePlanDraft& command) {
  auto faults = base::faults_of(command);
  if (!faults.empty()) return Unexpected{faults.front()};
  if (command.by == author_runner || command.by == "rules") {
    return base::refuse(ErrorCode::NotAllowed, "may.override.author", "by");
  }
  const auto plan = present_draft(inside);
  if (!plan) return Unexpected{plan.error()};
  const auto stand = standpoint_of(inside);
  if (!stand) return Unexpected{stand.error()};
  const auto fits = check(inside, *plan, *stand);
  if (!fits) return Unexpected{fits.error()};
  auto programme = programme_of(inside, *plan, *stand);
  if (!programme) return Unexpected{programme.error()};
  const auto person = person_of(inside);
  if (!person) return Unexpected{person.error()};
  const auto now = inside.clock->now().at;
  const auto today = today_of(inside, *person);
  const bool follows = plan->plan && *stand;
  const auto first_phase = programme->phases.front().id;
  Draft draft;
  model::Plan version;
  if (!follows) version.episode = begin_episode(inside, *plan, *stand, today, draft).id;
  version.id = new_id(inside, now);
  if (follows) {
    version.episode = (*stand)->episode.id;
    version.version = (*stand)->plan.version + 1;
  }
  version.programme = std::move(*programme);
  version.weekdays = plan->weekdays;
  version.author = command.by;
  version.reason = command.reason;
  version.created = now;
  version.day = today;
  draft.id = version.id;
  draft.put(version);
  if (!follows) {
    draft.put(model::PhaseStart{new_id(inside, now), version.episode, first_phase, today, now, "phase.assigned"});
  }
  draft.remove<PlanDraft>(plan->id);
  return draft;
}

Result<Draft> draft_template(const Inside& inside, const KeepPlanTemplate& command) {
  auto faults = base::faults_of(command);
  if (!faults.empty()) return Unexpected{faults.front()};
  const auto plan = present_draft(inside);
  if (!plan) return Unexpected{plan.error()};
  if (plan->items.empty()) return base::refuse(ErrorCode::Missing, "may.draft-empty", "items");
  const auto now = inside.clock->now().at;
  Draft draft;
  draft.id = new_id(inside, now);
  draft.put(model::PlanTemplate{draft.id, command.name, plan->condition, plan->items, plan->sessions_per_week,
                                command.by, now});
  return draft;
}

}  // namespace

Result<Done> may(const Core& core, const SavePlanDraft& command) { return ask(core, command, draft_save); }
Result<Outcome> perform(Core& core, const SavePlanDraft& command) {
  return carry_out(core, "save-plan-draft", command, draft_save);
}

Result<Done> may(const Core& core, const KeepPlanTemplate& command) { return ask(core, command, draft_template); }
Result<Outcome> perform(Core& core, const KeepPlanTemplate& command) {
  return carry_out(core, "keep-plan-template", command, draft_template);
}

}  // namespace genu::app

namespace genu::base {
template struct Codec<app::SavePlanDraft>;
template struct Codec<app::KeepPlanTemplate>;
}  // namespace genu::base
