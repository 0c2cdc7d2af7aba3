#include "drawing/figure/camera.hpp"

namespace genu::drawing {

namespace {

double azimuth_of(model::ViewFrom from) {
  switch (from) {
    case model::ViewFrom::Side:
      return 0;
    case model::ViewFrom::Front:
      return 90;
    case model::ViewFrom::Back:
      return -90;
    case model::ViewFrom::Left:
      return 180;
  }
  return 0;
}

}  // namespace

Camera camera_of(const model::FigureView& view, bool mirrored) {
  const auto around = about_y(azimuth_of(view.from) + view.turn);
  const auto tilt = around * about_x(-view.elevation);
  return {around.x, tilt.y, tilt.z, mirrored};
}

}  // namespace genu::drawing
