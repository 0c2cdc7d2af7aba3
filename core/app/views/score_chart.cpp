#include <genu/app/views/score_chart.hpp>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace genu::app {

namespace {

using words::Words;

// How many days one slot of a picture of this width stands for.
int days_a_slot(const MeasureCard& card, double width) {
  const int days = card.history.back().day - card.history.front().day + 1;
  const int most = drawing::legible_slots(width);
  return std::max(1, (days + most - 1) / most);
}

int slot_of(const MeasureCard& card, double width, base::Day day) {
  return (day - card.history.front().day) / days_a_slot(card, width);
}

std::string day_said(const Words& words, base::Day day) {
  const auto parts = base::parts_of(day);
  return words.say("progress.tick", {{"day", std::to_string(parts.day)},
                                     {"month", words.say("month-short." + std::to_string(parts.month))}});
}

std::string way_said(const MeasureCard& card, const Words& words) {
  const auto way = card.better ? std::string(base::name_of(*card.better)) : std::string("unknown");
  return words.say("measure.chart.way." + way, {{"unit", card.measure.unit}});
}

// What the scores waver by around where they began; a measure that is itself a change began at 0.
std::optional<drawing::ChartBand> band_of(const MeasureCard& card, const Words& words) {
  if (!card.needed) return std::nullopt;
  const double start = card.measure.from_start ? 0 : card.history.front().value;
  return drawing::ChartBand{start - *card.needed, start + *card.needed,
                            words.say("measure.chart.band", {{"needed", score_text(*card.needed)}})};
}

std::vector<std::string> activities_of(const MeasureCard& card) {
  std::vector<std::string> names;
  for (const auto& line : card.history) {
    for (const auto& each : line.activities) {
      if (std::find(names.begin(), names.end(), each.activity) == names.end()) names.push_back(each.activity);
    }
  }
  return names;
}

std::optional<std::string> score_of(const ScoreLine& line, const std::string& activity) {
  for (const auto& each : line.activities) {
    if (each.activity == activity) return std::to_string(each.score);
  }
  return std::nullopt;
}

}  // namespace

std::string score_text(double value) {
  const auto hundredths = std::llround(std::fabs(value) * 100);
  auto text = std::to_string(hundredths / 100);
  if (hundredths % 100 != 0) {
    auto places = std::to_string(100 + hundredths % 100).substr(1);
    places.erase(places.find_last_not_of('0') + 1);
    text += "." + places;
  }
  return (value < 0 && hundredths != 0 ? "-" : "") + text;
}

drawing::Drawing score_picture(const MeasureCard& card, const Words& words, const drawing::ChartSize& size) {
  // A range without a natural end, such as a count, is not drawn to its end.
  constexpr double widest_range = 100;
  drawing::LineChart chart;
  chart.size = size;
  chart.axis.slots = slot_of(card, size.width, card.history.back().day) + 1;
  drawing::ChartLine line{way_said(card, words), drawing::ChartLook::First, {}, true};
  line.values.resize(static_cast<std::size_t>(chart.axis.slots));
  for (const auto& score : card.history) {
    const int slot = slot_of(card, size.width, score.day);
    line.values[static_cast<std::size_t>(slot)] = score.value;
    if (chart.axis.ticks.empty() || chart.axis.ticks.back().slot != slot) {
      chart.axis.ticks.push_back({slot, day_said(words, score.day)});
    }
  }
  chart.lines = {std::move(line)};
  chart.noise = band_of(card, words);
  const auto& range = card.measure.range;
  chart.least_top = range.high <= widest_range ? range.high : 0;
  chart.bottom = std::min(0.0, range.low);
  return drawing::line_chart(chart);
}

std::size_t score_at(const MeasureCard& card, double width, std::size_t slot) {
  std::size_t nearest = 0;
  const auto distance = [&](std::size_t i) {
    return std::abs(slot_of(card, width, card.history[i].day) - static_cast<int>(slot));
  };
  for (std::size_t i = 1; i < card.history.size(); ++i) {
    if (distance(i) <= distance(nearest)) nearest = i;
  }
  return nearest;
}

std::string score_note(const MeasureCard& card, const Words& words) {
  auto note = words.say("measure.chart.note", {{"n", std::to_string(card.history.size())}});
  if (card.better) note += " " + words.say("measure.better." + std::string(base::name_of(*card.better)));
  if (card.needed) note += " " + words.say("measure.chart.counts", {{"needed", score_text(*card.needed)}});
  return note;
}

ChartTable score_table(const MeasureCard& card, const Words& words) {
  const auto activities = activities_of(card);
  ChartTable table{words.say("progress.column.day"), {card.measure.unit}, {}};
  table.columns.insert(table.columns.end(), activities.begin(), activities.end());
  for (const auto& line : card.history) {
    ChartTable::Row row{line.day, {score_text(line.value)}};
    for (const auto& activity : activities) row.cells.push_back(score_of(line, activity));
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace genu::app
