#include <genu/model/measure_reading.hpp>

// How the records are written and read, compiled once.
namespace genu::base {
template struct Codec<model::ActivityScore>;
template struct Codec<model::MeasureReading>;
}  // namespace genu::base
