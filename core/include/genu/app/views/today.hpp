// What today asks for: the session, answers that wait, the week.
#pragma once
#include <genu/app/views/holds.hpp>
#include <genu/app/views/messages.hpp>
#include <genu/app/views/run_card.hpp>
#include <genu/app/views/session_change.hpp>
#include <genu/app/views/session_line.hpp>
#include <genu/app/views/standing.hpp>
#include <genu/app/views/triage_due.hpp>
#include <genu/model/diary.hpp>

namespace genu::app {

enum class SessionOffer {
  Start,     ///< a session is on today
  Optional,  ///< a rest day; it may be done all the same
  Resume,    ///< one is open
  Done,      ///< done for today
  Wait,      ///< the morning answer comes first
  Rest,      ///< the knee needs rest until `not_before`
  Held,      ///< a hold leaves nothing to do today
  SeekHelp,  ///< someone should look at the knee first
};
constexpr auto names_of(base::Type<SessionOffer>) {
  return base::names<SessionOffer>({{SessionOffer::Start, "start"},
                                    {SessionOffer::Optional, "optional"},
                                    {SessionOffer::Resume, "resume"},
                                    {SessionOffer::Done, "done"},
                                    {SessionOffer::Wait, "wait"},
                                    {SessionOffer::Rest, "rest"},
                                    {SessionOffer::Held, "held"},
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
  int paused_minutes = 0;                  ///< since the last set of an open session
  std::optional<SessionChange> not_today;  ///< what else can become of today's planned session
  std::optional<SessionChange> missed;     ///< of the newest one of this week that was not done, and not spoken of
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
      field("paused_minutes", &V::paused_minutes, "since its last set"),
      field("not_today", &V::not_today, "what else can become of today's session"),
      field("missed", &V::missed, "what can become of one that was not done"));
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
enum class DayMark {
  Done,
  Partial,
  Planned,
  Missed,
  Rest,
  Held,  ///< held or excused
  Free,
  LeftOut,  ///< by the runner, for a reason that is not excused
  Moved,    ///< by the runner, to another day of the week
};
constexpr auto names_of(base::Type<DayMark>) {
  return base::names<DayMark>({{DayMark::Done, "done"},
                               {DayMark::Partial, "partial"},
                               {DayMark::Planned, "planned"},
                               {DayMark::Missed, "missed"},
                               {DayMark::Rest, "rest"},
                               {DayMark::Held, "held"},
                               {DayMark::Free, "free"},
                               {DayMark::LeftOut, "left-out"},
                               {DayMark::Moved, "moved"}});
}

struct WeekDayView {
  Day day;
  DayMark mark = DayMark::Free;
  bool today = false;
  bool run = false;
  std::optional<model::MissedReason> left_out;  ///< why its session was left out
  std::optional<Day> moved_to;                  ///< where its session was put
  bool operator==(const WeekDayView&) const = default;
};

constexpr auto fields_of(base::Type<WeekDayView>) {
  using base::field;
  using V = WeekDayView;
  return base::record<V>("week-day", field("day", &V::day, "the day"), field("mark", &V::mark, "how it stands"),
                         field("today", &V::today, "whether it is today"),
                         field("run", &V::run, "whether there was a run"),
                         field("left_out", &V::left_out, "why its session was left out"),
                         field("moved_to", &V::moved_to, "where its session was put"));
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
  std::optional<RunCard> run;  ///< nothing where the phase has no running at all
  std::vector<FollowUpDue> follow_ups;
  std::vector<WeekDayView> week;
  int week_done = 0;
  int week_planned = 0;
  bool may_move_on = false;  ///< all criteria of the phase are met, plain-word ones aside
  std::string next_phase;
  std::vector<model::Reason> notices;   ///< such as a suggested step back or review
  std::optional<TriageDue> safety_due;  ///< why the safety questions should be answered now
  Answer<Nrs> pain_today;               ///< the newest diary entry of today
  std::vector<HoldCard> holds;          ///< on their way today
  std::optional<FlareCard> flare;       ///< on its way today
  std::vector<SessionLine> rest_day;    ///< what may be done on a day without a session; optional, never counted
  std::vector<MessageLine> messages;    ///< of the physiotherapist, not yet read, oldest first
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
      field("session", &V::session, "the session on offer"), field("run", &V::run, "the run of today"),
      field("follow_ups", &V::follow_ups, "answers that wait"), field("week", &V::week, "Monday to Sunday"),
      field("week_done", &V::week_done, "sessions done this week"),
      field("week_planned", &V::week_planned, "sessions planned this week"),
      field("may_move_on", &V::may_move_on, "whether the next phase is open"),
      field("next_phase", &V::next_phase, "its id"), field("notices", &V::notices, "what else matters today"),
      field("safety_due", &V::safety_due, "why the safety questions should be answered now"),
      field("pain_today", &V::pain_today, "NRS of the newest entry today"),
      field("holds", &V::holds, "holds on their way"), field("flare", &V::flare, "the flare on its way"),
      field("rest_day", &V::rest_day, "what may be done on a day without a session"),
      field("messages", &V::messages, "of the physiotherapist, not yet read"),
      field("choices", &V::choices, "programmes to begin"), field("undo", &V::undo, "what undo would take back"));
}

[[nodiscard]] base::Result<TodayView> today_view(const Core& core);

}  // namespace genu::app

namespace genu::base {
extern template struct Codec<app::SessionCard>;
extern template struct Codec<app::FollowUpDue>;
extern template struct Codec<app::WeekDayView>;
extern template struct Codec<app::TodayView>;
}  // namespace genu::base
