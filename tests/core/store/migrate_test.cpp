#include "store/migrate.hpp"
#include "support.hpp"

using namespace genu;
using namespace genu::store;
using namespace genu::store::testing;
using base::ErrorCode;

namespace {

// The released steps and what a test adds to them.
class Steps {
 public:
  explicit Steps(std::vector<std::string_view> more) : all_(all_migrations().begin(), all_migrations().end()) {
    for (const auto sql : more) all_.push_back({newest_version(all_) + 1, sql});
  }
  [[nodiscard]] OpenOptions at(const std::string& path) const {
    auto options = testing::at(path);
    options.migrations = all_;
    return options;
  }
  [[nodiscard]] int newest() const { return newest_version(all_); }

 private:
  std::vector<Migration> all_;
};

constexpr std::string_view add_colour = "ALTER TABLE person ADD COLUMN colour TEXT NOT NULL DEFAULT 'green'";
constexpr std::string_view rebuild_episodes = R"sql(
  CREATE TABLE new_person (id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, day_start_min INTEGER NOT NULL,
                           created_ms INTEGER NOT NULL, equipment TEXT, colour TEXT NOT NULL) STRICT;
  INSERT INTO new_person SELECT id, name, day_start_min, created_ms, equipment, colour FROM person;
  DROP TABLE person;
  ALTER TABLE new_person RENAME TO person;
)sql";
constexpr std::string_view breaks_halfway = "CREATE TABLE half (a TEXT) STRICT; INSERT INTO nowhere VALUES (1)";
constexpr std::string_view breaks_links = "DELETE FROM person";

void make_diary(const std::string& path) {
  auto store = open_store(path);
  REQUIRE(put_one_of_each(store));
}

std::string schema_of_file(const std::string& path) {
  const auto raw = Connection::open(path, Access::Untouched, 0);
  REQUIRE(raw);
  return *(*raw)->ask("SELECT group_concat(sql, char(10)) FROM (SELECT sql FROM sqlite_schema ORDER BY name)")->text();
}

std::string copy_name(const Folder& folder, const Steps& steps) {
  return folder.file() + ".before-" + std::to_string(steps.newest());
}

}  // namespace

TEST_SUITE("store") {
  TEST_CASE("an older diary is upgraded after a copy that can be opened") {
    const Folder folder;
    make_diary(folder.file());
    const auto before = schema_of_file(folder.file());
    const Steps steps({add_colour, rebuild_episodes});
    {
      const auto store = Store::open(steps.at(folder.file()));
      REQUIRE(store);
      CHECK(**store->get<model::Person>(id(1)) == a_person());
      CHECK(**store->get<model::FollowUp>(id(10)) == a_follow_up());
    }
    CHECK(folder.entries() == 2);
    const auto copy = copy_name(folder, steps);
    CHECK(schema_of_file(copy) == before);
    CHECK(**open_store(copy).get<model::CheckIn>(id(8)) == a_check_in());
    // Once upgraded, it is opened without another copy.
    CHECK(Store::open(steps.at(folder.file())));
    CHECK(folder.entries() == 2);
  }

  TEST_CASE("an upgraded diary has the tables of a new one") {
    const Folder folder;
    make_diary(folder.file());
    const Steps steps({add_colour, rebuild_episodes});
    REQUIRE(Store::open(steps.at(folder.file())));
    REQUIRE(Store::open(steps.at(folder.file("new.db"))));
    CHECK(schema_of_file(folder.file()) == schema_of_file(folder.file("new.db")));
  }

  TEST_CASE("a step that fails leaves the diary as it was and names the copy") {
    for (const auto step : {breaks_halfway, breaks_links}) {
      CAPTURE(step);
      const Folder folder;
      make_diary(folder.file());
      const auto before = read_bytes(folder.file());
      const Steps steps({step});
      for (int attempt = 0; attempt < 3; ++attempt) {
        const auto store = Store::open(steps.at(folder.file()));
        REQUIRE_FALSE(store);
        CHECK(store.error().code == ErrorCode::Conflict);
        CHECK(store.error().reason == "store.upgrade-failed");
        CHECK(store.error().found == copy_name(folder, steps));
        CHECK(read_bytes(folder.file()) == before);
        CHECK(folder.entries() == 2);
      }
      CHECK(**open_store(folder.file()).get<model::Person>(id(1)) == a_person());
      CHECK(**open_store(copy_name(folder, steps)).get<model::Person>(id(1)) == a_person());
    }
  }

  TEST_CASE("a later step that fails keeps the steps before it") {
    const Folder folder;
    make_diary(folder.file());
    REQUIRE_FALSE(Store::open(Steps({add_colour, breaks_halfway}).at(folder.file())));
    CHECK(Store::open(Steps({add_colour}).at(folder.file())));
  }

  TEST_CASE("an earlier copy of another state is kept") {
    const Folder folder;
    make_diary(folder.file());
    const Steps steps({breaks_halfway});
    REQUIRE_FALSE(Store::open(steps.at(folder.file())));
    const auto first = read_bytes(copy_name(folder, steps));
    {
      auto store = open_store(folder.file());
      REQUIRE(put_all(store, "log-check-in", a_check_in(20)));
    }
    const auto again = Store::open(steps.at(folder.file()));
    REQUIRE_FALSE(again);
    CHECK(again.error().found == copy_name(folder, steps) + "-2");
    CHECK(read_bytes(copy_name(folder, steps)) == first);
  }

  TEST_CASE("a newer diary is refused and not a byte of it changes") {
    const Folder folder;
    const Steps newer({add_colour});
    { REQUIRE(Store::open(newer.at(folder.file()))); }
    const auto before = read_bytes(folder.file());
    const auto store = Store::open(at(folder.file()));
    REQUIRE_FALSE(store);
    CHECK(store.error().code == ErrorCode::TooNew);
    CHECK(store.error().found == std::to_string(newer.newest()));
    CHECK(store.error().expected == std::to_string(newer.newest() - 1));
    CHECK(read_bytes(folder.file()) == before);
    CHECK(folder.entries() == 1);
  }

#ifndef __EMSCRIPTEN__
  TEST_CASE("a diary that is newer only in its log is refused as well") {
    const Folder folder;
    const auto path = folder.file("crashed.db");
    const Steps newer({add_colour});
    make_diary(folder.file());
    std::string file, log;
    {
      const auto store = Store::open(newer.at(folder.file()));
      REQUIRE(store);
      file = read_bytes(folder.file());
      log = read_bytes(folder.file() + "-wal");
    }
    write_bytes(path, file);
    write_bytes(path + "-wal", log);
    const auto store = Store::open(at(path));
    REQUIRE_FALSE(store);
    CHECK(store.error().code == ErrorCode::TooNew);
    CHECK(read_bytes(path) == file);
    CHECK(read_bytes(path + "-wal") == log);
  }
#endif
}
