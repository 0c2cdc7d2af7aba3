#include "widgets/figure.hpp"
#include "application/figures.hpp"
#include "headless.hpp"
#include "support/world.hpp"
#include "ui/look.hpp"
#include "ui/paint.hpp"

#include <doctest/doctest.h>

using namespace genu;
using drawing::Moment;

namespace {

constexpr ui::Rect kWindow{0, 0, 200, 160};
constexpr ui::Rect kPlace{40, 20, 120, 120};

const drawing::Palette& palette() {
  static const auto read = app::palette(app::Colours::Light);
  REQUIRE(read);
  return *read;
}

// A core in memory with all content.
test::World& world() {
  static test::World world;
  return world;
}

drawing::Moves moves_of(const char* exercise) {
  auto moves = app::figure_moves(*world().core, exercise);
  REQUIRE(moves);
  return std::move(*moves);
}

using Draw = std::function<void(widgets::Figure&)>;

testing::Seen seen(widgets::Figure figure, const Draw& draw, bool reduced_motion = false) {
  testing::Headless headless(
      [&] {
        ui::fill(kWindow, {1, 1, 1, 1});
        draw(figure);
      },
      {kWindow.w, kWindow.h});
  headless.context().reduced_motion = reduced_motion;
  headless.frames();
  return headless.seen();
}

testing::Seen seen_at(const Moment& moment, bool reduced_motion = false) {
  return seen(
      widgets::Figure(moves_of("mini-squat")),
      [&](widgets::Figure& figure) { widgets::figure(kPlace, figure, moment, palette()); }, reduced_motion);
}

bool is_white(const theme::Colour& colour) { return colour.r == 1 && colour.g == 1 && colour.b == 1; }

}  // namespace

TEST_SUITE("widgets") {
  TEST_CASE("a figure moves, and stays within its place") {
    const auto start = seen_at({0, 0});
    CHECK(start == seen_at({0, 0}));
    CHECK_FALSE(start == seen_at({0, 1}));
    CHECK_FALSE(start == seen_at({0, 0.5}));
    bool any = false;
    for (float x = 1; x < kWindow.w; ++x) {
      for (float y = 1; y < kWindow.h; ++y) {
        const bool white = is_white(start.at({x, y}));
        any = any || !white;
        if (!kPlace.inset(-1).contains({x, y})) CHECK(white);
      }
    }
    CHECK(any);
  }

  TEST_CASE("where motion is reduced two poses stand side by side, whatever the moment") {
    const auto still = seen_at({0, 0}, true);
    CHECK(still == seen_at({0, 0.7}, true));
    CHECK_FALSE(still == seen_at({0, 0}));
  }

  TEST_CASE("the poster stands for the exercise, and the leg that works decides which way it looks") {
    const auto poster = [](model::Half works) {
      return seen(widgets::Figure(moves_of("step-up"), works),
                  [](widgets::Figure& figure) { widgets::figure_poster(kPlace, figure, palette()); });
    };
    CHECK(poster(model::Half::Right) == poster(model::Half::Right));
    CHECK_FALSE(poster(model::Half::Right) == poster(model::Half::Left));
  }

  TEST_CASE("a poster that is shown in two sizes is drawn but once in each") {
    widgets::Figure figure(moves_of("step-up"));
    const auto begins = [&](double pixels) { return figure.poster(pixels).picture().marks.data(); };
    const auto* small = begins(100);
    const auto* large = begins(300);
    CHECK(small != large);
    for (int frame = 0; frame < 3; ++frame) {
      CHECK(begins(100) == small);
      CHECK(begins(300) == large);
    }
  }

  TEST_CASE("a figure can be looked at from the front") {
    const auto from = [](widgets::Seen side) {
      return seen(widgets::Figure(moves_of("mini-squat"), model::Half::Right, side),
                  [](widgets::Figure& figure) { widgets::figure(kPlace, figure, {}, palette()); });
    };
    CHECK(from(widgets::Seen::AsMade) == from(widgets::Seen::FromSide));
    CHECK_FALSE(from(widgets::Seen::AsMade) == from(widgets::Seen::FromFront));
  }

  TEST_CASE("the dose decides how long a phase takes, and a phase is found by its name") {
    const widgets::Figure figure(moves_of("mini-squat"));
    CHECK(figure.moment(0) == Moment{0, 0});
    model::Dose slow;
    slow.tempo = model::Tempo{6, 0, 2, 0};
    CHECK(figure.moment(3, &slow) == Moment{0, 0.5});
    CHECK(figure.moment("lift", 0.25) == Moment{2, 0.25});
    CHECK_FALSE(figure.moment("swim", 0));
  }

  TEST_CASE("figures are kept, each side on its own, and their colours follow the theme") {
    desktop::Figures figures(*world().core);
    auto* right = figures.of("step-up", model::Half::Right);
    REQUIRE(right);
    CHECK(figures.of("step-up", model::Half::Right) == right);
    CHECK(figures.of("step-up", model::Half::Left) != right);
    CHECK(figures.of("made-by-nobody") == nullptr);
    const auto stage_in = [&](theme::Look look) {
      drawing::Rgb stage;
      testing::Headless headless([&] { stage = (*figures.palette())[drawing::Ink::Stage]; }, {100, 100}, look);
      return stage;
    };
    CHECK(stage_in(theme::Look::Light) == stage_in(theme::Look::ContrastLight));
    CHECK_FALSE(stage_in(theme::Look::Light) == stage_in(theme::Look::Dark));
  }
}
