// All that a person can do, one value a command.
//
// `may(core, command)` says whether it may be done now, and if not, why, without doing it; `perform(core, command)`
// does it in one transaction or not at all. What a command leaves out is taken from the day: the open episode, the
// clock. Errors are refusals with a sentence (NotAllowed, NotFound, OutOfRange with the field as place) or those of
// the store (Locked, NoSpace, …); after an error nothing has changed.
#pragma once
#include <genu/app/changes.hpp>
#include <genu/app/commands/care.hpp>
#include <genu/app/commands/equipment.hpp>
#include <genu/app/commands/exchange.hpp>
#include <genu/app/commands/first_steps.hpp>
#include <genu/app/commands/holds.hpp>
#include <genu/app/commands/measure.hpp>
#include <genu/app/commands/missed_session.hpp>
#include <genu/app/commands/overrides.hpp>
#include <genu/app/commands/running.hpp>
#include <genu/app/commands/settings.hpp>
#include <genu/app/commands/sync.hpp>
#include <genu/app/commands/triage.hpp>
#include <genu/app/core.hpp>
#include <genu/model/diary.hpp>
#include <genu/model/session.hpp>

namespace genu::app {

/// Begins a programme of the catalogue on one knee. Refused while another one is running, unless `replace`.
/// A physiotherapist may begin it at any phase: then `by`, `reason` and `confirmed` are needed, and are kept with it.
struct StartProgramme {
  std::string programme;
  model::Side side = model::Side::Left;
  std::optional<Day> onset;
  Answer<Nrs> usual_morning_pain;
  std::vector<base::Weekday> weekdays;  ///< those of the settings where left out
  bool replace = false;
  std::string phase;       ///< the first one where left out
  std::string by;          ///< who assigned it; empty for the runner
  std::string reason;      ///< in their words
  bool confirmed = false;  ///< that the phases before are left out
};

constexpr auto fields_of(base::Type<StartProgramme>) {
  using base::field;
  using C = StartProgramme;
  return base::record<C>("start-programme", field("programme", &C::programme, "programme id").within(1, 60),
                         field("side", &C::side, "which knee"), field("onset", &C::onset, "the day it began"),
                         field("usual_morning_pain", &C::usual_morning_pain, "pain on a usual morning, NRS"),
                         field("weekdays", &C::weekdays, "preferred days").within(0, 7).or_default(),
                         field("replace", &C::replace, "end the running programme").or_default(),
                         field("phase", &C::phase, "phase to begin at").within(0, 40).or_default(),
                         field("by", &C::by, "who assigned it").within(0, 80).or_default(),
                         field("reason", &C::reason, "in their words").within(0, 400).or_default(),
                         field("confirmed", &C::confirmed, "phases before are left out").or_default());
}

/// Moves to another phase: forwards once its criteria are met (plain-word criteria ticked), back at any time.
struct MoveToPhase {
  std::string phase;
  std::vector<std::string> ticked;  ///< the plain-word criteria that the person confirms
};

constexpr auto fields_of(base::Type<MoveToPhase>) {
  using C = MoveToPhase;
  return base::record<C>("move-to-phase", base::field("phase", &C::phase, "phase id").within(1, 40),
                         base::field("ticked", &C::ticked, "confirmed criteria").within(0, 12).or_default());
}

/// Notes that a professional has looked at the knee and cleared exercise or running.
struct RecordClearance {
  model::ClearanceScope scope = model::ClearanceScope::Exercise;
  std::string by;
  std::string note;
};

constexpr auto fields_of(base::Type<RecordClearance>) {
  using C = RecordClearance;
  return base::record<C>("record-clearance", base::field("scope", &C::scope, "what is cleared"),
                         base::field("by", &C::by, "who looked at the knee").within(1, 120),
                         base::field("note", &C::note, "in their words").within(0, 2000).or_default());
}

/// Stores the result of a self-test, today. Refused for a hop, a decline squat or a test of greatest strength while it
/// is not safe (see SelfTestCard).
struct RecordTest {
  std::string test;
  std::optional<model::Side> side;  ///< the knee of the episode where left out
  int value = 0;
};

constexpr auto fields_of(base::Type<RecordTest>) {
  using C = RecordTest;
  return base::record<C>("record-test", base::field("test", &C::test, "id of the self-test").within(1, 40),
                         base::field("side", &C::side, "which leg"),
                         base::field("value", &C::value, "in the unit of the test").within(0, 1000));
}

/// Writes a diary entry; with an id, changes that entry. The core fills in who, when and, where left out, the day.
struct LogCheckIn {
  std::optional<Id> id;
  std::optional<Day> day;
  model::CheckIn entry;  ///< id, person, day, at and offset are ignored
  std::optional<model::Side> side;
  std::optional<int> took_ms;  ///< from opening the form to saving it, where a form was opened
};

/// Takes a diary entry away.
struct RemoveCheckIn {
  Id id;
};

/// Answers how the knee is the morning after a session or run. Without a subject: the oldest that waits.
struct AnswerFollowUp {
  std::optional<Id> subject;
  Answer<Nrs> pain;
  Answer<model::MorningChange> change;
  Answer<int> stiffness_change_min;
  Answer<int> swelling_change;
  Answer<Nrs> pain_60min;  ///< for a run whose 60-minute value is still missing
};

constexpr auto fields_of(base::Type<AnswerFollowUp>) {
  using base::field;
  using C = AnswerFollowUp;
  return base::record<C>(
      "answer-follow-up", field("subject", &C::subject, "the session or run"),
      field("pain", &C::pain, "NRS this morning"), field("change", &C::change, "better, same or worse than usual"),
      field("stiffness_change_min", &C::stiffness_change_min, "minutes above the usual").within(-720, 720),
      field("swelling_change", &C::swelling_change, "grades above yesterday").within(-3, 3),
      field("pain_60min", &C::pain_60min, "NRS an hour after the run"));
}

/// Begins today's session. Refused while another is open, before the morning answer, during rest, or when help
/// should be sought first.
struct StartSession {
  model::SessionLength length = model::SessionLength::Full;
  Answer<Nrs> pain_before;
};

constexpr auto fields_of(base::Type<StartSession>) {
  using C = StartSession;
  return base::record<C>("start-session", base::field("length", &C::length, "full, or the essentials").or_default(),
                         base::field("pain_before", &C::pain_before, "NRS before"));
}

/// Records the next set of the open session, or the one at `position`. Values left out are those planned.
struct RecordSet {
  std::optional<model::SetPosition> position;
  std::optional<model::SkipReason> skipped;
  std::optional<int> reps;
  std::optional<base::Seconds> hold;
  std::optional<base::Grams> load;
  Answer<Nrs> pain;
  std::optional<std::string> exercise;  ///< what was done instead of what was prescribed; id in the catalogue
  std::optional<bool> confirmed;        ///< where left out: whether any value was given
  /// When the set ended, where that was before now. A moment outside the session, as a clock that was set makes it,
  /// is taken as now.
  std::optional<base::Moment> at;
};

/// What is asked at the end of a session; all of it may stay unanswered.
struct SessionAnswers {
  Answer<Nrs> pain_during;  ///< where left out: the worst of the sets
  Answer<Nrs> pain_after;
  Answer<int> effort;
  Answer<bool> limp;
  Answer<bool> sharp_sudden;
  Answer<bool> gave_way;
  Answer<bool> locked;
  std::string note;
};

constexpr auto fields_of(base::Type<SessionAnswers>) {
  using base::field;
  using S = SessionAnswers;
  return base::record<S>(
      "session-answers", field("pain_during", &S::pain_during, "worst NRS during"),
      field("pain_after", &S::pain_after, "NRS at the end"), field("effort", &S::effort, "RPE, 0 to 10").within(0, 10),
      field("limp", &S::limp, "limped"), field("sharp_sudden", &S::sharp_sudden, "sharp sudden pain"),
      field("gave_way", &S::gave_way, "the knee gave way"), field("locked", &S::locked, "the knee locked"),
      field("note", &S::note, "in the runner's words").within(0, 4000).or_default());
}

/// Ends the open session; what was not done counts as not done.
struct FinishSession {
  SessionAnswers answers;
};

/// Stops the open session early, keeping what was done.
struct AbandonSession {
  SessionAnswers answers;
};

/// Notes a whole session that was done away from the app. Never refused for rest or waiting: it has happened.
struct LogSession {
  std::optional<Day> day;
  Answer<Nrs> pain_before;
  SessionAnswers answers;
  int completed_percent = 100;
};

constexpr auto fields_of(base::Type<LogSession>) {
  using base::field;
  using C = LogSession;
  return base::record<C>(
      "log-session", field("day", &C::day, "the day it was done"), field("pain_before", &C::pain_before, "NRS before"),
      field("answers", &C::answers, "how it went"),
      field("completed_percent", &C::completed_percent, "share of the sets").within(0, 100).or_default());
}

/// Notes a run; with an id, changes that run. The core fills in episode, day and offset.
struct LogRun {
  std::optional<Id> id;
  std::optional<Day> day;
  model::Run run;  ///< id, episode, day, started and offset are ignored
};

struct RemoveRun {
  Id id;
};

/// Takes back the last command.
struct Undo {};

base::Result<base::Done> may(const Core& core, const StartProgramme& command);
base::Result<base::Done> may(const Core& core, const MoveToPhase& command);
base::Result<base::Done> may(const Core& core, const RecordClearance& command);
base::Result<base::Done> may(const Core& core, const RecordTest& command);
base::Result<base::Done> may(const Core& core, const LogCheckIn& command);
base::Result<base::Done> may(const Core& core, const RemoveCheckIn& command);
base::Result<base::Done> may(const Core& core, const AnswerFollowUp& command);
base::Result<base::Done> may(const Core& core, const StartSession& command);
base::Result<base::Done> may(const Core& core, const RecordSet& command);
base::Result<base::Done> may(const Core& core, const FinishSession& command);
base::Result<base::Done> may(const Core& core, const AbandonSession& command);
base::Result<base::Done> may(const Core& core, const LogSession& command);
base::Result<base::Done> may(const Core& core, const LogRun& command);
base::Result<base::Done> may(const Core& core, const RemoveRun& command);
base::Result<base::Done> may(const Core& core, const Undo& command);

base::Result<Outcome> perform(Core& core, const StartProgramme& command);
base::Result<Outcome> perform(Core& core, const MoveToPhase& command);
base::Result<Outcome> perform(Core& core, const RecordClearance& command);
base::Result<Outcome> perform(Core& core, const RecordTest& command);
base::Result<Outcome> perform(Core& core, const LogCheckIn& command);
base::Result<Outcome> perform(Core& core, const RemoveCheckIn& command);
base::Result<Outcome> perform(Core& core, const AnswerFollowUp& command);
base::Result<Outcome> perform(Core& core, const StartSession& command);
base::Result<Outcome> perform(Core& core, const RecordSet& command);
base::Result<Outcome> perform(Core& core, const FinishSession& command);
base::Result<Outcome> perform(Core& core, const AbandonSession& command);
base::Result<Outcome> perform(Core& core, const LogSession& command);
base::Result<Outcome> perform(Core& core, const LogRun& command);
base::Result<Outcome> perform(Core& core, const RemoveRun& command);
base::Result<Outcome> perform(Core& core, const Undo& command);

}  // namespace genu::app

namespace genu::base {
extern template struct Codec<app::StartProgramme>;
extern template struct Codec<app::MoveToPhase>;
extern template struct Codec<app::RecordClearance>;
extern template struct Codec<app::RecordTest>;
extern template struct Codec<app::AnswerFollowUp>;
extern template struct Codec<app::StartSession>;
extern template struct Codec<app::SessionAnswers>;
extern template struct Codec<app::LogSession>;
}  // namespace genu::base
