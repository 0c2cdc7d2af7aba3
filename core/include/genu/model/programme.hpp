// A staged programme (clinical reference 5): phases of exercises with criteria to move on.
#pragma once
#include <genu/model/criterion.hpp>
#include <genu/model/dose.hpp>
#include <string>
#include <vector>

namespace genu::model {

/// On which days of a phase an exercise is done.
enum class ItemDay {
  Session,  ///< in every rehab session
  RunDay,   ///< on days with a run
  RestDay,  ///< on days without a session
};
constexpr auto names_of(Type<ItemDay>) {
  return names<ItemDay>({{ItemDay::Session, "session"}, {ItemDay::RunDay, "run-day"}, {ItemDay::RestDay, "rest-day"}});
}

/// One line of a phase. `step` says how far the dose has moved from `first_dose`, the dose the phase began with.
struct Item {
  std::string exercise;
  Dose dose;
  std::vector<Dose> then;  ///< later doses inside the phase, in order
  ItemDay on = ItemDay::Session;
  std::string note;
  bool essential = false;                 ///< part of the short session
  std::vector<Criterion> when;            ///< only once all of these hold
  int step = 0;                           ///< load steps above (or below) the first dose
  std::optional<Dose> first_dose;         ///< set as soon as the dose has moved
  std::optional<std::string> instead_of;  ///< the exercise this one stands in for
  /// What a physiotherapist calls an exercise of their own, which is counted and pictured as this one of the catalogue
  /// and described by the note; empty for the catalogue's name.
  std::string own_name;
  bool no_figure = false;  ///< one's own exercise looks like none of the catalogue, so no figure is shown

  bool operator==(const Item&) const = default;
};

constexpr auto fields_of(base::Type<Item>) {
  using base::field;
  return base::record<Item>(
      "item", field("exercise", &Item::exercise, "id in the catalogue").within(1, 60),
      field("dose", &Item::dose, "the dose now"),
      field("then", &Item::then, "later doses, in order").within(0, 8).or_default(),
      field("on", &Item::on, "on which days"),
      field("note", &Item::note, "a line for the runner").within(0, 300).or_default(),
      field("essential", &Item::essential, "part of the short session").or_default(),
      field("when", &Item::when, "only once all of these hold").within(0, 6).or_default(),
      field("step", &Item::step, "load steps from the first dose").within(-20, 40).or_default(),
      field("first_dose", &Item::first_dose, "the dose the phase began with"),
      field("instead_of", &Item::instead_of, "the exercise this one stands in for").within(1, 60),
      field("own_name", &Item::own_name, "what a physiotherapist calls it").within(0, 60).or_default(),
      field("no_figure", &Item::no_figure, "no figure is shown of it").or_default());
}

/// Makes a physiotherapist's own exercise the catalogue's again; the note stays.
void forget_own(Item& item);

/// How an item differs from the version of the plan before it.
enum class DoseMove { Same, Harder, Easier, Swapped };
constexpr auto names_of(Type<DoseMove>) {
  return names<DoseMove>({{DoseMove::Same, "same"},
                          {DoseMove::Harder, "harder"},
                          {DoseMove::Easier, "easier"},
                          {DoseMove::Swapped, "swapped"}});
}

/// A span of weeks, both ends included; open at the end where `max` is missing.
struct Weeks {
  int min = 1;
  std::optional<int> max;
  bool operator==(const Weeks&) const = default;
};

constexpr auto fields_of(base::Type<Weeks>) {
  using base::field;
  return base::record<Weeks>("weeks", field("min", &Weeks::min, "fewest weeks").within(1, 104),
                             field("max", &Weeks::max, "most weeks, where there is an end").within(1, 104));
}
void check_whole(const Weeks& weeks, const base::Place& place, base::Reading& reading);

/// What running a phase allows.
enum class RunningKind {
  None,    ///< no running
  Own,     ///< the running that is there already, while it stays green
  Ladder,  ///< the return-to-run plan, once its entry criteria are met
  Usual,   ///< usual running within the rules for distance
};
constexpr auto names_of(Type<RunningKind>) {
  return names<RunningKind>({{RunningKind::None, "none"},
                             {RunningKind::Own, "own"},
                             {RunningKind::Ladder, "ladder"},
                             {RunningKind::Usual, "usual"}});
}

/// The same as `Phase::running` says in words, for the rules.
struct RunningRule {
  RunningKind kind = RunningKind::None;
  int after_days = 0;            ///< only after so many days in the phase
  std::optional<int> top_level;  ///< no level of the ladder above this one

