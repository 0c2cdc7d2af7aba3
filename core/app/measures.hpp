// Where the scores of a measure come from.
#pragma once
#include <genu/app/views/measures.hpp>

namespace genu::app {

[[nodiscard]] NotedBy noted_by(const model::Measure& measure);

/// Whether its value is the mean of activities that the runner names.
[[nodiscard]] bool asks_activities(const model::Measure& measure);

}  // namespace genu::app
