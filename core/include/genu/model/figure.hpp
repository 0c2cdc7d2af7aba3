// How an exercise moves: a few key poses of the one body, what holds the body where, and when which pose is reached.
// Lengths in statures, angles in degrees, times in seconds.
#pragma once
#include <genu/model/channels.hpp>
#include <genu/model/figure_prop.hpp>
#include <map>

namespace genu::model {

enum class ViewFrom { Side, Front, Back, Left };
constexpr auto names_of(Type<ViewFrom>) {
  return names<ViewFrom>(
      {{ViewFrom::Side, "side"}, {ViewFrom::Front, "front"}, {ViewFrom::Back, "back"}, {ViewFrom::Left, "left"}});
}

/// Where the eye is: from the figure's right side a turn of 20 to 28 keeps both legs readable.
struct FigureView {
  ViewFrom from = ViewFrom::Side;
  double turn = 0;
  double elevation = 9;

  bool operator==(const FigureView&) const = default;
};

constexpr auto fields_of(base::Type<FigureView>) {
  using base::field;
  using V = FigureView;
  return base::record<V>("figure-view", field("from", &V::from, "which side is seen"),
                         field("turn", &V::turn, "degrees toward the front").within(-180, 180).or_default(),
                         field("elevation", &V::elevation, "degrees above").within(-90, 90).or_default());
}

enum class Posture { Standing, Supine, Prone, SideLyingLeft, SideLyingRight };
constexpr auto names_of(Type<Posture>) {
  return names<Posture>({{Posture::Standing, "standing"},
                         {Posture::Supine, "supine"},
                         {Posture::Prone, "prone"},
                         {Posture::SideLyingLeft, "side-lying-left"},
                         {Posture::SideLyingRight, "side-lying-right"}});
}

/// Whether the weight has to be over the feet, hands or mat.
enum class Balance { Free, Held, Seated, Dynamic };
constexpr auto names_of(Type<Balance>) {
  return names<Balance>(
      {{Balance::Free, "free"}, {Balance::Held, "held"}, {Balance::Seated, "seated"}, {Balance::Dynamic, "dynamic"}});
}

enum class Contact { FootR, FootL, HeelR, HeelL, BallR, BallL, KneeR, KneeL, UpperBack, Pelvis };
constexpr auto names_of(Type<Contact>) {
  using C = Contact;
  return names<C>({{C::FootR, "foot-r"},
                   {C::FootL, "foot-l"},
                   {C::HeelR, "heel-r"},
                   {C::HeelL, "heel-l"},
                   {C::BallR, "ball-r"},
                   {C::BallL, "ball-l"},
                   {C::KneeR, "knee-r"},
                   {C::KneeL, "knee-l"},
                   {C::UpperBack, "upper-back"},
                   {C::Pelvis, "pelvis"}});
}

enum class AnchorLock { Pose, Position };
constexpr auto names_of(Type<AnchorLock>) {
  return names<AnchorLock>({{AnchorLock::Pose, "pose"}, {AnchorLock::Position, "position"}});
}

/// One contact that decides where the body is; with `lock` pose also how it is turned.
struct FigureAnchor {
  Contact contact = Contact::FootR;
  Point3 at;
  AnchorLock lock = AnchorLock::Pose;
  double yaw = 0;                ///< toes outward
  double pitch = 0;              ///< toes up
  std::optional<double> root_z;  ///< then shifts the weight sideways

  bool operator==(const FigureAnchor&) const = default;
};

constexpr auto fields_of(base::Type<FigureAnchor>) {
  using base::field;
  using A = FigureAnchor;
  return base::record<A>("figure-anchor", field("contact", &A::contact, "what touches"),
                         field("at", &A::at, "where it touches"), field("lock", &A::lock, "what is held").or_default(),
                         field("yaw", &A::yaw, "toes outward, degrees").within(-180, 180).or_default(),
                         field("pitch", &A::pitch, "toes up, degrees").within(-180, 180).or_default(),
                         field("root_z", &A::root_z, "the hips' place sideways").within(-1, 1));
}

/// Lowers or lifts a lying body until these segments rest at a height.
struct FigureRest {
  std::vector<Segment> segments;
  double height = 0;

