// What stands around the figure or is held by it. Lengths in statures, angles in degrees; in one list a kind leaves
// aside what it has no use for.
#pragma once
#include <genu/model/figure_terms.hpp>
#include <genu/model/point3.hpp>
#include <genu/model/terms.hpp>
#include <optional>
#include <string>
#include <vector>

namespace genu::model {

enum class PropKind {
  Barbell,  ///< across the shoulders
  Chair,
  Disc,
  Dumbbell,  ///< in `hand`, or upright where no hand is given
  Loop,      ///< a band around two segments
  Mat,
  Pad,
  Post,
  Rail,
  Roller,
  Slider,
  Step,
  Strap,  ///< a band between two points
  Towel,
  Tube,
  Wall,
  Water,
  Wedge
};
constexpr auto names_of(Type<PropKind>) {
  using P = PropKind;
  return names<P>({{P::Barbell, "barbell"},
                   {P::Chair, "chair"},
                   {P::Disc, "disc"},
                   {P::Dumbbell, "dumbbell"},
                   {P::Loop, "loop"},
                   {P::Mat, "mat"},
                   {P::Pad, "pad"},
                   {P::Post, "post"},
                   {P::Rail, "rail"},
                   {P::Roller, "roller"},
                   {P::Slider, "slider"},
                   {P::Step, "step"},
                   {P::Strap, "strap"},
                   {P::Towel, "towel"},
                   {P::Tube, "tube"},
                   {P::Wall, "wall"},
                   {P::Water, "water"},
                   {P::Wedge, "wedge"}});
}

enum class PropColour { Metal, Pad, Dark, Wood, Towel, Band };
constexpr auto names_of(Type<PropColour>) {
  using C = PropColour;
  return names<C>({{C::Metal, "metal"},
                   {C::Pad, "pad"},
                   {C::Dark, "dark"},
                   {C::Wood, "wood"},
                   {C::Towel, "towel"},
                   {C::Band, "band"}});
}

/// Before the figure, behind it, or right after one of its groups.
enum class PropLayer { Back, Front };
constexpr auto names_of(Type<PropLayer>) {
  return names<PropLayer>({{PropLayer::Back, "back"}, {PropLayer::Front, "front"}});
}

/// A point of the world, or of a segment, with which it then moves.
struct FixedPoint {
  Point3 at;
  std::optional<Segment> segment;

  bool operator==(const FixedPoint&) const = default;
};

constexpr auto fields_of(base::Type<FixedPoint>) {
  using base::field;
  return base::record<FixedPoint>("fixed-point",
                                  field("at", &FixedPoint::at, "in the segment, else in the world").or_default(),
                                  field("segment", &FixedPoint::segment, "what carries it"));
}

/// A fixed point, or one on the line through two of them.
struct PropPoint {
  Point3 at;
  std::optional<Segment> segment;
  std::vector<FixedPoint> between;
  double t = 0.5;               ///< 0 the first of the two, 1 the second, beyond 1 further out
  Point3 shift;                 ///< added in world axes
  std::optional<double> floor;  ///< a height that replaces its own

  bool operator==(const PropPoint&) const = default;
};

constexpr auto fields_of(base::Type<PropPoint>) {
  using base::field;
  using P = PropPoint;
  return base::record<P>("prop-point", field("at", &P::at, "in the segment, else in the world").or_default(),
                         field("segment", &P::segment, "what carries it"),
                         field("between", &P::between, "two points it lies between").within(0, 2).or_default(),
                         field("t", &P::t, "where between them, 0 to 1").within(-4, 4).or_default(),
                         field("shift", &P::shift, "added in world axes").or_default(),
                         field("floor", &P::floor, "a height instead of its own").within(-1, 2));
}

struct Prop {
  PropKind kind = PropKind::Mat;
  PropPoint where;
  std::vector<PropPoint> path;  ///< of tubes and straps
  std::vector<Segment> around;  ///< of loops, at the fraction `where.t` along them
  std::optional<Point3> size;
  std::optional<Point3> axis;
  std::optional<double> radius, length, width, height, depth, thickness, seat, back, rim, hub, round, angle, tint;
  double yaw = 0, pitch = 0, roll = 0;
  bool upright = false;  ///< turned with the world, not with the segment that carries it
  bool flat = false;     ///< of towels: spread out, not rolled
  std::optional<PropColour> colour;
  std::optional<Side> hand;
  PropLayer layer = PropLayer::Back;
  std::optional<Group> after;

  bool operator==(const Prop&) const = default;
};

constexpr auto fields_of(base::Type<Prop>) {
  using base::field;
  using P = Prop;
  return base::record<P>(
      "prop", field("kind", &P::kind, "what it is"), field("where", &P::where, "its place").or_default(),
      field("path", &P::path, "the points it runs through").within(0, 12).or_default(),
      field("around", &P::around, "the two segments a loop holds").within(0, 2).or_default(),
      field("size", &P::size, "along x, y and z"), field("axis", &P::axis, "the way it points"),
      field("radius", &P::radius, "in statures").within(0, 1), field("length", &P::length, "in statures").within(0, 3),
      field("width", &P::width, "in statures").within(0, 3), field("height", &P::height, "in statures").within(0, 3),
      field("depth", &P::depth, "in statures").within(0, 3),
      field("thickness", &P::thickness, "in statures").within(0, 1),
      field("seat", &P::seat, "height of the seat").within(0, 1),
      field("back", &P::back, "height of the rest").within(0, 1),
      field("rim", &P::rim, "inner disc, as a fraction").within(0, 1),
      field("hub", &P::hub, "hub, as a fraction").within(0, 1),
      field("round", &P::round, "rounding of edges").within(0, 1),
      field("angle", &P::angle, "slope in degrees").within(0, 60),
      field("tint", &P::tint, "how much water hides").within(0, 1),
      field("yaw", &P::yaw, "degrees").within(-180, 180).or_default(),
      field("pitch", &P::pitch, "degrees").within(-180, 180).or_default(),
      field("roll", &P::roll, "degrees").within(-180, 180).or_default(),
      field("upright", &P::upright, "turned with the world").or_default(),
      field("flat", &P::flat, "spread out, not rolled").or_default(), field("colour", &P::colour, "what it is made of"),
      field("hand", &P::hand, "the hand that holds it"), field("layer", &P::layer, "behind or before").or_default(),
      field("after", &P::after, "painted right after this group"));
}

}  // namespace genu::model

namespace genu::base {
extern template struct Codec<model::FixedPoint>;
extern template struct Codec<model::PropPoint>;
extern template struct Codec<model::Prop>;
}  // namespace genu::base
