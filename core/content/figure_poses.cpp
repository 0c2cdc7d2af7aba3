#include <algorithm>

#include "content/figure_check.hpp"

namespace genu::content {

namespace {

using base::ErrorCode;
using base::Place;

std::string number_text(double number) {
  auto text = std::to_string(number);
  text.erase(text.find_last_not_of('0') + 1);
  if (text.back() == '.') text.pop_back();
  return text;
}

void check_angle(const model::MotionRange& range, double angle, const Place& place, Findings& findings) {
  if (angle >= range.low && angle <= range.high) return;
  findings.fault(ErrorCode::OutOfRange, place, number_text(range.low) + ".." + number_text(range.high) + " degrees",
                 number_text(angle));
}

void check_channels(const model::Pose& pose, const model::Body& body, const Place& place, Findings& findings) {
  const auto channels = place.member("channels");
  for (const auto& [name, value] : pose.channels) {
    const auto here = channels.member(name);
    const auto found = model::channels_named(name);
    if (!found) {
      findings.fault(ErrorCode::Unknown, here, "a joint or a place such as knee_flex_r or root.y", name);
    } else if (found->motion) {
      check_angle(body.motions[model::index_of(*found->motion)], value, here, findings);
    }
  }
}

// Follows the poses that this one is like; one seen before closes a circle.
void check_likeness(const model::Figure& figure, const std::string& name, const Place& place, Findings& findings) {
  const auto here = place.member("like");
  std::vector<std::string> seen{name};
  const auto* pose = &figure.poses.at(name);
  while (pose->like) {
    const auto next = figure.poses.find(*pose->like);
    if (next == figure.poses.end()) {
      if (seen.size() == 1) findings.fault(ErrorCode::Unknown, here, "a pose of this figure", *pose->like);
      return;
    }
    if (std::find(seen.begin(), seen.end(), next->first) != seen.end()) {
      findings.fault(ErrorCode::Conflict, here, "a pose that does not lead back to itself", next->first);
      return;
    }
    seen.push_back(next->first);
    pose = &next->second;
  }
}

}  // namespace

void check_poses(const model::Figure& figure, const model::Body& body, Findings& findings) {
  const Place root;
  const auto poses = root.member("poses");
  for (const auto& [name, pose] : figure.poses) {
    const auto place = poses.member(name);
    check_likeness(figure, name, place, findings);
    check_channels(pose, body, place, findings);
  }
}

}  // namespace genu::content
