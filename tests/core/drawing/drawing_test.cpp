#include <doctest/doctest.h>

#include <genu/drawing/drawing.hpp>

#include "drawing/hull.hpp"
#include "drawing/number.hpp"

using namespace genu::drawing;

TEST_SUITE_BEGIN("drawing");

TEST_CASE("a mixture keeps its shares at one, and an ink that comes twice is added up") {
  const auto tone = Paint(Ink::Skin).mixed(Ink::Far, 0.25).mixed(Ink::Water, 0.5).mixed(Ink::Skin, 0.5);
  REQUIRE(tone.size() == 3);
  CHECK(tone[0].ink == Ink::Skin);
  CHECK(tone[0].share == doctest::Approx(0.6875));
  CHECK(tone[1].share == doctest::Approx(0.0625));
  CHECK(tone[2].share == doctest::Approx(0.25));
  CHECK(Paint(Ink::Skin).mixed(Ink::Far, 0) == Paint(Ink::Skin));
}

TEST_CASE("past four inks a mixture stays as it is") {
  const auto full = Paint(Ink::Skin).mixed(Ink::Far, 0.1).mixed(Ink::Water, 0.1).mixed(Ink::Hem, 0.1);
  REQUIRE(full.size() == 4);
  CHECK(full.mixed(Ink::Text, 0.5) == full);
}

TEST_CASE("a hull has only corners, and goes round clockwise on the screen") {
  const auto hull = convex_hull({{0, 0}, {2, 0}, {1, 0}, {2, 2}, {0, 2}, {1, 1}, {0, 1}});
  CHECK(hull == std::vector<Point>{{0, 0}, {2, 0}, {2, 2}, {0, 2}});
  CHECK(convex_hull({{0, 0}, {1, 1}, {2, 2}}).empty());
  CHECK(convex_hull({{0, 0}, {1, 1}}).empty());
}

TEST_CASE("the region on top answers to a touch") {
  Drawing drawing;
  drawing.hits = {{"below", {{0, 0}, {4, 0}, {4, 4}, {0, 4}}}, {"above", {{1, 1}, {2, 1}, {2, 2}, {1, 2}}}};
  REQUIRE(hit_at(drawing, {3, 3}));
  CHECK(hit_at(drawing, {3, 3})->id == "below");
  CHECK(hit_at(drawing, {1.5, 1.5})->id == "above");
  CHECK(hit_at(drawing, {5, 5}) == nullptr);
}

TEST_CASE("a drawing is placed with all its measures") {
  Drawing drawing;
  drawing.frame = {0, 0, 2, 1};
  drawing.marks = {Fill{{{0, 0}, {1, 0}, {1, 1}}, Ink::Skin}, Stroke{{{0, 0}, {1, 1}}, 0.1, Ink::Arrow},
                   Text{"knee", {1, 1}, Align::Middle, 0.5, Ink::Text}};
  drawing.hits = {{"knee", {{0, 0}, {1, 0}, {1, 1}}}};
  CHECK(to_text(placed(drawing, 2, {10, 20})) ==
        "frame: 10,20 14,22\n"
        "fill skin: 10,20 12,20 12,22\n"
        "stroke arrow wide 0.2: 10,20 12,22\n"
        "text text size 1 middle: 12,22 knee\n"
        "hit knee: 10,20 12,20 12,22\n");
}

TEST_CASE("mixtures are written with their shares") {
  Drawing drawing;
  drawing.marks = {Fill{{{0, 0}, {1, 0}, {1, 1}}, Paint(Ink::Skin).mixed(Ink::Far, 0.25)}};
  CHECK(to_text(drawing) == "frame: 0,0 0,0\nfill skin 0.75 far 0.25: 0,0 1,0 1,1\n");
}

TEST_CASE("numbers are written the same everywhere") {
  struct Case {
    double number;
    int digits;
    const char* text;
  };
  const Case cases[] = {{0.5, 3, "0.5"},  {-0.25, 2, "-0.25"}, {3, 2, "3"},        {1234.5678, 1, "1234.6"},
                        {-0.001, 2, "0"}, {0.05, 2, "0.05"},   {99.999, 2, "100"}, {7.4, 0, "7"}};
  for (const auto& each : cases) {
    CAPTURE(each.number);
    CHECK(number_text(each.number, each.digits) == each.text);
  }
}

TEST_SUITE_END();
