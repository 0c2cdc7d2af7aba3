#include <algorithm>
#include <genu/drawing/figure/picture.hpp>

#include "drawing/figure/arrows.hpp"
#include "drawing/figure/body_paint.hpp"
#include "drawing/figure/ground.hpp"
#include "drawing/props/props.hpp"

namespace genu::drawing {

namespace {

using model::PropKind;

Camera camera_for(const Moves& moves, const PictureOptions& options) {
  auto view = moves.figure.view;
  // Turned to another side, the figure is seen straight from there.
  if (options.from && *options.from != view.from) view = {*options.from, 0, view.elevation};
  return camera_of(view, options.half == model::Half::Left);
}

const model::Prop* prop_of(const model::Figure& figure, PropKind kind) {
  const auto found = std::find_if(figure.props.begin(), figure.props.end(),
                                  [&](const model::Prop& prop) { return prop.kind == kind; });
  return found == figure.props.end() ? nullptr : &*found;
}

// The stances of `count` moments evenly over the cycle.
std::vector<Stance> samples_of(const Moves& moves, int count) {
  const auto seconds = phase_seconds(moves.figure);
  double whole = 0;
  for (const auto each : seconds) whole += each;
  std::vector<Stance> samples;
  for (int i = 0; i < count; ++i) {
    samples.push_back(stance_of(moves, channels_at(moves, moment_at(seconds, whole * i / count))));
  }
  return samples;
}

constexpr int samples_a_cycle = 24;

// One picture being painted.
struct Painter {
  const Moves& moves;
  const Stance& stance;
  const Ground& ground;
  const PictureOptions& options;
  Canvas& canvas;

  [[nodiscard]] PropScene scene() const { return {canvas, moves.body, stance}; }
  void props(PropTurn turn, model::Group group = {}) const {
    for (const auto& prop : moves.figure.props) paint_prop(scene(), prop, turn, group);
  }

  void surroundings() const {
    const bool wet = prop_of(moves.figure, PropKind::Water) != nullptr;
    const auto floor = prop_of(moves.figure, PropKind::Mat) ? Floor::Mat : Floor::Bare;
    if (options.ground && floor == Floor::Bare && !wet) paint_ground(canvas, ground);
    props(PropTurn::Mat);
    if (options.ground && !wet) paint_shadows(canvas, moves.body, stance, floor);
    props(PropTurn::Back);
  }

  void ghost_pose() const {
    if (!options.ghost || !moves.figure.ghost) return;
    paint_ghost(canvas, moves.body, stance_of(moves, pose(moves, *moves.figure.ghost)), stance);
  }

  void figure() const {
    props(PropTurn::FarHand);
    paint_body(canvas, moves, stance, [&](model::Group group) { props(PropTurn::After, group); });
    props(PropTurn::NearHand);
    props(PropTurn::Front);
  }

  void arrows() const {
    if (!options.arrows) return;
    for (const auto& arrow : moves.figure.arrows) {
      if (options.toward.empty() || arrow.both || arrow.to == options.toward) paint_arrow(canvas, moves, arrow);
    }
  }
};

void extend_by(Box& box, bool& begun, const std::vector<Mark>& marks) {
  for (const auto& mark : marks) {
    if (const auto* fill = std::get_if<Fill>(&mark)) {
      for (const auto& point : fill->outline) extend(box, begun, point);
    } else if (const auto* stroke = std::get_if<Stroke>(&mark)) {
      for (const auto& point : stroke->path) extend(box, begun, point);
    }
  }
}

void extend_by_body(Box& box, bool& begun, const Camera& camera, const model::Body& body, const Stance& stance) {
  for_each_part(body, [&](const model::BodyPart& part, model::Half half) {
    for (const auto& slice : chain_of(stance, part.bone, part.slices, half)) {
      const auto at = camera.project(slice.centre);
      const auto r = slice.r + slice.w;
      extend(box, begun, {at.x - r, at.y - r});
      extend(box, begun, {at.x + r, at.y + r});
    }
  });
}

}  // namespace

Stage stage_of(const Moves& moves, const PictureOptions& options) {
  constexpr int coarse = 60;  // pixels a stature: enough to see how far things reach
  const auto camera = camera_for(moves, options);
  const auto samples = samples_of(moves, samples_a_cycle);
  const auto ground = ground_of(moves, samples);
  Box box;
  bool begun = false;
  for (const auto& stance : samples) extend_by_body(box, begun, camera, moves.body, stance);
  for (std::size_t i = 0; i < samples.size(); i += 3) {
    Canvas canvas(camera, detail_for(coarse));
    const Painter painter{moves, samples[i], ground, options, canvas};
    for (const auto turn : {PropTurn::Mat, PropTurn::Back, PropTurn::Front}) painter.props(turn);
    if (i == 0) {
      painter.surroundings();
      painter.arrows();
    }
    extend_by(box, begun, canvas.marks());
  }
  constexpr double margin = 0.02;
  return {{box.left - margin, box.top - margin, box.right + margin, box.bottom + margin}, ground};
}

Drawing picture_of(const Moves& moves, const Channels& channels, const Stage& stage, const PictureOptions& options) {
  const auto stance = stance_of(moves, channels);
  Canvas canvas(camera_for(moves, options), detail_for(options.pixels));
  const Painter painter{moves, stance, stage.ground, options, canvas};
  painter.surroundings();
  const auto dry = canvas.marks().size();
  painter.ghost_pose();
  painter.figure();
  if (const auto* water = prop_of(moves.figure, PropKind::Water)) submerge(canvas, *water, dry);
  painter.arrows();
  return {stage.frame, std::move(canvas.marks()), {}};
}

}  // namespace genu::drawing
