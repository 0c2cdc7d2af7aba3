#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <genu/drawing/chart.hpp>
#include <set>

using namespace genu::drawing;

TEST_SUITE_BEGIN("drawing");

namespace {

using Told = std::vector<std::optional<double>>;

LineChart line_of(Told values) {
  LineChart chart;
  chart.axis.slots = static_cast<int>(values.size());
  chart.lines = {{"worst", ChartLook::First, std::move(values)}};
  chart.gap_words = "no entry";
  return chart;
}

template <class M>
std::vector<M> marks_of(const Drawing& drawing, Ink ink) {
  std::vector<M> found;
  for (const auto& mark : drawing.marks) {
    if (const auto* of = std::get_if<M>(&mark); of && of->paint == Paint(ink)) found.push_back(*of);
  }
  return found;
}

std::vector<std::string> texts_of(const Drawing& drawing) {
  std::vector<std::string> texts;
  for (const auto& mark : drawing.marks) {
    if (const auto* text = std::get_if<Text>(&mark)) texts.push_back(text->words);
  }
  return texts;
}

bool says(const Drawing& drawing, const std::string& words) {
  const auto texts = texts_of(drawing);
  return std::find(texts.begin(), texts.end(), words) != texts.end();
}

// The full lines of the first series, without the sample in the legend.
std::vector<Stroke> lines_of(const Drawing& drawing, const LineChart& chart) {
  auto strokes = marks_of<Stroke>(drawing, Ink::Primary);
  std::erase_if(strokes, [&](const Stroke& stroke) { return stroke.path.front().y > chart.size.height - 20; });
  return strokes;
}

}  // namespace

TEST_CASE("a line joins only values of neighbouring slots") {
  const auto chart = line_of({3.0, 4.0, std::nullopt, 5.0, std::nullopt, 2.0, 1.0, 1.0});
  const auto lines = lines_of(line_chart(chart), chart);
  REQUIRE(lines.size() == 2);
  const double slot = (chart.size.width - 42) / 8;
  for (const auto& line : lines) {
    const double length = line.path.back().x - line.path.front().x;
    CHECK(length <= 2 * slot + 0.1);
  }
}

TEST_CASE("every value has its point, and a slot without one has none") {
  const auto chart = line_of({3.0, std::nullopt, 0.0, std::nullopt, 5.0});
  auto points = marks_of<Fill>(line_chart(chart), Ink::Primary);
  CHECK(points.size() == 3 + 1);  // and one in the legend
}

TEST_CASE("a curve stays between the values that it joins") {
  const auto chart = line_of({0.0, 0.0, 10.0, 10.0, 0.0});
  const auto drawing = line_chart(chart);
  for (const auto& line : lines_of(drawing, chart)) {
    for (const auto& point : line.path) {
      CHECK(point.y >= 8 - 1e-6);
      CHECK(point.y <= chart.size.height - 46 + 1e-6);
    }
  }
}

TEST_CASE("a wide gap between values says that nobody told, a gap at the edges says nothing") {
  Told values(12);
  values[4] = 3;
  values[11] = 2;
  CHECK(says(line_chart(line_of(values)), "no entry"));
  Told edges(12);
  edges[5] = 3;
  CHECK_FALSE(says(line_chart(line_of(edges)), "no entry"));
}

TEST_CASE("what is asked now and then is joined however far apart, and its gap says nothing") {
  auto chart = line_of({3.0, std::nullopt, std::nullopt, 5.0, std::nullopt, 2.0});
  chart.lines.front().joined = true;
  chart.gap_words.clear();
  const auto drawing = line_chart(chart);
  CHECK(lines_of(drawing, chart).size() == 1);
  CHECK(marks_of<Fill>(drawing, Ink::Primary).size() == 3 + 1);  // and one in the legend
}

TEST_CASE("a scale that begins below 0 goes down in the steps in which it goes up") {
  auto chart = line_of({-4.0, 0.0, 3.0});
  chart.bottom = -5;
  chart.least_top = 5;
  const auto drawing = line_chart(chart);
  for (const auto* step : {"-5", "0", "5"}) CHECK(says(drawing, step));
  for (const auto& line : lines_of(drawing, chart)) {
    for (const auto& point : line.path) CHECK(point.y <= chart.size.height - 46 + 1e-6);
  }
}

TEST_CASE("the words about a band stand beside the names, and below them where they find no room there") {
  auto chart = line_of({3.0, 4.0});
  chart.noise = ChartBand{2, 4, "within 2 of the start: may be chance"};
  const auto height_of = [&](const std::string& words) {
    const auto drawing = line_chart(chart);
    for (const auto& mark : drawing.marks) {
      const auto* text = std::get_if<Text>(&mark);
      if (text && text->words == words) return text->at.y;
    }
    return 0.0;
  };
  chart.size.width = 700;
  CHECK(height_of(chart.noise->words) == height_of("worst"));
  chart.size.width = 300;
  CHECK(height_of("worst") > 0);
  CHECK(height_of(chart.noise->words) > height_of("worst"));
  CHECK(height_of(chart.noise->words) <= chart.size.height);
}

TEST_CASE("a chart without any value is drawn empty") {
  const auto drawing = line_chart(line_of(Told(14)));
  CHECK(lines_of(drawing, line_of(Told(14))).empty());
  CHECK(drawing.hits.size() == 14);
}

