#include <genu/model/settings.hpp>

// How the records are written and read, compiled once.
namespace genu::base {
template struct Codec<model::Settings>;
template struct Codec<model::EntryTime>;
}  // namespace genu::base
