#include <doctest/doctest.h>

#include <genu/drawing/figure/geometry.hpp>

#include "drawing/figure/camera.hpp"
#include "drawing/figure/two_bone.hpp"

using namespace genu::drawing;
using genu::model::ViewFrom;

namespace {

void check_near(const Vec& found, const Vec& wanted) {
  CAPTURE(found.x);
  CAPTURE(found.y);
  CAPTURE(found.z);
  CHECK(length(found - wanted) < 1e-9);
}

}  // namespace

TEST_SUITE_BEGIN("drawing");

TEST_CASE("turns go the right-handed way") {
  check_near(about_x(90) * Vec{0, 1, 0}, {0, 0, 1});
  check_near(about_y(90) * Vec{0, 0, 1}, {1, 0, 0});
  check_near(about_z(90) * Vec{1, 0, 0}, {0, 1, 0});
  check_near(about({0, 0, 2}, 90) * Vec{1, 0, 0}, {0, 1, 0});
  check_near(inverse(about_x(33)) * (about_x(33) * Vec{1, 2, 3}), {1, 2, 3});
  check_near((about_z(90) * about_x(90)) * Vec{0, 1, 0}, {0, 0, 1});
}

TEST_CASE("the eye sees the right side from the side, and the face from the front") {
  const auto side = camera_of({ViewFrom::Side, 0, 0}, false);
  CHECK(side.depth({0, 0, 1}) == doctest::Approx(1));
  CHECK(side.project({1, 0, 0}).x == doctest::Approx(1));
  CHECK(side.project({0, 1, 0}).y == doctest::Approx(-1));  // up is toward smaller y
  const auto front = camera_of({ViewFrom::Front, 0, 0}, false);
  CHECK(front.depth({1, 0, 0}) == doctest::Approx(1));
  CHECK(front.project({0, 0, 1}).x == doctest::Approx(-1));  // the right hand on the viewer's left
  CHECK(camera_of({ViewFrom::Back, 0, 0}, false).depth({1, 0, 0}) == doctest::Approx(-1));
  CHECK(camera_of({ViewFrom::Left, 0, 0}, false).depth({0, 0, 1}) == doctest::Approx(-1));
}

TEST_CASE("a raised eye sees the tops of things") {
  const auto camera = camera_of({ViewFrom::Side, 20, 30}, false);
  CHECK(camera.depth({0, 1, 0}) == doctest::Approx(0.5));
  CHECK(dot(camera.right, camera.up) == doctest::Approx(0));
  CHECK(dot(camera.up, camera.toward) == doctest::Approx(0));
}

TEST_CASE("two bones keep their lengths and bend toward the pole") {
  const auto bones = two_bones({0, 1, 0}, {0, 0.6, 0}, {0.245, 0.246, 0.02}, {1, 0, 0}, 0);
  CHECK(length(bones.middle - Vec{0, 1, 0}) == doctest::Approx(0.245));
  CHECK(length(bones.middle - bones.end) == doctest::Approx(0.246));
  CHECK(bones.middle.x > 0.1);
  CHECK(bones.overreach == 0);
  check_near(bones.end, {0, 0.6, 0});
}

TEST_CASE("a place out of reach is approached as far as the bones go, and the rest is told") {
  const auto bones = two_bones({0, 1, 0}, {0, 0, 0}, {0.245, 0.246, 0.02}, {1, 0, 0}, 0);
  CHECK(bones.overreach == doctest::Approx(1 - 0.491 * 0.9995));
  CHECK(bones.bend < 6);
  CHECK(length(bones.end - Vec{0, 1, 0}) == doctest::Approx(0.491 * 0.9995));
}

TEST_CASE("a swivel turns the middle joint about the line between the ends") {
  const auto bones = two_bones({0, 1, 0}, {0, 0.6, 0}, {0.245, 0.246, 0.02}, {1, 0, 0}, 90);
  CHECK(std::abs(bones.middle.x) < 1e-9);
  CHECK(std::abs(bones.middle.z) > 0.1);
}

TEST_SUITE_END();
