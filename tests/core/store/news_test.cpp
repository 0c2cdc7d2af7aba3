#include "support.hpp"

using namespace genu;
using namespace genu::store;
using namespace genu::store::testing;

namespace {

News since(const Store& store, const Mark& mark) {
  const auto news = store.news_since(mark);
  REQUIRE(news);
  return *news;
}

Mark now(const Store& store) { return since(store, {}).newest(); }

}  // namespace

TEST_SUITE("store") {
  TEST_CASE("to whom nothing is known everything is news, and afterwards only what has changed") {
    auto store = open_store();
    CHECK(since(store, {}).may_be_everything());
    REQUIRE(put_all(store, "start", a_person()));
    const auto first = since(store, {});
    CHECK(first.may_be_everything());
    CHECK(first.about("run"));
    CHECK(first.touches(id(77).text()));

    CHECK(since(store, first.newest()).none());
    REQUIRE(put_all(store, "log-check-in", a_check_in(20)));
    const auto news = since(store, first.newest());
    CHECK_FALSE(news.none());
    CHECK_FALSE(news.may_be_everything());
    CHECK(news.about("check-in"));
    CHECK_FALSE(news.about("person"));
    CHECK(news.touches(id(20).text()));
    CHECK_FALSE(news.touches(id(1).text()));
    CHECK(news.records_of("check-in") == std::vector<base::Id>{id(20)});
    CHECK(since(store, news.newest()).none());
  }

  TEST_CASE("what was taken away or taken back is news as well") {
    auto store = open_store();
    REQUIRE(put_all(store, "start", a_person(), a_check_in(20)));
    const auto before = now(store);
    REQUIRE(in_command(store, "forget", [](Transaction& each) { return each.remove<model::CheckIn>(id(20)); }));
    CHECK(since(store, before).touches(id(20).text()));
    const auto gone = now(store);
    REQUIRE(store.undo(runner, noon));
    CHECK(since(store, gone).touches(id(20).text()));
  }

#ifndef __EMSCRIPTEN__  // one program alone holds a diary there
  TEST_CASE("what another program writes into the same diary is news here") {
    const Folder folder;
    auto mine = open_store(folder.file());
    REQUIRE(put_all(mine, "start", a_person()));
    const auto before = now(mine);
    auto theirs = open_store(folder.file());
    REQUIRE(put_all(theirs, "log-check-in", a_check_in(20)));
    const auto news = since(mine, before);
    CHECK(news.about("check-in"));
    CHECK(news.touches(id(20).text()));
  }
#endif

  TEST_CASE("a mark taken inside a command that never was says nothing about what came instead") {
    auto store = open_store();
    REQUIRE(put_all(store, "start", a_person()));
    Mark never;
    {
      auto transaction = store.begin("log-check-in", runner, noon);
      REQUIRE(transaction);
      REQUIRE(transaction->put(a_check_in(20)));
      never = now(store);
    }
    CHECK(since(store, never).may_be_everything());
    REQUIRE(put_all(store, "log-check-in", a_check_in(21)));
    CHECK(since(store, never).may_be_everything());
  }

  TEST_CASE("whoever is far behind reads everything again") {
    auto store = open_store();
    REQUIRE(put_all(store, "start", a_person()));
    const auto before = now(store);
    for (int i = 0; i < 600; ++i) {
      auto person = a_person();
      person.name = std::to_string(i);
      REQUIRE(put_all(store, "rename", person));
    }
    CHECK(since(store, before).may_be_everything());
  }

  TEST_CASE("a refreshed list is the list read anew, with only the touched records read") {
    auto store = open_store();
    REQUIRE(put_all(store, "start", a_person(), a_check_in(20), a_check_in(21), a_check_in(22)));
    const auto query = Query{}.newest_first("at_ms");
    auto list = *store.list<model::CheckIn>(query);
    const auto before = now(store);
    auto changed = a_check_in(21);
    changed.note = "swam";
    changed.at.ms += 5000;
    REQUIRE(put_all(store, "edit", changed, a_check_in(23)));
    REQUIRE(in_command(store, "forget", [](Transaction& each) { return each.remove<model::CheckIn>(id(20)); }));

    // A mark on a record that is not news shows that it was taken over.
    for (auto& each : list) each.medicine = "known";
    REQUIRE(store.refresh(list, query, since(store, before)));
    const auto anew = *store.list<model::CheckIn>(query);
    REQUIRE(list.size() == anew.size());
    for (std::size_t i = 0; i < list.size(); ++i) {
      CAPTURE(i);
      CHECK(list[i].id == anew[i].id);
      CHECK(list[i].note == anew[i].note);
      CHECK((list[i].medicine == "known") == (list[i].id == id(22)));
    }
  }
}
