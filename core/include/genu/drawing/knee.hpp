// The map of a knee as a picture: where it hurts, and where a touch says that it does.
#pragma once
#include <genu/drawing/drawing.hpp>
#include <genu/model/knee_map.hpp>
#include <span>

namespace genu::drawing {

/// A chosen spot, with what is written on it: its score, or `?`.
struct SoreSpot {
  std::string spot;
  std::string score;
};

/// One view of that knee in a box 120 by 200. Each spot of the view is a region with its name, chosen or not.
[[nodiscard]] Drawing knee_picture(const model::KneeView& view, model::Half knee, std::span<const SoreSpot> chosen);

}  // namespace genu::drawing
