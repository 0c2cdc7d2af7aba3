// What a physiotherapist changes: kept as it was said, and where it touches the plan as a new version of it.
#include <algorithm>

#include "app/draft.hpp"
#include "app/placing.hpp"
#include "app/standpoint.hpp"
#include "guidance/overrides.hpp"

namespace genu::app {

namespace {

using base::ErrorCode;
using base::Result;
using base::Unexpected;
using model::Override;
using model::OverrideKind;

bool changes_plan(OverrideKind kind) {
  return kind == OverrideKind::Dose || kind == OverrideKind::Swap || kind == OverrideKind::LeaveOut ||
         kind == OverrideKind::Days;
}

const model::Item* item_called(const model::Phase& phase, const std::string& exercise) {
  const auto found = std::find_if(phase.items.begin(), phase.items.end(),
                                  [&](const model::Item& item) { return item.exercise == exercise; });
  return found == phase.items.end() ? nullptr : &*found;
}

// The present dose of the exercise with what was said put over it.
std::optional<model::Dose> dose_of(const SetOverride& command, const Inside& inside, const Standpoint& stand) {
  if (!command.sets && !command.reps && !command.hold && !command.rest) return std::nullopt;
  const bool swap = command.kind == OverrideKind::Swap;
  const auto* exercise = inside.catalogue.exercise(swap ? command.instead : command.exercise);
  const auto* item = swap ? nullptr : item_called(stand.phase(), command.exercise);
  if (!item && !exercise) return std::nullopt;
  auto dose = item ? item->dose : exercise->dose;
  dose.sets = command.sets.value_or(dose.sets);
  dose.reps = command.reps.value_or(dose.reps);
  dose.hold = command.hold.value_or(dose.hold);
  dose.rest = command.rest.value_or(dose.rest);
  return dose;
}

Override record_of(const SetOverride& command, const Inside& inside, const Standpoint& stand) {
  Override change;
  change.id = new_id(inside, stand.now.at);
  change.episode = stand.episode.id;
  change.kind = command.kind;
  change.session = command.session;
  change.green = command.green;
  change.amber = command.amber;
  change.greens = command.greens;
  change.exercise = command.exercise;
  change.dose = dose_of(command, inside, stand);
  change.instead = command.instead;
  change.sessions_per_week = command.sessions_per_week;
  change.weekdays = command.weekdays;
  change.criterion = command.criterion;
  change.level = command.level;
  change.until = command.until;
  change.confirmed = command.confirmed;
  change.author = command.author;
  change.reason = command.reason;
  change.at = stand.now.at;
  change.day = stand.today;
  return change;
}

// The criterion stands on the way out of this phase and is not one of the hard locks.
Result<base::Done> check_criterion(const Override& change, const Standpoint& stand) {
  const auto wanted = model::criterion_from(change.criterion);
  if (wanted && std::holds_alternative<model::ClinicianClearance>(wanted->subject)) {
    return base::refuse(ErrorCode::NotAllowed, "may.override.clearance", "criterion");
  }
  const auto& programme = stand.plan.programme;
  const auto here = model::phase_index(programme, stand.phase_start.phase);
  auto criteria = programme.phases[here].exit;
  if (here + 1 < programme.phases.size()) {
    const auto& entry = programme.phases[here + 1].entry;
    criteria.insert(criteria.end(), entry.begin(), entry.end());
  }
  const bool there = std::any_of(criteria.begin(), criteria.end(), [&](const model::Criterion& criterion) {
    return model::to_text(criterion) == change.criterion;
  });
  if (there) return base::Done{};
  return base::refuse(ErrorCode::NotFound, "may.override.no-criterion", "criterion", {}, change.criterion);
}

Result<base::Done> check_exercise(const Override& change, const Inside& inside, const Standpoint& stand) {
  const auto& phase = stand.phase();
  if (!item_called(phase, change.exercise)) {
    return base::refuse(ErrorCode::NotFound, "may.override.no-exercise", "exercise", {}, change.exercise);
  }
  if (change.kind == OverrideKind::LeaveOut && phase.items.size() == 1) {
    return base::refuse(ErrorCode::NotAllowed, "may.override.last-exercise", "exercise");
  }
  if (change.kind != OverrideKind::Swap) return base::Done{};
  if (!inside.catalogue.exercise(change.instead)) {
    return base::refuse(ErrorCode::NotFound, "may.override.unknown-exercise", "instead", {}, change.instead);
  }
  if (item_called(phase, change.instead)) {
    return base::refuse(ErrorCode::Conflict, "may.override.already-there", "instead", {}, change.instead);
  }
  return base::Done{};
}

// Where the rules would let somebody go on the ladder: higher is loosening.
Result<bool> loosens_ladder(const Override& change, const Inside& inside, const Standpoint& stand) {
  const auto history = history_of(inside, stand);
  if (!history) return Unexpected{history.error()};
  const auto now = assess(inside, *history, stand);
  const auto placing = placing_of(inside, *history, stand, now);
  if (change.kind == OverrideKind::LadderTop) {
    const auto* top = guidance::newest_of(stand.overrides, OverrideKind::LadderTop, stand.today);
    return top != nullptr && *change.level > *top->level;
  }
  if (placing.gate.locked()) {
    return base::refuse(ErrorCode::NotAllowed, "may.running-locked", "level", placing.gate.locks.front().message);
  }
  if (!placing.in_phase) return base::refuse(ErrorCode::NotAllowed, "may.no-ladder-in-phase", "level");
  const auto& ladder = now.ladder;
  if (ladder && !ladder->check_again) return *change.level > ladder->level;
  return placing.open_criterion() != nullptr || *change.level > placing.start.level;
}

Result<bool> loosens(const Override& change, const Inside& inside, const Standpoint& stand) {
  const bool ladder = change.kind == OverrideKind::LadderStep || change.kind == OverrideKind::LadderTop;
  if (ladder) return loosens_ladder(change, inside, stand);
  return guidance::loosens(change, stand.profile_on(stand.today));
}

Result<base::Done> check(const Override& change, const Inside& inside, const Standpoint& stand) {
  if (change.author == "runner" || change.author == "rules") {
    return base::refuse(ErrorCode::NotAllowed, "may.override.author", "author");
  }
  if (change.kind == OverrideKind::Exit) {
    const auto there = check_criterion(change, stand);
    if (!there) return there;
  }
  if (!change.exercise.empty()) {
    const auto there = check_exercise(change, inside, stand);
    if (!there) return there;
  }
  if (change.until && *change.until < stand.today) {
    return base::refuse(ErrorCode::OutOfRange, "may.day-past", "until", {}, base::to_text(*change.until));
  }
  const auto loose = loosens(change, inside, stand);
  if (!loose) return Unexpected{loose.error()};
  if (*loose && !change.confirmed) return base::refuse(ErrorCode::NotAllowed, "may.override.confirm", "confirmed");
  return base::Done{};
}

// The next version of the plan with `programme`, signed.
model::Plan version_of(const Inside& inside, const Standpoint& stand, const Override& change,
                       model::Programme programme) {
  auto plan = stand.plan;
  plan.id = new_id(inside, stand.now.at);
  plan.version += 1;
  plan.programme = std::move(programme);
  plan.author = change.author;
  plan.reason = change.reason;
  plan.created = stand.now.at;
  plan.day = stand.today;
  return plan;
}

Result<Draft> draft_set(const Inside& inside, const SetOverride& command) {
  auto faults = base::faults_of(command);
  if (!faults.empty()) return Unexpected{faults.front()};
  const auto stand = running_standpoint(inside);
  if (!stand) return Unexpected{stand.error()};
  const auto change = record_of(command, inside, *stand);
  faults = base::faults_of(change);
  if (!faults.empty()) return Unexpected{faults.front()};
  const auto fits = check(change, inside, *stand);
  if (!fits) return Unexpected{fits.error()};
  Draft draft;
  draft.id = change.id;
  draft.put(change);
  if (changes_plan(change.kind)) {
    auto plan = version_of(inside, *stand, change,
                           guidance::with_override(stand->plan.programme, stand->phase_start.phase, change,
                                                   inside.catalogue.exercise(change.instead)));
    if (!change.weekdays.empty()) plan.weekdays = change.weekdays;
    draft.put(std::move(plan));
  }
  return draft;
}

Result<Draft> draft_end(const Inside& inside, const EndOverride& command) {
  const auto stand = running_standpoint(inside);
  if (!stand) return Unexpected{stand.error()};
  const auto found = std::find_if(stand->overrides.begin(), stand->overrides.end(),
                                  [&](const Override& change) { return change.id == command.id; });
  if (found == stand->overrides.end()) {
    return base::refuse(ErrorCode::NotFound, "may.no-such-override", "id", {}, command.id.text());
  }
  if (found->ended) return base::refuse(ErrorCode::NotAllowed, "may.override.is-over", "id");
  auto change = *found;
  change.ended = stand->today;
  Draft draft;
  draft.id = change.id;
  draft.put(change);
  const auto* original = inside.catalogue.programme(stand->plan.programme.id);
  if (changes_plan(change.kind) && original) {
    auto plan =
        version_of(inside, *stand, change,
                   guidance::without_override(stand->plan.programme, stand->phase_start.phase, change, *original));
    plan.reason = "plan.override-ended";
    if (!change.weekdays.empty()) plan.weekdays.clear();
    draft.put(std::move(plan));
  }
  return draft;
}

}  // namespace

Result<base::Done> may(const Core& core, const SetOverride& command) { return ask(core, command, draft_set); }
Result<Outcome> perform(Core& core, const SetOverride& command) {
  return carry_out(core, "set-override", command, draft_set);
}

Result<base::Done> may(const Core& core, const EndOverride& command) { return ask(core, command, draft_end); }
Result<Outcome> perform(Core& core, const EndOverride& command) {
  return carry_out(core, "end-override", command, draft_end);
}

}  // namespace genu::app
