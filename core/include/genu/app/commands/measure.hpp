// Noting a score.
#pragma once
#include <genu/app/changes.hpp>
#include <genu/app/core.hpp>
#include <genu/model/measure_reading.hpp>

namespace genu::app {

/// Notes a score of a measure. A measure that is a self-test is recorded as one (RecordTest), and what the diary counts
/// or asks by itself cannot be noted here. Of activities the value is their mean.
struct RecordMeasure {
  std::string measure;
  std::optional<double> value;          ///< left out for activities
  std::optional<model::Side> side;      ///< the knee of the episode where left out
  std::optional<base::Day> day;         ///< today where left out
  std::optional<model::Better> better;  ///< which way is better, where versions of the form differ
  std::vector<model::ActivityScore> activities;
};

constexpr auto fields_of(base::Type<RecordMeasure>) {
  using base::field;
  using C = RecordMeasure;
  return base::record<C>("record-measure", field("measure", &C::measure, "measure id").within(1, 40),
                         field("value", &C::value, "in the unit of the measure; left out for activities"),
                         field("side", &C::side, "which knee; that of the running episode where left out"),
                         field("day", &C::day, "the day of the score; today where left out"),
                         field("better", &C::better, "which way is better, where versions of the form differ"),
                         field("activities", &C::activities, "each with its score").within(0, 5).or_default());
}

/// Takes a score away.
struct RemoveMeasure {
  base::Id id;
};

base::Result<base::Done> may(const Core& core, const RecordMeasure& command);
base::Result<base::Done> may(const Core& core, const RemoveMeasure& command);
base::Result<Outcome> perform(Core& core, const RecordMeasure& command);
base::Result<Outcome> perform(Core& core, const RemoveMeasure& command);

}  // namespace genu::app

namespace genu::base {
extern template struct Codec<app::RecordMeasure>;
}  // namespace genu::base
