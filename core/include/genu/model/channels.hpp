// All numbers that a pose sets: joint angles, and where body, anchor, pinned limbs and a rolling prop are. Files name
// them `knee_flex_r`, `root.y`, `leg_l.pitch`; here each has its index, so that poses blend as plain arrays.
#pragma once
#include <array>
#include <genu/model/figure_terms.hpp>
#include <optional>
#include <string_view>

namespace genu::model {

/// Parts of a placement. Positions in statures, turns in degrees, weight 0 free to 1 wholly pinned.
enum class Placement { X, Y, Z, Yaw, Pitch, Roll, Swivel, Weight };
inline constexpr std::size_t placement_count = 8;

/// What is placed: the pelvis, the contact that holds the body, each pinned limb, and a prop that rolls along.
enum class Placed { Root, Anchor, LegR, LegL, ArmR, ArmL, Prop };
inline constexpr std::size_t placed_count = 7;

inline constexpr std::size_t joint_channel_count = motion_count + sided_motion_count;
inline constexpr std::size_t channel_count = joint_channel_count + placed_count * placement_count;

/// A value for every channel.
using Channels = std::array<double, channel_count>;

/// Motions of the trunk have one channel; `half` does not matter to them.
[[nodiscard]] constexpr std::size_t channel_of(Motion motion, Half half = Half::Right) {
  return index_of(motion) + (half == Half::Left && is_sided(motion) ? motion_count : 0);
}
[[nodiscard]] constexpr std::size_t channel_of(Placed placed, Placement part) {
  return joint_channel_count + static_cast<std::size_t>(placed) * placement_count + static_cast<std::size_t>(part);
}
[[nodiscard]] constexpr Placed placed_of(Limb limb) {
  return static_cast<Placed>(static_cast<int>(Placed::LegR) + static_cast<int>(limb));
}

/// The channels that a name in a file stands for: one, or both sides for a limb's motion without a suffix.
struct NamedChannels {
  std::size_t first = 0;
  std::optional<std::size_t> second;
  std::optional<Motion> motion;  ///< what moves, where the name is of a joint
};

/// Nothing for a name that nobody knows.
[[nodiscard]] std::optional<NamedChannels> channels_named(std::string_view name);

}  // namespace genu::model
