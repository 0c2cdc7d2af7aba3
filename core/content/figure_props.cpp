#include "content/figure_check.hpp"

namespace genu::content {

namespace {

using base::ErrorCode;
using base::Place;
using model::Prop;
using model::PropKind;

bool has_shaft(model::Segment segment) {
  const auto bone = model::bone_of(segment);
  return bone == model::Bone::Thigh || bone == model::Bone::Shank || bone == model::Bone::UpperArm ||
         bone == model::Bone::Forearm;
}

void check_point(const model::PropPoint& point, const Place& place, Findings& findings) {
  if (point.between.size() != 1) return;
  findings.fault(ErrorCode::Missing, place.member("between"), "two points, or none", "one");
}

void check_loop(const Prop& prop, const Place& place, Findings& findings) {
  const auto around = place.member("around");
  if (prop.around.size() != 2) {
    return findings.fault(ErrorCode::Missing, around, "two segments", std::to_string(prop.around.size()));
  }
  for (std::size_t i = 0; i < prop.around.size(); ++i) {
    if (has_shaft(prop.around[i])) continue;
    findings.fault(ErrorCode::Unknown, around.element(i), "a thigh, shank, upper arm or forearm",
                   std::string(base::name_of(prop.around[i])));
  }
}

void check_prop(const Prop& prop, const Place& place, Findings& findings) {
  check_point(prop.where, place.member("where"), findings);
  const auto path = place.member("path");
  for (std::size_t i = 0; i < prop.path.size(); ++i) check_point(prop.path[i], path.element(i), findings);
  const bool runs = prop.kind == PropKind::Tube || prop.kind == PropKind::Strap;
  if (runs && prop.path.size() < 2) {
    findings.fault(ErrorCode::Missing, path, "two points or more", std::to_string(prop.path.size()));
  }
  if (prop.kind == PropKind::Loop) check_loop(prop, place, findings);
  if (prop.hand == model::Side::Both) {
    findings.fault(ErrorCode::Conflict, place.member("hand"), "left or right", "both");
  }
}

}  // namespace

void check_props(const model::Figure& figure, Findings& findings) {
  const Place root;
  const auto props = root.member("props");
  for (std::size_t i = 0; i < figure.props.size(); ++i) check_prop(figure.props[i], props.element(i), findings);
}

}  // namespace genu::content
