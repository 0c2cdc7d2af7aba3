// Where the body is: the root, the contact that holds it, and the floor it lies on.
#include <algorithm>
#include <limits>

#include "drawing/figure/joints.hpp"
#include "drawing/figure/pins.hpp"
#include "drawing/figure/slices.hpp"

namespace genu::drawing {

namespace {

using model::channel_of;
using model::Contact;
using model::Half;
using model::Placed;
using model::Placement;
using model::Segment;

double of(const Channels& channels, Placed placed, Placement part) { return channels[channel_of(placed, part)]; }

Vec place_of(const Channels& channels, Placed placed) {
  return {of(channels, placed, Placement::X), of(channels, placed, Placement::Y), of(channels, placed, Placement::Z)};
}

Half half_of(Contact contact) {
  switch (contact) {
    case Contact::FootL:
    case Contact::HeelL:
    case Contact::BallL:
    case Contact::KneeL:
      return Half::Left;
    default:
      return Half::Right;
  }
}

// The contact comes to lie where the anchor says, turned as it says.
void hold_pose(Stance& stance, const model::FigureAnchor& anchor) {
  const auto contact = contact_frame(stance, anchor.contact);
  const auto s = sign_of(half_of(anchor.contact));
  const auto wanted = about_y(-s * of(stance.channels, Placed::Anchor, Placement::Yaw)) *
                      about_z(of(stance.channels, Placed::Anchor, Placement::Pitch));
  const auto change = wanted * inverse(contact.turn);
  auto& root = stance[Segment::Pelvis];
  root = {place_of(stance.channels, Placed::Anchor) + change * (root.origin - contact.origin), change * root.turn};
}

void hold_position(Stance& stance, const model::FigureAnchor& anchor) {
  auto& root = stance[Segment::Pelvis];
  const auto contact = contact_frame(stance, anchor.contact);
  root.origin = root.origin + place_of(stance.channels, Placed::Anchor) - contact.origin;
}

void hold(Stance& stance, const model::Body& body, const model::FigureAnchor& anchor) {
  if (anchor.lock == model::AnchorLock::Pose) {
    hold_pose(stance, anchor);
  } else {
    hold_position(stance, anchor);
  }
  if (anchor.root_z) stance[Segment::Pelvis].origin.z = *anchor.root_z;
  hang_all(stance, body);
}

void rest(Stance& stance, const model::Body& body, const model::FigureRest& rest) {
  auto lowest = std::numeric_limits<double>::max();
  for (const auto segment : rest.segments) lowest = std::min(lowest, lowest_of(stance, body, segment));
  stance[Segment::Pelvis].origin.y += rest.height - lowest;
  hang_all(stance, body);
}

Frame with_origin(const Frame& frame, const Vec& local) { return {frame.at(local), frame.turn}; }

}  // namespace

Frame contact_frame(const Stance& stance, Contact contact) {
  const auto half = half_of(contact);
  const auto& foot = stance[model::segment_of(model::Bone::Foot, half)];
  switch (contact) {
    case Contact::FootR:
    case Contact::FootL:
      return with_origin(foot, {0, -sole_depth, 0});
    case Contact::HeelR:
    case Contact::HeelL:
      return with_origin(foot, {-0.036, -sole_depth, 0});
    case Contact::BallR:
    case Contact::BallL:
      return with_origin(stance[model::segment_of(model::Bone::Toes, half)], {0, -0.012, 0});
    case Contact::KneeR:
    case Contact::KneeL:
      return stance[model::segment_of(model::Bone::Shank, half)];
    case Contact::UpperBack:
      return with_origin(stance[Segment::Thorax], {-0.062, 0.09, 0});
    case Contact::Pelvis:
      break;
  }
  return stance[Segment::Pelvis];
}

Stance free_stance(const model::Body& body, model::Posture posture, const Channels& channels) {
  Stance stance;
  stance.channels = channels;
  stance[Segment::Pelvis] = {place_of(channels, Placed::Root),
                             about_y(-of(channels, Placed::Root, Placement::Yaw)) *
                                 about_z(-of(channels, Placed::Root, Placement::Pitch)) *
                                 about_x(of(channels, Placed::Root, Placement::Roll)) * posture_turn(posture)};
  hang_all(stance, body);
  return stance;
}

Stance stance_of(const Moves& moves, const Channels& channels) {
  const auto& figure = moves.figure;
  auto stance = free_stance(moves.body, figure.posture, channels);
  if (figure.anchor) hold(stance, moves.body, *figure.anchor);
  if (figure.rest) rest(stance, moves.body, *figure.rest);
  for (const bool arms : {false, true}) {
    for (const auto& pin : figure.pins) {
      if (model::is_arm(pin.limb) == arms) apply_pin(stance, moves, pin);
    }
  }
  return stance;
}

}  // namespace genu::drawing
