// Commands of a physiotherapist: changes to the plan of one person, and answers to criteria in plain words.
#pragma once
#include <genu/app/changes.hpp>
#include <genu/app/core.hpp>
#include <genu/model/override.hpp>

namespace genu::app {

/// Changes limits, streaks, doses, exercises, days, criteria, or what is said about running. Loosening is refused
/// unless `confirmed`. What changes the plan makes a new version of it, signed by the author. A level of the run ladder
/// is refused while something forbids running, and outside phases that hold the ladder; a swollen knee alone may be
/// lifted, what the safety questions or an injection lock waits for a clearance.
struct SetOverride {
  model::OverrideKind kind = model::OverrideKind::PainLimit;
  std::optional<model::SessionKind> session;
  std::optional<int> green;
  std::optional<int> amber;
  std::optional<int> greens;
  std::string exercise;
  std::optional<int> sets;  ///< of the dose; what is left out stays as it is
  std::optional<int> reps;
  std::optional<base::Seconds> hold;
  std::optional<base::Seconds> rest;
  std::string instead;
  std::optional<int> sessions_per_week;
  std::vector<base::Weekday> weekdays;
  std::string criterion;
  std::optional<int> level;
  std::optional<Day> until;
  std::string author;
  std::string reason;
  bool confirmed = false;
};

constexpr auto fields_of(base::Type<SetOverride>) {
  using base::field;
  using C = SetOverride;
  return base::record<C>(
      "set-override", field("kind", &C::kind, "what is changed"), field("session", &C::session, "kind of session"),
      field("green", &C::green, "highest green pain").within(0, 10),
      field("amber", &C::amber, "highest amber pain").within(0, 10),
      field("greens", &C::greens, "good sessions in a row").within(1, 10),
      field("exercise", &C::exercise, "id in the catalogue").within(0, 60).or_default(),
      field("sets", &C::sets, "sets, for each side").within(1, 20),
      field("reps", &C::reps, "repetitions").within(1, 100), field("hold_s", &C::hold, "seconds held").within(0, 7200),
      field("rest_s", &C::rest, "seconds of rest").within(0, 900),
      field("instead", &C::instead, "the exercise that takes its place").within(0, 60).or_default(),
      field("sessions_per_week", &C::sessions_per_week, "rehab sessions a week").within(1, 14),
      field("weekdays", &C::weekdays, "preferred days").within(0, 7).or_default(),
      field("criterion", &C::criterion, "the criterion that need not hold").within(0, 400).or_default(),
      field("level", &C::level, "a level of the return to running").within(1, 12),
      field("until", &C::until, "the last day on which a lock or lift of running holds"),
      field("author", &C::author, "who sets it").within(1, 80), field("reason", &C::reason, "why").within(1, 400),
      field("confirmed", &C::confirmed, "that it loosens").or_default());
}

/// Takes a change back from today on.
struct EndOverride {
  Id id;
};

/// Answers a criterion in plain words, for the way on and for the exercises that wait for it.
struct TickCriterion {
  std::string criterion;
  bool holds = true;
  std::string by;  ///< empty for the runner
};

constexpr auto fields_of(base::Type<TickCriterion>) {
  using C = TickCriterion;
  return base::record<C>("tick-criterion", base::field("criterion", &C::criterion, "its words").within(1, 400),
                         base::field("holds", &C::holds, "whether it holds").or_default(),
                         base::field("by", &C::by, "who says so").within(0, 120).or_default());
}

base::Result<base::Done> may(const Core& core, const SetOverride& command);
base::Result<base::Done> may(const Core& core, const EndOverride& command);
base::Result<base::Done> may(const Core& core, const TickCriterion& command);

base::Result<Outcome> perform(Core& core, const SetOverride& command);
base::Result<Outcome> perform(Core& core, const EndOverride& command);
base::Result<Outcome> perform(Core& core, const TickCriterion& command);

}  // namespace genu::app

namespace genu::base {
extern template struct Codec<app::SetOverride>;
extern template struct Codec<app::TickCriterion>;
}  // namespace genu::base
