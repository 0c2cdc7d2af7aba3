// What a screen shows, as plain data. A view is read afresh whenever its kinds of records have changed.
#pragma once
#include <genu/app/core.hpp>
#include <genu/base/schema.hpp>
#include <genu/model/diary.hpp>
#include <genu/model/exercise.hpp>
#include <genu/model/session.hpp>

namespace genu::app {

/// A programme that can be begun.
struct ProgrammeChoice {
  std::string id;
  std::string name;
  std::string condition;
  std::string condition_name;
  std::string summary;
  int phases = 0;
  bool operator==(const ProgrammeChoice&) const = default;
};

constexpr auto fields_of(base::Type<ProgrammeChoice>) {
  using base::field;
  using V = ProgrammeChoice;
  return base::record<V>("programme-choice", field("id", &V::id, "programme id"), field("name", &V::name, "its name"),
                         field("condition", &V::condition, "condition id"),
                         field("condition_name", &V::condition_name, "the condition's name"),
                         field("summary", &V::summary, "what the condition is, in plain words"),
                         field("phases", &V::phases, "how many phases"));
}

/// Where the person stands in the programme.
struct Standing {
  std::string programme;
  std::string programme_name;
  model::Side side = model::Side::Left;
  std::string phase;
  std::string phase_name;
  std::string goal;
  std::string running;
  int phase_number = 1;  ///< from 1
  int phases = 1;
  int day_in_phase = 1;  ///< from 1
  int week = 1;          ///< of the programme, from 1
  int plan_version = 1;
  bool operator==(const Standing&) const = default;
};

constexpr auto fields_of(base::Type<Standing>) {
  using base::field;
  using V = Standing;
  return base::record<V>("standing", field("programme", &V::programme, "programme id"),
                         field("programme_name", &V::programme_name, "its name"), field("side", &V::side, "which knee"),
                         field("phase", &V::phase, "phase id"), field("phase_name", &V::phase_name, "its name"),
                         field("goal", &V::goal, "what the phase is for"),
                         field("running", &V::running, "what running is allowed"),
                         field("phase_number", &V::phase_number, "from 1"), field("phases", &V::phases, "how many"),
                         field("day_in_phase", &V::day_in_phase, "from 1"), field("week", &V::week, "from 1"),
                         field("plan_version", &V::plan_version, "counted from 1"));
}

using model::DoseMove;

/// One exercise of the session on offer.
struct SessionLine {
  std::string exercise;
  std::string name;
  std::string dose;  ///< short form, such as `3 × 10`
  model::Laterality laterality = model::Laterality::Both;
  std::vector<model::Target> targets;
  std::string note;
  bool essential = false;
  DoseMove move = DoseMove::Same;
  std::string dose_before;  ///< only where the dose moved
  std::vector<model::Reason> reasons;
  bool operator==(const SessionLine&) const = default;
};

constexpr auto fields_of(base::Type<SessionLine>) {
  using base::field;
  using V = SessionLine;
  return base::record<V>(
      "session-line", field("exercise", &V::exercise, "id in the catalogue"), field("name", &V::name, "its name"),
      field("dose", &V::dose, "short form"), field("laterality", &V::laterality, "one side at a time, or both"),
      field("targets", &V::targets, "what it works on"), field("note", &V::note, "a line for the runner"),
      field("essential", &V::essential, "part of the short session"),
      field("move", &V::move, "against the last version of the plan"),
      field("dose_before", &V::dose_before, "the dose before the move"), field("reasons", &V::reasons, "why it moved"));
}

enum class SessionOffer {
  Start,     ///< a session is on today
  Optional,  ///< a rest day; it may be done all the same
  Resume,    ///< one is open
  Done,      ///< done for today
  Wait,      ///< the morning answer comes first
  Rest,      ///< the knee needs rest until `not_before`
  SeekHelp,  ///< someone should look at the knee first
};
constexpr auto names_of(base::Type<SessionOffer>) {
  return base::names<SessionOffer>({{SessionOffer::Start, "start"},
                                    {SessionOffer::Optional, "optional"},
                                    {SessionOffer::Resume, "resume"},
                                    {SessionOffer::Done, "done"},
                                    {SessionOffer::Wait, "wait"},
                                    {SessionOffer::Rest, "rest"},
                                    {SessionOffer::SeekHelp, "seek-help"}});
}

struct SessionCard {
  SessionOffer offer = SessionOffer::Start;
  std::optional<Day> not_before;
  std::optional<Day> next_day;  ///< the next planned day where today is none
  int minutes = 0;
  int short_minutes = 0;
  std::vector<SessionLine> lines;
  int sets_done = 0;  ///< of an open session
  int sets_planned = 0;
  int paused_minutes = 0;  ///< since the last set of an open session
  bool operator==(const SessionCard&) const = default;
};

constexpr auto fields_of(base::Type<SessionCard>) {
  using base::field;
  using V = SessionCard;
  return base::record<V>(
      "session-card", field("offer", &V::offer, "what can be done today"),
      field("not_before", &V::not_before, "rest until this day"),
      field("next_day", &V::next_day, "the next planned day"), field("minutes", &V::minutes, "of the full session"),
      field("short_minutes", &V::short_minutes, "of the essentials"), field("lines", &V::lines, "the exercises"),
      field("sets_done", &V::sets_done, "of an open session"),
      field("sets_planned", &V::sets_planned, "of an open session"),
      field("paused_minutes", &V::paused_minutes, "since its last set"));
}

/// A session or run that waits for its next-morning answer.
struct FollowUpDue {
  model::FollowUpAbout about = model::FollowUpAbout::Session;
  Id subject;
  Day day;
  bool asks_60min = false;
  bool operator==(const FollowUpDue&) const = default;
};

constexpr auto fields_of(base::Type<FollowUpDue>) {
  using base::field;
  using V = FollowUpDue;
  return base::record<V>("follow-up-due", field("about", &V::about, "a session or a run"),
                         field("subject", &V::subject, "its id"), field("day", &V::day, "the day it was done"),
                         field("asks_60min", &V::asks_60min, "whether the 60-minute value is missing too"));
}

/// One day of the week strip.
enum class DayMark { Done, Partial, Planned, Missed, Rest, Held, Free };
constexpr auto names_of(base::Type<DayMark>) {
  return base::names<DayMark>({{DayMark::Done, "done"},
                               {DayMark::Partial, "partial"},
                               {DayMark::Planned, "planned"},
                               {DayMark::Missed, "missed"},
                               {DayMark::Rest, "rest"},
                               {DayMark::Held, "held"},
                               {DayMark::Free, "free"}});
}

struct WeekDayView {
  Day day;
  DayMark mark = DayMark::Free;
  bool today = false;
  bool run = false;
  bool operator==(const WeekDayView&) const = default;
};

constexpr auto fields_of(base::Type<WeekDayView>) {
  using base::field;
  using V = WeekDayView;
  return base::record<V>("week-day", field("day", &V::day, "the day"), field("mark", &V::mark, "how it stands"),
                         field("today", &V::today, "whether it is today"),
                         field("run", &V::run, "whether there was a run"));
}

using model::CriterionState;

/// One criterion of the phase, with where it stands.
struct CriterionView {
  std::string criterion;  ///< its canonical text
  CriterionState state = CriterionState::Unknown;
  bool manual = false;  ///< ticked by the person
  model::Reason reason;
  bool operator==(const CriterionView&) const = default;
};

constexpr auto fields_of(base::Type<CriterionView>) {
  using base::field;
  using V = CriterionView;
  return base::record<V>("criterion", field("criterion", &V::criterion, "its text"),
                         field("state", &V::state, "where it stands"),
                         field("manual", &V::manual, "ticked by the person"), field("reason", &V::reason, "in words"));
}

/// Everything Today shows. Without a programme only the choices are filled.
struct TodayView {
  Day day;
  int minute_of_day = 0;  ///< local, for the greeting
  std::optional<Standing> standing;
  std::optional<model::LightAdvice> light;  ///< of the newest session or run
  std::optional<Day> light_day;
  std::optional<model::ActionAdvice> advice;
  std::optional<SessionCard> session;
  std::vector<FollowUpDue> follow_ups;
  std::vector<WeekDayView> week;
  int week_done = 0;
  int week_planned = 0;
  bool may_move_on = false;  ///< all criteria of the phase are met, plain-word ones aside
  std::string next_phase;
  std::vector<model::Reason> notices;  ///< such as a suggested step back or review
  Answer<Nrs> pain_today;              ///< the newest diary entry of today
  std::vector<ProgrammeChoice> choices;
  std::string undo;  ///< name of the command that undo would take back; empty where there is none
  bool operator==(const TodayView&) const = default;
};

constexpr auto fields_of(base::Type<TodayView>) {
  using base::field;
  using V = TodayView;
  return base::record<V>(
      "today", field("day", &V::day, "the person's day"), field("minute_of_day", &V::minute_of_day, "local time"),
      field("standing", &V::standing, "where the person stands"),
      field("light", &V::light, "of the newest session or run"),
      field("light_day", &V::light_day, "the day it is about"), field("advice", &V::advice, "what to do next"),
      field("session", &V::session, "the session on offer"), field("follow_ups", &V::follow_ups, "answers that wait"),
      field("week", &V::week, "Monday to Sunday"), field("week_done", &V::week_done, "sessions done this week"),
      field("week_planned", &V::week_planned, "sessions planned this week"),
      field("may_move_on", &V::may_move_on, "whether the next phase is open"),
      field("next_phase", &V::next_phase, "its id"), field("notices", &V::notices, "what else matters today"),
      field("pain_today", &V::pain_today, "NRS of the newest entry today"),
      field("choices", &V::choices, "programmes to begin"), field("undo", &V::undo, "what undo would take back"));
}

/// The open session, ready to go on with.
struct SessionView {
  Id id;
  std::vector<model::PrescribedItem> items;
  std::vector<std::string> names;  ///< of the exercises, beside `items`
  std::vector<model::SetRecord> sets;
  std::optional<model::SetPosition> next;   ///< nothing when all is done
  std::optional<model::Exercise> exercise;  ///< of the next set
  std::string next_name;                    ///< the exercise after this one
  int sets_done = 0;
  int sets_planned = 0;
  int minutes_left = 0;
  std::optional<Instant> rest_until;  ///< end of the rest after the last set, where still ahead when it was recorded
  Instant started;
  bool operator==(const SessionView&) const = default;
};

/// One diary entry in the list.
struct DiaryView {
  std::vector<model::CheckIn> entries;  ///< newest first
  bool more = false;                    ///< whether older ones were left out
  bool operator==(const DiaryView&) const = default;
};

/// A session or run with the whole loop: before, during, after, next morning.
struct HistoryEntry {
  model::FollowUpAbout about = model::FollowUpAbout::Session;
  Id id;
  Day day;
  Instant at;
  std::string phase;
  model::SessionState state = model::SessionState::Finished;
  int completed_percent = 0;
  int distance_m = 0;
  int duration_s = 0;
  Answer<Nrs> pain_before;
  Answer<Nrs> pain_during;
  Answer<Nrs> pain_after;
  Answer<Nrs> next_morning;
  model::LightAdvice light;
  bool operator==(const HistoryEntry&) const = default;
};

struct HistoryView {
  std::vector<HistoryEntry> entries;  ///< newest first
  bool operator==(const HistoryView&) const = default;
};

/// A phase of the plan in full.
struct PhaseView {
  std::string id;
  std::string name;
  std::string goal;
  std::string running;
  int sessions_per_week = 0;
  bool current = false;
  bool done = false;
  std::vector<SessionLine> lines;
  std::vector<CriterionView> criteria;  ///< only of the current phase
  bool operator==(const PhaseView&) const = default;
};

/// One version of the plan in the list of changes.
struct PlanVersionView {
  int version = 1;
  Day day;
  std::string author;
  std::string reason;
  bool operator==(const PlanVersionView&) const = default;
};

struct ProgrammeView {
  std::optional<Standing> standing;
  std::string name;
  std::string basis;
  std::vector<PhaseView> phases;
  std::vector<PlanVersionView> versions;  ///< newest first
  bool operator==(const ProgrammeView&) const = default;
};

constexpr auto fields_of(base::Type<SessionView>) {
  using base::field;
  using V = SessionView;
  return base::record<V>(
      "session-view", field("id", &V::id, "id of the session"), field("items", &V::items, "as prescribed"),
      field("names", &V::names, "of the exercises"), field("sets", &V::sets, "done or skipped"),
      field("next", &V::next, "the set to do now"), field("exercise", &V::exercise, "of that set"),
      field("next_name", &V::next_name, "the exercise after this one"),
      field("sets_done", &V::sets_done, "done or skipped"), field("sets_planned", &V::sets_planned, "in all"),
      field("minutes_left", &V::minutes_left, "about"), field("rest_until_ms", &V::rest_until, "end of the rest"),
      field("started_ms", &V::started, "when it began"));
}
constexpr auto fields_of(base::Type<DiaryView>) {
  return base::record<DiaryView>("diary", base::field("entries", &DiaryView::entries, "newest first"),
                                 base::field("more", &DiaryView::more, "whether older ones were left out"));
}
constexpr auto fields_of(base::Type<HistoryEntry>) {
  using base::field;
  using V = HistoryEntry;
  return base::record<V>(
      "history-entry", field("about", &V::about, "a session or a run"), field("id", &V::id, "its id"),
      field("day", &V::day, "the person's day"), field("at_ms", &V::at, "when it began"),
      field("phase", &V::phase, "phase id"), field("state", &V::state, "how it ended"),
      field("completed_percent", &V::completed_percent, "share of the sets"),
      field("distance_m", &V::distance_m, "of a run"), field("duration_s", &V::duration_s, "seconds"),
      field("pain_before", &V::pain_before, "NRS"), field("pain_during", &V::pain_during, "worst NRS"),
      field("pain_after", &V::pain_after, "NRS; an hour after for a run"),
      field("next_morning", &V::next_morning, "NRS"), field("light", &V::light, "with its reasons"));
}
constexpr auto fields_of(base::Type<HistoryView>) {
  return base::record<HistoryView>("history", base::field("entries", &HistoryView::entries, "newest first"));
}
constexpr auto fields_of(base::Type<PhaseView>) {
  using base::field;
  using V = PhaseView;
  return base::record<V>(
      "phase-view", field("id", &V::id, "phase id"), field("name", &V::name, "its name"),
      field("goal", &V::goal, "what it is for"), field("running", &V::running, "what running is allowed"),
      field("sessions_per_week", &V::sessions_per_week, "planned"),
      field("current", &V::current, "where the person stands"), field("done", &V::done, "behind them"),
      field("lines", &V::lines, "the exercises"), field("criteria", &V::criteria, "to move on"));
}
constexpr auto fields_of(base::Type<PlanVersionView>) {
  using base::field;
  using V = PlanVersionView;
  return base::record<V>("plan-version", field("version", &V::version, "counted from 1"),
                         field("day", &V::day, "from this day"), field("author", &V::author, "who made it"),
                         field("reason", &V::reason, "message key or words"));
}
constexpr auto fields_of(base::Type<ProgrammeView>) {
  using base::field;
  using V = ProgrammeView;
  return base::record<V>("programme-view", field("standing", &V::standing, "where the person stands"),
                         field("name", &V::name, "its name"), field("basis", &V::basis, "what it is built on"),
                         field("phases", &V::phases, "in order"), field("versions", &V::versions, "newest first"));
}

[[nodiscard]] base::Result<TodayView> today_view(const Core& core);
/// Nothing where no session is open.
[[nodiscard]] base::Result<std::optional<SessionView>> session_view(const Core& core);
/// The newest `most` entries.
[[nodiscard]] base::Result<DiaryView> diary_view(const Core& core, int most = 50);
/// The newest `most` sessions and runs.
[[nodiscard]] base::Result<HistoryView> history_view(const Core& core, int most = 30);
/// One run in full, as it is needed to change it; NotFound where there is none.
[[nodiscard]] base::Result<model::Run> run_view(const Core& core, const Id& id);
/// The running programme, or with an id that programme of the catalogue.
[[nodiscard]] base::Result<ProgrammeView> programme_view(const Core& core, const std::string& programme = {});
[[nodiscard]] base::Result<std::vector<ProgrammeChoice>> programme_choices(const Core& core);

}  // namespace genu::app

namespace genu::base {
extern template struct Codec<app::ProgrammeChoice>;
extern template struct Codec<app::Standing>;
extern template struct Codec<app::SessionLine>;
extern template struct Codec<app::SessionCard>;
extern template struct Codec<app::FollowUpDue>;
extern template struct Codec<app::WeekDayView>;
extern template struct Codec<app::CriterionView>;
extern template struct Codec<app::TodayView>;
extern template struct Codec<app::SessionView>;
extern template struct Codec<app::DiaryView>;
extern template struct Codec<app::HistoryEntry>;
extern template struct Codec<app::HistoryView>;
extern template struct Codec<app::PhaseView>;
extern template struct Codec<app::PlanVersionView>;
extern template struct Codec<app::ProgrammeView>;
}  // namespace genu::base