  bool operator==(const FigureRest&) const = default;
};

constexpr auto fields_of(base::Type<FigureRest>) {
  using base::field;
  return base::record<FigureRest>("figure-rest", field("segments", &FigureRest::segments, "what lies").within(1, 10),
                                  field("height", &FigureRest::height, "above the floor").within(-1, 1));
}

/// The point of a limb that is pinned. Legs: foot (the sole below the ankle) to ankle; arms: palm or wrist.
enum class PinPoint { Foot, Ball, Heel, Ankle, Palm, Wrist };
constexpr auto names_of(Type<PinPoint>) {
  return names<PinPoint>({{PinPoint::Foot, "foot"},
                          {PinPoint::Ball, "ball"},
                          {PinPoint::Heel, "heel"},
                          {PinPoint::Ankle, "ankle"},
                          {PinPoint::Palm, "palm"},
                          {PinPoint::Wrist, "wrist"}});
}

/// A hand or foot that stays where it is while the body moves; the limb's angles follow.
struct Pin {
  Limb limb = Limb::LegR;
  Point3 at;
  std::optional<Segment> frame;   ///< `at` is then in this segment: a hand on the hip
  std::optional<PinPoint> point;  ///< foot or palm unless said
  double yaw = 0, pitch = 0, roll = 0, swivel = 0;
  std::optional<Point3> pole;            ///< the way an elbow points
  std::optional<std::string> hold;       ///< instead of `at`: the ankle stays where it is in this pose
  bool follow = false;                   ///< the foot keeps its own angles
  bool toes_free = false;                ///< the toes keep their own angle although the ball is pinned
  std::optional<Point3> hand_direction;  ///< the way the fingers point

  bool operator==(const Pin&) const = default;
};

constexpr auto fields_of(base::Type<Pin>) {
  using base::field;
  using P = Pin;
  return base::record<P>(
      "pin", field("limb", &P::limb, "which limb"), field("at", &P::at, "where it stays").or_default(),
      field("frame", &P::frame, "a segment that carries the place"), field("point", &P::point, "what of the limb"),
      field("yaw", &P::yaw, "toes outward, degrees").within(-180, 180).or_default(),
      field("pitch", &P::pitch, "toes up, degrees").within(-180, 180).or_default(),
      field("roll", &P::roll, "degrees").within(-180, 180).or_default(),
      field("swivel", &P::swivel, "knee or elbow outward, degrees").within(-180, 180).or_default(),
      field("pole", &P::pole, "the way the elbow points"),
      field("hold", &P::hold, "the pose whose ankle stays").within(1, 40),
      field("follow", &P::follow, "the foot keeps its angles").or_default(),
      field("toes_free", &P::toes_free, "the toes keep their angle").or_default(),
      field("hand_direction", &P::hand_direction, "the way the fingers point"));
}

/// A muscle that works, 0 to 1; at 0.75 and above it is a prime mover, below a helper.
struct WorkingMuscle {
  Muscle muscle = Muscle::Quadriceps;
  Side side = Side::Both;
  double level = 1;

  bool operator==(const WorkingMuscle&) const = default;
};

constexpr auto fields_of(base::Type<WorkingMuscle>) {
  using base::field;
  using W = WorkingMuscle;
  return base::record<W>("working-muscle", field("muscle", &W::muscle, "which one"),
                         field("side", &W::side, "where").or_default(),
                         field("level", &W::level, "0 idle to 1 prime mover").within(0, 1).or_default());
}

/// Channels by name, after those of the pose it is like.
struct Pose {
  std::optional<std::string> like;
  std::map<std::string, double> channels;

  bool operator==(const Pose&) const = default;
};

constexpr auto fields_of(base::Type<Pose>) {
  using base::field;
  return base::record<Pose>(
      "pose", field("like", &Pose::like, "another pose to begin with").within(1, 40),
      field("channels", &Pose::channels, "angles in degrees, places in statures").within(0, 60).or_default());
}

enum class Axis { X, Y, Z };
constexpr auto names_of(Type<Axis>) { return names<Axis>({{Axis::X, "x"}, {Axis::Y, "y"}, {Axis::Z, "z"}}); }

/// An arrow along the way a point takes from one pose to another.
struct MotionArrow {
  Segment track = Segment::Pelvis;
  Point3 at;
  Point3 shift;
  std::optional<Axis> axis;  ///< keeps the travel along this axis alone
  std::string from;
  std::string to;
  double gain = 1;    ///< makes very small motions visible
  double offset = 0;  ///< sideways, to the left of the way
  bool both = false;  ///< a head at both ends

