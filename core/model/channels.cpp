#include <algorithm>
#include <genu/model/channels.hpp>
#include <string>

namespace genu::model {

namespace {

struct PlacedName {
  std::string_view text;
  Placed placed;
  std::string_view parts;  // the first letters of those of its parts that exist, in the order of Placement
};

constexpr PlacedName placed_names[] = {
    {"root", Placed::Root, "xyzapr"},    {"anchor", Placed::Anchor, "xyzap"}, {"leg_r", Placed::LegR, "xyzaprsw"},
    {"leg_l", Placed::LegL, "xyzaprsw"}, {"arm_r", Placed::ArmR, "xyzsw"},    {"arm_l", Placed::ArmL, "xyzsw"},
    {"prop", Placed::Prop, "x"},
};

struct PartName {
  std::string_view text;
  Placement part;
  char letter;
};

constexpr PartName part_names[] = {{"x", Placement::X, 'x'},           {"y", Placement::Y, 'y'},
                                   {"z", Placement::Z, 'z'},           {"yaw", Placement::Yaw, 'a'},
                                   {"pitch", Placement::Pitch, 'p'},   {"roll", Placement::Roll, 'r'},
                                   {"swivel", Placement::Swivel, 's'}, {"weight", Placement::Weight, 'w'}};

std::optional<NamedChannels> placement_named(std::string_view owner, std::string_view part) {
  for (const auto& placed : placed_names) {
    for (const auto& each : part_names) {
      if (placed.text != owner || each.text != part) continue;
      if (placed.parts.find(each.letter) == std::string_view::npos) return std::nullopt;
      return NamedChannels{channel_of(placed.placed, each.part), std::nullopt, std::nullopt};
    }
  }
  return std::nullopt;
}

std::optional<Half> suffix_of(std::string_view name) {
  if (name.ends_with("_r")) return Half::Right;
  if (name.ends_with("_l")) return Half::Left;
  return std::nullopt;
}

}  // namespace

std::optional<NamedChannels> channels_named(std::string_view name) {
  if (const auto dot = name.find('.'); dot != std::string_view::npos) {
    return placement_named(name.substr(0, dot), name.substr(dot + 1));
  }
  if (name.find('-') != std::string_view::npos) return std::nullopt;
  const auto half = suffix_of(name);
  std::string text(half ? name.substr(0, name.size() - 2) : name);
  std::replace(text.begin(), text.end(), '_', '-');
  const auto motion = base::value_named<Motion>(text);
  if (!motion || (half && !is_sided(*motion))) return std::nullopt;
  if (half) return NamedChannels{channel_of(*motion, *half), std::nullopt, motion};
  if (!is_sided(*motion)) return NamedChannels{channel_of(*motion), std::nullopt, motion};
  return NamedChannels{channel_of(*motion, Half::Right), channel_of(*motion, Half::Left), motion};
}

}  // namespace genu::model
