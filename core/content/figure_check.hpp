// What a figure's own fields cannot tell: the names it refers to exist, and what it asks of the body can be done.
#pragma once
#include <genu/model/body.hpp>
#include <genu/model/figure.hpp>

#include "content/draft.hpp"

namespace genu::content {

void check_figure(const model::Figure& figure, const model::Body& body, const Names& exercises, Findings& findings);

/// Poses: channels that exist, angles a joint can take, and copies that do not go in circles.
void check_poses(const model::Figure& figure, const model::Body& body, Findings& findings);

/// Props: what each kind cannot do without.
void check_props(const model::Figure& figure, Findings& findings);

}  // namespace genu::content
