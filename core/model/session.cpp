#include <genu/model/session.hpp>

// How the records are written and read, compiled once.
namespace genu::base {
template struct Codec<model::PrescribedItem>;
template struct Codec<model::Session>;
template struct Codec<model::SetPosition>;
template struct Codec<model::SetRecord>;
}  // namespace genu::base
