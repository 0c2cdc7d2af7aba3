#include "content/figure_check.hpp"

#include <algorithm>
#include <genu/base/text.hpp>

namespace genu::content {

namespace {

using base::ErrorCode;
using base::Place;
using model::Figure;
using model::PinPoint;

void check_pose_named(const Figure& figure, const std::string& name, const Place& place, Findings& findings) {
  if (!figure.poses.contains(name)) findings.fault(ErrorCode::Unknown, place, "a pose of this figure", name);
}

void check_pin(const Figure& figure, const model::Pin& pin, const Place& place, Findings& findings) {
  if (pin.hold) check_pose_named(figure, *pin.hold, place.member("hold"), findings);
  if (!pin.point) return;
  const bool of_arm = *pin.point == PinPoint::Palm || *pin.point == PinPoint::Wrist;
  if (of_arm == model::is_arm(pin.limb)) return;
  findings.fault(ErrorCode::Conflict, place.member("point"),
                 model::is_arm(pin.limb) ? "palm or wrist" : "foot, ball, heel or ankle",
                 std::string(base::name_of(*pin.point)));
}

void check_pins(const Figure& figure, Findings& findings) {
  const Place root;
  const auto pins = root.member("pins");
  for (std::size_t i = 0; i < figure.pins.size(); ++i) {
    const auto place = pins.element(i);
    const auto& pin = figure.pins[i];
    const auto twice = std::any_of(figure.pins.begin(), figure.pins.begin() + static_cast<std::ptrdiff_t>(i),
                                   [&](const model::Pin& other) { return other.limb == pin.limb; });
    if (twice) {
      findings.fault(ErrorCode::Duplicate, place.member("limb"), "each limb once",
                     std::string(base::name_of(pin.limb)));
    }
    check_pin(figure, pin, place, findings);
  }
}

// Poses on the way are reached one after the other, within the phase.
void check_via(const Figure& figure, const model::FigurePhase& phase, const Place& place, Findings& findings) {
  const auto list = place.member("via");
  double before = 0;
  for (std::size_t i = 0; i < phase.via.size(); ++i) {
    const auto element = list.element(i);
    check_pose_named(figure, phase.via[i].pose, element.member("pose"), findings);
    if (phase.via[i].at <= before || phase.via[i].at >= 1) {
      findings.fault(ErrorCode::OutOfRange, element.member("at"), "later than the one before and less than 1",
                     std::to_string(phase.via[i].at));
    }
    before = phase.via[i].at;
  }
}

void check_cycle(const Figure& figure, Findings& findings) {
  const Place root;
  const auto cycle = root.member("cycle");
  for (std::size_t i = 0; i < figure.cycle.size(); ++i) {
    const auto place = cycle.element(i);
    check_id(figure.cycle[i].phase, place.member("phase"), findings);
    check_pose_named(figure, figure.cycle[i].to, place.member("to"), findings);
    check_via(figure, figure.cycle[i], place, findings);
  }
}

void check_shown(const Figure& figure, Findings& findings) {
  const Place root;
  if (figure.ghost) check_pose_named(figure, *figure.ghost, root.member("ghost"), findings);
  if (figure.poster) check_pose_named(figure, *figure.poster, root.member("poster"), findings);
  const auto arrows = root.member("arrows");
  for (std::size_t i = 0; i < figure.arrows.size(); ++i) {
    const auto place = arrows.element(i);
    check_pose_named(figure, figure.arrows[i].from, place.member("from"), findings);
    check_pose_named(figure, figure.arrows[i].to, place.member("to"), findings);
  }
  const auto biases = root.member("depth_bias");
  for (const auto& [name, bias] : figure.depth_bias) {
    if (base::value_named<model::Group>(name)) continue;
    findings.fault(ErrorCode::Unknown, biases.member(name), "a group such as leg-r", name);
  }
}

}  // namespace

void check_figure(const Figure& figure, const model::Body& body, const Names& exercises, Findings& findings) {
  const Place root;
  if (!exercises.contains(figure.id)) {
    findings.fault(ErrorCode::Unknown, root.member("id"), "an exercise of the catalogue", figure.id);
  }
  check_poses(figure, body, findings);
  check_pins(figure, findings);
  check_props(figure, findings);
  check_cycle(figure, findings);
  check_shown(figure, findings);
}

}  // namespace genu::content
