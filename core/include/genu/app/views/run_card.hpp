// The run of today: whether there may be one, which, and why not before.
#pragma once
#include <genu/app/core.hpp>
#include <genu/app/views/session_line.hpp>
#include <genu/model/programme.hpp>
#include <genu/model/reason.hpp>

namespace genu::app {

enum class RunOffer {
  Start,       ///< a run may be done today
  Done,        ///< there was one today
  Wait,        ///< the morning answer comes first
  Rest,        ///< not before `not_before`
  SeekHelp,    ///< someone should look at the knee first
  Locked,      ///< something forbids running now
  NotInPhase,  ///< the phase has no running, or not yet
  NotReady,    ///< the entry criteria are not all met
  Place,       ///< they are; the ladder can be begun
};
constexpr auto names_of(base::Type<RunOffer>) {
  return base::names<RunOffer>({{RunOffer::Start, "start"},
                                {RunOffer::Done, "done"},
                                {RunOffer::Wait, "wait"},
                                {RunOffer::Rest, "rest"},
                                {RunOffer::SeekHelp, "seek-help"},
                                {RunOffer::Locked, "locked"},
                                {RunOffer::NotInPhase, "not-in-phase"},
                                {RunOffer::NotReady, "not-ready"},
                                {RunOffer::Place, "place"}});
}

/// Minutes are 0 without a level: then the runner's own running is meant.
struct RunCard {
  RunOffer offer = RunOffer::NotInPhase;
  model::RunningKind kind = model::RunningKind::None;
  std::optional<int> level;       ///< of the next run on the ladder
  std::optional<int> last_level;  ///< of the one before it
  int repeats = 0;
  int run_min = 0;
  int walk_min = 0;
  int total_run_min = 0;
  int total_min = 0;
  std::optional<Day> not_before;  ///< the first day on which a run may be, where it is not today
  bool may_add_distance = false;  ///< the ladder is complete and its level stays: distance may grow within its rules
  std::vector<model::Reason> reasons;
  std::vector<SessionLine> lines;  ///< what else belongs to a day with a run; only where one may be done
  bool operator==(const RunCard&) const = default;
};

constexpr auto fields_of(base::Type<RunCard>) {
  using base::field;
  using V = RunCard;
  return base::record<V>(
      "run-card", field("offer", &V::offer, "whether a run may be done"),
      field("kind", &V::kind, "what running the phase allows"), field("level", &V::level, "of the next run"),
      field("last_level", &V::last_level, "of the run before it"), field("repeats", &V::repeats, "how often"),
      field("run_min", &V::run_min, "minutes of running in one repeat"),
      field("walk_min", &V::walk_min, "minutes of walking in one repeat"),
      field("total_run_min", &V::total_run_min, "minutes of running in all"),
      field("total_min", &V::total_min, "minutes in all"), field("not_before", &V::not_before, "the first day for it"),
      field("may_add_distance", &V::may_add_distance, "whether distance may grow"),
      field("reasons", &V::reasons, "why"), field("lines", &V::lines, "what else belongs to the day"));
}

}  // namespace genu::app

namespace genu::base {
extern template struct Codec<app::RunCard>;
}  // namespace genu::base
