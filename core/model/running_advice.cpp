#include <genu/model/running_advice.hpp>

// How the records are written and read, compiled once.
namespace genu::base {
template struct Codec<model::LoadCheck>;
template struct Codec<model::EntryCriterion>;
}  // namespace genu::base
