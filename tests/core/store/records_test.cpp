#include "support.hpp"

using namespace genu;
using namespace genu::store;
using namespace genu::store::testing;
using base::ErrorCode;
using base::Silence;

namespace {

template <Stored T>
void check_same(const Store& store, const T& expected) {
  CAPTURE(base::record_name<T>());
  const auto found = store.get<T>(expected.id);
  REQUIRE(found);
  REQUIRE(*found);
  CHECK(**found == expected);
  const auto all = store.list<T>();
  REQUIRE(all);
  CHECK(*all == std::vector<T>{expected});
}

}  // namespace

TEST_SUITE("store") {
  TEST_CASE("every record comes back as it was put") {
    const Folder folder;
    {
      auto store = open_store(folder.file());
      REQUIRE(put_one_of_each(store));
    }
    const auto store = open_store(folder.file());
    check_same(store, a_person());
    check_same(store, an_episode());
    check_same(store, a_plan());
    check_same(store, a_phase_start());
    check_same(store, a_clearance());
    check_same(store, a_session());
    check_same(store, a_set());
    check_same(store, a_check_in());
    check_same(store, a_run());
    check_same(store, a_follow_up());
    check_same(store, a_test_result());
    check_same(store, some_triage_answers());
    check_same(store, a_triage_review());
    check_same(store, some_pattern_answers());
    check_same(store, first_steps());
    check_same(store, a_ladder_place());
    check_same(store, a_hold());
    check_same(store, a_flare());
    check_same(store, an_override());
    check_same(store, a_tick());
    check_same(store, a_message());
    check_same(store, a_message_read());
    check_same(store, some_settings());
    check_same(store, an_entry_time());
    check_same(store, a_measure_reading());
    check_same(store, a_contact());
    check_same(store, a_conflict());
    check_same(store, a_care());
    check_same(store, a_care_note());
    check_same(store, a_care_mark());
    check_same(store, an_erasure());
    check_same(store, a_plan_draft());
    check_same(store, a_plan_template());
    check_same(store, a_dose_default());
    check_same(store, a_missed_session());
  }

  TEST_CASE("an answer keeps its value or its silence, and a zero is no silence") {
    auto store = open_store();
    REQUIRE(put_all(store, "start", a_person()));
    const std::array<base::Answer<base::Nrs>, 5> scores{pain(0), pain(10), Silence::NotAsked, Silence::NoAnswer,
                                                        Silence::Declined};
    const std::array<base::Answer<bool>, 5> truths{false, true, Silence::NotAsked, Silence::NoAnswer,
                                                   Silence::Declined};
    for (std::size_t i = 0; i < scores.size(); ++i) {
      CAPTURE(i);
      auto check_in = a_check_in();
      check_in.pain_now = scores[i];
      check_in.locked = truths[i];
      REQUIRE(put_all(store, "log-check-in", check_in));
      const auto found = store.get<model::CheckIn>(check_in.id);
      REQUIRE(found);
      CHECK((*found)->pain_now == scores[i]);
      CHECK((*found)->locked == truths[i]);
    }
  }

  TEST_CASE("nothing is found where nothing was put") {
    const auto store = open_store();
    const auto found = store.get<model::Run>(id(1));
    REQUIRE(found);
    CHECK_FALSE(*found);
    CHECK(store.list<model::Run>()->empty());
  }

  TEST_CASE("a record with a fault is refused with the fault and changes nothing") {
    auto store = open_store();
    auto person = a_person();
    person.day_start.minutes = 2000;
    const auto done = put_all(store, "start", person);
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::OutOfRange);
    CHECK(done.error().place == "day_start_min");
    CHECK(store.list<model::Person>()->empty());
  }

  TEST_CASE("a record that points to nothing is refused") {
    auto store = open_store();
    const auto done = put_all(store, "start", an_episode());
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::Conflict);
    CHECK(done.error().reason == "store.unknown-parent");
    CHECK(done.error().place == "episode[" + id(2).text() + "]");
    REQUIRE(put_one_of_each(store));
    auto follow_up = a_follow_up();
    follow_up.about = model::FollowUpAbout::Session;
    CHECK(put_all(store, "answer", follow_up).error().reason == "store.unknown-parent");
  }

  TEST_CASE("a record that others point to is not removed") {
    auto store = open_store();
    REQUIRE(put_one_of_each(store));
    const auto done = in_command(store, "forget", [](Transaction& each) { return each.remove<model::Run>(id(9)); });
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::Conflict);
    CHECK(done.error().reason == "store.still-used");
    CHECK(*store.get<model::Run>(id(9)));
  }

  TEST_CASE("removing what is not there is said") {
    auto store = open_store();
    const auto done = in_command(store, "forget", [](Transaction& each) { return each.remove<model::Run>(id(9)); });
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::NotFound);
  }

  TEST_CASE("a transaction sees its own changes, and without a commit leaves none") {
    auto store = open_store();
    {
      auto transaction = store.begin("start", runner, noon);
      REQUIRE(transaction);
      REQUIRE(transaction->put(a_person()));
      REQUIRE(transaction->put(a_check_in()));
      CHECK(transaction->get<model::Person>(id(1))->has_value());
      CHECK(transaction->list<model::CheckIn>()->size() == 1);
      CHECK(transaction->touched() == std::vector<std::string>{"person", "check-in"});
      auto moved = std::move(transaction).value();
      REQUIRE(moved.remove<model::CheckIn>(a_check_in().id));
    }
    CHECK(store.list<model::Person>()->empty());
    CHECK(store.journal()->empty());
    CHECK(store.begin("again", runner, noon));
  }

  TEST_CASE("a row that no longer fits its record is damaged, with its place") {
    const Folder folder;
    {
      auto store = open_store(folder.file());
      REQUIRE(put_all(store, "start", a_person(), a_check_in()));
    }
    {
      const auto raw = Connection::open(folder.file(), Access::ReadWrite, 0);
      REQUIRE(raw);
      REQUIRE((*raw)->run("PRAGMA ignore_check_constraints = ON; UPDATE check_in SET pain_now = 11"));
    }
    {
      // The check of the pages on opening may see it first, so this looks past it.
      const auto raw = Connection::open(folder.file(), Access::ReadWrite, 0);
      const auto found = find_record<model::CheckIn>(**raw, a_check_in().id);
      REQUIRE_FALSE(found);
      CHECK(found.error().code == ErrorCode::Damaged);
      CHECK(found.error().place == "check_in[" + a_check_in().id.text() + "].pain_now");
    }
    const auto opened = Store::open(at(folder.file()));
    if (!opened) CHECK(opened.error().code == ErrorCode::Damaged);
  }
}
