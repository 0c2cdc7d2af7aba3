// What is done from a review: limits, the ladder, messages and sheets that came back, by pressing alone.
#include "clinic_world.hpp"

using namespace genu;
using test::ClinicWorld;
using test::must;

TEST_SUITE("app") {
  TEST_CASE("from a review: a pain limit is raised on purpose, signed, shown as in force, and taken back") {
    ClinicWorld clinic;
    clinic.fill();
    clinic.open_review("Lena");
    clinic.act("review.limits");
    CHECK_FALSE(clinic.has("limits.confirm"));
    clinic.type("limits.by", U"Sam");
    clinic.type("limits.reason", U"a calm knee");
    clinic.click("limits.green-more");
    CHECK_FALSE(clinic.screen.item("limits.set")->enabled);
    clinic.click("limits.confirm");
    clinic.click("limits.set");
    auto lena = must(clinic.world.core->about(clinic.id_of("Lena")));
    const auto limits = [&] { return must(app::limits_view(lena)); };
    REQUIRE(limits().sessions.at(0).limit_set);
    CHECK(limits().sessions.at(0).green == 3);
    CHECK(limits().sessions.at(0).limit_set->author == "Sam");
    const auto id = limits().in_force.at(0).id.text();
    clinic.act("review.limits");
    clinic.click("limits.end." + id);
    CHECK(limits().in_force.empty());
    CHECK_FALSE(clinic.has("limits.end." + id));
    clinic.click("notice.button");
    CHECK(limits().in_force.size() == 1);
  }

  TEST_CASE("from a review: running is kept off, and opened again by whoever has looked at the knee") {
    ClinicWorld clinic;
    clinic.fill();
    clinic.open_review("Lena");
    auto lena = must(clinic.world.core->about(clinic.id_of("Lena")));
    const auto limits = [&] { return must(app::limits_view(lena)); };
    clinic.act("review.limits");
    clinic.click("limits.running");
    clinic.click("limits.days-more");
    clinic.type("limits.by", U"Sam");
    clinic.type("limits.reason", U"sore after hills");
    clinic.click("limits.set");
    REQUIRE(limits().locks.size() == 1);
    CHECK(limits().in_force.at(0).until == limits().today + 7);
    app::StartHold injury;
    must(app::perform(lena, injury));
    clinic.reopen();
    clinic.open_review("Lena");
    clinic.act("review.limits");
    clinic.click("limits.running");
    clinic.click("limits.open.clearance");
    clinic.type("limits.by", U"Sam");
    clinic.type("limits.reason", U"no swelling, full range");
    CHECK_FALSE(clinic.screen.item("limits.set")->enabled);
    clinic.click("limits.confirm");
    clinic.click("limits.set");
    REQUIRE(limits().locks.size() == 1);
    CHECK(limits().locks[0].opener == app::LockOpener::TakeBack);
  }

  TEST_CASE("from a review: the run ladder says where it cannot be set, and a way on is set aside") {
    ClinicWorld clinic;
    clinic.fill();
    clinic.open_review("Lena");
    auto lena = must(clinic.world.core->about(clinic.id_of("Lena")));
    clinic.act("review.ladder");
    CHECK(clinic.has("limits.begin-here"));
    CHECK_FALSE(clinic.screen.item("limits.set")->enabled);
    clinic.click("limits.no-higher");
    clinic.click("limits.level-more");
    clinic.type("limits.by", U"Sam");
    clinic.type("limits.reason", U"race in June");
    clinic.click("limits.set");
    CHECK(must(app::limits_view(lena)).ladder.top == 2);
    clinic.act("review.limits");
    clinic.click("limits.exit");
    std::string open;
    for (const auto& exit : must(app::limits_view(lena)).exits)
      if (exit.state != model::CriterionState::Met) open = exit.criterion;
    REQUIRE_FALSE(open.empty());
    clinic.click("limits.exit." + open);
    clinic.type("limits.reason", U"strong already");
    clinic.click("limits.confirm");
    clinic.click("limits.set");
    CHECK(must(app::limits_view(lena)).in_force.size() == 2);
    clinic.screen.press(ui::Key::Escape);
    clinic.screen.settle();
    CHECK(clinic.has("caseload.filter.all"));
  }

  TEST_CASE("on a phone the actions of a review are one row, and the others lie behind More") {
    ClinicWorld clinic({390, 3000});
    clinic.fill();
    const auto id = clinic.id_of("Lena").text();
    clinic.clinic->ask(screens::OpenReview{base::Id::from(id).value()});
    clinic.screen.settle();
    CHECK_FALSE(clinic.has("review.next"));
    clinic.click("review.more");
    clinic.click("review.next");
    clinic.click("review.next.7");
    auto lena = must(clinic.world.core->about(clinic.id_of("Lena")));
    CHECK(must(app::review_view(lena)).line.next_review);
  }

  TEST_CASE("from a review: a message is written, and shown with how far it has come") {
    ClinicWorld clinic;
    clinic.fill();
    clinic.open_review("Lena");
    clinic.act("review.message");
    CHECK_FALSE(clinic.screen.item("review.message.now")->enabled);
    clinic.type("review.message.text", U"Slower on the way down.");
    clinic.type("review.message.by", U"Sam");
    clinic.click("review.message.now");
    auto lena = must(clinic.world.core->about(clinic.id_of("Lena")));
    const auto messages = [&] { return must(app::messages_view(lena)).messages; };
    REQUIRE(messages().size() == 1);
    CHECK(messages()[0].text == "Slower on the way down.");
    CHECK(messages()[0].state == app::MessageState::Unpaired);
    clinic.click("notice.button");
    CHECK(messages().empty());
  }

  TEST_CASE("a sheet that came back is entered by keys alone in few of them, marked as from paper") {
    ClinicWorld clinic;
    clinic.fill();
    clinic.open_review("Lena");
    clinic.act("review.paper");
    auto lena = must(clinic.world.core->about(clinic.id_of("Lena")));
    const auto sheet = must(app::paper_week_view(lena));
    int keys = 0;
    const auto key = [&](ui::Key pressed) {
      clinic.screen.press(pressed);
      clinic.screen.settle();
      ++keys;
    };
    const auto letter = [&](std::u32string_view typed) {
      clinic.screen.type(typed);
      clinic.screen.settle();
      ++keys;
    };
    CHECK_FALSE(clinic.screen.item("paper.enter")->enabled);
    // Monday: all of it, pain 2. Wednesday: all but the first. Friday: the first alone, pain ten, and the morning
    // after.
    letter(U"a");
    letter(U"2");
    key(ui::Key::Right);
    key(ui::Key::Right);
    letter(U"a");
    key(ui::Key::Space);
    key(ui::Key::Right);
    key(ui::Key::Right);
    key(ui::Key::Space);
    letter(U"t");
    for (std::size_t row = 0; row <= sheet.exercises.size(); ++row) key(ui::Key::Down);
    letter(U"3");
    CHECK(keys < 40);
    clinic.click("paper.enter");
    const auto entries = must(app::history_view(lena)).entries;
    REQUIRE(entries.size() == 3);
    for (const auto& entry : entries) CHECK(entry.from_paper);
    CHECK(entries[2].day == sheet.days[0].day);
    CHECK(entries[2].completed_percent == 100);
    CHECK(entries[2].pain_during->score() == 2);
    CHECK(entries[1].completed_percent < 100);
    CHECK_FALSE(entries[1].pain_during);
    CHECK(entries[0].pain_during->score() == 10);
    CHECK(entries[0].next_morning->score() == 3);
    CHECK(clinic.has("review.back"));
    clinic.click("notice.button");
    CHECK(must(app::history_view(lena)).entries.empty());
  }

  TEST_CASE("a sheet is entered by pressing too, and days that are noted or ahead take nothing") {
    ClinicWorld clinic;
    clinic.fill();
    auto lena = must(clinic.world.core->about(clinic.id_of("Lena")));
    const auto sheet = must(app::paper_week_view(lena));
    app::LogSession log;
    log.day = sheet.days[1].day;
    must(app::perform(lena, log));
    clinic.reopen();
    clinic.open_review("Lena");
    clinic.act("review.paper");
    CHECK_FALSE(clinic.screen.item("paper.cell.0.1")->enabled);
    clinic.click("paper.cell.0.0");
    clinic.click("paper.cell." + std::to_string(sheet.exercises.size()) + ".0");
    clinic.click("paper.pain.4");
    clinic.click("paper.week-on");
    CHECK_FALSE(clinic.screen.item("paper.week-on")->enabled);
    clinic.click("paper.week-back");
    CHECK_FALSE(clinic.screen.item("paper.enter")->enabled);
    clinic.click("paper.cell.0.0");
    clinic.click("paper.enter");
    CHECK(must(app::history_view(lena)).entries.size() == 2);
    clinic.act("review.paper");
    clinic.screen.press(ui::Key::Escape);
    clinic.screen.settle();
    CHECK(clinic.has("review.back"));
  }
}
