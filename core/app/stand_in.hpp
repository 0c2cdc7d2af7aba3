// Today's items with what there is to train with: what stands in where equipment is missing, and the way back.
#pragma once
#include "app/item_verdict.hpp"

namespace genu::app {

/// Whether the person has all that the item's exercise needs; true as long as they have not said what they have.
[[nodiscard]] bool can_be_done(const Judging& judging, const model::Item& item);

/// The verdict with an exercise that can be done. Where something is missing the nearest equal or easier exercise
/// takes its place, with the reason; where nothing fits the item stays and the reason says so. One that had stood in
/// gives way to the programme's own exercise once that can be done, unless it is an easier one that the knee asked
/// for.
[[nodiscard]] ItemVerdict with_equipment(const Judging& judging, ItemVerdict verdict);

}  // namespace genu::app
