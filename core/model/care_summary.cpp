#include <genu/model/care_summary.hpp>

// How the records are written and read, compiled once.
namespace genu::base {
template struct Codec<model::DayPain>;
template struct Codec<model::CareFinding>;
template struct Codec<model::CareSummary>;
}  // namespace genu::base
