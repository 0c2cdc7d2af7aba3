#include <genu/model/flare.hpp>

// How the record is written and read, compiled once.
namespace genu::base {
template struct Codec<model::Flare>;
}  // namespace genu::base
