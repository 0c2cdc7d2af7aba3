#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <genu/drawing/figure/picture.hpp>

#include "support/figures.hpp"

using namespace genu;
using namespace genu::drawing;

namespace {

Drawing poster(const Moves& moves, const PictureOptions& options = {}) {
  return picture_of(moves, pose(moves, model::poster_of(moves.figure)), stage_of(moves, options), options);
}

double area_of(const std::vector<Point>& outline) {
  double twice = 0;
  for (std::size_t i = 0; i < outline.size(); ++i) {
    const auto& a = outline[i];
    const auto& b = outline[(i + 1) % outline.size()];
    twice += a.x * b.y - a.y * b.x;
  }
  return twice / 2;
}

bool lies_within(const Mark& mark, const Box& box) {
  const auto* fill = std::get_if<Fill>(&mark);
  return !fill || std::all_of(fill->outline.begin(), fill->outline.end(), [&](const Point& point) {
    return point.x >= box.left && point.x <= box.right && point.y >= box.top && point.y <= box.bottom;
  });
}

bool shows(const Drawing& drawing, Ink ink) {
  return std::any_of(drawing.marks.begin(), drawing.marks.end(), [&](const Mark& mark) {
    const auto* fill = std::get_if<Fill>(&mark);
    const auto* stroke = std::get_if<Stroke>(&mark);
    return (fill && fill->paint[0].ink == ink) || (stroke && stroke->paint[0].ink == ink);
  });
}

}  // namespace

TEST_SUITE_BEGIN("drawing");

TEST_CASE("every fill goes round the same way, so that painters may join them") {
  const auto moves = support::moves_of("split-squat");
  const auto drawing = poster(moves);
  CHECK(drawing.marks.size() > 200);
  for (const auto& mark : drawing.marks) {
    if (const auto* fill = std::get_if<Fill>(&mark)) CHECK(area_of(fill->outline) > 0);
  }
}

TEST_CASE("the picture stays within its frame at any time") {
  for (const auto* id : {"split-squat", "dead-bug", "deep-water-run", "leg-swings"}) {
    CAPTURE(id);
    const auto moves = support::moves_of(id);
    const PictureOptions options;
    const auto stage = stage_of(moves, options);
    const auto seconds = phase_seconds(moves.figure);
    for (int i = 0; i < 12; ++i) {
      const auto drawing = picture_of(moves, channels_at(moves, moment_at(seconds, i * 0.7)), stage, options);
      CHECK(std::all_of(drawing.marks.begin(), drawing.marks.end(),
                        [&](const Mark& mark) { return lies_within(mark, stage.frame); }));
    }
  }
}

TEST_CASE("the left leg needs no figure of its own: it is the mirror image") {
  const auto moves = support::moves_of("split-squat");
  PictureOptions left;
  left.half = model::Half::Left;
  const auto right_box = stage_of(moves, {}).frame, left_box = stage_of(moves, left).frame;
  CHECK(left_box.left == doctest::Approx(-right_box.right));
  CHECK(left_box.top == doctest::Approx(right_box.top));
  CHECK(poster(moves, left).marks.size() == poster(moves).marks.size());
}

TEST_CASE("working muscles, ghost and arrow are shown, and can be left out") {
  const auto moves = support::moves_of("split-squat");
  const auto whole = poster(moves);
  for (const auto ink : {Ink::Prime, Ink::Helper, Ink::Ghost, Ink::Arrow, Ink::Ground}) {
    CAPTURE(std::string(base::name_of(ink)));
    CHECK(shows(whole, ink));
  }
  PictureOptions plain;
  plain.ghost = plain.arrows = plain.ground = false;
  const auto bare = poster(moves, plain);
  for (const auto ink : {Ink::Ghost, Ink::Arrow, Ink::Ground}) CHECK_FALSE(shows(bare, ink));
  CHECK(shows(bare, Ink::Prime));
}

TEST_CASE("while a figure moves, only the arrow of its phase is shown") {
  const auto moves = support::moves_of("split-squat");
  PictureOptions options;
  options.toward = moves.figure.arrows.front().to;
  CHECK(shows(poster(moves, options), Ink::Arrow));
  options.toward = moves.figure.arrows.front().from;
  CHECK_FALSE(shows(poster(moves, options), Ink::Arrow));
}

TEST_CASE("a band around both legs runs from one to the other, however they stand") {
  for (const auto* id : {"monster-walk", "band-side-walk", "clamshell"}) {
    CAPTURE(id);
    const auto moves = support::moves_of(id);
    double longest = 0;  // straight run of the band's near half
    for (const auto& mark : poster(moves).marks) {
      const auto* stroke = std::get_if<Stroke>(&mark);
      if (!stroke || stroke->paint[0].ink != Ink::Band) continue;
      for (std::size_t i = 1; i < stroke->path.size(); ++i) {
        const auto &a = stroke->path[i - 1], &b = stroke->path[i];
        longest = std::max(longest, std::hypot(a.x - b.x, a.y - b.y));
      }
    }
    CHECK(longest > 0.05);
  }
}

TEST_CASE("a swing that is seen from its end has no arrow") {
  const auto moves = support::moves_of("leg-swings");
  PictureOptions front;
  front.from = model::ViewFrom::Front;
  CHECK(shows(poster(moves), Ink::Arrow));
  CHECK_FALSE(shows(poster(moves, front), Ink::Arrow));
}

TEST_CASE("what is below the surface takes on the water's colour") {
  const auto drawing = poster(support::moves_of("deep-water-run"));
  const auto wet = std::count_if(drawing.marks.begin(), drawing.marks.end(), [](const Mark& mark) {
    const auto* fill = std::get_if<Fill>(&mark);
    return fill && fill->paint.size() > 1 && fill->paint[fill->paint.size() - 1].ink == Ink::Water;
  });
  CHECK(wet > 50);
}

TEST_CASE("a small picture is coarser than a large one") {
  const auto moves = support::moves_of("wall-sit");
  PictureOptions small, large;
  small.pixels = 100;
  large.pixels = 600;
  CHECK(poster(moves, small).marks.size() * 3 < poster(moves, large).marks.size() * 2);
}

TEST_CASE("the same figure is drawn the same each time") {
  const auto moves = support::moves_of("clamshell");
  CHECK(to_text(poster(moves)) == to_text(poster(moves)));
}

TEST_SUITE_END();
