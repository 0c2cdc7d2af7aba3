// The limits of one person as they stand today: what is in force, by whom, and what would open what is locked.
#pragma once
#include <genu/app/core.hpp>
#include <genu/app/views/criterion.hpp>
#include <genu/model/override.hpp>

namespace genu::app {

/// Who has set something, and since when.
struct SetBy {
  Id id;  ///< of the change, to take it back
  std::string author;
  std::string reason;
  Day day;
  bool operator==(const SetBy&) const = default;
};

constexpr auto fields_of(base::Type<SetBy>) {
  using base::field;
  return base::record<SetBy>("set-by", field("id", &SetBy::id, "of the change"),
                             field("author", &SetBy::author, "who set it"), field("reason", &SetBy::reason, "why"),
                             field("day", &SetBy::day, "since when"));
}

/// What pain one kind of session may bring, and how often it has to go well before more is asked.
struct SessionLimits {
  model::SessionKind kind = model::SessionKind::Rehab;
  int green = 0;   ///< highest NRS that is still green
  int amber = 0;   ///< and still amber
  int greens = 0;  ///< good sessions in a row before more is asked
  int usual_green = 0;
  int usual_amber = 0;
  int usual_greens = 0;
  std::optional<SetBy> limit_set;  ///< missing where the condition alone says so
  std::optional<SetBy> streak_set;
  bool operator==(const SessionLimits&) const = default;
};

constexpr auto fields_of(base::Type<SessionLimits>) {
  using base::field;
  using V = SessionLimits;
  return base::record<V>("session-limits", field("kind", &V::kind, "of session"),
                         field("green", &V::green, "highest green NRS"), field("amber", &V::amber, "highest amber NRS"),
                         field("greens", &V::greens, "good sessions in a row"),
                         field("usual_green", &V::usual_green, "of the condition"),
                         field("usual_amber", &V::usual_amber, "of the condition"),
                         field("usual_greens", &V::usual_greens, "of the condition"),
                         field("limit_set", &V::limit_set, "who has changed the pain limit"),
                         field("streak_set", &V::streak_set, "who has changed the streak"));
}

/// What opens a lock on running.
enum class LockOpener {
  Clearance,          ///< somebody has looked at the knee: record-clearance for running
  ExerciseClearance,  ///< the same for exercise, which is locked too
  EndHold,            ///< days off are over: end-hold
  EndFlare,           ///< end-flare
  Lift,               ///< set-override, kind running-lift
  TakeBack,           ///< end-override
  NoteInjection,      ///< the day of the injection is missing: start-hold
};
constexpr auto names_of(base::Type<LockOpener>) {
  return base::names<LockOpener>({{LockOpener::Clearance, "clearance"},
                                  {LockOpener::ExerciseClearance, "exercise-clearance"},
                                  {LockOpener::EndHold, "end-hold"},
                                  {LockOpener::EndFlare, "end-flare"},
                                  {LockOpener::Lift, "lift"},
                                  {LockOpener::TakeBack, "take-back"},
                                  {LockOpener::NoteInjection, "note-injection"}});
}

struct RunningLockNow {
  model::Reason why;
  LockOpener opener = LockOpener::Clearance;
  std::optional<Id> id;  ///< of the hold or change that is ended
  bool operator==(const RunningLockNow&) const = default;
};

constexpr auto fields_of(base::Type<RunningLockNow>) {
  using V = RunningLockNow;
  return base::record<V>("running-lock-now", base::field("why", &V::why, "in words"),
                         base::field("opener", &V::opener, "what opens it"),
                         base::field("id", &V::id, "of the hold or change"));
}

/// The run ladder, as far as it is set.
struct LadderLimits {
  bool in_phase = false;     ///< the phase holds the ladder
  std::optional<int> level;  ///< of the next run; missing before it is begun
  int may_start = 1;         ///< the highest level that the rules let somebody begin at
  int highest = 1;           ///< of the ladder
  std::optional<int> top;    ///< no higher than this
  std::optional<SetBy> step_set;
  std::optional<SetBy> top_set;
  bool operator==(const LadderLimits&) const = default;
};

constexpr auto fields_of(base::Type<LadderLimits>) {
  using base::field;
  using V = LadderLimits;
  return base::record<V>(
      "ladder-limits", field("in_phase", &V::in_phase, "whether the phase holds the ladder"),
      field("level", &V::level, "of the next run"), field("may_start", &V::may_start, "the highest level to begin at"),
      field("highest", &V::highest, "level of the ladder"), field("top", &V::top, "no higher"),
      field("step_set", &V::step_set, "who has placed them"), field("top_set", &V::top_set, "who keeps them there"));
}

/// One change that is in force, in words.
struct ChangeLine {
  Id id;
  model::OverrideKind kind = model::OverrideKind::PainLimit;
  model::Reason what;
  SetBy by;
  std::optional<Day> until;
  bool operator==(const ChangeLine&) const = default;
};

constexpr auto fields_of(base::Type<ChangeLine>) {
  using base::field;
  using V = ChangeLine;
  return base::record<V>("change-line", field("id", &V::id, "of the change"),
                         field("kind", &V::kind, "what it changes"), field("what", &V::what, "in words"),
                         field("by", &V::by, "who set it"),
                         field("until", &V::until, "the last day on which it holds"));
}

struct LimitsView {
  Day today;
  std::vector<SessionLimits> sessions;  ///< one for each kind
  std::vector<RunningLockNow> locks;    ///< none: running is not locked
  LadderLimits ladder;
  std::vector<CriterionView> exits;  ///< of the present phase and into the next
  std::vector<ChangeLine> in_force;  ///< oldest first
  std::vector<ChangeLine> over;      ///< newest first
  bool operator==(const LimitsView&) const = default;
};

constexpr auto fields_of(base::Type<LimitsView>) {
  using base::field;
  using V = LimitsView;
  return base::record<V>(
      "limits", field("today", &V::today, "the person's day"), field("sessions", &V::sessions, "one for each kind"),
      field("locks", &V::locks, "what forbids running now"), field("ladder", &V::ladder, "of the return to running"),
      field("exits", &V::exits, "what is asked to move on"), field("in_force", &V::in_force, "changes, oldest first"),
      field("over", &V::over, "changes that no longer hold, newest first"));
}

/// Refused while no programme is running.
[[nodiscard]] base::Result<LimitsView> limits_view(const Core& core);

}  // namespace genu::app

namespace genu::base {
extern template struct Codec<app::SetBy>;
extern template struct Codec<app::SessionLimits>;
extern template struct Codec<app::RunningLockNow>;
extern template struct Codec<app::LadderLimits>;
extern template struct Codec<app::ChangeLine>;
extern template struct Codec<app::LimitsView>;
}  // namespace genu::base
