#include "player/position.hpp"

#include <doctest/doctest.h>

namespace genu::player {
namespace {

using model::Laterality;
using model::PrescribedItem;
using model::SetPosition;
using model::SetRecord;
using model::Side;
using model::SkipReason;

PrescribedItem item(int sets, Laterality laterality) {
  PrescribedItem made;
  made.dose.sets = sets;
  made.laterality = laterality;
  return made;
}

SetRecord record_of(const SetPosition& position, std::optional<SkipReason> skipped = std::nullopt) {
  SetRecord record;
  record.item = position.item;
  record.set = position.set;
  record.side = position.side;
  record.skipped = skipped;
  return record;
}

const std::vector<PrescribedItem> items{item(2, Laterality::EachSide), item(1, Laterality::Both)};

TEST_SUITE("player") {
  TEST_CASE("each set is done on the affected side first") {
    CHECK(all_sets(items, Side::Right) ==
          std::vector<SetPosition>{
              {0, 1, Side::Right}, {0, 1, Side::Left}, {0, 2, Side::Right}, {0, 2, Side::Left}, {1, 1, Side::Both}});
    CHECK(all_sets(items, Side::Both)[0].side == Side::Left);
    CHECK(all_sets({}, Side::Left).empty());
  }

  TEST_CASE("the next set is the first without a record") {
    const auto sets = all_sets(items, Side::Left);
    std::vector<SetRecord> records;
    for (const auto& set : sets) {
      CHECK(next_set(sets, records) == set);
      records.push_back(record_of(set, set.set == 2 ? std::optional(SkipReason::Hurts) : std::nullopt));
    }
    CHECK(next_set(sets, records) == std::nullopt);
  }

  TEST_CASE("a set that was left out comes back before later ones") {
    const auto sets = all_sets(items, Side::Left);
    CHECK(next_set(sets, std::vector{record_of(sets[0]), record_of(sets[2])}) == sets[1]);
    CHECK(next_set(sets, std::vector{record_of({7, 1, Side::Both})}) == sets[0]);
  }

  TEST_CASE("completed counts what was done, not what was skipped") {
    const auto sets = all_sets(items, Side::Left);
    std::vector<SetRecord> records;
    CHECK(completed_percent(sets, records) == 0);
    for (const auto& set : sets) records.push_back(record_of(set));
    CHECK(completed_percent(sets, records) == 100);
    records[0].skipped = SkipReason::NoTime;
    CHECK(completed_percent(sets, records) == 80);
    records.push_back(records[1]);
    CHECK(completed_percent(sets, records) == 80);
    CHECK(completed_percent({}, {}) == 0);
  }
}

}  // namespace
}  // namespace genu::player
