// Charts as pictures: values, bars and a calendar over days or weeks. All of them stand on one kind of axis, so that
// charts of one width can be read under each other.
//
// One unit is one logical pixel. What has no value is a gap and never a zero; what is said by colour is said by a shape
// or a word too. Whoever asks gives all words.
#pragma once
#include <genu/drawing/drawing.hpp>
#include <optional>
#include <span>

namespace genu::drawing {

struct ChartSize {
  double width = 560;
  double height = 240;
};

/// A word under the axis, at the middle of a slot.
struct AxisTick {
  int slot = 0;
  std::string words;
};

/// An event: a dashed line down the whole chart, in slots from the left edge, so that 3 is the left edge of slot 3.
struct AxisMark {
  double at = 0;
  std::string words;
};

/// A stretch of slots, both included: a flare or a hold. Drawn as a bar with a word at the top edge.
struct AxisSpan {
  int first = 0, last = 0;
  std::string words;
};

/// Days or weeks from left to right, all of one width.
struct ChartAxis {
  int slots = 0;
  std::vector<AxisTick> ticks;
  std::vector<AxisMark> marks;
  std::vector<AxisSpan> spans;
  std::optional<int> today;  ///< the slot that holds today
};

/// The first series has discs on a full line, the second squares on a dashed one.
enum class ChartLook { First, Second };

struct ChartLine {
  std::string name;
  ChartLook look = ChartLook::First;
  std::vector<std::optional<double>> values;  ///< one a slot; nothing where nobody told
  bool joined = false;                        ///< from each value to the next, however far: what is asked now and then
};

/// What a measure wavers by anyway, or what is aimed at: hatched, with its words in the legend.
struct ChartBand {
  double from = 0, to = 0;
  std::string words;
};

struct LineChart {
  ChartSize size;
  ChartAxis axis;
  std::vector<ChartLine> lines;
  double least_top = 0;  ///< the scale goes from `bottom` to at least this
  double bottom = 0;     ///< 0 or below
  bool lights = false;   ///< behind a pain score: green to 2, amber to 5, red above
  std::optional<ChartBand> noise;
  std::vector<std::optional<double>> free_of_it;  ///< open rings apart from the lines: runs without pain; by slot
  std::string free_words;                         ///< beside the first ring
  std::string gap_words;                          ///< in a gap wide enough for them
};

struct BarChart {
  ChartSize size;
  ChartAxis axis;
  ChartLook look = ChartLook::First;
  std::vector<std::optional<double>> values;  ///< one a slot; 0 is nothing done, no value is nothing told
  std::string name;                           ///< in the legend
  int digits = 0;                             ///< of the values written above the highest and the newest bar
};

/// One pair of amounts.
struct ScatterPoint {
  double x = 0, y = 0;  ///< 0 or more
};

struct ScatterChart {
  ChartSize size;
  std::string across, up;  ///< what the two scales are
  std::vector<ScatterPoint> points;
  double least_top = 0;  ///< the upward scale goes from 0 to at least this
};

/// What became of one day (look of the calendar: shape and colour together).
enum class CellLook {
  Done,
  Part,
  Missed,   ///< a cross
  NotTold,  ///< an outline with a question mark
  Excused,  ///< a dash
  Rest,     ///< a dot
  ToCome,   ///< an outline
  Nothing,  ///< before the plan began
};
constexpr auto names_of(Type<CellLook>) {
  return names<CellLook>({{CellLook::Done, "done"},
                          {CellLook::Part, "part"},
                          {CellLook::Missed, "missed"},
                          {CellLook::NotTold, "not-told"},
                          {CellLook::Excused, "excused"},
                          {CellLook::Rest, "rest"},
                          {CellLook::ToCome, "to-come"},
                          {CellLook::Nothing, "nothing"}});
}

struct CalendarCell {
  CellLook look = CellLook::Nothing;
  int effort = 0;  ///< of a done day: 1 light to 3 hard, 0 where nobody told
  bool today = false;
};

struct LegendEntry {
  CellLook look = CellLook::Done;
  std::string words;
};

/// Columns of weeks, rows from Monday to Sunday.
struct CalendarChart {
  double width = 360;
  std::vector<CalendarCell> days;  ///< whole weeks, Monday first
  std::vector<std::string> rows;   ///< seven, left of the cells; may be empty texts
  std::vector<AxisTick> ticks;     ///< under the columns
  std::vector<LegendEntry> legend;
};

/// Touching slot n answers `slot.n`, a cell of the calendar `cell.n`.
[[nodiscard]] Drawing line_chart(const LineChart& chart);
[[nodiscard]] Drawing bar_chart(const BarChart& chart);
/// Pairs that fall together make a larger disc.
[[nodiscard]] Drawing scatter_chart(const ScatterChart& chart);
/// As high as its width makes it.
[[nodiscard]] Drawing calendar_chart(const CalendarChart& chart);
/// The most weeks that a calendar of this width can show legibly.
[[nodiscard]] int calendar_weeks(double width);
/// How many slots a chart of this width can show with a mark for each.
[[nodiscard]] int legible_slots(double width);

/// A rising scale from 0 with few round steps: 1, 2 or 5 times a power of ten. `top` is its last step.
struct ValueScale {
  double step = 1;
  double top = 1;
};
/// At most `most` steps (1 or more) up to `highest` or above.
[[nodiscard]] ValueScale value_scale(double highest, int most);

}  // namespace genu::drawing
