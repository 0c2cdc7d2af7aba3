// Reviews, and what is said about the reasons for them.
#include <genu/app/commands/care.hpp>

#include "app/draft.hpp"
#include "app/patient.hpp"

namespace genu::app {

namespace {

using base::Done;
using base::ErrorCode;
using base::Result;
using base::Unexpected;
using model::CareState;

constexpr int farthest_days = 366;

Result<Done> check_day_ahead(const std::optional<Day>& day, Day today, const char* place) {
  if (!day) return Done{};
  if (*day < today) return base::refuse(ErrorCode::OutOfRange, "may.day-past", place, {}, base::to_text(*day));
  if (*day - today > farthest_days) {
    return base::refuse(ErrorCode::OutOfRange, "may.review-too-far", place, {}, base::to_text(*day));
  }
  return Done{};
}

Result<Draft> draft_next_review(const Inside& inside, const SetNextReview& command) {
  auto patient = patient_of(inside, command.patient);
  if (!patient) return Unexpected{patient.error()};
  const auto fits = check_day_ahead(command.day, patient->today, "day");
  if (!fits) return Unexpected{fits.error()};
  patient->care.next_review = command.day;
  Draft draft;
  draft.id = command.patient;
  draft.put(patient->care);
  return draft;
}

// The reasons that hold today, as the summary has them.
Result<std::vector<model::CareFinding>> findings_of(const Inside& inside, const Patient& patient) {
  const auto summary = inside.store.summary_of(patient.person.id);
  if (!summary) return Unexpected{summary.error()};
  std::vector<model::CareFinding> holding;
  if (!*summary) return holding;
  for (const auto& finding : (*summary)->findings) {
    if (finding.holds_on(patient.today)) holding.push_back(finding);
  }
  return holding;
}

model::CareMark mark_of(const Inside& inside, const Patient& patient, model::CareReason reason, CareState state) {
  const auto now = inside.clock->now().at;
  model::CareMark mark;
  mark.id = new_id(inside, now);
  mark.person = patient.person.id;
  mark.reason = reason;
  mark.state = state;
  mark.at = now;
  mark.day = patient.today;
  return mark;
}

Result<Done> check_mark(const MarkReason& command, const Patient& patient) {
  auto faults = base::faults_of(command);
  if (!faults.empty()) return Unexpected{faults.front()};
  const bool snoozes = command.state == CareState::Snoozed;
  if (snoozes && command.reason == model::CareReason::RedFlag) {
    return base::refuse(ErrorCode::NotAllowed, "may.snooze-red-flag", "state");
  }
  if (snoozes && !command.until) return base::refuse(ErrorCode::Missing, "may.snooze-until", "until");
  if (!snoozes && command.until) return base::refuse(ErrorCode::Conflict, "may.snooze-until", "until");
  if (command.until && *command.until <= patient.today) {
    return base::refuse(ErrorCode::OutOfRange, "may.day-past", "until", {}, base::to_text(*command.until));
  }
  return check_day_ahead(command.until, patient.today, "until");
}

Result<Draft> draft_mark(const Inside& inside, const MarkReason& command) {
  const auto patient = patient_of(inside, command.patient);
  if (!patient) return Unexpected{patient.error()};
  const auto fits = check_mark(command, *patient);
  if (!fits) return Unexpected{fits.error()};
  const auto holding = findings_of(inside, *patient);
  if (!holding) return Unexpected{holding.error()};
  Draft draft;
  draft.id = command.patient;
  bool any = false;
  for (const auto& finding : *holding) {
    if (command.reason && finding.reason != *command.reason) continue;
    // Asked about all at once, a red flag stays where it is.
    if (command.state == CareState::Snoozed && finding.reason == model::CareReason::RedFlag) continue;
    auto mark = mark_of(inside, *patient, finding.reason, command.state);
    mark.until = command.until;
    mark.by = command.by;
    draft.put(std::move(mark));
    any = true;
  }
  if (any) return draft;
  const bool red = !command.reason && !holding->empty();
  return base::refuse(ErrorCode::NotFound, red ? "may.snooze-red-flag" : "may.no-such-reason", "reason");
}

Result<Draft> draft_review(const Inside& inside, const FinishReview& command) {
  auto faults = base::faults_of(command);
  if (!faults.empty()) return Unexpected{faults.front()};
  auto patient = patient_of(inside, command.patient);
  if (!patient) return Unexpected{patient.error()};
  const auto fits = check_day_ahead(command.next, patient->today, "next");
  if (!fits) return Unexpected{fits.error()};
  const auto holding = findings_of(inside, *patient);
  if (!holding) return Unexpected{holding.error()};
  auto care = patient->care;
  care.reviewed = patient->today;
  care.reviewed_at = inside.clock->now().at;
  // A day that has come is over with this review, unless another one is given.
  if (care.next_review && *care.next_review <= patient->today) care.next_review.reset();
  if (command.next) care.next_review = command.next;
  Draft draft;
  draft.id = command.patient;
  draft.put(care);
  for (const auto& finding : *holding) {
    if (finding.state != CareState::New) continue;
    auto mark = mark_of(inside, *patient, finding.reason, CareState::Seen);
    mark.by = command.by;
    draft.put(std::move(mark));
  }
  return draft;
}

}  // namespace

Result<Done> may(const Core& core, const SetNextReview& command) { return ask(core, command, draft_next_review); }
Result<Outcome> perform(Core& core, const SetNextReview& command) {
  return carry_out(core, "set-next-review", command, draft_next_review);
}

Result<Done> may(const Core& core, const FinishReview& command) { return ask(core, command, draft_review); }
Result<Outcome> perform(Core& core, const FinishReview& command) {
  return carry_out(core, "finish-review", command, draft_review);
}

Result<Done> may(const Core& core, const MarkReason& command) { return ask(core, command, draft_mark); }
Result<Outcome> perform(Core& core, const MarkReason& command) {
  return carry_out(core, "mark-reason", command, draft_mark);
}

}  // namespace genu::app

namespace genu::base {
template struct Codec<app::SetNextReview>;
template struct Codec<app::FinishReview>;
template struct Codec<app::MarkReason>;
}  // namespace genu::base
