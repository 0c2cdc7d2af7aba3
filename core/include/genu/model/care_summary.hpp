// What the caseload shows of a person, gathered once whenever their records change, so that the list reads nothing
// else.
//
// Facts are kept with their days, and everything that depends on today is worked out when the list is shown: a summary
// written a week ago is still true.
#pragma once
#include <genu/model/care.hpp>
#include <map>
#include <vector>

namespace genu::model {

/// The worst pain told on a day.
struct DayPain {
  Day day;
  Nrs worst;

  bool operator==(const DayPain&) const = default;
};

constexpr auto fields_of(base::Type<DayPain>) {
  return base::record<DayPain>("day-pain", base::field("day", &DayPain::day, "the person's day"),
                               base::field("worst", &DayPain::worst, "worst NRS told"));
}

/// One reason to look at the person, with the days on which it holds.
struct CareFinding {
  CareReason reason = CareReason::RedFlag;
  Day from;
  std::optional<Day> until;                   ///< the last day, where it passes by itself
  std::map<std::string, std::string> values;  ///< for its words
  CareState state = CareState::New;
  std::optional<Day> quiet_until;  ///< of one that is snoozed: the first day on which it shows again

  bool operator==(const CareFinding&) const = default;

  [[nodiscard]] bool holds_on(Day day) const { return from <= day && (!until || day <= *until); }
  /// It asks for somebody: it holds, and is neither put off nor dealt with.
  [[nodiscard]] bool calls_on(Day day) const {
    const bool quiet =
        state == CareState::Resolved || (state == CareState::Snoozed && quiet_until && day < *quiet_until);
    return holds_on(day) && !quiet;
  }
};

constexpr auto fields_of(base::Type<CareFinding>) {
  using base::field;
  using F = CareFinding;
  return base::record<F>("care-finding", field("reason", &F::reason, "why"), field("from", &F::from, "its first day"),
                         field("until", &F::until, "its last day, where it passes by itself"),
                         field("values", &F::values, "what triggered it"), field("state", &F::state, "what was done"),
                         field("quiet_until", &F::quiet_until, "the first day on which it shows again"));
}

struct CareSummary {
  Id person;
  int rules = 0;  ///< the version of the rules that wrote it
  Day as_of;
  std::string name;
  bool archived = false;
  std::optional<Day> next_review;
  std::optional<Day> reviewed;
  std::optional<Side> side;  ///< of the running programme, like all to `phases`
  std::string condition;
  std::string condition_name;
  std::string programme;
  std::optional<Day> plan_start;
  int weeks = 0;  ///< that the plan usually takes; 0 where it has no end
  int plan_version = 0;
  std::string phase_name;
  int phase_number = 0;
  int phases = 0;
  int sessions_per_week = 0;
  std::optional<Day> planned_from;     ///< since when so many are planned
  std::vector<Day> done;               ///< days of the last 28 with a session that counts
  std::vector<Day> excused;            ///< days of the last 28 off by agreement
  std::vector<Day> excused_sessions;   ///< other days of the last 28, on which one session was excused
  std::vector<DayPain> pains;          ///< of the last 28 days, oldest first; a day nobody told of is not there
  std::optional<int> baseline_tenths;  ///< mean worst pain of the first fortnight, in tenths
  int baseline_n = 0;                  ///< days it comes from
  std::optional<DayPain> last_pain;    ///< however long ago
  std::optional<Instant> heard;
  std::optional<Day> heard_day;
  std::optional<int> usual_gap;  ///< days between entries, usually
  Light light = Light::Pending;
  std::optional<Day> light_day;       ///< of the session or run that gave it; missing where there is none
  std::vector<CareFinding> findings;  ///< in the order of CareReason

  bool operator==(const CareSummary&) const = default;
};

constexpr auto fields_of(base::Type<CareSummary>) {
  using base::field;
  using S = CareSummary;
  return base::record<S>(
      "care-summary", field("person", &S::person, "who"), field("rules", &S::rules, "version of the rules"),
      field("as_of", &S::as_of, "the day it was gathered"), field("name", &S::name, "what they are called"),
      field("archived", &S::archived, "in the archive"), field("next_review", &S::next_review, "when to look again"),
      field("reviewed", &S::reviewed, "the day of the last review"), field("side", &S::side, "which knee"),
      field("condition", &S::condition, "condition id"), field("condition_name", &S::condition_name, "in words"),
      field("programme", &S::programme, "programme id"), field("plan_start", &S::plan_start, "its first day"),
      field("weeks", &S::weeks, "that it usually takes; 0 without an end"),
      field("plan_version", &S::plan_version, "counted from 1"), field("phase_name", &S::phase_name, "its name"),
      field("phase_number", &S::phase_number, "from 1"), field("phases", &S::phases, "how many"),
      field("sessions_per_week", &S::sessions_per_week, "planned"),
      field("planned_from", &S::planned_from, "since when so many"),
      field("done", &S::done, "days with a session that counts"), field("excused", &S::excused, "days off"),
      field("excused_sessions", &S::excused_sessions, "days with a session that was excused").or_default(),
      field("pains", &S::pains, "worst pain of each day that was told"),
      field("baseline_tenths", &S::baseline_tenths, "mean of the first fortnight, in tenths"),
      field("baseline_n", &S::baseline_n, "days it comes from"), field("last_pain", &S::last_pain, "the newest"),
      field("heard_ms", &S::heard, "when they were heard of last"), field("heard_day", &S::heard_day, "its day"),
      field("usual_gap", &S::usual_gap, "days between entries, usually"),
      field("light", &S::light, "of the last session or run"), field("light_day", &S::light_day, "its day"),
      field("findings", &S::findings, "reasons to look"));
}

}  // namespace genu::model

namespace genu::base {
extern template struct Codec<model::DayPain>;
extern template struct Codec<model::CareFinding>;
extern template struct Codec<model::CareSummary>;
}  // namespace genu::base