  bool operator==(const RunningRule&) const = default;
};

constexpr auto fields_of(base::Type<RunningRule>) {
  using base::field;
  using R = RunningRule;
  return base::record<R>("running-rule", field("kind", &R::kind, "what running is allowed"),
                         field("after_days", &R::after_days, "days in the phase first").within(0, 400).or_default(),
                         field("top_level", &R::top_level, "no level above this").within(1, 12));
}

struct Phase {
  std::string id;
  std::string name;
  std::string goal;
  int min_days = 1;
  Weeks typical_weeks;
  int sessions_per_week = 3;
  int runs_per_week = 0;                    ///< 0 where the phase plans no runs of its own
  std::string running;                      ///< what running is allowed, in plain words
  std::optional<RunningRule> running_rule;  ///< the same for the rules; missing counts as no running
  std::vector<Criterion> entry;
  std::vector<Criterion> exit;
  std::vector<Item> items;

  bool operator==(const Phase&) const = default;
};

constexpr auto fields_of(base::Type<Phase>) {
  using base::field;
  using P = Phase;
  return base::record<P>("phase", field("id", &P::id, "unique in the programme").within(1, 40),
                         field("name", &P::name, "one or two words").within(1, 60),
                         field("goal", &P::goal, "what the phase is for").within(1, 300),
                         field("min_days", &P::min_days, "days before moving on").within(1, 400),
                         field("typical_weeks", &P::typical_weeks, "how long it usually takes"),
                         field("sessions_per_week", &P::sessions_per_week, "rehab sessions a week").within(1, 14),
                         field("runs_per_week", &P::runs_per_week, "planned runs a week").within(0, 7),
                         field("running", &P::running, "what running is allowed").within(1, 400),
                         field("running_rule", &P::running_rule, "the same for the rules; missing allows none"),
                         field("entry", &P::entry, "all must hold to begin").within(0, 12),
                         field("exit", &P::exit, "all must hold to move on").within(0, 12),
                         field("items", &P::items, "the exercises, in order").within(1, 20));
}

struct Programme {
  std::string id;
  std::string condition;
  std::string name;
  std::string basis;  ///< what it is built on, with bibliography keys in `sources`
  std::vector<std::string> sources;
  std::vector<Phase> phases;

  bool operator==(const Programme&) const = default;
};

constexpr auto fields_of(base::Type<Programme>) {
  using base::field;
  using P = Programme;
  return base::record<P>("programme", field("id", &P::id, "lower-case words with hyphens").within(1, 60),
                         field("condition", &P::condition, "condition id").within(1, 40),
                         field("name", &P::name, "what people call it").within(1, 100),
                         field("basis", &P::basis, "what it is built on").within(1, 800),
                         field("sources", &P::sources, "bibliography keys").within(1, 30),
                         field("phases", &P::phases, "in order").within(1, 12));
}

/// The phase called `id`, or nothing. Valid while `programme` lives.
[[nodiscard]] const Phase* find_phase(const Programme& programme, std::string_view id);
/// Where the phase called `id` stands; its position from 0, or the number of phases where it is unknown.
[[nodiscard]] std::size_t phase_index(const Programme& programme, std::string_view id);

}  // namespace genu::model

namespace genu::base {
extern template struct Codec<model::Item>;
extern template struct Codec<model::Weeks>;
extern template struct Codec<model::RunningRule>;
extern template struct Codec<model::Phase>;
extern template struct Codec<model::Programme>;
}  // namespace genu::base
