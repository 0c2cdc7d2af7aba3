#include "support.hpp"

using namespace genu;
using namespace genu::store;
using namespace genu::store::testing;

namespace {

// Check-ins 20 to 24 on five days in a row; the odd ones on the right knee.
Store five_days() {
  auto store = open_store();
  REQUIRE(put_all(store, "start", a_person()));
  for (int i = 0; i < 5; ++i) {
    auto check_in = a_check_in(20 + i);
    check_in.day = check_in.day + i;
    check_in.at.ms += (i % 3) * 1000;
    if (i % 2 == 1) check_in.side = model::Side::Right;
    if (i == 4) check_in.pain_now = base::Silence::NoAnswer;
    REQUIRE(put_all(store, "log-check-in", check_in));
  }
  return store;
}

std::vector<int> found(const Store& store, const Query& query) {
  const auto list = store.list<model::CheckIn>(query);
  REQUIRE(list);
  std::vector<int> numbers;
  for (const auto& each : *list) {
    for (int i = 20; i < 25; ++i) {
      if (each.id == id(i)) numbers.push_back(i);
    }
  }
  return numbers;
}

using Numbers = std::vector<int>;

}  // namespace

TEST_SUITE("store") {
  TEST_CASE("a query narrows by equal, from and to") {
    const auto store = five_days();
    const auto first = a_check_in().day;
    CHECK(found(store, {}) == Numbers{20, 21, 22, 23, 24});
    CHECK(found(store, Query{}.where("person", id(1)).from("day", first + 1).to("day", first + 3)) ==
          Numbers{21, 22, 23});
    CHECK(found(store, Query{}.where("side", model::Side::Right)) == Numbers{21, 23});
    CHECK(found(store, Query{}.where("side", "left").from("at_ms", base::Instant{noon.ms + 1})) == Numbers{22, 24});
    CHECK(found(store, Query{}.where("pain_now", base::Silence::NoAnswer)) == Numbers{24});
    CHECK(found(store, Query{}.where("pain_now", 4).where("locked", false).to("day", first)) == Numbers{20});
    CHECK(found(store, Query{}.where("person", id(2))).empty());
  }

  TEST_CASE("a query orders, and ties always fall the same way") {
    const auto store = five_days();
    CHECK(found(store, Query{}.newest_first("day")) == Numbers{24, 23, 22, 21, 20});
    CHECK(found(store, Query{}.oldest_first("at_ms")) == Numbers{20, 23, 21, 24, 22});
    CHECK(found(store, Query{}.newest_first("at_ms")) == Numbers{22, 24, 21, 23, 20});
    CHECK(found(store, Query{}.oldest_first("side").newest_first("day")) == Numbers{24, 22, 20, 23, 21});
  }

  TEST_CASE("a limit keeps the first in the order asked for") {
    const auto store = five_days();
    CHECK(found(store, Query{}.newest_first("day").limit(2)) == Numbers{24, 23});
    CHECK(found(store, Query{}.limit(0)).empty());
  }

  TEST_CASE("ids come in the order in which the records would") {
    const auto store = five_days();
    const auto query = Query{}.newest_first("day").limit(2);
    const auto ids = store.list_ids<model::CheckIn>(query);
    const auto records = store.list<model::CheckIn>(query);
    REQUIRE(ids.has_value());
    REQUIRE(ids->size() == 2);
    CHECK((*ids)[0] == (*records)[0].id);
    CHECK((*ids)[1] == (*records)[1].id);
  }

  TEST_CASE("a null finds the rows without a value") {
    auto store = open_store();
    REQUIRE(put_one_of_each(store));
    CHECK(store.list<model::Session>(Query{}.where("ended_ms", base::Value()))->size() == 1);
    CHECK(store.list<model::SetRecord>(Query{}.where("set", 1).where("skipped", base::Value()))->size() == 1);
    CHECK(store.list<model::SetRecord>(Query{}.where("skipped", model::SkipReason::Hurts))->empty());
  }
}
