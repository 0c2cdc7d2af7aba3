#include <genu/model/tick.hpp>

// How the record is written and read, compiled once.
namespace genu::base {
template struct Codec<model::Tick>;
}  // namespace genu::base
