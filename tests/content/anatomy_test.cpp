// Every figure is a body that could be a person's: bones keep their lengths, joints their limits, hands and feet their
// places, and whoever stands, stands over their feet. Lengths are in statures: 0.006 is a centimetre.
#include <doctest/doctest.h>

#include <genu/drawing/figure/balance.hpp>

#include "drawing/figure/joints.hpp"
#include "support/figures.hpp"

using namespace genu;
using namespace genu::drawing;
using model::Limb;
using model::Motion;

namespace {

constexpr double centimetre = 0.006;

// The stances of a figure evenly over its cycle, and in each of its poses.
std::vector<Stance> stances_of(const Moves& moves, int count) {
  std::vector<Stance> stances;
  const auto seconds = phase_seconds(moves.figure);
  double whole = 0;
  for (const auto each : seconds) whole += each;
  for (int i = 0; i < count; ++i) {
    stances.push_back(stance_of(moves, channels_at(moves, moment_at(seconds, whole * i / count))));
  }
  return stances;
}

template <class Check>
void for_each_figure(Check check) {
  for (const auto& figure : support::whole_figures().figures) {
    CAPTURE(figure.id);
    check(drawing::moves_of(support::whole_figures().body, figure));
  }
}

template <class Check>
void for_each_stance(int count, Check check) {
  for_each_figure([&](const Moves& moves) {
    const auto stances = stances_of(moves, count);
    for (std::size_t i = 0; i < stances.size(); ++i) {
      CAPTURE(i);
      check(moves, stances[i]);
    }
  });
}

bool is_pinned(const model::Figure& figure, Limb limb) {
  return std::any_of(figure.pins.begin(), figure.pins.end(), [&](const model::Pin& pin) { return pin.limb == limb; });
}

bool is_of_shoulder(Motion motion) {
  return motion == Motion::ShoulderFlex || motion == Motion::ShoulderAbd || motion == Motion::ShoulderRot;
}

double weight_of(const Stance& stance, Limb limb) {
  return stance.channels[model::channel_of(model::placed_of(limb), model::Placement::Weight)];
}

}  // namespace

TEST_SUITE_BEGIN("anatomy");

TEST_CASE("bones keep their lengths") {
  for_each_stance(24, [](const Moves& moves, const Stance& stance) {
    for (std::size_t i = 1; i < model::segment_count; ++i) {
      const auto segment = static_cast<model::Segment>(i);
      const auto bone = length(stance[segment].origin - stance[model::parent_of(segment)].origin);
      CAPTURE(std::string(base::name_of(segment)));
      CHECK(std::abs(bone - bone_length(moves.body, segment)) < 1e-6);
    }
  });
}

TEST_CASE("joints stay within their limits") {
  // Half a degree for what the solver finds. Angles of a pinned shoulder are taken apart near a pole, where they say
  // little; its elbow is looked at.
  constexpr double slack = 0.5;
  for_each_stance(60, [](const Moves& moves, const Stance& stance) {
    for (const auto half : {model::Half::Right, model::Half::Left}) {
      const auto arm = half == model::Half::Right ? Limb::ArmR : Limb::ArmL;
      for (const auto& range : moves.body.motions) {
        if (is_of_shoulder(range.motion) && is_pinned(moves.figure, arm)) continue;
        const auto angle = stance.channels[model::channel_of(range.motion, half)];
        CAPTURE(std::string(base::name_of(range.motion)));
        CAPTURE(half == model::Half::Left);
        CHECK(angle >= range.low - slack);
        CHECK(angle <= range.high + slack);
      }
    }
  });
}

TEST_CASE("hands and feet are where they are planted, within a centimetre") {
  for_each_stance(60, [](const Moves& moves, const Stance& stance) {
    for (const auto& pin : moves.figure.pins) {
      const auto target = pin_target(stance, pin);
      if (!target || weight_of(stance, pin.limb) < 1) continue;
      // The frame of a hand on a thigh has moved on only where the limb itself carries it, which none does.
      CAPTURE(std::string(base::name_of(pin.limb)));
      CHECK(length(pinned_point(stance, pin) - *target) <= centimetre);
    }
  });
}

TEST_CASE("a planted foot does not slide") {
  for_each_figure([](const Moves& moves) {
    if (!moves.figure.anchor) return;
    const auto& anchor = *moves.figure.anchor;
    const bool hops = std::any_of(moves.figure.poses.begin(), moves.figure.poses.end(), [](const auto& pose) {
      const auto& channels = pose.second.channels;
      return channels.contains("anchor.x") || channels.contains("anchor.y") || channels.contains("anchor.z");
    });
    if (hops || anchor.root_z) return;  // those are held by their pins instead
    for (const auto& stance : stances_of(moves, 60)) {
      CHECK(length(contact_frame(stance, anchor.contact).origin - anchor.at) < centimetre / 6);
    }
  });
}

TEST_CASE("no limb goes through the floor") {
  constexpr double give = 0.03;  // cloth and mat give way under a lying body
  for_each_stance(60, [](const Moves& moves, const Stance& stance) { CHECK(lowest_of(stance, moves.body) >= -give); });
}

TEST_CASE("whoever stands free has their weight over what carries them") {
  for_each_stance(60, [](const Moves& moves, const Stance& stance) {
    if (moves.figure.balance != model::Balance::Free) return;
    const auto margin = balance_margin(moves, stance);
    if (!margin) return;
    CHECK(*margin >= 0);
  });
}

TEST_CASE("the cycle closes without a jump") {
  for_each_figure([](const Moves& moves) {
    const auto seconds = phase_seconds(moves.figure);
    double whole = 0;
    for (const auto each : seconds) whole += each;
    constexpr double frame = 1.0 / 60;
    // Between two frames of the screen no joint travels further than the foot of a sprinter: about ten metres a second.
    constexpr double farthest = 0.1;
    auto before = stance_of(moves, channels_at(moves, moment_at(seconds, whole - frame)));
    for (double at = 0; at < whole; at += frame) {
      const auto now = stance_of(moves, channels_at(moves, moment_at(seconds, at)));
      double way = 0;
      for (std::size_t i = 0; i < model::segment_count; ++i) {
        way = std::max(way, length(now.frames[i].origin - before.frames[i].origin));
      }
      CAPTURE(at);
      CHECK(way < farthest);
      before = now;
    }
  });
}

TEST_SUITE_END();
