#include <genu/model/missed_session.hpp>

// How the record is written and read, compiled once.
namespace genu::base {
template struct Codec<model::MissedSession>;
}  // namespace genu::base
