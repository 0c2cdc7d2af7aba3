// Scores: what is measured again and again, and how it has changed.
#pragma once
#include <genu/app/core.hpp>
#include <genu/base/codec.hpp>
#include <genu/model/measure_reading.hpp>
#include <genu/model/reason.hpp>

namespace genu::app {

/// Where the scores of a measure come from.
enum class NotedBy {
  Hand,   ///< RecordMeasure
  Test,   ///< a self-test: RecordTest
  Diary,  ///< counted or asked in the diary; not listed here
};
constexpr auto names_of(base::Type<NotedBy>) {
  return base::names<NotedBy>({{NotedBy::Hand, "hand"}, {NotedBy::Test, "test"}, {NotedBy::Diary, "diary"}});
}

/// One score of the history.
struct ScoreLine {
  std::optional<Id> id;  ///< of a score that was noted here; nothing for a self-test
  base::Day day;
  model::Side side = model::Side::Left;
  double value = 0;
  std::vector<model::ActivityScore> activities;

  bool operator==(const ScoreLine&) const = default;
};

constexpr auto fields_of(base::Type<ScoreLine>) {
  using base::field;
  using V = ScoreLine;
  return base::record<V>("score-line", field("id", &V::id, "of a score that was noted here"),
                         field("day", &V::day, "the person's day"), field("side", &V::side, "which knee"),
                         field("value", &V::value, "in the unit of the measure"),
                         field("activities", &V::activities, "what it is the mean of"));
}

struct MeasureCard {
  model::Measure measure;
  NotedBy noted_by = NotedBy::Hand;
  bool activities = false;         ///< its value is the mean of activities that the runner names
  std::vector<ScoreLine> history;  ///< oldest first, of one knee
  model::Side side = model::Side::Left;
  std::optional<model::Better> better;  ///< which way is better; nothing where nobody has said
  std::optional<double> change;         ///< since the first score
  std::optional<double> needed;         ///< how much counts
  model::Reason reason;                 ///< what the change comes to
  std::optional<base::Day> due;         ///< when it is worth asking again; nothing before the first score

  bool operator==(const MeasureCard&) const = default;
};

constexpr auto fields_of(base::Type<MeasureCard>) {
  using base::field;
  using V = MeasureCard;
  return base::record<V>(
      "measure-card", field("measure", &V::measure, "what is measured"),
      field("noted_by", &V::noted_by, "where its scores come from"),
      field("activities", &V::activities, "its value is the mean of activities"),
      field("history", &V::history, "oldest first, of one knee"), field("side", &V::side, "which knee"),
      field("better", &V::better, "which way is better"), field("change", &V::change, "since the first score"),
      field("needed", &V::needed, "how much counts"), field("reason", &V::reason, "what the change comes to"),
      field("due", &V::due, "when it is worth asking again"));
}

struct MeasuresView {
  std::vector<MeasureCard> measures;

  bool operator==(const MeasuresView&) const = default;
};

constexpr auto fields_of(base::Type<MeasuresView>) {
  return base::record<MeasuresView>("measures-view",
                                    base::field("measures", &MeasuresView::measures, "those with scores first"));
}

/// Measures that can be noted, of the knee of the running programme, else of the newest score.
[[nodiscard]] base::Result<MeasuresView> measures_view(const Core& core);
/// One of them. NotFound where there is none of this id.
[[nodiscard]] base::Result<MeasureCard> measure_view(const Core& core, const std::string& id);

}  // namespace genu::app

namespace genu::base {
extern template struct Codec<app::ScoreLine>;
extern template struct Codec<app::MeasureCard>;
extern template struct Codec<app::MeasuresView>;
}  // namespace genu::base
