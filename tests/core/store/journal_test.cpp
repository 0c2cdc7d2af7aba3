#include "support.hpp"

using namespace genu;
using namespace genu::store;
using namespace genu::store::testing;

namespace {

std::vector<JournalEntry> entries(const Store& store, const JournalQuery& query = {}) {
  const auto found = store.journal(query);
  REQUIRE(found);
  return *found;
}

}  // namespace

TEST_SUITE("store") {
  TEST_CASE("each change is in the journal with who, what, before and after") {
    auto store = open_store();
    auto person = a_person();
    REQUIRE(put_all(store, "start", person, a_check_in()));
    person.name = "Bo";
    REQUIRE(put_all(store, "rename", person));
    REQUIRE(in_command(store, "forget", [](Transaction& each) { return each.remove<model::CheckIn>(id(8)); }));

    const auto found = entries(store);
    REQUIRE(found.size() == 4);
    const auto& forget = found[0];
    CHECK(forget.seq == 4);
    CHECK(forget.at == noon);
    CHECK(forget.actor == runner);
    CHECK(forget.command == "forget");
    CHECK(forget.kind == "check-in");
    CHECK(forget.record == id(8));
    CHECK(forget.before == base::write(a_check_in()));
    CHECK_FALSE(forget.after);
    CHECK_FALSE(forget.undoes);
    CHECK(found[1].before == base::write(a_person()));
    CHECK(found[1].after == base::write(person));
    CHECK_FALSE(found[3].before);
    CHECK(found[3].after == base::write(a_person()));
    CHECK(found[2].command_id == found[3].command_id);
    CHECK_FALSE(found[1].command_id == found[2].command_id);
  }

  TEST_CASE("putting what is already there leaves no entry") {
    auto store = open_store();
    REQUIRE(put_one_of_each(store));
    const auto before = entries(store).size();
    REQUIRE(put_one_of_each(store));
    CHECK(entries(store).size() == before);
  }

  TEST_CASE("the journal is listed newest first, by kind, record or command, page by page") {
    auto store = open_store();
    REQUIRE(put_one_of_each(store));
    REQUIRE(put_all(store, "log-check-in", a_check_in(20), a_check_in(21)));
    JournalQuery query;
    query.kind = "check-in";
    CHECK(entries(store, query).size() == 3);
    query.record = id(20);
    CHECK(entries(store, query).size() == 1);
    query = {};
    query.command = entries(store).front().command_id;
    CHECK(entries(store, query).size() == 2);
    query = {};
    query.limit = 5;
    const auto page = entries(store, query);
    const auto newest = static_cast<std::int64_t>(all_tables().size()) + 2;  // one of each, and two more entries
    CHECK(page.front().seq == newest);
    query.before_seq = page.back().seq;
    CHECK(entries(store, query).front().seq == newest - 5);
  }

  TEST_CASE("stamps only ever go forwards, even where the clock goes back") {
    auto store = open_store();
    const std::array<std::int64_t, 6> clock{0, 5000, 5000, -90000000, 4999, 5001};
    REQUIRE(put_all(store, "start", a_person()));
    for (std::size_t i = 0; i < clock.size(); ++i) {
      REQUIRE(in_command(
          store, "log-check-in",
          [&](Transaction& each) {
            const auto number = 20 + 2 * static_cast<int>(i);
            if (const auto done = each.put(a_check_in(number)); !done) return done;
            return each.put(a_check_in(number + 1));
          },
          base::Instant{noon.ms + clock[i]}));
    }
    const auto found = entries(store);
    for (std::size_t i = 1; i < found.size(); ++i) CHECK(found[i].stamp < found[i - 1].stamp);
    CHECK(found.front().stamp == Stamp{noon.ms + 5001, 1});
    CHECK(found.front().at == base::Instant{noon.ms + 5001});
    CHECK(next_stamp({10, 3}, base::Instant{10}) == Stamp{10, 4});
    CHECK(next_stamp({10, 3}, base::Instant{11}) == Stamp{11, 0});
  }

  TEST_CASE("the journal itself cannot be changed") {
    const Folder folder;
    {
      auto store = open_store(folder.file());
      REQUIRE(put_all(store, "start", a_person()));
    }
    const auto raw = Connection::open(folder.file(), Access::ReadWrite, 0);
    REQUIRE(raw);
    CHECK_FALSE((*raw)->run("DELETE FROM journal"));
    CHECK_FALSE((*raw)->run("UPDATE journal SET actor = 'nobody'"));
  }
}
