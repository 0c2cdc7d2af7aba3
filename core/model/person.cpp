#include <genu/model/person.hpp>

// How the records are written and read, compiled once.
namespace genu::base {
template struct Codec<model::Person>;
template struct Codec<model::Episode>;
template struct Codec<model::Plan>;
template struct Codec<model::PhaseStart>;
template struct Codec<model::Clearance>;
}  // namespace genu::base
