#include <genu/model/condition.hpp>

// How the records are written and read, compiled once.
namespace genu::base {
template struct Codec<model::Condition>;
}  // namespace genu::base
