#include "support.hpp"

using namespace genu;
using namespace genu::store;
using namespace genu::store::testing;
using base::ErrorCode;

namespace {

std::string undo(Store& store) {
  const auto undone = store.undo(runner, noon);
  return undone ? undone->command : undone.error().reason;
}

}  // namespace

TEST_SUITE("store") {
  TEST_CASE("undo takes back a new record, a changed one and a removed one") {
    auto store = open_store();
    REQUIRE(put_all(store, "start", a_person()));
    REQUIRE(put_all(store, "log-check-in", a_check_in()));
    auto changed = a_check_in();
    changed.pain_now = base::Silence::Declined;
    REQUIRE(put_all(store, "change-check-in", changed));
    REQUIRE(in_command(store, "forget", [](Transaction& each) { return each.remove<model::CheckIn>(id(8)); }));

    CHECK(undo(store) == "forget");
    CHECK(**store.get<model::CheckIn>(id(8)) == changed);
    CHECK(undo(store) == "change-check-in");
    CHECK(**store.get<model::CheckIn>(id(8)) == a_check_in());
    CHECK(undo(store) == "log-check-in");
    CHECK_FALSE(*store.get<model::CheckIn>(id(8)));
    CHECK(undo(store) == "start");
    CHECK(undo(store) == "undo.nothing");
  }

  TEST_CASE("undo takes back all records of a command, children before parents") {
    auto store = open_store();
    REQUIRE(put_one_of_each(store));
    const auto undone = store.undo(runner, noon);
    REQUIRE(undone);
    CHECK(undone->command == "one-of-each");
    CHECK(undone->touched.size() == all_tables().size());
    CHECK(store.list<model::Person>()->empty());
    CHECK(store.list<model::Session>()->empty());
  }

  TEST_CASE("undo of removals brings parents back before children") {
    auto store = open_store();
    REQUIRE(put_one_of_each(store));
    REQUIRE(in_command(store, "forget-run", [](Transaction& each) {
      if (const auto done = each.remove<model::FollowUp>(id(10)); !done) return done;
      return each.remove<model::Run>(id(9));
    }));
    CHECK(undo(store) == "forget-run");
    CHECK(**store.get<model::FollowUp>(id(10)) == a_follow_up());
  }

  TEST_CASE("undo is in the journal and is never undone itself") {
    auto store = open_store();
    REQUIRE(put_all(store, "first", a_person()));
    REQUIRE(put_all(store, "second", a_check_in(20)));
    CHECK((*store.last_command())->name == "second");
    CHECK(undo(store) == "second");
    const auto newest = store.journal()->front();
    CHECK(newest.command == "undo");
    CHECK(newest.undoes == (*store.journal())[1].command_id);
    CHECK((*store.last_command())->name == "first");
    REQUIRE(put_all(store, "third", a_check_in(21)));
    CHECK(undo(store) == "third");
    CHECK(undo(store) == "first");
    CHECK_FALSE(*store.last_command());
    CHECK(undo(store) == "undo.nothing");
  }

  TEST_CASE("a command that changed nothing is not there to be undone") {
    auto store = open_store();
    REQUIRE(put_all(store, "first", a_person()));
    REQUIRE(put_all(store, "again", a_person()));
    CHECK((*store.last_command())->name == "first");
    CHECK((*store.last_command())->at == noon);
  }

  TEST_CASE("undo refuses where a record is no longer as the command left it") {
    const Folder folder;
    {
      auto store = open_store(folder.file());
      REQUIRE(put_all(store, "start", a_person()));
      REQUIRE(put_all(store, "log", a_check_in(20), a_check_in(21)));
    }
    {
      const auto raw = Connection::open(folder.file(), Access::ReadWrite, 0);
      REQUIRE((*raw)->run("UPDATE check_in SET note = 'other' WHERE id = '" + id(20).text() + "'"));
    }
    auto store = open_store(folder.file());
    const auto undone = store.undo(runner, noon);
    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == ErrorCode::Conflict);
    CHECK(undone.error().reason == "undo.changed-since");
    CHECK(undone.error().place == "check-in[" + id(20).text() + "]");
    CHECK(store.list<model::CheckIn>()->size() == 2);
    CHECK(store.journal()->size() == 3);
  }
}