  bool operator==(const MotionArrow&) const = default;
};

constexpr auto fields_of(base::Type<MotionArrow>) {
  using base::field;
  using A = MotionArrow;
  return base::record<A>(
      "motion-arrow", field("track", &A::track, "what is followed"), field("at", &A::at, "in the segment").or_default(),
      field("shift", &A::shift, "in the world").or_default(), field("axis", &A::axis, "the travel that counts"),
      field("from", &A::from, "pose it begins in").within(1, 40), field("to", &A::to, "pose it ends in").within(1, 40),
      field("gain", &A::gain, "times its travel").within(-100, 100).or_default(),
      field("offset", &A::offset, "sideways").within(-1, 1).or_default(),
      field("both", &A::both, "a head at both ends").or_default());
}

enum class Ease { InOut, Linear, In, Out };
constexpr auto names_of(Type<Ease>) {
  return names<Ease>({{Ease::InOut, "in-out"}, {Ease::Linear, "linear"}, {Ease::In, "in"}, {Ease::Out, "out"}});
}

struct ViaPose {
  double at = 0.5;  ///< 0 to 1 of the phase
  std::string pose;

  bool operator==(const ViaPose&) const = default;
};

constexpr auto fields_of(base::Type<ViaPose>) {
  using base::field;
  return base::record<ViaPose>("via-pose", field("at", &ViaPose::at, "0 to 1 of the phase").within(0, 1),
                               field("pose", &ViaPose::pose, "the pose on the way").within(1, 40));
}

/// One part of the cycle, from the pose of the phase before it to its own.
struct FigurePhase {
  std::string phase;  ///< lower, pause, lift, rest; enter, hold, exit; or another lower-case word
  std::string to;
  double seconds = 1;
  Ease ease = Ease::InOut;
  std::vector<ViaPose> via;

  bool operator==(const FigurePhase&) const = default;
};

constexpr auto fields_of(base::Type<FigurePhase>) {
  using base::field;
  using P = FigurePhase;
  return base::record<P>("figure-phase", field("phase", &P::phase, "its name").within(1, 40),
                         field("to", &P::to, "the pose at its end").within(1, 40),
                         field("seconds", &P::seconds, "how long, unless the dose says").within(0, 120),
                         field("ease", &P::ease, "how it gathers and loses pace").or_default(),
                         field("via", &P::via, "poses on the way").within(0, 24).or_default());
}

/// The figure of one exercise, which has the same id. Authored for the right leg where one leg works.
struct Figure {
  std::string id;
  FigureView view;
  Posture posture = Posture::Standing;
  Balance balance = Balance::Free;
  std::optional<FigureAnchor> anchor;
  std::optional<FigureRest> rest;
  std::vector<Pin> pins;
  std::vector<Prop> props;
  std::vector<WorkingMuscle> muscles;
  std::map<std::string, Pose> poses;
  std::optional<std::string> ghost;
  std::optional<std::string> poster;
  std::vector<MotionArrow> arrows;
  std::vector<FigurePhase> cycle;
  std::map<std::string, double> depth_bias;  ///< by group, where sorting by depth alone is wrong

  bool operator==(const Figure&) const = default;
};

constexpr auto fields_of(base::Type<Figure>) {
  using base::field;
  using F = Figure;
  return base::record<F>(
      "figure", field("id", &F::id, "the exercise").within(1, 60), field("view", &F::view, "where the eye is"),
      field("posture", &F::posture, "upright or lying"),
      field("balance", &F::balance, "whether the weight is over the support").or_default(),
      field("anchor", &F::anchor, "the contact that holds the body"), field("rest", &F::rest, "what lies on the floor"),
      field("pins", &F::pins, "hands and feet that stay").within(0, 4).or_default(),
      field("props", &F::props, "what is around or held").within(0, 40).or_default(),
      field("muscles", &F::muscles, "what works").within(1, 8), field("poses", &F::poses, "by name").within(1, 40),
      field("ghost", &F::ghost, "a pose shown as an outline").within(1, 40),
      field("poster", &F::poster, "the pose that stands for the exercise").within(1, 40),
      field("arrows", &F::arrows, "the way it moves").within(0, 4).or_default(),
      field("cycle", &F::cycle, "what is repeated").within(1, 24),
      field("depth_bias", &F::depth_bias, "by group").within(0, 7).or_default());
}

/// The pose that stands for the exercise on a thumbnail or on paper: the one said, else where the first phase ends.
[[nodiscard]] const std::string& poster_of(const Figure& figure);

}  // namespace genu::model

namespace genu::base {
extern template struct Codec<model::FigureView>;
extern template struct Codec<model::FigureAnchor>;
extern template struct Codec<model::FigureRest>;
extern template struct Codec<model::Pin>;
extern template struct Codec<model::WorkingMuscle>;
extern template struct Codec<model::Pose>;
extern template struct Codec<model::MotionArrow>;
extern template struct Codec<model::ViaPose>;
extern template struct Codec<model::FigurePhase>;
extern template struct Codec<model::Figure>;
}  // namespace genu::base
