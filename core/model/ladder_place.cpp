#include <genu/model/ladder_place.hpp>

// How the records are written and read, compiled once.
namespace genu::base {
template struct Codec<model::LadderPlace>;
}  // namespace genu::base
