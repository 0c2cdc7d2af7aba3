#include <genu/model/contact.hpp>

// How the records are written and read, compiled once.
namespace genu::base {
template struct Codec<model::PairedContact>;
template struct Codec<model::Conflict>;
}  // namespace genu::base
