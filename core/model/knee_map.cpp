#include <algorithm>
#include <genu/model/knee_map.hpp>

namespace genu::model {

namespace {

using base::ErrorCode;
using base::Place;
using base::Reading;

void check_outline(const KneeView& view, const Place& place, Reading& reading) {
  const auto outline = place.member("outline");
  for (std::size_t i = 0; i < view.outline.size(); ++i) {
    const auto& row = view.outline[i];
    const auto element = outline.element(i);
    if (i > 0 && row.y <= view.outline[i - 1].y) {
      reading.fault(ErrorCode::Conflict, element.member("y"), "further down than the one before", {});
    }
    if (row.right <= row.left)
      reading.fault(ErrorCode::Conflict, element.member("right"), "right of the left edge", {});
  }
}

void check_regions(const KneeView& view, const Place& place, Reading& reading) {
  const auto regions = place.member("regions");
  for (std::size_t i = 0; i < view.regions.size(); ++i) {
    const auto& id = view.regions[i].id;
    const auto twice = std::any_of(view.regions.begin(), view.regions.begin() + static_cast<std::ptrdiff_t>(i),
                                   [&](const KneeRegion& other) { return other.id == id; });
    if (!twice) continue;
    const auto element = regions.element(i);
    reading.fault(ErrorCode::Duplicate, element.member("id"), "each spot once", id);
  }
}

}  // namespace

void check_whole(const KneeMap& map, const Place& place, Reading& reading) {
  const auto views = place.member("views");
  for (std::size_t i = 0; i < map.views.size(); ++i) {
    const auto element = views.element(i);
    const auto expected = static_cast<KneeSide>(i);
    if (map.views[i].side != expected) {
      reading.fault(ErrorCode::Conflict, element.member("side"), std::string(base::name_of(expected)),
                    base::name_of(map.views[i].side));
    }
    check_outline(map.views[i], element, reading);
    check_regions(map.views[i], element, reading);
  }
}

}  // namespace genu::model

// How the records are written and read, compiled once.
namespace genu::base {
template struct Codec<model::KneeWidth>;
template struct Codec<model::KneePoint>;
template struct Codec<model::KneeRegion>;
template struct Codec<model::KneeView>;
template struct Codec<model::KneeMap>;
}  // namespace genu::base
