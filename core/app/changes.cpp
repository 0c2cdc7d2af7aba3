#include <genu/app/changes.hpp>

// How the records are written and read, compiled once.
namespace genu::base {
template struct Codec<app::Changes>;
template struct Codec<app::Outcome>;
}  // namespace genu::base
