// Where a session stands: all its sets in order, and the next one.
#pragma once
#include <genu/model/session.hpp>
#include <optional>
#include <span>
#include <vector>

namespace genu::player {

/// Every set of a session in the order in which it is done: item by item, set by set; for exercises of one side at a
/// time the affected side first, then the other (the left first where both are affected).
[[nodiscard]] std::vector<model::SetPosition> all_sets(std::span<const model::PrescribedItem> items,
                                                       model::Side affected);

/// The first set without a record, done or skipped; nothing when there is none left. Records of other sets are ignored.
[[nodiscard]] std::optional<model::SetPosition> next_set(std::span<const model::SetPosition> sets,
                                                         std::span<const model::SetRecord> records);

/// Per cent of the sets that were done and not skipped, rounded down, so that 100 means all; 0 for no sets.
[[nodiscard]] int completed_percent(std::span<const model::SetPosition> sets,
                                    std::span<const model::SetRecord> records);

}  // namespace genu::player
