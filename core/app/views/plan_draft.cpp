// The plan that is being built.
#include <genu/app/views/plan_draft.hpp>
#include <genu/base/text.hpp>

#include <algorithm>

#include "app/holds.hpp"
#include "app/plan_draft.hpp"
#include "guidance/session_items.hpp"

namespace genu::app {

namespace {

using base::Result;
using base::Unexpected;

std::string lowered(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return lower;
}

std::vector<std::string> cautions_of(const model::Exercise& exercise, const std::string& condition) {
  std::vector<std::string> cautions;
  for (const auto& key : {condition, std::string("all")}) {
    const auto found = exercise.cautions.find(key);
    if (found != exercise.cautions.end()) cautions.push_back(found->second);
  }
  return cautions;
}

DraftRow row_of(const Inside& inside, const model::PlanDraft& plan, const model::Item& item,
                const model::Phase* before) {
  DraftRow row;
  row.exercise = item.exercise;
  row.name = exercise_name(inside, item);
  row.own = !item.own_name.empty();
  row.no_figure = item.no_figure;
  row.dose = item.dose;
  row.dose_text = model::short_text(item.dose);
  row.note = item.note;
  if (const auto* exercise = inside.catalogue.exercise(item.exercise)) {
    row.laterality = exercise->laterality;
    row.minutes = (model::total_seconds(item.dose, model::sides_of(*exercise)) + 59) / 60;
    row.cautions = cautions_of(*exercise, plan.condition);
  }
  row.added = true;
  if (!before) return row;
  for (const auto& was : before->items) {
    if (was.exercise != item.exercise) continue;
    row.added = false;
    if (!(was.dose == item.dose)) row.was = model::short_text(was.dose);
  }
  return row;
}

int minutes_of(const Inside& inside, const model::PlanDraft& plan) {
  std::vector<model::PrescribedItem> items;
  for (const auto& item : plan.items) {
    if (item.on != model::ItemDay::Session) continue;
    model::PrescribedItem prescribed;
    prescribed.exercise = item.exercise;
    prescribed.dose = item.dose;
    if (const auto* exercise = inside.catalogue.exercise(item.exercise)) prescribed.laterality = exercise->laterality;
    items.push_back(std::move(prescribed));
  }
  return guidance::estimated_minutes(items);
}

// All that an exercise is found by.
std::string text_of(const model::Exercise& exercise) {
  std::string text = lowered(exercise.name) + ' ' + exercise.id + ' ' + std::string(base::name_of(exercise.category));
  for (const auto& alias : exercise.aliases) text += ' ' + lowered(alias);
  for (const auto target : exercise.targets) text += ' ' + std::string(base::name_of(target));
  for (const auto equipment : exercise.equipment) text += ' ' + std::string(base::name_of(equipment));
  for (const auto& [condition, caution] : exercise.cautions) text += ' ' + condition;
  return text + ' ' + lowered(exercise.start);
}

std::vector<DraftPhase> phases_of(const model::PlanDraft& draft, const model::Programme& programme) {
  std::vector<DraftPhase> phases;
  for (const auto& phase : programme.phases) phases.push_back({phase.id, phase.name, phase.id == draft.phase});
  if (!model::find_phase(programme, draft.phase)) phases.push_back({draft.phase, draft.phase_name, true});
  return phases;
}

bool has_every_word(const std::string& text, std::string_view wanted) {
  for (const auto word : base::split(wanted, ' ')) {
    if (text.find(word) == std::string::npos) return false;
  }
  return true;
}

}  // namespace

Result<PlanDraftView> plan_draft_view(const Core& core) {
  const auto& inside = core.inside();
  const auto plan = draft_of(inside);
  if (!plan) return Unexpected{plan.error()};
  const auto stand = standpoint_of(inside);
  if (!stand) return Unexpected{stand.error()};
  PlanDraftView view;
  if (!*plan) return view;
  const auto& draft = **plan;
  const auto* before = phase_before(draft, *stand);
  view.there = true;
  view.name = draft.name;
  view.programme = draft.programme;
  view.condition = draft.condition;
  view.phase_name = draft.phase_name;
  view.weeks = draft.weeks;
  view.exit = draft.exit;
  if (draft.plan && *stand) view.phases = phases_of(draft, (*stand)->plan.programme);
  view.side = draft.side;
  view.next_version = draft.plan && *stand ? (*stand)->plan.version + 1 : 1;
  for (const auto& item : draft.items) view.rows.push_back(row_of(inside, draft, item, before));
  view.sessions_per_week = draft.sessions_per_week;
  view.weekdays = draft.weekdays;
  view.minutes = minutes_of(inside, draft);
  view.week_minutes = view.minutes * draft.sessions_per_week;
  view.too_much = view.minutes > draft_minutes_limit || view.rows.size() > draft_exercises_limit;
  view.changes = changes_of(inside, draft, before, *stand ? (*stand)->plan.weekdays : std::vector<base::Weekday>{});
  if (*stand) {
    const auto held = held_today(inside, **stand);
    if (!held) return Unexpected{held.error()};
    if (held->impact() && !held->reasons.empty()) view.held = held->reasons.front();
  }
  view.saved = draft.at;
  return view;
}

Result<std::vector<TemplateChoice>> template_choices(const Core& core) {
  const auto kept = core.inside().store.list<model::PlanTemplate>(store::Query{}.oldest_first("name"));
  if (!kept) return Unexpected{kept.error()};
  std::vector<TemplateChoice> choices;
  for (const auto& each : *kept) {
    choices.push_back({each.id, each.name, each.condition, static_cast<int>(each.items.size())});
  }
  return choices;
}

Result<std::vector<FoundExercise>> find_exercises(const Core& core, std::string_view text) {
  const auto& inside = core.inside();
  const auto draft = draft_of(inside);
  if (!draft) return Unexpected{draft.error()};
  const auto wanted = lowered(base::trimmed(text));
  std::vector<FoundExercise> found;
  for (const auto& exercise : inside.catalogue.exercises()) {
    if (!has_every_word(text_of(exercise), wanted)) continue;
    const auto dose = usual_dose(inside, exercise);
    if (!dose) return Unexpected{dose.error()};
    FoundExercise each{exercise.id, exercise.name, exercise.targets, exercise.equipment, model::short_text(*dose),
                       false};
    if (*draft) {
      const auto& items = (*draft)->items;
      each.in_draft = std::any_of(items.begin(), items.end(),
                                  [&](const model::Item& item) { return item.exercise == exercise.id; });
    }
    found.push_back(std::move(each));
  }
  std::stable_partition(found.begin(), found.end(),
                        [&](const FoundExercise& each) { return lowered(each.name).rfind(wanted, 0) == 0; });
  return found;
}

}  // namespace genu::app

namespace genu::base {
template struct Codec<app::DraftRow>;
template struct Codec<app::DraftPhase>;
template struct Codec<app::PlanDraftView>;
template struct Codec<app::TemplateChoice>;
template struct Codec<app::FoundExercise>;
}  // namespace genu::base
