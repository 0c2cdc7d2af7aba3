#include "support.hpp"

using namespace genu;
using namespace genu::store;
using namespace genu::store::testing;

namespace {

model::Person somebody_else() {
  auto person = a_person();
  person.id = id(50);
  person.name = "Bo";
  return person;
}

model::CheckIn their_entry() {
  auto entry = a_check_in(51);
  entry.person = id(50);
  return entry;
}

}  // namespace

TEST_SUITE("store") {
  TEST_CASE("erasing somebody leaves none of their words, in no record and in no entry of the journal") {
    const Folder folder;
    {
      auto store = open_store(folder.file());
      REQUIRE(put_one_of_each(store));
      REQUIRE(put_all(store, "other", somebody_else(), their_entry()));
      auto changed = a_check_in();
      changed.note = "an older wording";
      REQUIRE(put_all(store, "change", changed));
      auto both = a_conflict();
      both.mine = R"({"note":"a wording of two"})";
      REQUIRE(put_all(store, "conflict", both));
      REQUIRE(in_command(store, "forget", [](Transaction& each) { return each.remove<model::CheckIn>(id(8)); }));
      int gone = 0;
      REQUIRE(in_command(store, "erase", [&](Transaction& each) -> base::Result<base::Done> {
        const auto erased = each.erase(id(1));
        if (!erased) return base::Unexpected{erased.error()};
        gone = *erased;
        return base::Done{};
      }));
      CHECK(gone > 15);
      CHECK_FALSE(*store.get<model::Person>(id(1)));
      CHECK_FALSE(*store.get<model::SetRecord>(id(7)));
      CHECK_FALSE(*store.get<model::Conflict>(id(41)));
      CHECK(*store.get<model::Person>(id(50)) == somebody_else());
      CHECK(*store.get<model::CheckIn>(id(51)) == their_entry());
      CHECK(store.list<model::Erasure>()->size() == 1);
      REQUIRE(store.settle());
    }
    const auto bytes = read_bytes(folder.file());
    for (const auto* words : {"Ada", "an older wording", "a wording of two", "asks about hills", "less at first"}) {
      CAPTURE(words);
      CHECK(bytes.find(words) == std::string::npos);
    }
    CHECK(bytes.find("Bo") != std::string::npos);
  }

  TEST_CASE("undo refuses what an erasure has blanked") {
    auto store = open_store();
    REQUIRE(put_one_of_each(store));
    REQUIRE(in_command(store, "erase", [](Transaction& each) -> base::Result<base::Done> {
      const auto erased = each.erase(id(1));
      if (!erased) return base::Unexpected{erased.error()};
      return base::Done{};
    }));
    const auto undone = store.undo(runner, noon);
    REQUIRE_FALSE(undone);
    CHECK(undone.error().reason == "undo.changed-since");
  }

  TEST_CASE("a query finds those among a list, and those whom nobody names") {
    auto store = open_store();
    REQUIRE(put_all(store, "two", a_person(), somebody_else(), a_check_in(), their_entry()));
    const auto of = [&](std::vector<base::Id> people) {
      return store.list<model::CheckIn>(Query{}.among("person", people))->size();
    };
    CHECK(of({}) == 0);
    CHECK(of({id(50)}) == 1);
    CHECK(of({id(1), id(50), id(77)}) == 2);
    const auto free = Query{}.unlinked_by("care", "person").oldest_first("created_ms");
    CHECK(store.list<model::Person>(free)->size() == 2);
    REQUIRE(put_all(store, "care", a_care()));
    const auto left = store.list<model::Person>(free);
    REQUIRE(left->size() == 1);
    CHECK(left->front().id == id(50));
  }
}
