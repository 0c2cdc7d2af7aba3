#include <genu/model/hold.hpp>

// How the record is written and read, compiled once.
namespace genu::base {
template struct Codec<model::Hold>;
}  // namespace genu::base
