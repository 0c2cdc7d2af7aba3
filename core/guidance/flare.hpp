// The plan for a flare (clinical reference 2.4): 72 hours of easing off, a lighter plan after that, and the way out.
#pragma once
#include <array>
#include <genu/base/answer.hpp>
#include <genu/base/units.hpp>
#include <genu/model/exercise.hpp>
#include <genu/model/flare.hpp>
#include <genu/model/hold.hpp>
#include <genu/model/reason.hpp>
#include <string_view>

namespace genu::guidance {

/// How long the knee is kept from loads at first.
inline constexpr int flare_hours = 72;
/// The day of a flare, counted from 1, on which someone should look at it (rule S01 of clinical reference 2.3).
inline constexpr int flare_help_day = 8;

/// What speaks for proposing a flare plan. Nothing is declared for the runner.
struct FlareSigns {
  std::optional<model::Light> newest;  ///< of the newest session or run
  model::WeekGate gate = model::WeekGate::Ok;
  base::Answer<base::Nrs> worst_today;
  std::optional<int> usual_worst;  ///< mean of the worst pain of the seven days before, rounded down
};

/// One reason for each sign; empty where there is none. A rise of 2 NRS points over the week before is the rise that
/// also steps a plan back (clinical reference 3.4). Rules: `flare.sign.red`, `flare.sign.week-gate`,
/// `flare.sign.pain`.
[[nodiscard]] std::vector<model::Reason> flare_signs(const FlareSigns& signs);

struct FlareFacts {
  base::Instant began;
  base::Day began_day;
  base::Instant now;
  base::Day today;
  base::Answer<base::Nrs> pain_today;  ///< the newest score of today
  std::optional<int> usual;            ///< pain on a usual morning
};

struct FlareAdvice {
  model::FlareStage stage = model::FlareStage::FirstDays;
  int day = 1;  ///< from 1
  model::HoldScope forbids = model::HoldScope::Loaded;
  bool check_again = false;            ///< the safety questions are due each day of the first three
  bool may_end = false;                ///< the 72 hours are over and today's pain is back where it was, or at most 2
  std::vector<model::Reason> reasons;  ///< where it stands
  std::vector<model::Reason> plan;     ///< what to do, in order; the table of clinical reference 2.4
};

/// Unknown pain never ends a flare. Rules: `flare.stage.` and the stage, `flare.end`; plan: `flare.plan.` and ease-off,
/// ice, ice-honesty, raise, medicines, keep-fit, check-again.
[[nodiscard]] FlareAdvice flare_advice(const FlareFacts& facts);

/// Whether less of an exercise is done during a flare: strength, isometric and balance work.
[[nodiscard]] bool is_lightened(const model::Exercise& exercise);

/// A dose during a flare: half the sets, rounded up.
[[nodiscard]] model::Dose flare_dose(model::Dose dose);

/// What keeps fit without loading the knee (clinical reference 2.4 and 6.4), by exercise id.
inline constexpr std::array<std::string_view, 4> flare_substitutes{"pool-swim", "stationary-bike", "deep-water-run",
                                                                   "elliptical"};

}  // namespace genu::guidance
