#include "store/replace.hpp"

#include "support.hpp"

using namespace genu;
using namespace genu::store;
using namespace genu::store::testing;
using base::ErrorCode;

namespace {

// A diary with one record of each kind, and a copy of it.
struct Kept {
  Folder folder;
  std::string diary = folder.file();
  std::string copy = folder.file("copy.db");

  Kept() {
    auto store = open_store(diary);
    REQUIRE(put_one_of_each(store));
    REQUIRE(store.copy_to(copy));
  }
};

std::size_t runs_in(const std::string& path) { return open_store(path).list<model::Run>()->size(); }

void log_another_run(const std::string& path) {
  auto store = open_store(path);
  auto run = a_run();
  run.id = id(77);
  REQUIRE(put_all(store, "log-run", run));
}

Whole whole_at(const std::string& path) {
  auto whole = read_whole(path);
  REQUIRE(whole);
  return *whole;
}

}  // namespace

TEST_SUITE("store") {
  TEST_CASE("a copy takes the place of the diary, and the old one is kept whole") {
    const Kept kept;
    log_another_run(kept.diary);
    const auto old = replace_diary(at(kept.diary), kept.copy);
    REQUIRE(old);
    CHECK(runs_in(kept.diary) == 1);
    CHECK(runs_in(*old) == 2);
    CHECK(file_exists(kept.copy));
    const auto again = replace_diary(at(kept.diary), *old);
    REQUIRE(again);
    CHECK(*again != *old);
    CHECK(runs_in(kept.diary) == 2);
  }

  TEST_CASE("where there is no diary, the copy becomes one") {
    const Kept kept;
    const auto path = kept.folder.file("new.db");
    CHECK(replace_diary(at(path), kept.copy)->empty());
    CHECK(runs_in(path) == 1);
  }

  TEST_CASE("a file that is no diary, is damaged or too new changes nothing") {
    const Kept kept;
    const auto before = whole_at(kept.copy).tables;
    const auto entries = kept.folder.entries();
    const auto refused = [&](const std::string& bytes) {
      const auto path = kept.folder.file("other.db");
      write_bytes(path, bytes);
      const auto done = replace_diary(at(kept.diary), path);
      REQUIRE_FALSE(done);
      std::filesystem::remove(to_path(path));
      return done.error().code;
    };
    auto bytes = read_bytes(kept.copy);
    CHECK(refused("hello") == ErrorCode::NotOurs);
    CHECK(refused(bytes.substr(0, bytes.size() / 2)) == ErrorCode::Damaged);
    auto torn = bytes;
    for (std::size_t i = torn.size() / 2; i < torn.size() / 2 + 4096 && i < torn.size(); ++i) torn[i] = 'x';
    CHECK(refused(torn) == ErrorCode::Damaged);
    bytes[63] = 99;  // the last byte of the version
    CHECK(refused(bytes) == ErrorCode::TooNew);
    CHECK(replace_diary(at(kept.diary), kept.folder.file("nobody.db")).error().code == ErrorCode::NotFound);
    CHECK(kept.folder.entries() == entries);
    { const auto store = open_store(kept.diary); }
    CHECK(whole_at(kept.diary).tables == before);
  }

  TEST_CASE("a diary that a program has open is not replaced") {
    const Kept kept;
    auto options = at(kept.diary);
    options.busy_ms = 10;
    {
      const auto open = open_store(kept.diary);
      CHECK(replace_diary(options, kept.copy).error().code == ErrorCode::Locked);
    }
    CHECK(replace_diary(options, kept.copy));
  }

  TEST_CASE("a damaged diary is replaced and kept as it is") {
    const Kept kept;
    write_bytes(kept.diary, "SQLite format 3, or what is left of it");
    const auto old = replace_diary(at(kept.diary), kept.copy);
    REQUIRE(old);
    CHECK(runs_in(kept.diary) == 1);
    CHECK(read_bytes(*old) == "SQLite format 3, or what is left of it");
  }

  TEST_CASE("all rows of a diary fill another one, and what comes out again is the same") {
    const Kept kept;
    const auto whole = whole_at(kept.copy);
    CHECK(whole.tables.size() > all_tables().size());  // the journal too
    const auto path = kept.folder.file("filled.db");
    REQUIRE(replace_diary(at(path), whole));
    {
      const auto store = open_store(path);
      CHECK(*store.get<model::CheckIn>(id(8)) == a_check_in());
      CHECK_FALSE(store.journal()->empty());
    }
    CHECK(whole_at(path).tables == whole.tables);
  }

  TEST_CASE("rows of an older version are brought up like an older diary") {
    const Folder folder;
    auto older = at(folder.file("old.db"));
    older.migrations = all_migrations().first(5);
    { REQUIRE(Store::open(older)); }
    auto whole = whole_at(older.path);
    CHECK(whole.schema == 5);
    const auto path = folder.file("filled.db");
    REQUIRE(replace_diary(at(path), whole));
    CHECK(whole_at(path).schema == all_migrations().back().version);
    whole.schema = all_migrations().back().version + 1;
    CHECK(replace_diary(at(path), whole).error().code == ErrorCode::TooNew);
    whole.schema = 0;
    CHECK(replace_diary(at(path), whole).error().code == ErrorCode::Damaged);
  }

  TEST_CASE("rows that do not fit are told by their place and leave nothing behind") {
    const Kept kept;
    const auto path = kept.folder.file("filled.db");
    const auto refused = [&](auto change) {
      auto whole = whole_at(kept.copy);
      for (auto& table : whole.tables) {
        if (table.name == "run") change(table);
      }
      const auto done = replace_diary(at(path), whole);
      REQUIRE_FALSE(done);
      CHECK(done.error().code == ErrorCode::Damaged);
      CHECK_FALSE(file_exists(path));
      return done.error().place;
    };
    const auto set = [](const char* member, const base::Value& value) {
      return [member, value](TableRows& table) {
        auto row = *table.rows[0].object();
        for (auto& each : row) {
          if (each.name == member) each.value = value;
        }
        table.rows[0] = row;
      };
    };
    CHECK(refused(set("distance_m", "far")) == "run[0]");
    CHECK(refused(set("pain_end", 11)) == "run[0]");
    CHECK(refused(set("episode", id(50).text())) == "run");
    CHECK(refused([](TableRows& table) { table.rows.push_back(table.rows[0]); }) == "run[1]");
    CHECK(refused([](TableRows& table) { table.columns.pop_back(); }) == "run");
    CHECK(refused([](TableRows& table) { table.name = "ran"; }) == "run");
  }

  TEST_CASE("a store without a diary loses nothing, as it takes nothing") {
    auto closed = Store::closed();
    REQUIRE(closed);
    CHECK_FALSE(closed->list<model::Run>());
    CHECK_FALSE(closed->begin("log-run", runner, noon));
  }
}
