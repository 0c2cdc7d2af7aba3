// One score of a measure: what it came to, when, and for which knee.
#pragma once
#include <genu/model/measure.hpp>
#include <genu/model/terms.hpp>

namespace genu::model {

using base::Id;
using base::Instant;

/// Something that the knee makes hard, in the runner's own words.
struct ActivityScore {
  std::string activity;
  int score = 0;  ///< 0 cannot do it at all, 10 as well as before

  bool operator==(const ActivityScore&) const = default;
};

constexpr auto fields_of(base::Type<ActivityScore>) {
  using A = ActivityScore;
  return base::record<A>("activity-score",
                         base::field("activity", &A::activity, "in the runner's own words").within(1, 80),
                         base::field("score", &A::score, "0 not at all, 10 as well as before").within(0, 10));
}

struct MeasureReading {
  Id id;
  Id person;
  std::string measure;  ///< measure id
  Side side = Side::Left;
  double value = 0;                       ///< in the unit of the measure
  std::optional<Better> stated;           ///< which way is better, where versions of the form differ
  std::vector<ActivityScore> activities;  ///< what the value is the mean of; of no other measure
  base::Day day;
  Instant at;

  bool operator==(const MeasureReading&) const = default;
};

constexpr auto fields_of(base::Type<MeasureReading>) {
  using base::field;
  using R = MeasureReading;
  return base::record<R>("measure-reading", field("id", &R::id, "id of the record"),
                         field("person", &R::person, "whose score"),
                         field("measure", &R::measure, "measure id").within(1, 40),
                         field("side", &R::side, "which knee"), field("value", &R::value, "in the unit of the measure"),
                         field("stated", &R::stated, "which way is better, where the measure does not say"),
                         field("activities", &R::activities, "what the value is the mean of").within(0, 5),
                         field("day", &R::day, "the person's day"), field("at_ms", &R::at, "when it was recorded"));
}

}  // namespace genu::model

namespace genu::base {
extern template struct Codec<model::ActivityScore>;
extern template struct Codec<model::MeasureReading>;
}  // namespace genu::base
