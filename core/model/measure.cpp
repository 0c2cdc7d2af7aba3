#include <genu/model/measure.hpp>

namespace genu::model {

void check_whole(const Span& span, const base::Place& place, base::Reading& reading) {
  if (span.low <= span.high) return;
  reading.fault(base::ErrorCode::OutOfRange, place.member("high"), "the lower end or more", {});
}

const ChangeGuide* change_guide(const Measure& measure, std::string_view condition) {
  for (const auto& guide : measure.change_that_counts) {
    if (!guide.condition.empty() && guide.condition == condition) return &guide;
  }
  for (const auto& guide : measure.change_that_counts) {
    if (guide.condition.empty()) return &guide;
  }
  return nullptr;
}

}  // namespace genu::model

// How the records are written and read, compiled once.
namespace genu::base {
template struct Codec<model::Span>;
template struct Codec<model::ChangeGuide>;
template struct Codec<model::Measure>;
}  // namespace genu::base
