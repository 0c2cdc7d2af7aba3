// The return-to-run ladder, and what a planned run would come to.
#pragma once
#include <genu/app/views/run_card.hpp>
#include <genu/model/running.hpp>
#include <genu/model/running_advice.hpp>

namespace genu::app {

enum class LevelMark { Behind, Here, Ahead };
constexpr auto names_of(base::Type<LevelMark>) {
  return base::names<LevelMark>(
      {{LevelMark::Behind, "behind"}, {LevelMark::Here, "here"}, {LevelMark::Ahead, "ahead"}});
}

struct LevelView {
  model::RunStep step;
  LevelMark mark = LevelMark::Ahead;
  bool operator==(const LevelView&) const = default;
};

constexpr auto fields_of(base::Type<LevelView>) {
  return base::record<LevelView>("level", base::field("step", &LevelView::step, "minutes and repeats"),
                                 base::field("mark", &LevelView::mark, "against where the person stands"));
}

/// What to do with so much pain on the way, for the person's condition.
struct DuringRunView {
  int from = 0;
  int to = 0;
  std::string advice;
  std::vector<std::string> signs;  ///< that mean the same whatever the pain
  bool operator==(const DuringRunView&) const = default;
};

constexpr auto fields_of(base::Type<DuringRunView>) {
  using base::field;
  using V = DuringRunView;
  return base::record<V>("during-run-view", field("from", &V::from, "NRS"), field("to", &V::to, "NRS"),
                         field("advice", &V::advice, "what to do"),
                         field("signs", &V::signs, "that mean the same whatever the pain"));
}

/// Everything about the ladder. Without a placement `level` is missing and `entry` says what is asked first.
struct LadderView {
  std::vector<LevelView> levels;
  std::optional<int> level;       ///< of the next run
  std::optional<int> last_level;  ///< of the one before it
  int completed = 0;
  int runs_at_level = 0;
  bool handed_over = false;                  ///< level 10 is complete: the rules for distance take over
  bool review = false;                       ///< four weeks at one level
  std::vector<model::Reason> reasons;        ///< why it stands there
  std::vector<model::EntryCriterion> entry;  ///< empty once the ladder is begun
  bool may_place = false;                    ///< the ladder may be begun now
  std::optional<int> start_level;            ///< the highest level to begin at
  std::vector<model::Reason> start_reasons;  ///< and why
  std::vector<model::Reason> locks;          ///< what forbids running now
  RunCard today;
  std::vector<DuringRunView> during;
  std::vector<model::RunningNote> rebuilding;
  std::vector<model::RunningNote> gait;
  std::vector<model::RunSubstitute> substitutes;
  int substitute_pain_limit = 2;
  bool operator==(const LadderView&) const = default;
};

constexpr auto fields_of(base::Type<LadderView>) {
  using base::field;
  using V = LadderView;
  return base::record<V>(
      "ladder", field("levels", &V::levels, "from level 0 upwards"), field("level", &V::level, "of the next run"),
      field("last_level", &V::last_level, "of the run before it"),
      field("completed", &V::completed, "the highest level that is complete"),
      field("runs_at_level", &V::runs_at_level, "since the last change of level"),
      field("handed_over", &V::handed_over, "whether the rules for distance have taken over"),
      field("review", &V::review, "whether a look at the plan is suggested"),
      field("reasons", &V::reasons, "why it stands there"), field("entry", &V::entry, "what is asked first"),
      field("may_place", &V::may_place, "whether the ladder may be begun now"),
      field("start_level", &V::start_level, "the highest level to begin at"),
      field("start_reasons", &V::start_reasons, "and why"), field("locks", &V::locks, "what forbids running now"),
      field("today", &V::today, "the run of today"), field("during", &V::during, "pain on the way"),
      field("rebuilding", &V::rebuilding, "one change a week, in this order"),
      field("gait", &V::gait, "how to run a little differently"),
      field("substitutes", &V::substitutes, "what may stand in for a run"),
      field("substitute_pain_limit", &V::substitute_pain_limit, "NRS"));
}

/// Refused while no programme is running.
[[nodiscard]] base::Result<LadderView> ladder_view(const Core& core);

/// A run that is planned for today; distance or time, or both.
struct PlannedRun {
  base::Metres distance;
  base::Seconds duration;
};

/// How a planned run compares. It is advice only: noting a run is never refused for it.
struct RunCheckView {
  int planned_m = 0;
  int planned_s = 0;
  model::LoadResult result = model::LoadResult::UseLevels;  ///< the worse of the two checks
  model::LoadCheck single;                                  ///< against the longest run of the last 30 days
  model::LoadCheck weekly;                                  ///< the seven days that end today
  std::vector<model::Reason> tips;
  std::vector<model::RunningNote> evidence;
  RunCard today;
  bool operator==(const RunCheckView&) const = default;
};

constexpr auto fields_of(base::Type<RunCheckView>) {
  using base::field;
  using V = RunCheckView;
  return base::record<V>(
      "run-check", field("planned_m", &V::planned_m, "metres; 0 where not said"),
      field("planned_s", &V::planned_s, "seconds; 0 where not said"), field("result", &V::result, "both together"),
      field("single", &V::single, "against the longest run of 30 days"),
      field("weekly", &V::weekly, "the seven days that end today"), field("tips", &V::tips, "what else may help"),
      field("evidence", &V::evidence, "what is known"), field("today", &V::today, "the run of today"));
}

/// Refused without a distance or a time, and while no programme is running.
[[nodiscard]] base::Result<RunCheckView> run_check(const Core& core, const PlannedRun& planned);

}  // namespace genu::app

namespace genu::base {
extern template struct Codec<app::LadderView>;
extern template struct Codec<app::RunCheckView>;
}  // namespace genu::base
