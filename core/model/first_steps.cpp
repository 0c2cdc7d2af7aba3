#include <genu/model/first_steps.hpp>

// How the record is written and read, compiled once.
namespace genu::base {
template struct Codec<model::FirstSteps>;
}  // namespace genu::base
