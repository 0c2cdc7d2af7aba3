#include <genu/model/figure.hpp>

namespace genu::model {

const std::string& poster_of(const Figure& figure) { return figure.poster ? *figure.poster : figure.cycle.front().to; }

}  // namespace genu::model

// How the records are written and read, compiled once.
namespace genu::base {
template struct Codec<model::FixedPoint>;
template struct Codec<model::PropPoint>;
template struct Codec<model::Prop>;
template struct Codec<model::FigureView>;
template struct Codec<model::FigureAnchor>;
template struct Codec<model::FigureRest>;
template struct Codec<model::Pin>;
template struct Codec<model::WorkingMuscle>;
template struct Codec<model::Pose>;
template struct Codec<model::MotionArrow>;
template struct Codec<model::ViaPose>;
template struct Codec<model::FigurePhase>;
template struct Codec<model::Figure>;
}  // namespace genu::base
