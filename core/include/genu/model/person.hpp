// The person, the knee in question, and the programme as it stands for them.
#pragma once
#include <genu/base/codec.hpp>
#include <genu/model/programme.hpp>
#include <genu/model/terms.hpp>

namespace genu::model {

using base::Answer;
using base::Day;
using base::DayStart;
using base::Id;
using base::Instant;
using base::Nrs;
using base::Offset;

struct Person {
  Id id;
  std::string name;
  DayStart day_start;
  Instant created;
  /// What they have to train with; missing until they say, which is then taken as everything.
  std::optional<std::vector<Equipment>> equipment;

  bool operator==(const Person&) const = default;
};

constexpr auto fields_of(base::Type<Person>) {
  using base::field;
  return base::record<Person>(
      "person", field("id", &Person::id, "id of the record"),
      field("name", &Person::name, "what they want to be called; may be empty").within(0, 80),
      field("day_start_min", &Person::day_start, "when their day begins, minutes after midnight"),
      field("created_ms", &Person::created, "when the record was made"),
      field("equipment", &Person::equipment, "what they have to train with; missing until they say").within(0, 30));
}

/// One spell of trouble with one knee (or both).
struct Episode {
  Id id;
  Id person;
  Side side = Side::Left;
  std::string condition;  ///< condition id; a pattern the person recognises, never a diagnosis
  std::optional<Day> onset;
  Answer<Nrs> usual_morning_pain;  ///< the baseline question, until the diary knows better
  Instant created;
  Day day;
  bool closed = false;

  bool operator==(const Episode&) const = default;
};

constexpr auto fields_of(base::Type<Episode>) {
  using base::field;
  using E = Episode;
  return base::record<E>(
      "episode", field("id", &E::id, "id of the record"), field("person", &E::person, "whose knee"),
      field("side", &E::side, "which knee"), field("condition", &E::condition, "condition id").within(1, 40),
      field("onset", &E::onset, "the day it began, where known"),
      field("usual_morning_pain", &E::usual_morning_pain, "pain on a usual morning at the start, NRS"),
      field("created_ms", &E::created, "when the record was made"), field("day", &E::day, "the person's day of that"),
      field("closed", &E::closed, "whether it is over"));
}

/// One immutable version of a plan: the programme with the doses in force. Sessions point to the version they used.
struct Plan {
  Id id;
  Id episode;
  int version = 1;
  Programme programme;
  std::vector<base::Weekday> weekdays;  ///< preferred days for sessions; empty means any
  std::string author;                   ///< who made this version: the runner, the rules, a physio's name
  std::string reason;                   ///< a message key, or the physio's own words
  Instant created;
  Day day;

  bool operator==(const Plan&) const = default;
};

constexpr auto fields_of(base::Type<Plan>) {
  using base::field;
  return base::record<Plan>("plan", field("id", &Plan::id, "id of the record"),
                            field("episode", &Plan::episode, "for which episode"),
                            field("version", &Plan::version, "counted from 1").within(1, 100000),
                            field("programme", &Plan::programme, "the programme with the doses in force"),
                            field("weekdays", &Plan::weekdays, "preferred days; empty means any").within(0, 7),
                            field("author", &Plan::author, "who made this version").within(1, 80),
                            field("reason", &Plan::reason, "why").within(0, 400),
                            field("created_ms", &Plan::created, "when the version was made"),
                            field("day", &Plan::day, "the person's day of that"));
}

/// The beginning of a phase, forwards or back. The newest one of an episode is where the person stands.
struct PhaseStart {
  Id id;
  Id episode;
  std::string phase;
  Day day;
  Instant at;
  std::string reason;  ///< a message key

  bool operator==(const PhaseStart&) const = default;
};

constexpr auto fields_of(base::Type<PhaseStart>) {
  using base::field;
  using P = PhaseStart;
  return base::record<P>(
      "phase-start", field("id", &P::id, "id of the record"), field("episode", &P::episode, "in which episode"),
      field("phase", &P::phase, "phase id of the programme").within(1, 40),
      field("day", &P::day, "the first day of the phase"), field("at_ms", &P::at, "when it was recorded"),
      field("reason", &P::reason, "message key").within(0, 120));
}

/// A professional has looked at the knee and cleared what `scope` says. Earlier alarms no longer hold the plan.
enum class ClearanceScope { Exercise, Running };
constexpr auto names_of(Type<ClearanceScope>) {
  return names<ClearanceScope>({{ClearanceScope::Exercise, "exercise"}, {ClearanceScope::Running, "running"}});
}

struct Clearance {
  Id id;
  Id episode;
  ClearanceScope scope = ClearanceScope::Exercise;
  std::string by;
  std::string note;
  Instant at;
  Day day;

  bool operator==(const Clearance&) const = default;
};

constexpr auto fields_of(base::Type<Clearance>) {
  using base::field;
  using C = Clearance;
  return base::record<C>(
      "clearance", field("id", &C::id, "id of the record"), field("episode", &C::episode, "for which episode"),
      field("scope", &C::scope, "what is cleared"), field("by", &C::by, "who looked at the knee").within(1, 120),
      field("note", &C::note, "in their words").within(0, 2000), field("at_ms", &C::at, "when it was recorded"),
      field("day", &C::day, "the person's day of that"));
}

}  // namespace genu::model

namespace genu::base {
extern template struct Codec<model::Person>;
extern template struct Codec<model::Episode>;
extern template struct Codec<model::Plan>;
extern template struct Codec<model::PhaseStart>;
extern template struct Codec<model::Clearance>;
}  // namespace genu::base
