// The words of progress that views and pictures share.
#pragma once
#include <genu/base/names.hpp>

namespace genu::progress {

using base::names;
using base::Type;

/// What became of one day of the plan.
enum class DayOutcome {
  Done,
  Partial,  ///< a session was begun, and less than 70 % of it done
  Missed,   ///< planned and not done, in a week of which something was told
  NotTold,  ///< planned, in a week of which nothing was told: nobody knows
  Excused,  ///< ill, away, held, or the first days of a flare
  Rest,
  ToCome,
  Before,  ///< the plan had not begun
};
constexpr auto names_of(Type<DayOutcome>) {
  return names<DayOutcome>({{DayOutcome::Done, "done"},
                            {DayOutcome::Partial, "part"},
                            {DayOutcome::Missed, "missed"},
                            {DayOutcome::NotTold, "not-told"},
                            {DayOutcome::Excused, "excused"},
                            {DayOutcome::Rest, "rest"},
                            {DayOutcome::ToCome, "to-come"},
                            {DayOutcome::Before, "before"}});
}

/// How pain has moved against what it wavers by anyway (clinical reference 7.3).
enum class PainTrend {
  TooFew,       ///< not enough days with an answer to compare
  Same,         ///< within measurement noise
  MaybeBetter,  ///< enough, but seen in one week only
  Better,       ///< enough, and in the same direction the week before
  MaybeWorse,
  Worse,
};
constexpr auto names_of(Type<PainTrend>) {
  return names<PainTrend>({{PainTrend::TooFew, "too-few"},
                           {PainTrend::Same, "same"},
                           {PainTrend::MaybeBetter, "maybe-better"},
                           {PainTrend::Better, "better"},
                           {PainTrend::MaybeWorse, "maybe-worse"},
                           {PainTrend::Worse, "worse"}});
}

/// What one run says about where pain begins.
enum class RunOnset {
  From,     ///< pain began at a distance that was told
  Free,     ///< no pain on the whole run
  Unknown,  ///< nobody told, or pain without a place
};
constexpr auto names_of(Type<RunOnset>) {
  return names<RunOnset>({{RunOnset::From, "from"}, {RunOnset::Free, "free"}, {RunOnset::Unknown, "unknown"}});
}

enum class OnsetTrend {
  TooFew,
  Nearer,
  Same,
  Further,
  Free,  ///< the last runs had no pain at all
};
constexpr auto names_of(Type<OnsetTrend>) {
  return names<OnsetTrend>({{OnsetTrend::TooFew, "too-few"},
                            {OnsetTrend::Nearer, "nearer"},
                            {OnsetTrend::Same, "same"},
                            {OnsetTrend::Further, "further"},
                            {OnsetTrend::Free, "free"}});
}

}  // namespace genu::progress
