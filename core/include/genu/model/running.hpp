// The return-to-run plan (clinical reference 6): levels, where to begin, missed time, and what is known about load.
#pragma once
#include <genu/base/codec.hpp>
#include <genu/model/source.hpp>
#include <genu/model/terms.hpp>
#include <optional>
#include <string>
#include <vector>

namespace genu::model {

/// One level: `repeats` times so many minutes running and so many walking. Warm-up and the last walk are not counted.
struct RunStep {
  std::string id;  ///< `rtr-3`
  int level = 0;
  int run_min = 0;
  int walk_min = 0;
  int repeats = 1;
  int total_run_min = 0;
  int total_min = 0;
  std::string note;

  bool operator==(const RunStep&) const = default;
};

constexpr auto fields_of(base::Type<RunStep>) {
  using base::field;
  using R = RunStep;
  return base::record<R>("run-step", field("id", &R::id, "rtr- and the level").within(1, 10),
                         field("level", &R::level, "counted from 0").within(0, 12),
                         field("run_min", &R::run_min, "minutes of running in one repeat").within(0, 120),
                         field("walk_min", &R::walk_min, "minutes of walking in one repeat").within(0, 120),
                         field("repeats", &R::repeats, "how often").within(1, 30),
                         field("total_run_min", &R::total_run_min, "minutes of running in all").within(0, 120),
                         field("total_min", &R::total_min, "minutes in all").within(1, 180),
                         field("note", &R::note, "a line for the runner").within(0, 120).or_default());
}

/// The level to begin at after so many days off running.
struct StartAfter {
  int from_days = 0;
  int level = 1;

  bool operator==(const StartAfter&) const = default;
};

constexpr auto fields_of(base::Type<StartAfter>) {
  using S = StartAfter;
  return base::record<S>("start-after", base::field("from_days", &S::from_days, "days off, or more").within(0, 3650),
                         base::field("level", &S::level, "the level to begin at").within(1, 12));
}

/// With this condition nobody begins above `level`.
struct StartCap {
  std::string condition;
  int level = 1;

  bool operator==(const StartCap&) const = default;
};

constexpr auto fields_of(base::Type<StartCap>) {
  using S = StartCap;
  return base::record<S>("start-cap", base::field("condition", &S::condition, "condition id").within(1, 40),
                         base::field("level", &S::level, "the highest level to begin at").within(1, 12));
}

/// What a gap without a run costs.
struct MissedTime {
  int from_days = 7;
  int levels_down = 0;
  bool check_again = false;  ///< the entry criteria are looked at again, and the ladder begins at level 1

  bool operator==(const MissedTime&) const = default;
};

constexpr auto fields_of(base::Type<MissedTime>) {
  using base::field;
  using M = MissedTime;
  return base::record<M>("missed-time",
                         field("from_days", &M::from_days, "days without a run, or more").within(1, 3650),
                         field("levels_down", &M::levels_down, "how many levels down").within(0, 12),
                         field("check_again", &M::check_again, "criteria again, then level 1").or_default());
}

/// A span of the pain scale during a run, both ends included, for one condition or `default`.
struct PainSpan {
  std::string condition;
  int from = 0;
  int to = 10;

  bool operator==(const PainSpan&) const = default;
};

constexpr auto fields_of(base::Type<PainSpan>) {
  using base::field;
  using P = PainSpan;
  return base::record<P>("pain-span", field("condition", &P::condition, "condition id, or default").within(1, 40),
                         field("from", &P::from, "NRS").within(0, 10), field("to", &P::to, "NRS").within(0, 10));
}

/// What to do when pain during a run lies in one of the spans, or one of the signs shows.
struct DuringRun {
  std::string id;
  std::string advice;
  std::vector<PainSpan> spans;
  std::vector<std::string> signs;

