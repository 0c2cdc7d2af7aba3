// Changes that come from another installation, and what is kept beside the records.
#include "store/any_record.hpp"
#include "support.hpp"

using namespace genu;
using namespace genu::store;
using namespace genu::store::testing;

namespace {

const base::Value from_there = base::Object{{"version", "one"}};
constexpr std::int64_t an_hour = 3'600'000;

base::Result<base::Done> put_from(Store& store, const model::CheckIn& record, std::int64_t ms) {
  return in_command(store, "import-packet", [&](Transaction& transaction) {
    transaction.comes_from(Origin{{ms, 7}, from_there});
    return transaction.put(record);
  });
}

std::vector<JournalEntry> entries_of(const Store& store, const base::Id& record) {
  JournalQuery query;
  query.record = record;
  return store.journal(query).value();
}

}  // namespace

TEST_SUITE("store") {
  TEST_CASE("what is changed after something that came from elsewhere is later than it, whatever the clock says") {
    auto store = open_store();
    REQUIRE(put_all(store, "start", a_person()));
    REQUIRE(put_from(store, a_check_in(), noon.ms + an_hour));
    auto changed = a_check_in();
    changed.note = "changed here";
    REQUIRE(put_all(store, "log-check-in", changed));
    const auto entries = entries_of(store, a_check_in().id);
    REQUIRE(entries.size() == 2);
    CHECK(entries[1].origin == from_there);
    CHECK_FALSE(entries[0].origin);
    CHECK(entries[0].stamp > Stamp{noon.ms + an_hour, 7});
  }

  TEST_CASE("taking an import back brings back the state that was here, not a new one") {
    auto store = open_store();
    REQUIRE(put_all(store, "start", a_person(), a_check_in()));
    const auto mine = entries_of(store, a_check_in().id).front().stamp;
    auto theirs = a_check_in();
    theirs.note = "theirs";
    REQUIRE(put_from(store, theirs, noon.ms));
    REQUIRE(put_from(store, a_check_in(40), noon.ms));
    REQUIRE(store.undo(runner, noon));
    REQUIRE(store.undo(runner, noon));
    CHECK(entries_of(store, a_check_in(40).id).front().origin == base::Value(base::Object{}));
    CHECK(entries_of(store, a_check_in().id).front().origin ==
          base::Value(base::Object{{"ms", mine.ms}, {"count", mine.count}}));
    CHECK(store.get<model::CheckIn>(a_check_in().id).value() == a_check_in());
  }

  TEST_CASE("of each record that changed the newest entry is listed once") {
    auto store = open_store();
    REQUIRE(put_all(store, "start", a_person(), a_check_in()));
    auto changed = a_check_in();
    changed.note = "later";
    REQUIRE(put_all(store, "log-check-in", changed, a_check_in(40)));
    const auto all = store.newest_entries(0).value();
    REQUIRE(all.size() == 3);
    CHECK(all[0].kind == "person");
    CHECK(all[1].after == base::write(changed));
    CHECK(store.newest_entries(all[1].seq).value().size() == 1);
    CHECK(store.newest_entries(all[2].seq).value().empty());
  }

  TEST_CASE("what is remembered is kept with its transaction and not undone") {
    const Folder folder;
    {
      auto store = open_store(folder.file());
      REQUIRE(in_command(store, "start", [](Transaction& transaction) {
        const auto kept = transaction.remember("far", base::Object{{"seq", 3}});
        CHECK(transaction.remembered("far").value() == base::Value(base::Object{{"seq", 3}}));
        return kept ? transaction.put(a_person()) : kept;
      }));
      {
        auto dropped = store.begin("start", runner, noon).value();
        REQUIRE(dropped.remember("far", base::Object{{"seq", 4}}));
      }
      REQUIRE(store.undo(runner, noon));
    }
    const auto store = open_store(folder.file());
    CHECK(store.remembered("far").value() == base::Value(base::Object{{"seq", 3}}));
    CHECK_FALSE(store.remembered("near").value());
  }

  TEST_CASE("a record of any kind is read by its name") {
    CHECK(row_from("check-in", base::write(a_check_in())).value() == base::write(a_check_in()));
    auto newer = base::write(a_check_in());
    std::get<base::Object>(newer.data).push_back({"mood", "good"});
    CHECK(row_from("check-in", newer).value() == base::write(a_check_in()));
    CHECK(row_from("run", base::write(a_check_in())).error().front().code == base::ErrorCode::Missing);
    CHECK(row_from("journal", base::Object{}).error().front().code == base::ErrorCode::Unknown);
  }
}
