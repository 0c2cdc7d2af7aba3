// A Drawing in the window: where it stands, its colours, and what a touch finds.
#include "ui/drawing.hpp"
#include "headless.hpp"
#include "ui/look.hpp"
#include "ui/paint.hpp"

#include <doctest/doctest.h>

using namespace genu;
using drawing::Drawing;
using drawing::Ink;

namespace {

constexpr theme::Colour kPaper{1, 1, 1, 1};
constexpr ui::Rect kWindow{0, 0, 200, 100};

theme::Colour colour_of(Ink ink) {
  const auto i = static_cast<float>(ink);
  return {i / 255, i * 2 / 255, i * 3 / 255, 1};
}

// Every ink has a colour of its own.
drawing::Palette palette() {
  std::array<drawing::Rgb, drawing::ink_count> colours;
  for (std::size_t i = 0; i < colours.size(); ++i) {
    const auto value = static_cast<unsigned>(i);
    colours[i] = {static_cast<std::uint8_t>(value), static_cast<std::uint8_t>(value * 2),
                  static_cast<std::uint8_t>(value * 3)};
  }
  return drawing::Palette(colours);
}

drawing::Fill box(double left, double top, double right, double bottom, drawing::Paint paint) {
  return {{{left, top}, {right, top}, {right, bottom}, {left, bottom}}, paint};
}

testing::Seen painted(const Drawing& picture, const ui::Rect& rect, float opacity = 1) {
  const testing::Headless headless(
      [&] {
        ui::fill(kWindow, kPaper);
        const ui::Opacity faint(opacity);
        ui::paint(picture, palette(), rect);
      },
      {kWindow.w, kWindow.h});
  return headless.seen();
}

bool alike(const theme::Colour& one, const theme::Colour& other) {
  constexpr float kRounding = 1.5F / 255;
  return std::abs(one.r - other.r) < kRounding && std::abs(one.g - other.g) < kRounding &&
         std::abs(one.b - other.b) < kRounding;
}

}  // namespace

TEST_SUITE("ui") {
  TEST_CASE("a picture stands in the middle of its place, as large as fits") {
    const Drawing picture{{-1, -1, 1, 1}, {box(-1, -1, 1, 1, Ink::Skin)}, {}};
    const auto seen = painted(picture, {20, 10, 160, 80});
    CHECK(alike(seen.at({100, 50}), colour_of(Ink::Skin)));
    CHECK(alike(seen.at({61, 11}), colour_of(Ink::Skin)));
    CHECK(alike(seen.at({138, 88}), colour_of(Ink::Skin)));
    CHECK(alike(seen.at({58, 50}), kPaper));
    CHECK(alike(seen.at({142, 50}), kPaper));
    CHECK(alike(seen.at({100, 8}), kPaper));
  }

  TEST_CASE("later marks lie over earlier ones, and inks are mixed before they are painted") {
    const auto mixed = drawing::Paint(Ink::Skin).mixed(Ink::Far, 0.5);
    const Drawing picture{{0, 0, 2, 1},
                          {box(0, 0, 2, 1, Ink::Skin), box(1, 0, 2, 1, mixed),
                           drawing::Stroke{{{0.5, 0.5}, {1.5, 0.5}}, 0.2, Ink::Arrow}},
                          {}};
    const auto seen = painted(picture, kWindow);
    CHECK(alike(seen.at({50, 10}), colour_of(Ink::Skin)));
    CHECK(alike(seen.at({150, 10}), theme::mix(colour_of(Ink::Skin), colour_of(Ink::Far), 0.5F)));
    CHECK(alike(seen.at({100, 50}), colour_of(Ink::Arrow)));
    CHECK(alike(seen.at({45, 50}), colour_of(Ink::Arrow)));  // the round end
    CHECK(alike(seen.at({35, 50}), colour_of(Ink::Skin)));
  }

  TEST_CASE("where fills of one colour overlap no seam is seen, not even while a screen fades in") {
    const Drawing picture{{0, 0, 2, 1}, {box(0, 0, 1.2, 1, Ink::Shirt), box(0.8, 0, 2, 1, Ink::Shirt)}, {}};
    for (const float opacity : {1.0F, 0.5F}) {
      const auto seen = painted(picture, kWindow, opacity);
      const auto alone = seen.at({20, 50});
      CHECK(alike(alone, theme::mix(colour_of(Ink::Stage), colour_of(Ink::Shirt), opacity)));
      for (float x = 1; x < 200; ++x) CHECK(alike(seen.at({x, 50}), alone));
    }
  }

  TEST_CASE("words stand on their base line, aligned as they say") {
    for (const auto align : {drawing::Align::Start, drawing::Align::Middle, drawing::Align::End}) {
      const Drawing picture{{0, 0, 200, 100}, {drawing::Text{"HHH", {100, 60}, align, 20, Ink::Text}}, {}};
      const auto seen = painted(picture, kWindow);
      const auto inked = [&](float from, float to, float y) {
        for (float x = from; x < to; ++x)
          if (!alike(seen.at({x, y}), kPaper)) return true;
        return false;
      };
      CAPTURE(base::name_of(align));
      CHECK(inked(0, 96, 52) == (align != drawing::Align::Start));
      CHECK(inked(104, 200, 52) == (align != drawing::Align::End));
      CHECK_FALSE(inked(0, 200, 63));
      CHECK_FALSE(inked(0, 200, 40));
    }
  }

  TEST_CASE("a touch finds the region that is painted there") {
    Drawing picture{{0, 0, 1, 1}, {}, {{"left", {{0, 0}, {0.5, 0}, {0.5, 1}, {0, 1}}}}};
    const ui::Rect rect{0, 0, 200, 100};  // the picture takes up its middle 100
    const auto* hit = ui::hit_at(picture, rect, {60, 50});
    REQUIRE(hit);
    CHECK(hit->id == "left");
    CHECK(ui::hit_at(picture, rect, {110, 50}) == nullptr);
    CHECK(ui::hit_at(picture, rect, {40, 50}) == nullptr);
    CHECK(ui::hit_at(picture, {0, 0, 0, 0}, {0, 0}) == nullptr);
  }
}
