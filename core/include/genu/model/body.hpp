// The one body that every figure is drawn with: where its joints are, how it is shaped, what it weighs where, and how
// far it bends. Lengths in statures, angles in degrees. Proportions after Winter (2009), as fractions of stature.
#pragma once
#include <genu/model/figure_terms.hpp>
#include <genu/model/point3.hpp>
#include <optional>
#include <string>
#include <vector>

namespace genu::model {

/// A bone's joint in the frame of the bone that carries it, given for the right side, and its share of the weight.
struct BodyBone {
  Bone bone = Bone::Pelvis;
  Point3 at;
  double mass = 0;  ///< fraction of the body's; sided bones weigh this on each side
  Point3 mass_at;

  bool operator==(const BodyBone&) const = default;
};

constexpr auto fields_of(base::Type<BodyBone>) {
  using base::field;
  using B = BodyBone;
  return base::record<B>("body-bone", field("bone", &B::bone, "which one"),
                         field("at", &B::at, "its joint in the frame of the bone that carries it"),
                         field("mass", &B::mass, "fraction of the body's mass").within(0, 1).or_default(),
                         field("mass_at", &B::mass_at, "where that mass is, in its own frame").or_default());
}

/// How far a joint goes, and where it hangs when a pose says nothing.
struct MotionRange {
  Motion motion = Motion::HipFlex;
  double low = 0;
  double high = 0;
  double neutral = 0;

  bool operator==(const MotionRange&) const = default;
};

constexpr auto fields_of(base::Type<MotionRange>) {
  using base::field;
  using M = MotionRange;
  return base::record<M>("motion-range", field("motion", &M::motion, "which motion"),
                         field("low", &M::low, "least, in degrees").within(-180, 180),
                         field("high", &M::high, "most, in degrees").within(-190, 190),
                         field("neutral", &M::neutral, "where it hangs, in degrees").within(-180, 180).or_default());
}

/// A ball of radius `r`, doubled sideways where `w` is not 0; or flat: an ellipse with half-axes r and r + w.
struct BodySlice {
  std::optional<Bone> bone;  ///< the frame, unless it is that of the whole part
  Point3 c;
  double r = 0;
  double w = 0;
  bool flat = false;

  bool operator==(const BodySlice&) const = default;
};

constexpr auto fields_of(base::Type<BodySlice>) {
  using base::field;
  using S = BodySlice;
  return base::record<S>("body-slice", field("bone", &S::bone, "its frame, unless that of the part"),
                         field("c", &S::c, "centre"), field("r", &S::r, "radius").within(0, 1),
                         field("w", &S::w, "half the width added sideways").within(0, 1).or_default(),
                         field("flat", &S::flat, "an ellipse instead of a ball").or_default());
}

enum class PartGroup { Pelvis, Torso, Head, Leg, Arm };
constexpr auto names_of(Type<PartGroup>) {
  return names<PartGroup>({{PartGroup::Pelvis, "pelvis"},
                           {PartGroup::Torso, "torso"},
                           {PartGroup::Head, "head"},
                           {PartGroup::Leg, "leg"},
                           {PartGroup::Arm, "arm"}});
}

enum class Material { Skin, Shirt, Shorts, Shoe, Sole, Hair, Sock, Lace };
constexpr auto names_of(Type<Material>) {
  using M = Material;
  return names<M>({{M::Skin, "skin"},
                   {M::Shirt, "shirt"},
                   {M::Shorts, "shorts"},
                   {M::Shoe, "shoe"},
                   {M::Sole, "sole"},
                   {M::Hair, "hair"},
                   {M::Sock, "sock"},
                   {M::Lace, "lace"}});
}

/// When a part of the head is seen.
enum class Shown { Always, FaceToward, FaceAway, Ear, Eye };
constexpr auto names_of(Type<Shown>) {
  return names<Shown>({{Shown::Always, "always"},
                       {Shown::FaceToward, "face-toward"},
                       {Shown::FaceAway, "face-away"},
                       {Shown::Ear, "ear"},
                       {Shown::Eye, "eye"}});
}

/// A chain of slices; its outline is the union of the hulls of neighbours. Sided parts are given for the right.
struct BodyPart {
  std::string id;
  PartGroup group = PartGroup::Pelvis;
  int layer = 0;  ///< within the group, painted in this order
  Material material = Material::Skin;
  bool lit = true;
  bool sided = false;
  Shown shown = Shown::Always;
  Bone bone = Bone::Pelvis;
  std::vector<BodySlice> slices;

  bool operator==(const BodyPart&) const = default;
};

constexpr auto fields_of(base::Type<BodyPart>) {
  using base::field;
  using P = BodyPart;
  return base::record<P>(
      "body-part", field("id", &P::id, "its name").within(1, 40), field("group", &P::group, "what it is painted with"),
      field("layer", &P::layer, "its turn within the group").within(0, 9).or_default(),
      field("material", &P::material, "what it is made of"), field("lit", &P::lit, "shaded in two tones").or_default(),
      field("sided", &P::sided, "there is a mirrored one on the left").or_default(),
      field("shown", &P::shown, "when it is seen").or_default(), field("bone", &P::bone, "the frame of its slices"),
      field("slices", &P::slices, "in order along the part").within(1, 40));
}

enum class MuscleGroup { Leg, Hip, Torso };
constexpr auto names_of(Type<MuscleGroup>) {
  return names<MuscleGroup>({{MuscleGroup::Leg, "leg"}, {MuscleGroup::Hip, "hip"}, {MuscleGroup::Torso, "torso"}});
}

/// A working muscle lies on the limb as a chain of slices, seen when `facing` looks toward the viewer.
struct BodyMuscle {
  Muscle muscle = Muscle::Quadriceps;
  MuscleGroup group = MuscleGroup::Leg;
  Bone bone = Bone::Thigh;
  Point3 facing;
  std::vector<BodySlice> slices;

  bool operator==(const BodyMuscle&) const = default;
};

constexpr auto fields_of(base::Type<BodyMuscle>) {
  using base::field;
  using M = BodyMuscle;
  return base::record<M>(
      "body-muscle", field("muscle", &M::muscle, "which one"), field("group", &M::group, "what it is painted after"),
      field("bone", &M::bone, "the frame of its slices"), field("facing", &M::facing, "the way its surface looks"),
      field("slices", &M::slices, "in order along the muscle").within(1, 40));
}

struct Body {
  std::vector<BodyBone> bones;
  std::vector<MotionRange> motions;
  std::vector<BodyPart> parts;
  std::vector<BodyMuscle> muscles;

  bool operator==(const Body&) const = default;
};

constexpr auto fields_of(base::Type<Body>) {
  using base::field;
  return base::record<Body>("body",
                            field("bones", &Body::bones, "each once, in the order of the skeleton").within(12, 12),
                            field("motions", &Body::motions, "each once").within(25, 25),
                            field("parts", &Body::parts, "what is painted").within(1, 100),
                            field("muscles", &Body::muscles, "what may be highlighted").within(1, 100));
}

/// Each bone and each motion stands at its own place in the lists, so that they may be looked up by index.
void check_whole(const Body& body, const base::Place& place, base::Reading& reading);

}  // namespace genu::model

namespace genu::base {
extern template struct Codec<model::BodyBone>;
extern template struct Codec<model::MotionRange>;
extern template struct Codec<model::BodySlice>;
extern template struct Codec<model::BodyPart>;
extern template struct Codec<model::BodyMuscle>;
extern template struct Codec<model::Body>;
}  // namespace genu::base
