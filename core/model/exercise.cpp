#include <genu/model/exercise.hpp>

// How the records are written and read, compiled once.
namespace genu::base {
template struct Codec<model::Exercise>;
}  // namespace genu::base
