#include <genu/model/message.hpp>

// How the records are written and read, compiled once.
namespace genu::base {
template struct Codec<model::Message>;
template struct Codec<model::MessageRead>;
}  // namespace genu::base
