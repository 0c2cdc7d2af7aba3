// The map of a knee on which sore spots are shown: four views of the right knee; the left one is its mirror image.
// In a box 120 wide and 200 high, y down.
#pragma once
#include <genu/base/codec.hpp>
#include <genu/base/schema.hpp>
#include <genu/model/figure_terms.hpp>
#include <string>
#include <vector>

namespace genu::model {

inline constexpr double knee_map_width = 120;
inline constexpr double knee_map_height = 200;

enum class KneeSide { Front, Outer, Inner, Back };
constexpr auto names_of(Type<KneeSide>) {
  return names<KneeSide>(
      {{KneeSide::Front, "front"}, {KneeSide::Outer, "outer"}, {KneeSide::Inner, "inner"}, {KneeSide::Back, "back"}});
}

/// How wide the leg is at a height.
struct KneeWidth {
  double y = 0;
  double left = 0;
  double right = 0;
  bool operator==(const KneeWidth&) const = default;
};

constexpr auto fields_of(base::Type<KneeWidth>) {
  using base::field;
  using W = KneeWidth;
  return base::record<W>("knee-width", field("y", &W::y, "height, from above").within(0, 200),
                         field("left", &W::left, "left edge").within(0, 120),
                         field("right", &W::right, "right edge").within(0, 120));
}

struct KneePoint {
  double x = 0;
  double y = 0;
  bool operator==(const KneePoint&) const = default;
};

constexpr auto fields_of(base::Type<KneePoint>) {
  using base::field;
  return base::record<KneePoint>("knee-point", field("x", &KneePoint::x, "from the left").within(0, 120),
                                 field("y", &KneePoint::y, "from above").within(0, 200));
}

/// A spot that can be sore: an ellipse. One id in several views is one spot.
struct KneeRegion {
  std::string id;
  double x = 0;
  double y = 0;
  double width = 0;   ///< half of it
  double height = 0;  ///< half of it
  double tilt = 0;    ///< radians, clockwise
  bool operator==(const KneeRegion&) const = default;
};

constexpr auto fields_of(base::Type<KneeRegion>) {
  using base::field;
  using R = KneeRegion;
  return base::record<R>("knee-region", field("id", &R::id, "name of the spot, as the diary keeps it").within(1, 40),
                         field("x", &R::x, "middle").within(0, 120), field("y", &R::y, "middle").within(0, 200),
                         field("width", &R::width, "half of it").within(1, 60),
                         field("height", &R::height, "half of it").within(1, 60),
                         field("tilt", &R::tilt, "radians, clockwise").within(-4, 4).or_default());
}

struct KneeView {
  KneeSide side = KneeSide::Front;
  std::vector<KneeWidth> outline;  ///< from above to below
  std::vector<KneeRegion> regions;
  std::vector<std::vector<KneePoint>> lines;  ///< contours
  bool operator==(const KneeView&) const = default;
};

constexpr auto fields_of(base::Type<KneeView>) {
  using base::field;
  using V = KneeView;
  return base::record<V>("knee-view", field("side", &V::side, "where the eye is"),
                         field("outline", &V::outline, "from above to below").within(2, 40),
                         field("regions", &V::regions, "what can be sore").within(1, 20),
                         field("lines", &V::lines, "contours").within(0, 20));
}

struct KneeMap {
  std::vector<KneeView> views;
  bool operator==(const KneeMap&) const = default;
};

constexpr auto fields_of(base::Type<KneeMap>) {
  return base::record<KneeMap>("knee-map", base::field("views", &KneeMap::views, "each side once").within(4, 4));
}

/// Each side stands at its own place, outlines run downward, and no spot stands twice in one view.
void check_whole(const KneeMap& map, const base::Place& place, base::Reading& reading);

}  // namespace genu::model

namespace genu::base {
extern template struct Codec<model::KneeWidth>;
extern template struct Codec<model::KneePoint>;
extern template struct Codec<model::KneeRegion>;
extern template struct Codec<model::KneeView>;
extern template struct Codec<model::KneeMap>;
}  // namespace genu::base
