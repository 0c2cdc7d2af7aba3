// The charts of progress: each as a picture, as a table and as text to copy, from the same view.
#pragma once
#include <genu/app/views/progress.hpp>
#include <genu/drawing/chart.hpp>
#include <genu/words/words.hpp>

namespace genu::app {

enum class ProgressChart { Pain, Sessions, Running, Dose, Onset, Symmetry, Later };
constexpr auto names_of(base::Type<ProgressChart>) {
  return base::names<ProgressChart>({{ProgressChart::Pain, "pain"},
                                     {ProgressChart::Sessions, "sessions"},
                                     {ProgressChart::Running, "running"},
                                     {ProgressChart::Dose, "dose"},
                                     {ProgressChart::Onset, "onset"},
                                     {ProgressChart::Symmetry, "symmetry"},
                                     {ProgressChart::Later, "later"}});
}

/// What is set against the pain of later days.
enum class LaterLoad { Running, Exercise };
constexpr auto names_of(base::Type<LaterLoad>) {
  return base::names<LaterLoad>({{LaterLoad::Running, "running"}, {LaterLoad::Exercise, "exercise"}});
}

/// What the chart of later pain is about; the others have nothing to choose.
struct ChartOptions {
  std::optional<LaterLoad> load;  ///< running where there was any, unless chosen
  int days_later = 1;             ///< 0 to 3
  bool operator==(const ChartOptions&) const = default;
};
/// What can be chosen: the kinds of load that were told.
[[nodiscard]] std::vector<LaterLoad> later_loads(const ProgressView& view);

/// A slot of the axis is a day, or a week where days would be too narrow.
enum class ChartStep { Days, Weeks };

/// Days, as long as a chart of this width can show each; the same for all charts of one width.
[[nodiscard]] ChartStep chart_step(const ProgressView& view, double width);

/// Those with something to show, in the order of the screen.
[[nodiscard]] std::vector<ProgressChart> charts_of(const ProgressView& view);

[[nodiscard]] std::string chart_title(const ProgressView& view, ProgressChart chart, ChartStep step,
                                      const words::Words& words);
/// What it rests on, such as `n = 28 of 37 days`, or done of planned.
[[nodiscard]] std::string chart_note(const ProgressView& view, ProgressChart chart, const words::Words& words,
                                     const ChartOptions& options = {});

/// The calendar is as high as its width makes it; `size.height` is for the others.
[[nodiscard]] drawing::Drawing chart_picture(const ProgressView& view, ProgressChart chart, const words::Words& words,
                                             const drawing::ChartSize& size, const ChartOptions& options = {});

/// A table with a day in front of each row. A cell without a value was not told.
struct ChartTable {
  struct Row {
    Day day;
    std::vector<std::optional<std::string>> cells;
    bool operator==(const Row&) const = default;
  };
  std::string day_column;            ///< what the days are: a day, or the Monday of a week
  std::vector<std::string> columns;  ///< with their units
  std::vector<Row> rows;             ///< oldest first
  bool operator==(const ChartTable&) const = default;
};

/// What the picture shows, slot by slot: row n of pain, running and dose is slot n of the picture; sessions have a row
/// for each day. Days after today have no row.
[[nodiscard]] ChartTable chart_table(const ProgressView& view, ProgressChart chart, ChartStep step,
                                     const words::Words& words, const ChartOptions& options = {});
/// Every day of the range with everything that charts show of days.
[[nodiscard]] ChartTable progress_table(const ProgressView& view, const words::Words& words);

/// With tabs between cells, as spreadsheets and notes take it; what was not told is said in words.
[[nodiscard]] std::string to_text(const ChartTable& table, const words::Words& words);
/// Comma-separated with a line of headings, ISO days, a point in decimals; what was not told is empty. No cell can be
/// taken for a formula.
[[nodiscard]] std::string to_csv(const ChartTable& table);

}  // namespace genu::app
