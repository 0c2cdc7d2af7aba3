// What a physiotherapist has changed for one person (clinical reference 5.10): always signed, dated and with a reason.
#pragma once
#include <genu/model/person.hpp>

namespace genu::model {

enum class OverrideKind {
  PainLimit,    ///< green and amber limits of a kind of session
  Streak,       ///< good sessions in a row before more is asked
  Dose,         ///< the dose of one exercise
  Swap,         ///< one exercise in the place of another
  LeaveOut,     ///< one exercise less
  Days,         ///< sessions a week, and which days
  Exit,         ///< one criterion of a phase that need not hold
  RunningLock,  ///< no running, for a while or until it is taken back
  RunningLift,  ///< a swollen knee may run all the same
  LadderStep,   ///< the run ladder begins, or goes on, at this level
  LadderTop,    ///< the run ladder goes no higher than this level
};
constexpr auto names_of(Type<OverrideKind>) {
  return names<OverrideKind>({{OverrideKind::PainLimit, "pain-limit"},
                              {OverrideKind::Streak, "streak"},
                              {OverrideKind::Dose, "dose"},
                              {OverrideKind::Swap, "swap"},
                              {OverrideKind::LeaveOut, "leave-out"},
                              {OverrideKind::Days, "days"},
                              {OverrideKind::Exit, "exit"},
                              {OverrideKind::RunningLock, "running-lock"},
                              {OverrideKind::RunningLift, "running-lift"},
                              {OverrideKind::LadderStep, "ladder-step"},
                              {OverrideKind::LadderTop, "ladder-top"}});
}

/// One change. Which members are filled depends on `kind`; a fault says what is missing.
struct Override {
  Id id;
  Id episode;
  OverrideKind kind = OverrideKind::PainLimit;
  std::optional<SessionKind> session;    ///< pain limit, streak
  std::optional<int> green;              ///< pain limit: highest green NRS
  std::optional<int> amber;              ///< pain limit: highest amber NRS
  std::optional<int> greens;             ///< streak
  std::string exercise;                  ///< dose, swap, leave out
  std::optional<Dose> dose;              ///< dose; of a swap, the dose to begin with
  std::string instead;                   ///< swap: the exercise that takes its place
  std::optional<int> sessions_per_week;  ///< days
  std::vector<base::Weekday> weekdays;   ///< days
  std::string criterion;                 ///< exit: its canonical text
  std::optional<int> level;              ///< ladder: a level of the return to running
  std::optional<Day> until;              ///< running: the last day on which it holds
  bool confirmed = false;                ///< loosening was confirmed in so many words
  std::string author;
  std::string reason;
  Instant at;
  Day day;
  std::optional<Day> ended;

  bool operator==(const Override&) const = default;
};

constexpr auto fields_of(base::Type<Override>) {
  using base::field;
  using O = Override;
  return base::record<O>(
      "override", field("id", &O::id, "id of the record"), field("episode", &O::episode, "for which episode"),
      field("kind", &O::kind, "what is changed"), field("session", &O::session, "of which kind of session"),
      field("green", &O::green, "highest pain that is still green").within(0, 10),
      field("amber", &O::amber, "highest pain that is still amber").within(0, 10),
      field("greens", &O::greens, "good sessions in a row before more is asked").within(1, 10),
      field("exercise", &O::exercise, "id in the catalogue").within(0, 60),
      field("dose", &O::dose, "the dose from now on"),
      field("instead", &O::instead, "the exercise that takes its place").within(0, 60),
      field("sessions_per_week", &O::sessions_per_week, "rehab sessions a week").within(1, 14),
      field("weekdays", &O::weekdays, "preferred days; empty means any").within(0, 7),
      field("criterion", &O::criterion, "the criterion that need not hold").within(0, 400),
      field("level", &O::level, "a level of the return to running").within(1, 12),
      field("until", &O::until, "the last day on which it holds"),
      field("confirmed", &O::confirmed, "whether loosening was confirmed"),
      field("author", &O::author, "who set it").within(1, 80), field("reason", &O::reason, "why").within(1, 400),
      field("at_ms", &O::at, "when it was recorded"), field("day", &O::day, "the person's day of that"),
      field("ended", &O::ended, "the first day on which it no longer holds"));
}

/// What the kind asks for is there.
void check_whole(const Override& change, const base::Place& place, base::Reading& reading);

}  // namespace genu::model

namespace genu::base {
extern template struct Codec<model::Override>;
}  // namespace genu::base
