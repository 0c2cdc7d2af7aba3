#include "player/position.hpp"

#include <algorithm>

namespace genu::player {

namespace {

using model::SetPosition;
using model::SetRecord;
using model::Side;

void add_sets(std::vector<SetPosition>& sets, const model::PrescribedItem& item, int index, Side affected) {
  const auto first = affected == Side::Both ? Side::Left : affected;
  for (int set = 1; set <= item.dose.sets; ++set) {
    if (item.laterality == model::Laterality::Both) {
      sets.push_back({index, set, Side::Both});
    } else {
      sets.push_back({index, set, first});
      sets.push_back({index, set, model::other_side(first)});
    }
  }
}

}  // namespace

std::vector<SetPosition> all_sets(std::span<const model::PrescribedItem> items, Side affected) {
  std::vector<SetPosition> sets;
  int index = 0;
  for (const auto& item : items) add_sets(sets, item, index++, affected);
  return sets;
}

std::optional<SetPosition> next_set(std::span<const SetPosition> sets, std::span<const SetRecord> records) {
  const auto next = std::find_if(sets.begin(), sets.end(), [&](const SetPosition& position) {
    return std::none_of(records.begin(), records.end(),
                        [&](const SetRecord& record) { return record.position() == position; });
  });
  return next == sets.end() ? std::nullopt : std::optional(*next);
}

int completed_percent(std::span<const SetPosition> sets, std::span<const SetRecord> records) {
  if (sets.empty()) return 0;
  const auto done = std::count_if(sets.begin(), sets.end(), [&](const SetPosition& position) {
    return std::any_of(records.begin(), records.end(),
                       [&](const SetRecord& record) { return record.position() == position && !record.skipped; });
  });
  return static_cast<int>(100 * done / static_cast<std::ptrdiff_t>(sets.size()));
}

}  // namespace genu::player
