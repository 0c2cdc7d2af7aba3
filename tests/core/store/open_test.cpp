#include <algorithm>

#include "support.hpp"

using namespace genu;
using namespace genu::store;
using namespace genu::store::testing;
using base::ErrorCode;

namespace {

ErrorCode refusal(const OpenOptions& options) {
  const auto store = Store::open(options);
  REQUIRE_FALSE(store);
  CHECK(store.error().place == options.path);
  return store.error().code;
}

// A diary of a few pages, so that it can be cut at every byte.
constexpr std::string_view small_schema = R"sql(
  CREATE TABLE person (id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, day_start_min INTEGER NOT NULL,
                       created_ms INTEGER NOT NULL, equipment TEXT) STRICT;
  CREATE TABLE journal (seq INTEGER NOT NULL PRIMARY KEY, hlc_ms INTEGER, hlc_count INTEGER, at_ms INTEGER,
                        device TEXT, actor TEXT, command TEXT, command_id TEXT, kind TEXT, record TEXT, before TEXT,
                        after TEXT, undoes TEXT, origin TEXT) STRICT;
)sql";
constexpr std::array<Migration, 1> small_migrations{{{1, small_schema}}};

OpenOptions small(const std::string& path) {
  auto options = at(path);
  options.migrations = small_migrations;
  return options;
}

void make_full(const std::string& path) {
  auto store = open_store(path);
  REQUIRE(put_one_of_each(store));
  for (int i = 20; i < 60; ++i) REQUIRE(put_all(store, "log-check-in", a_check_in(i)));
}

// Either the diary is refused, or all that was in it is still there and readable.
void check_refused_or_whole(const std::string& path) {
  const auto store = Store::open(at(path));
  if (!store) {
    CHECK(store.error().code == ErrorCode::Damaged);
    return;
  }
  const auto check_ins = store->list<model::CheckIn>();
  const auto by_index = store->list<model::CheckIn>(Query{}.where("person", id(1)).oldest_first("day"));
  if (check_ins) CHECK(check_ins->size() == 41);
  if (by_index) CHECK(by_index->size() == 41);
  CHECK((check_ins || check_ins.error().code == ErrorCode::Damaged));
}

}  // namespace