  bool operator==(const DuringRun&) const = default;
};

constexpr auto fields_of(base::Type<DuringRun>) {
  using base::field;
  using D = DuringRun;
  return base::record<D>("during-run", field("id", &D::id, "lower-case words with hyphens").within(1, 40),
                         field("advice", &D::advice, "what to do").within(1, 300),
                         field("spans", &D::spans, "of the pain scale").within(1, 12),
                         field("signs", &D::signs, "that mean the same whatever the pain").within(0, 8).or_default());
}

/// One statement in our words with what it rests on. No sources: a design choice.
struct RunningNote {
  std::string id;
  std::string text;
  std::vector<std::string> sources;
  std::optional<Certainty> certainty;

  bool operator==(const RunningNote&) const = default;
};

constexpr auto fields_of(base::Type<RunningNote>) {
  using base::field;
  using N = RunningNote;
  return base::record<N>("running-note", field("id", &N::id, "lower-case words with hyphens").within(1, 40),
                         field("text", &N::text, "whole sentences").within(1, 600),
                         field("sources", &N::sources, "bibliography keys").within(0, 8).or_default(),
                         field("certainty", &N::certainty, "how well it is known"));
}

/// What may stand in for a run.
struct RunSubstitute {
  std::string exercise;
  std::string text;

  bool operator==(const RunSubstitute&) const = default;
};

constexpr auto fields_of(base::Type<RunSubstitute>) {
  using R = RunSubstitute;
  return base::record<R>("run-substitute", base::field("exercise", &R::exercise, "id in the catalogue").within(1, 60),
                         base::field("text", &R::text, "how it replaces a run").within(1, 200));
}

/// All of it. Tables are in rising order of days or levels.
struct RunningPlan {
  std::string id;
  std::vector<RunStep> levels;  ///< level n stands at index n
  std::vector<StartAfter> starts;
  std::vector<StartCap> start_caps;
  std::vector<std::string>
      keeps_running;  ///< conditions in which a runner who runs green need not stop and begin again
  std::vector<MissedTime> missed;
  std::vector<DuringRun> during;
  std::vector<RunningNote> rebuilding;  ///< in the order in which things come back
  std::vector<RunningNote> gait;
  std::vector<RunSubstitute> substitutes;
  int substitute_pain_limit = 2;  ///< NRS
  std::vector<RunningNote> evidence;
  std::vector<std::string> sources;

  bool operator==(const RunningPlan&) const = default;
};

constexpr auto fields_of(base::Type<RunningPlan>) {
  using base::field;
  using R = RunningPlan;
  return base::record<R>(
      "running-plan", field("id", &R::id, "lower-case words with hyphens").within(1, 40),
      field("levels", &R::levels, "from level 0 upwards").within(1, 13),
      field("starts", &R::starts, "where to begin by days off").within(1, 12),
      field("start_caps", &R::start_caps, "conditions that begin lower").within(0, 12),
      field("keeps_running", &R::keeps_running, "conditions that may go on while green").within(0, 12),
      field("missed", &R::missed, "what a gap costs").within(1, 12),
      field("during", &R::during, "what to do with pain on the way").within(1, 12),
      field("rebuilding", &R::rebuilding, "one change a week, in this order").within(1, 12),
      field("gait", &R::gait, "how to run a little differently").within(1, 12),
      field("substitutes", &R::substitutes, "what may stand in for a run").within(1, 12),
      field("substitute_pain_limit", &R::substitute_pain_limit, "NRS").within(0, 10),
      field("evidence", &R::evidence, "what is known about distance and injury").within(1, 20),
      field("sources", &R::sources, "bibliography keys").within(1, 30));
}

/// The step of `level`, or nothing above the last one. Valid while `plan` lives.
[[nodiscard]] const RunStep* find_level(const RunningPlan& plan, int level);
/// The last level; 0 for a plan without levels.
[[nodiscard]] int top_level(const RunningPlan& plan);

}  // namespace genu::model

namespace genu::base {
extern template struct Codec<model::RunStep>;
extern template struct Codec<model::RunningPlan>;
}  // namespace genu::base