TEST_CASE("runs without pain are rings apart from the line") {
  auto chart = line_of({2.0, std::nullopt, 3.0});
  chart.free_of_it = {std::nullopt, 5.0, std::nullopt};
  chart.free_words = "no pain";
  const auto drawing = line_chart(chart);
  CHECK(marks_of<Stroke>(drawing, Ink::Go).size() == 1);
  CHECK(lines_of(drawing, chart).empty());
  CHECK(says(drawing, "no pain"));
}

TEST_CASE("the lights stand behind pain with their signs as far as the scale goes") {
  auto chart = line_of({1.0, 2.0});
  chart.lights = true;
  chart.least_top = 4;
  CHECK(marks_of<Fill>(line_chart(chart), Ink::Stop).empty());
  chart.least_top = 8;
  CHECK(marks_of<Fill>(line_chart(chart), Ink::Stop).size() == 1);
}

TEST_CASE("a mark is a dashed line with its words; words that would touch are left out") {
  auto chart = line_of(Told(40));
  for (int i = 0; i < 6; ++i) chart.axis.marks.push_back({10 + i * 0.1, "phase " + std::to_string(i)});
  const auto drawing = line_chart(chart);
  CHECK(says(drawing, "phase 0"));
  CHECK(says(drawing, "phase 2"));
  CHECK_FALSE(says(drawing, "phase 3"));
}

TEST_CASE("what was not told is a question mark among bars, and nothing done is no bar") {
  BarChart chart;
  chart.axis.slots = 5;
  chart.values = {5.0, std::nullopt, 0.0, 3.0, std::nullopt};
  chart.axis.today = 4;
  const auto drawing = bar_chart(chart);
  const auto texts = texts_of(drawing);
  CHECK(std::count(texts.begin(), texts.end(), "?") == 1);
  CHECK(says(drawing, "5"));
  CHECK(says(drawing, "3"));
}

TEST_CASE("each look of the calendar is a shape of its own, whatever its colours") {
  std::set<std::string> shapes;
  for (const auto& look : names_of(Type<CellLook>{})) {
    CalendarChart chart;
    chart.days = std::vector<CalendarCell>(7);
    chart.days[0].look = look.value;
    auto text = to_text(calendar_chart(chart));
    // Without the names of the inks only shapes are left.
    for (const auto& ink : names_of(Type<Ink>{})) {
      const auto name = " " + std::string(ink.text);
      for (auto at = text.find(name); at != std::string::npos; at = text.find(name)) text.erase(at, name.size());
    }
    shapes.insert(text);
  }
  CHECK(shapes.size() == names_of(Type<CellLook>{}).size());
}

TEST_CASE("a calendar fits its width, from two weeks to all that it says it can show") {
  for (const double width : {326.0, 420.0, 900.0}) {
    for (const int weeks : {2, 6, calendar_weeks(width)}) {
      CAPTURE(width);
      CAPTURE(weeks);
      CalendarChart chart;
      chart.width = width;
      chart.days = std::vector<CalendarCell>(static_cast<std::size_t>(weeks * 7), {CellLook::Done, 2, false});
      const auto drawing = calendar_chart(chart);
      REQUIRE(drawing.hits.size() == chart.days.size());
      for (const auto& mark : drawing.marks) {
        if (const auto* fill = std::get_if<Fill>(&mark)) {
          for (const auto& point : fill->outline) CHECK(point.x <= width + 0.1);
        }
      }
    }
  }
}

TEST_CASE("a touched slot answers with its number") {
  const auto drawing = line_chart(line_of(Told(10)));
  const auto* hit = hit_at(drawing, {30 + (560 - 42) * 0.35, 60});
  REQUIRE(hit);
  CHECK(hit->id == "slot.3");
}

TEST_CASE("scales have round steps and hold the highest value") {
  for (double highest : {0.3, 1.0, 4.2, 7.0, 9.99, 42.0, 250.0, 1234.0}) {
    for (int most = 1; most <= 6; ++most) {
      CAPTURE(highest);
      CAPTURE(most);
      const auto scale = value_scale(highest, most);
      CHECK(scale.top >= highest - 1e-9);
      CHECK(scale.top / scale.step <= most + 1e-6);
      const double leading = scale.step / std::pow(10, std::floor(std::log10(scale.step) + 1e-9));
      CHECK((std::fabs(leading - 1) < 1e-6 || std::fabs(leading - 2) < 1e-6 || std::fabs(leading - 5) < 1e-6));
    }
  }
}

TEST_CASE("pairs lie where both scales say, and those that fall together make a larger disc") {
  ScatterChart chart;
  chart.across = "km";
  chart.up = "pain";
  chart.least_top = 10;
  chart.points = {{0, 0}, {5, 10}, {5, 10}, {5, 10}, {5, 10}};
  const auto drawing = scatter_chart(chart);
  CHECK(says(drawing, "km"));
  CHECK(says(drawing, "pain"));
  std::vector<double> widths;
  for (const auto& mark : drawing.marks) {
    const auto* fill = std::get_if<Fill>(&mark);
    if (fill == nullptr) continue;
    const auto sides = std::minmax_element(fill->outline.begin(), fill->outline.end(),
                                           [](const Point& a, const Point& b) { return a.x < b.x; });
    widths.push_back(sides.second->x - sides.first->x);
  }
  REQUIRE(widths.size() == 2);
  CHECK(widths[1] == doctest::Approx(2 * widths[0]).epsilon(0.05));
}

TEST_CASE("without any pair the scales still stand") {
  ScatterChart chart;
  chart.least_top = 10;
  CHECK(says(scatter_chart(chart), "10"));
}

TEST_SUITE_END();
