#include "app/plan_draft.hpp"

#include <algorithm>

#include "guidance/reasons.hpp"

namespace genu::app {

namespace {

using base::Result;
using base::Unexpected;
using store::Query;

constexpr std::string_view plan_source = "clinical reference 5.10";

const model::Item* item_in(const std::vector<model::Item>& items, const std::string& exercise) {
  const auto found =
      std::find_if(items.begin(), items.end(), [&](const model::Item& item) { return item.exercise == exercise; });
  return found == items.end() ? nullptr : &*found;
}

std::string weeks_text(const model::Weeks& weeks) {
  const auto from = std::to_string(weeks.min);
  if (!weeks.max) return from + "+";
  return *weeks.max == weeks.min ? from : from + "-" + std::to_string(*weeks.max);
}

template <class Add>
void add_phase_changes(const model::PlanDraft& draft, const model::Phase& before, const Add& add) {
  if (draft.phase_name != before.name) {
    add("draft-change.phase-name", {{"before", before.name}, {"now", draft.phase_name}});
  }
  if (!(draft.weeks == before.typical_weeks)) {
    add("draft-change.weeks", {{"before", weeks_text(before.typical_weeks)}, {"now", weeks_text(draft.weeks)}});
  }
  if (draft.exit != before.exit) add("draft-change.criteria", {{"n", std::to_string(draft.exit.size())}});
}

// The order of those that are in both.
bool order_changed(const std::vector<model::Item>& now, const std::vector<model::Item>& before) {
  std::vector<std::string> a, b;
  for (const auto& item : now) {
    if (item_in(before, item.exercise)) a.push_back(item.exercise);
  }
  for (const auto& item : before) {
    if (item_in(now, item.exercise)) b.push_back(item.exercise);
  }
  return a != b;
}

}  // namespace

Result<std::optional<model::PlanDraft>> draft_of(const Inside& inside) {
  const auto person = person_of(inside);
  if (!person) return Unexpected{person.error()};
  auto drafts = inside.store.list<model::PlanDraft>(Query{}.where("person", person->id).limit(1));
  if (!drafts) return Unexpected{drafts.error()};
  return drafts->empty() ? std::nullopt : std::optional(std::move(drafts->front()));
}

Result<model::PlanDraft> present_draft(const Inside& inside) {
  auto draft = draft_of(inside);
  if (!draft) return Unexpected{draft.error()};
  if (!*draft) return base::refuse(base::ErrorCode::NotFound, "may.no-draft");
  return std::move(**draft);
}

const model::Phase* phase_before(const model::PlanDraft& draft, const std::optional<Standpoint>& stand) {
  if (!stand || !draft.plan) return nullptr;
  return model::find_phase(stand->plan.programme, draft.phase);
}

Result<model::Dose> usual_dose(const Inside& inside, const model::Exercise& exercise) {
  const auto kept =
      inside.store.list<model::DoseDefault>(Query{}.where("exercise", exercise.id).newest_first("at_ms").limit(1));
  if (!kept) return Unexpected{kept.error()};
  return kept->empty() ? exercise.dose : kept->front().dose;
}

std::string exercise_name(const Inside& inside, const model::Item& item) {
  if (!item.own_name.empty()) return item.own_name;
  const auto* found = inside.catalogue.exercise(item.exercise);
  return found ? found->name : item.exercise;
}

std::vector<model::Reason> changes_of(const Inside& inside, const model::PlanDraft& draft, const model::Phase* before,
                                      const std::vector<base::Weekday>& weekdays_before) {
  std::vector<model::Reason> changes;
  const auto add = [&](const char* rule, guidance::Values values) {
    changes.push_back(guidance::make_reason(rule, std::move(values), plan_source));
  };
  if (!before && draft.plan) add("draft-change.phase-added", {{"phase", draft.phase_name}});
  if (!before && !draft.plan) add("draft-change.started", {{"plan", draft.name}});
  const auto known = before ? before->items : std::vector<model::Item>{};
  for (const auto& item : draft.items) {
    const auto name = exercise_name(inside, item);
    const auto* was = item_in(known, item.exercise);
    if (!was) {
      add("draft-change.added", {{"exercise", name}, {"dose", model::short_text(item.dose)}});
    } else if (!(was->dose == item.dose)) {
      add("draft-change.dose",
          {{"exercise", name}, {"before", model::short_text(was->dose)}, {"dose", model::short_text(item.dose)}});
    }
    if (was && (was->own_name != item.own_name || was->no_figure != item.no_figure || was->note != item.note)) {
      add("draft-change.words", {{"exercise", name}});
    }
  }
  for (const auto& item : known) {
    if (!item_in(draft.items, item.exercise)) {
      add("draft-change.removed", {{"exercise", exercise_name(inside, item)}});
    }
  }
  if (!before) return changes;
  add_phase_changes(draft, *before, add);
  if (order_changed(draft.items, known)) add("draft-change.order", {});
  if (before->sessions_per_week != draft.sessions_per_week) {
    add("draft-change.days",
        {{"before", std::to_string(before->sessions_per_week)}, {"now", std::to_string(draft.sessions_per_week)}});
  }
  if (weekdays_before != draft.weekdays) add("draft-change.weekdays", {});
  return changes;
}

}  // namespace genu::app
