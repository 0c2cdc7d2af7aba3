#include <genu/model/reason.hpp>

// How the records are written and read, compiled once.
namespace genu::base {
template struct Codec<model::Reason>;
template struct Codec<model::LightAdvice>;
template struct Codec<model::ActionAdvice>;
}  // namespace genu::base
