#include <genu/model/source.hpp>

// How the records are written and read, compiled once.
namespace genu::base {
template struct Codec<model::Source>;
template struct Codec<model::Bibliography>;
}  // namespace genu::base