TEST_SUITE("store") {
  TEST_CASE("a new diary appears whole, with nothing left beside it") {
    const Folder folder;
    { open_store(folder.file("Łucja's 50% #1?.db")); }
    CHECK(folder.entries() == 1);
    const auto start = read_bytes(folder.file("Łucja's 50% #1?.db"));
    CHECK(start.substr(68, 4) == "GENU");
    CHECK(start[18] == 2);  // keeps a write-ahead log
  }

  TEST_CASE("an empty file is damaged and stays empty") {
    const Folder folder;
    write_bytes(folder.file(), "");
    CHECK(refusal(at(folder.file())) == ErrorCode::Damaged);
    CHECK(read_bytes(folder.file()).empty());
    CHECK(folder.entries() == 1);
  }

  TEST_CASE("what is no diary of ours is left alone") {
    const Folder folder;
    for (const auto* text : {"Dear diary", "SQLite is a fine library, but this is only a letter about it."}) {
      write_bytes(folder.file(), text);
      CHECK(refusal(at(folder.file())) == ErrorCode::NotOurs);
      CHECK(read_bytes(folder.file()) == text);
    }
    write_bytes(folder.file("other.db"), "");
    {
      const auto other = Connection::open(folder.file("other.db"), Access::ReadWrite, 0);
      REQUIRE((*other)->run("CREATE TABLE birds (name TEXT)"));
    }
    const auto before = read_bytes(folder.file("other.db"));
    CHECK(refusal(at(folder.file("other.db"))) == ErrorCode::NotOurs);
    CHECK(read_bytes(folder.file("other.db")) == before);
    CHECK(folder.entries() == 2);
  }

  TEST_CASE("a missing folder, and a folder in the diary's place, are told") {
    const Folder folder;
    const auto missing = Store::open(at(folder.file("none/diary.db")));
    REQUIRE_FALSE(missing);
    const auto code = refusal(at(to_utf8(folder.path())));
    CHECK((code == ErrorCode::Io || code == ErrorCode::ReadOnly));
  }

  TEST_CASE("a log whose diary is gone is not swallowed by a new diary") {
    const Folder folder;
    write_bytes(folder.file() + "-wal", "committed pages");
    CHECK(refusal(at(folder.file())) == ErrorCode::Damaged);
    CHECK(folder.entries() == 1);
  }

  TEST_CASE("a diary cut at any byte is refused") {
    const Folder folder;
    {
      auto store = Store::open(small(folder.file()));
      REQUIRE(store);
      REQUIRE(put_all(*store, "start", a_person()));
    }
    const auto whole = read_bytes(folder.file());
    for (auto size = whole.size() - 1;; --size) {
      std::filesystem::resize_file(to_path(folder.file()), size);
      const auto store = Store::open(small(folder.file()));
      if (store || store.error().code != ErrorCode::Damaged) FAIL("cut to ", size, " bytes");
      if (size == 0) break;
    }
    CHECK(folder.entries() == 1);
    write_bytes(folder.file(), whole);
    const auto store = Store::open(small(folder.file()));
    REQUIRE(store);
    CHECK(**store->get<model::Person>(id(1)) == a_person());
  }

  TEST_CASE("a larger diary cut here and there is refused, and the newest sound copy is named") {
    const Folder folder;
    make_full(folder.file());
    const auto whole = read_bytes(folder.file());
    const auto copy = folder.file() + ".before-2";
    REQUIRE(open_store(folder.file()).copy_to(copy));
    for (std::size_t size = 1; size < whole.size(); size += 4099) {
      write_bytes(folder.file(), whole.substr(0, size));
      const auto store = Store::open(at(folder.file()));
      REQUIRE_FALSE(store);
      CHECK(store.error().code == ErrorCode::Damaged);
      CHECK(to_path(store.error().found) == to_path(copy));
    }
    write_bytes(copy, whole.substr(0, whole.size() / 2));
    const auto store = Store::open(at(folder.file()));
    REQUIRE_FALSE(store);
    CHECK(store.error().found.empty());
    CHECK(folder.entries() == 2);
  }

  TEST_CASE("a diary with an emptied page is refused, or all of it is there") {
    const Folder folder;
    make_full(folder.file());
    const auto whole = read_bytes(folder.file());
    for (std::size_t page = 0; page < whole.size(); page += 4096) {
      CAPTURE(page);
      auto damaged = whole;
      std::fill_n(damaged.begin() + static_cast<std::ptrdiff_t>(page + (page == 0 ? 100 : 0)), 3900, '\0');
      write_bytes(folder.file(), damaged);
      check_refused_or_whole(folder.file());
      for (const auto* ending : {"-wal", "-shm"}) std::filesystem::remove(to_path(folder.file() + ending));
    }
  }

  TEST_CASE("after a crash the log gives back what was committed; a cut log gives a beginning of it") {
    const Folder folder;
    std::string file, log;
    {
      auto store = open_store(folder.file());
      REQUIRE(put_all(store, "start", a_person()));
      for (int i = 20; i < 30; ++i) REQUIRE(put_all(store, "log-check-in", a_check_in(i)));
      file = read_bytes(folder.file());
      log = read_bytes(folder.file() + "-wal");
    }
    REQUIRE(!log.empty());
    std::size_t most = 0;
    for (auto size = log.size(); size > 4000; size -= 3989) {
      const auto path = folder.file("crashed.db");
      write_bytes(path, file);
      write_bytes(path + "-wal", log.substr(0, size));
      const auto store = Store::open(at(path));
      REQUIRE(store);
      const auto found = store->list<model::CheckIn>();
      REQUIRE(found);
      for (std::size_t i = 0; i < found->size(); ++i) CHECK((*found)[i] == a_check_in(20 + static_cast<int>(i)));
      most = std::max(most, found->size());
    }
    CHECK(most == 10);
  }

#ifndef __EMSCRIPTEN__
  TEST_CASE("a diary that another program holds is locked after a while") {
    const Folder folder;
    auto one = open_store(folder.file());
    auto options = at(folder.file());
    options.busy_ms = 20;
    auto other = Store::open(options);
    REQUIRE(other);
    {
      const auto held = one.begin("hold", runner, noon);
      REQUIRE(held);
      const auto second = other->begin("wait", runner, noon);
      REQUIRE_FALSE(second);
      CHECK(second.error().code == ErrorCode::Locked);
      CHECK(other->list<model::Person>());
    }
    CHECK(other->begin("now", runner, noon));
  }

  TEST_CASE("a diary that another program keeps to itself cannot be opened meanwhile") {
    const Folder folder;
    { open_store(folder.file()); }
    auto options = at(folder.file());
    options.busy_ms = 20;
    {
      const auto holder = Connection::open(folder.file(), Access::ReadWrite, 0);
      REQUIRE((*holder)->run("PRAGMA locking_mode = EXCLUSIVE; BEGIN IMMEDIATE; COMMIT"));
      CHECK(refusal(options) == ErrorCode::Locked);
    }
    CHECK(Store::open(options));
  }
#endif

  TEST_CASE("a copy is a diary of its own and never replaces a file") {
    const Folder folder;
    auto store = open_store(folder.file());
    REQUIRE(put_one_of_each(store));
    REQUIRE(store.copy_to(folder.file("copy.db")));
    CHECK(**open_store(folder.file("copy.db")).get<model::Plan>(id(3)) == a_plan());
    const auto again = store.copy_to(folder.file("copy.db"));
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::Duplicate);
  }
}
