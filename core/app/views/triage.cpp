// The triage as a screen shows it: the advice, the locks, and what to ask next.
#include <algorithm>
#include <genu/app/views.hpp>

#include "app/locks.hpp"
#include "app/triage_due.hpp"

namespace genu::app {

namespace {

using base::Result;
using base::Unexpected;

TriageQuestionView question_of(const model::TriageFact& fact, const TriageNow& now) {
  TriageQuestionView view;
  view.fact = fact.id;
  view.question = fact.question;
  view.kind = fact.kind;
  view.low = fact.low;
  view.high = fact.high;
  view.asked = fact.asked;
  const auto& open = now.result.still_to_ask;
  view.to_ask = std::find(open.begin(), open.end(), fact.id) != open.end();
  const auto known = now.facts.find(fact.id);
  if (known != now.facts.end()) {
    view.answer = known->second.value;
    view.from_diary = known->second.from_diary;
  }
  return view;
}

// Those of the tier first, a few at once; whatever else holds follows.
void add_hits(const TriageNow& now, TriageView& view) {
  for (const auto& hit : now.result.hits) {
    const bool shown = hit.tier == now.result.tier && view.shown.size() < guidance::most_shown_hits;
    (shown ? view.shown : view.also).push_back(hit);
  }
}

Result<std::optional<TriageDue>> due_of(const Inside& inside, const TriageNow& now,
                                        const std::optional<Standpoint>& stand, Day today) {
  if (!stand) return triage_due(now, today);
  const auto history = history_of(inside, *stand);
  if (!history) return Unexpected{history.error()};
  return triage_due(history->triage, *stand, assess(inside, *history, *stand));
}

Result<TriageNow> now_of(const Inside& inside) {
  const auto person = person_of(inside);
  if (!person) return Unexpected{person.error()};
  return triage_today(inside, *person);
}

}  // namespace

Result<TriageView> triage_view(const Core& core) {
  const auto& inside = core.inside();
  const auto person = person_of(inside);
  if (!person) return Unexpected{person.error()};
  const auto now = triage_today(inside, *person);
  if (!now) return Unexpected{now.error()};
  const auto stand = standpoint_of(inside);
  if (!stand) return Unexpected{stand.error()};
  const auto due = due_of(inside, *now, *stand, today_of(inside, *person));
  if (!due) return Unexpected{due.error()};
  const auto locks = locks_of(*now, *stand ? std::string_view((*stand)->episode.condition) : std::string_view());
  const auto& sheet = inside.catalogue.triage();

  TriageView view;
  view.tier = now->result.tier;
  add_hits(*now, view);
  view.lock_running = locks.running_locked;
  view.lock_all = locks.all_locked;
  view.lock_reasons = locks.running_reasons;
  for (const auto& id : now->result.still_to_ask) {
    if (const auto* fact = model::find_fact(sheet, id)) view.ask.push_back(question_of(*fact, *now));
  }
  if (view.tier == model::TriageTier::SelfManage) view.first_72_hours = sheet.first_72_hours;
  view.checked = now->checked_day;
  view.due = *due;
  return view;
}

Result<std::vector<TriageQuestionView>> triage_questions(const Core& core) {
  const auto now = now_of(core.inside());
  if (!now) return Unexpected{now.error()};
  std::vector<TriageQuestionView> questions;
  for (const auto& fact : core.inside().catalogue.triage().facts) {
    if (fact.asked != model::FactAsked::Derived) questions.push_back(question_of(fact, *now));
  }
  return questions;
}

}  // namespace genu::app
