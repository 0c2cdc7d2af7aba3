// The body's own words for the figure of an exercise. Sided parts end in `-r` or `-l`, the figure's right and left.
#pragma once
#include <cstddef>
#include <genu/base/names.hpp>

namespace genu::model {

using base::names;
using base::Type;

enum class Half { Right, Left };

/// A rigid part of the body. Left parts follow right ones in the same order, so that each has its mirror.
enum class Segment {
  Pelvis,
  Lumbar,
  Thorax,
  Neck,
  Head,
  ThighR,
  ShankR,
  FootR,
  ToesR,
  UpperArmR,
  ForearmR,
  HandR,
  ThighL,
  ShankL,
  FootL,
  ToesL,
  UpperArmL,
  ForearmL,
  HandL
};
inline constexpr std::size_t segment_count = 19;
constexpr auto names_of(Type<Segment>) {
  using S = Segment;
  return names<S>({{S::Pelvis, "pelvis"},
                   {S::Lumbar, "lumbar"},
                   {S::Thorax, "thorax"},
                   {S::Neck, "neck"},
                   {S::Head, "head"},
                   {S::ThighR, "thigh-r"},
                   {S::ShankR, "shank-r"},
                   {S::FootR, "foot-r"},
                   {S::ToesR, "toes-r"},
                   {S::UpperArmR, "upper-arm-r"},
                   {S::ForearmR, "forearm-r"},
                   {S::HandR, "hand-r"},
                   {S::ThighL, "thigh-l"},
                   {S::ShankL, "shank-l"},
                   {S::FootL, "foot-l"},
                   {S::ToesL, "toes-l"},
                   {S::UpperArmL, "upper-arm-l"},
                   {S::ForearmL, "forearm-l"},
                   {S::HandL, "hand-l"}});
}

/// A segment without its side: what the body is described by.
enum class Bone { Pelvis, Lumbar, Thorax, Neck, Head, Thigh, Shank, Foot, Toes, UpperArm, Forearm, Hand };
inline constexpr std::size_t bone_count = 12;
constexpr auto names_of(Type<Bone>) {
  using B = Bone;
  return names<B>({{B::Pelvis, "pelvis"},
                   {B::Lumbar, "lumbar"},
                   {B::Thorax, "thorax"},
                   {B::Neck, "neck"},
                   {B::Head, "head"},
                   {B::Thigh, "thigh"},
                   {B::Shank, "shank"},
                   {B::Foot, "foot"},
                   {B::Toes, "toes"},
                   {B::UpperArm, "upper-arm"},
                   {B::Forearm, "forearm"},
                   {B::Hand, "hand"}});
}

/// What a joint can do, in degrees. Sided motions come first.
enum class Motion {
  HipFlex,
  HipAbd,
  HipRot,
  KneeFlex,
  AnkleDorsi,
  AnkleInv,
  ToeExt,
  ShoulderFlex,
  ShoulderAbd,
  ShoulderRot,
  ElbowFlex,
  WristFlex,
  WristDev,
  LumbarFlex,
  LumbarSide,
  LumbarRot,
  ThoraxFlex,
  ThoraxSide,
  ThoraxRot,
  NeckFlex,
  NeckSide,
  NeckRot,
  HeadFlex,
  HeadSide,
  HeadRot
};
inline constexpr std::size_t motion_count = 25;
inline constexpr std::size_t sided_motion_count = 13;
constexpr auto names_of(Type<Motion>) {
  using M = Motion;
  return names<M>({{M::HipFlex, "hip-flex"},         {M::HipAbd, "hip-abd"},
                   {M::HipRot, "hip-rot"},           {M::KneeFlex, "knee-flex"},
                   {M::AnkleDorsi, "ankle-dorsi"},   {M::AnkleInv, "ankle-inv"},
                   {M::ToeExt, "toe-ext"},           {M::ShoulderFlex, "shoulder-flex"},
                   {M::ShoulderAbd, "shoulder-abd"}, {M::ShoulderRot, "shoulder-rot"},
                   {M::ElbowFlex, "elbow-flex"},     {M::WristFlex, "wrist-flex"},
                   {M::WristDev, "wrist-dev"},       {M::LumbarFlex, "lumbar-flex"},
                   {M::LumbarSide, "lumbar-side"},   {M::LumbarRot, "lumbar-rot"},
                   {M::ThoraxFlex, "thorax-flex"},   {M::ThoraxSide, "thorax-side"},
                   {M::ThoraxRot, "thorax-rot"},     {M::NeckFlex, "neck-flex"},
                   {M::NeckSide, "neck-side"},       {M::NeckRot, "neck-rot"},
                   {M::HeadFlex, "head-flex"},       {M::HeadSide, "head-side"},
                   {M::HeadRot, "head-rot"}});
}

enum class Limb { LegR, LegL, ArmR, ArmL };
constexpr auto names_of(Type<Limb>) {
  return names<Limb>({{Limb::LegR, "leg-r"}, {Limb::LegL, "leg-l"}, {Limb::ArmR, "arm-r"}, {Limb::ArmL, "arm-l"}});
}

enum class Muscle {
  Quadriceps,
  Hamstrings,
  Adductors,
  ItBand,
  GluteusMedius,
  GluteusMaximus,
  Calf,
  Soleus,
  TibialisAnterior,
  PatellarTendon,
  HipFlexors,
  Abdominals,
  Obliques,
  BackExtensors
};
constexpr auto names_of(Type<Muscle>) {
  using M = Muscle;
  return names<M>({{M::Quadriceps, "quadriceps"},
                   {M::Hamstrings, "hamstrings"},
                   {M::Adductors, "adductors"},
                   {M::ItBand, "it-band"},
                   {M::GluteusMedius, "gluteus-medius"},
                   {M::GluteusMaximus, "gluteus-maximus"},
                   {M::Calf, "calf"},
                   {M::Soleus, "soleus"},
                   {M::TibialisAnterior, "tibialis-anterior"},
                   {M::PatellarTendon, "patellar-tendon"},
                   {M::HipFlexors, "hip-flexors"},
                   {M::Abdominals, "abdominals"},
                   {M::Obliques, "obliques"},
                   {M::BackExtensors, "back-extensors"}});
}

/// Parts of the figure that are painted together, one after the other by their depth.
enum class Group { Pelvis, Torso, Head, LegR, LegL, ArmR, ArmL };
inline constexpr std::size_t group_count = 7;
constexpr auto names_of(Type<Group>) {
  using G = Group;
  return names<G>({{G::Pelvis, "pelvis"},
                   {G::Torso, "torso"},
                   {G::Head, "head"},
                   {G::LegR, "leg-r"},
                   {G::LegL, "leg-l"},
                   {G::ArmR, "arm-r"},
                   {G::ArmL, "arm-l"}});
}

[[nodiscard]] constexpr std::size_t index_of(Segment segment) { return static_cast<std::size_t>(segment); }
[[nodiscard]] constexpr std::size_t index_of(Bone bone) { return static_cast<std::size_t>(bone); }
[[nodiscard]] constexpr std::size_t index_of(Motion motion) { return static_cast<std::size_t>(motion); }
[[nodiscard]] constexpr std::size_t index_of(Group group) { return static_cast<std::size_t>(group); }

[[nodiscard]] constexpr bool is_sided(Motion motion) { return index_of(motion) < sided_motion_count; }
[[nodiscard]] constexpr bool is_arm(Limb limb) { return limb == Limb::ArmR || limb == Limb::ArmL; }
[[nodiscard]] constexpr Half half_of(Limb limb) {
  return limb == Limb::LegL || limb == Limb::ArmL ? Half::Left : Half::Right;
}

inline constexpr std::size_t axial_count = 5;  ///< pelvis to head, which have no side
inline constexpr std::size_t limb_segments = (segment_count - axial_count) / 2;

/// The segment of `bone` on that half of the body; bones of the trunk have only one.
[[nodiscard]] constexpr Segment segment_of(Bone bone, Half half) {
  const auto index = index_of(bone);
  const bool left = half == Half::Left && index >= axial_count;
  return static_cast<Segment>(left ? index + limb_segments : index);
}
[[nodiscard]] constexpr Bone bone_of(Segment segment) {
  const auto index = index_of(segment);
  return static_cast<Bone>(index < bone_count ? index : index - limb_segments);
}
[[nodiscard]] constexpr Half half_of(Segment segment) {
  return index_of(segment) < bone_count ? Half::Right : Half::Left;
}
/// The segment that carries this one; the pelvis carries itself.
[[nodiscard]] constexpr Segment parent_of(Segment segment) {
  switch (bone_of(segment)) {
    case Bone::Pelvis:
    case Bone::Lumbar:
      return Segment::Pelvis;
    case Bone::Thorax:
      return Segment::Lumbar;
    case Bone::Neck:
      return Segment::Thorax;
    case Bone::Head:
      return Segment::Neck;
    case Bone::Thigh:
      return Segment::Pelvis;
    case Bone::UpperArm:
      return Segment::Thorax;
    default:
      return static_cast<Segment>(index_of(segment) - 1);
  }
}

}  // namespace genu::model
