// A picture kept as triangles looks as it does when painted.
#include "ui/print.hpp"
#include "headless.hpp"
#include "ui/look.hpp"
#include "ui/paint.hpp"

#include <doctest/doctest.h>

using namespace genu;
using drawing::Drawing;
using drawing::Ink;

namespace {

constexpr ui::Rect kBoard{0, 0, 200, 120};

drawing::Palette greys(unsigned step) {
  std::array<drawing::Rgb, drawing::ink_count> colours;
  for (std::size_t i = 0; i < colours.size(); ++i) {
    const auto value = static_cast<std::uint8_t>(i * step);
    colours[i] = {value, value, value};
  }
  return drawing::Palette(colours);
}

drawing::Fill square(double x, double y, drawing::Paint paint) {
  return {{{x, y}, {x + 1, y}, {x + 1, y + 1}, {x, y + 1}}, paint};
}

// All kinds of marks, and `squares` of them, so that many need more corners than one index of the card reaches.
Drawing picture_of(int squares) {
  Drawing picture{{0, 0, 20, 10}, {}, {}};
  for (int i = 0; i < squares; ++i)
    picture.marks.emplace_back(square(i % 19, i / 19 % 9, i % 2 ? Ink::Skin : Ink::Hair));
  picture.marks.emplace_back(drawing::Stroke{{{1, 1}, {12, 3}, {18, 9}}, 0.4, Ink::Arrow});
  picture.marks.emplace_back(drawing::Text{"Knee", {10, 6}, drawing::Align::Middle, 3, Ink::Text});
  return picture;
}

struct Shown {
  ui::Rect place{20, 10, 160, 80};
  unsigned step = 3;
  float opacity = 1;
  ui::Point shift{};
};

void draw(ui::Print* print, const Drawing& picture, const Shown& shown) {
  ui::fill(kBoard, {1, 1, 1, 1});
  const ui::Opacity faint(shown.opacity);
  const ui::Shift moved(shown.shift);
  if (print != nullptr)
    print->paint(greys(shown.step), shown.place);
  else
    ui::paint(picture, greys(shown.step), shown.place);
}

testing::Seen painted(const Drawing& picture, const Shown& shown) {
  testing::Headless window([&] { draw(nullptr, picture, shown); }, {kBoard.w, kBoard.h});
  window.frames();
  return window.seen();
}

// One print in one window, shown in different ways, each for some frames.
struct Board {
  explicit Board(const Drawing& drawn)
      : print(drawn), window([this] { draw(&print, print.picture(), shown); }, {kBoard.w, kBoard.h}) {}

  testing::Seen after(const Shown& now, int frames = 3) {
    shown = now;
    for (int i = 0; i < frames; ++i) window.frames();
    return window.seen();
  }

  Shown shown;
  ui::Print print;
  testing::Headless window;
};

}  // namespace

TEST_SUITE("ui") {
  TEST_CASE("a kept picture looks as it was painted, from its first frame on") {
    for (const int squares : {3, 20000}) {
      CAPTURE(squares);
      const auto picture = picture_of(squares);
      const auto expected = painted(picture, {});
      Board board(picture);
      for (int frame = 0; frame < 4; ++frame) CHECK(board.after({}, 1) == expected);
    }
  }

  TEST_CASE("a kept picture follows its place, its size, its colours, and what fades or moves all") {
    const auto picture = picture_of(40);
    std::vector<Shown> ways(6);
    ways[0].place = {5, 33, 160, 80};
    ways[1].place = {20, 10, 80, 40};
    ways[2].step = 5;
    ways[3].opacity = 0.5F;
    ways[4].shift = {-12, 7};
    std::vector<testing::Seen> expected;  // first, as there is one window at a time
    for (const auto& way : ways) expected.push_back(painted(picture, way));
    Board board(picture);
    board.after({});
    for (std::size_t i = 0; i < ways.size(); ++i) {
      CAPTURE(i);
      CHECK(board.after(ways[i]) == expected[i]);
    }
  }

  TEST_CASE("a picture between two pixels stands on whole ones, and one outside the window costs no corner") {
    const auto picture = picture_of(5);
    const auto on_whole_ones = painted(picture, {});
    const auto empty = painted({}, {});
    Board board(picture);
    Shown between;
    between.place = {20.4F, 9.6F, 160, 80};
    CHECK(board.after(between) == on_whole_ones);
    Shown outside;
    outside.place = {20, 500, 160, 80};
    CHECK(board.after(outside) == empty);
  }
}
