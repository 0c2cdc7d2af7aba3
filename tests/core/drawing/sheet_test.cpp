#include <doctest/doctest.h>

#include <genu/drawing/sheet.hpp>

using namespace genu::drawing;

TEST_SUITE_BEGIN("drawing");

TEST_CASE("a sheet has its panels in rows, each in its own square") {
  Drawing wide;
  wide.frame = {-10, 0, 10, 1};
  wide.marks = {Fill{{{-10, 0}, {10, 0}, {10, 1}}, Ink::Skin}};
  const std::vector<Panel> panels{{wide, "one"}, {wide, "two"}, {wide, "three"}};
  const auto sheet = sheet_of(panels, 2);
  CHECK(sheet.frame == Box{0, 0, 2, 2});
  REQUIRE(sheet.marks.size() == 7);
  for (std::size_t i = 0; i < panels.size(); ++i) {
    CAPTURE(i);
    const double left = static_cast<double>(i % 2), top = static_cast<double>(i / 2);
    for (const auto& point : std::get<Fill>(sheet.marks[1 + 2 * i]).outline) {
      CHECK(point.x > left);
      CHECK(point.x < left + 1);
      CHECK(point.y > top);
      CHECK(point.y < top + 1);
    }
    CHECK(std::get<Text>(sheet.marks[2 + 2 * i]).words == panels[i].words);
  }
}

TEST_CASE("nothing is drawn for an empty sheet") {
  CHECK(sheet_of({}, 4).marks.empty());
  const std::vector<Panel> one(1);
  CHECK(sheet_of(one, 0).marks.empty());
}

TEST_SUITE_END();
