#include <algorithm>
#include <cassert>
#include <cmath>
#include <genu/drawing/figure/curve.hpp>
#include <genu/drawing/figure/moves.hpp>
#include <numeric>

namespace genu::drawing {

namespace {

using model::channel_of;
using model::Half;
using model::Placed;
using model::Placement;

// Hips of a straight standing figure: thigh, shank, and the ankle above the ground with its sole.
constexpr double standing_height = 0.539;

void set_place(Channels& channels, Placed placed, const model::Point3& at) {
  channels[channel_of(placed, Placement::X)] = at.x;
  channels[channel_of(placed, Placement::Y)] = at.y;
  channels[channel_of(placed, Placement::Z)] = at.z;
}

// What a pose has where it says nothing.
Channels resting_channels(const model::Body& body, const model::Figure& figure) {
  Channels channels{};
  for (const auto& range : body.motions) {
    channels[channel_of(range.motion, Half::Right)] = range.neutral;
    channels[channel_of(range.motion, Half::Left)] = range.neutral;
  }
  channels[channel_of(Placed::Root, Placement::Y)] = standing_height;
  if (figure.anchor) {
    set_place(channels, Placed::Anchor, figure.anchor->at);
    channels[channel_of(Placed::Anchor, Placement::Yaw)] = figure.anchor->yaw;
    channels[channel_of(Placed::Anchor, Placement::Pitch)] = figure.anchor->pitch;
  }
  for (const auto& pin : figure.pins) {
    const auto placed = model::placed_of(pin.limb);
    set_place(channels, placed, pin.at);
    channels[channel_of(placed, Placement::Yaw)] = pin.yaw;
    channels[channel_of(placed, Placement::Pitch)] = pin.pitch;
    channels[channel_of(placed, Placement::Roll)] = pin.roll;
    channels[channel_of(placed, Placement::Swivel)] = pin.swivel;
    channels[channel_of(placed, Placement::Weight)] = 1;
  }
  return channels;
}

// First the names that stand for both sides, then those of one, so that the particular wins.
void set_channels(Channels& channels, const std::map<std::string, double>& named) {
  for (const bool both : {true, false}) {
    for (const auto& [name, value] : named) {
      const auto found = model::channels_named(name);
      assert(found);
      if (found->second.has_value() != both) continue;
      channels[found->first] = value;
      if (found->second) channels[*found->second] = value;
    }
  }
}

void apply_pose(Channels& channels, const model::Figure& figure, const model::Pose& pose) {
  if (pose.like) apply_pose(channels, figure, figure.poses.at(*pose.like));
  set_channels(channels, pose.channels);
}

struct Knots {
  std::vector<double> at;
  std::vector<const Channels*> poses;
};

Knots knots_of(const Moves& moves, std::size_t phase) {
  const auto& cycle = moves.figure.cycle;
  Knots knots{{0}, {&pose(moves, cycle[(phase + cycle.size() - 1) % cycle.size()].to)}};
  for (const auto& via : cycle[phase].via) {
    knots.at.push_back(via.at);
    knots.poses.push_back(&pose(moves, via.pose));
  }
  knots.at.push_back(1);
  knots.poses.push_back(&pose(moves, cycle[phase].to));
  return knots;
}

std::optional<double> paused_seconds(const model::Tempo& tempo, const std::string& before) {
  if (before == "lower") return tempo.low_pause_s;
  if (before == "lift") return tempo.high_pause_s;
  return std::nullopt;
}

// What the dose says about a phase that follows the one called `before`.
std::optional<double> dosed_seconds(const model::Dose& dose, const std::string& phase, const std::string& before) {
  if (phase == "hold" && dose.hold.count > 0) return static_cast<double>(dose.hold.count);
  if (!dose.tempo) return std::nullopt;
  if (phase == "lower") return dose.tempo->lower_s;
  if (phase == "lift") return dose.tempo->lift_s;
  if (phase == "pause" || phase == "rest") return paused_seconds(*dose.tempo, before);
  return std::nullopt;
}

}  // namespace

Moves moves_of(model::Body body, model::Figure figure) {
  Moves moves{std::move(body), std::move(figure), {}};
  const auto resting = resting_channels(moves.body, moves.figure);
  for (const auto& [name, pose] : moves.figure.poses) {
    auto channels = resting;
    apply_pose(channels, moves.figure, pose);
    moves.poses.emplace(name, channels);
  }
  return moves;
}

const Channels& pose(const Moves& moves, std::string_view name) {
  const auto found = moves.poses.find(name);
  assert(found != moves.poses.end());
  return found->second;
}

std::vector<double> phase_seconds(const model::Figure& figure, const model::Dose* dose) {
  std::vector<double> seconds;
  for (std::size_t i = 0; i < figure.cycle.size(); ++i) {
    const auto& before = figure.cycle[(i + figure.cycle.size() - 1) % figure.cycle.size()];
    const auto& phase = figure.cycle[i];
    const auto dosed = dose ? dosed_seconds(*dose, phase.phase, before.phase) : std::nullopt;
    seconds.push_back(dosed.value_or(phase.seconds));
  }
  return seconds;
}

Moment moment_at(const std::vector<double>& phase_seconds, double seconds) {
  const auto whole = std::accumulate(phase_seconds.begin(), phase_seconds.end(), 0.0);
  if (whole <= 0) return {};
  auto left = std::fmod(seconds, whole);
  if (left < 0) left += whole;
  for (std::size_t i = 0; i < phase_seconds.size(); ++i) {
    if (left < phase_seconds[i]) return {i, left / phase_seconds[i]};
    left -= phase_seconds[i];
  }
  return {};  // rounding has carried us to the seam
}

std::optional<Moment> end_of_phase(const model::Figure& figure, std::string_view name) {
  for (std::size_t i = 0; i < figure.cycle.size(); ++i) {
    if (figure.cycle[i].phase == name) return Moment{i, 1};
  }
  return std::nullopt;
}

Channels channels_at(const Moves& moves, const Moment& moment) {
  const auto& cycle = moves.figure.cycle;
  const auto knots = knots_of(moves, moment.phase);
  // A cycle of one phase is a ring: it ends in the pose it starts from, and its seam is as smooth as the rest.
  const auto ends = cycle.size() == 1 ? Ends::Ring : Ends::Open;
  const auto u = eased(cycle[moment.phase].ease, std::clamp(moment.progress, 0.0, 1.0));
  Channels channels{};
  std::vector<double> values(knots.at.size());
  for (std::size_t channel = 0; channel < channels.size(); ++channel) {
    for (std::size_t i = 0; i < values.size(); ++i) values[i] = (*knots.poses[i])[channel];
    channels[channel] = monotone(knots.at, values, u, ends);
  }
  return channels;
}

Channels blend(const Channels& from, const Channels& to, double t) {
  Channels channels{};
  for (std::size_t i = 0; i < channels.size(); ++i) channels[i] = from[i] + (to[i] - from[i]) * t;
  return channels;
}

}  // namespace genu::drawing
