// One person on one screen, put together from their history.
#include <genu/app/views/review.hpp>

#include <algorithm>

#include "app/caseload.hpp"
#include "app/messages.hpp"
#include "app/patient.hpp"
#include "app/views/caseload_lines.hpp"
#include "app/views/lines.hpp"
#include "app/views/review_parts.hpp"

namespace genu::app {

namespace {

using base::Result;
using base::Unexpected;
using store::Query;

template <class T>
void take_note(std::vector<DatedNote>& notes, const T& record) {
  if (!record.note.empty()) notes.push_back({record.day, record.note, {}});
}

std::vector<DatedNote> notes_of(const History& history) {
  std::vector<DatedNote> notes;
  for (const auto& entry : history.check_ins) take_note(notes, entry);
  for (const auto& session : history.sessions) take_note(notes, session);
  for (const auto& run : history.runs) take_note(notes, run);
  std::stable_sort(notes.begin(), notes.end(), [](const auto& a, const auto& b) { return b.day < a.day; });
  return notes;
}

Result<base::Done> add_care_notes(const Inside& inside, const Id& person, ReviewView& view) {
  const auto notes = inside.store.list<model::CareNote>(Query{}.where("person", person).newest_first("at_ms"));
  if (!notes) return Unexpected{notes.error()};
  for (const auto& note : *notes) view.care_notes.push_back({note.day, note.text, note.by});
  return base::Done{};
}

void add_triage(const TriageNow& now, const std::vector<model::TriageAnswers>& answers, ReviewView& view) {
  view.red_flags = now.result.hits;
  view.asked = static_cast<int>(std::count_if(
      answers.begin(), answers.end(), [](const auto& each) { return each.origin == model::TriageOrigin::Check; }));
  view.asked_last = now.checked_day;
}

Result<base::Done> add_programme(const Inside& inside, const Standpoint& stand, const Patient& patient,
                                 ReviewView& view) {
  const auto history = history_of(inside, stand);
  if (!history) return Unexpected{history.error()};
  const auto today = prescribe(inside, stand, *history);
  view.standing = standing_of(stand);
  view.plan_version_day = stand.plan.day;
  view.advice = today.advice;
  if (const auto* newest = today.newest()) view.light = light_of(*newest, *history, stand);
  add_triage(history->triage, history->triage_records.answers, view);
  view.rows = review_rows(inside, *history, stand);
  view.rows_from = stand.today - (review_row_days - 1);
  view.left_out = sessions_left_out(*history, stand);
  view.days = review_days(*history, stand);
  auto changes = review_changes(inside, *history, stand, patient.care.reviewed);
  if (!changes) return Unexpected{changes.error()};
  view.changes = std::move(*changes);
  view.notes = notes_of(*history);
  return base::Done{};
}

}  // namespace

Result<ReviewView> review_view(const Core& core) {
  const auto& inside = core.inside();
  const auto person = person_of(inside);
  if (!person) return Unexpected{person.error()};
  const auto patient = patient_of(inside, person->id);
  if (!patient) return Unexpected{patient.error()};
  const auto summary = gather_summary(inside, patient->care);
  if (!summary) return Unexpected{summary.error()};
  ReviewView view;
  view.today = patient->today;
  view.line = line_of(*summary, view.today, inside.clock->now().offset);
  const auto stand = standpoint_of(inside);
  if (!stand) return Unexpected{stand.error()};
  if (*stand) {
    const auto added = add_programme(inside, **stand, *patient, view);
    if (!added) return Unexpected{added.error()};
  } else {
    const auto now = triage_today(inside, *person);
    if (!now) return Unexpected{now.error()};
    const auto answers = inside.store.list<model::TriageAnswers>(triage_records_of(person->id));
    if (!answers) return Unexpected{answers.error()};
    add_triage(*now, *answers, view);
  }
  const auto noted = add_care_notes(inside, person->id, view);
  if (!noted) return Unexpected{noted.error()};
  auto messages = messages_to(inside, person->id);
  if (!messages) return Unexpected{messages.error()};
  view.messages = std::move(*messages);
  view.record = record_text(view);
  return view;
}

// One line a command: its entries stand together, as a transaction writes them.
Result<AuditView> audit_view(const Core& core, int most) {
  constexpr std::int64_t entries_each = 40;
  store::JournalQuery query;
  query.limit = most * entries_each;
  const auto entries = core.inside().store.journal(query);
  if (!entries) return Unexpected{entries.error()};
  AuditView view;
  for (const auto& entry : *entries) {
    if (view.lines.empty() || view.lines.back().id != entry.command_id.text()) {
      if (view.lines.size() == static_cast<std::size_t>(most)) break;
      view.lines.push_back(
          {entry.at, entry.command, entry.actor.device, {}, entry.undoes.has_value(), entry.command_id.text()});
    }
    auto& records = view.lines.back().records;
    if (std::find(records.begin(), records.end(), entry.kind) == records.end()) records.push_back(entry.kind);
  }
  return view;
}

}  // namespace genu::app

namespace genu::base {
template struct Codec<app::SkipCount>;
template struct Codec<app::MissedCount>;
template struct Codec<app::ReviewRow>;
template struct Codec<app::ReviewDay>;
template struct Codec<app::DatedLine>;
template struct Codec<app::DatedNote>;
template struct Codec<app::ReviewView>;
template struct Codec<app::AuditLine>;
template struct Codec<app::AuditView>;
}  // namespace genu::base
