// The physiotherapist's side, by pressing alone.
#include "clinic_world.hpp"

#include <genu/app/views/plan_draft.hpp>

using namespace genu;
using app::CaseloadFilter;
using test::ClinicWorld;
using test::must;

namespace {

app::CaseloadView listed(const ClinicWorld& clinic, CaseloadFilter filter = CaseloadFilter::NeedsYou) {
  app::CaseloadAsked asked;
  asked.filter = filter;
  return must(app::caseload_view(*clinic.world.core, asked));
}

}  // namespace

TEST_SUITE("app") {
  TEST_CASE("nobody in care: somebody is added, and stands in the list") {
    ClinicWorld clinic;
    clinic.click("caseload.add");
    clinic.type("caseload.name", U"Lena Hartmann");
    clinic.click("caseload.add-now");
    REQUIRE(listed(clinic, CaseloadFilter::All).lines.size() == 1);
    CHECK(clinic.has("caseload.row." + clinic.id_of("Lena").text()));
  }

  TEST_CASE("a reason is seen, put off, and taken back") {
    ClinicWorld clinic;
    clinic.fill();
    const auto jonas = clinic.id_of("Jonas");
    clinic.click("caseload.row." + jonas.text());
    clinic.click("caseload.later." + jonas.text());
    CHECK(listed(clinic).needs_you == 1);
    CHECK(listed(clinic).snoozed == 1);
    CHECK_FALSE(clinic.has("caseload.row." + jonas.text()));
    clinic.click("notice.button");
    CHECK(listed(clinic).needs_you == 2);
  }

  TEST_CASE("the list is worked with keys alone") {
    ClinicWorld clinic;
    clinic.fill();
    const auto first = listed(clinic).lines.at(0);
    clinic.screen.type(U"j");
    clinic.screen.settle();
    CHECK(clinic.has("caseload.open." + first.patient.text()));
    clinic.screen.type(U"s");
    clinic.screen.settle();
    CHECK(listed(clinic).lines.at(0).reasons.at(0).state == model::CareState::Seen);
    clinic.screen.type(U"j");
    clinic.screen.settle();
    clinic.screen.type(U"z");
    clinic.screen.settle();
    CHECK(listed(clinic).snoozed == 1);
    clinic.enter();
    CHECK_FALSE(clinic.has("caseload.filter.all"));
  }

  TEST_CASE("with initials only, no name is on the screen") {
    ClinicWorld clinic;
    clinic.fill();
    const auto row = "caseload.row." + clinic.id_of("Lena").text();
    CHECK(clinic.screen.item(row)->label == "Lena Hartmann");
    clinic.click("caseload.initials");
    CHECK(clinic.screen.item(row)->label == "LH");
  }

  TEST_CASE("the list is narrowed by typing, and by its filters") {
    ClinicWorld clinic;
    clinic.fill();
    const auto lena = "caseload.row." + clinic.id_of("Lena").text();
    clinic.type("caseload.search", U"weber");
    CHECK_FALSE(clinic.has(lena));
    clinic.click("caseload.filter.archived");
    CHECK_FALSE(clinic.has("caseload.row." + clinic.id_of("Jonas").text()));
  }

  TEST_CASE("the list is looked at as it was left") {
    ClinicWorld clinic;
    clinic.fill();
    clinic.click("caseload.filter.all");
    clinic.click("caseload.initials");
    clinic.reopen();
    CHECK(clinic.screen.item("caseload.filter.all")->chosen);
    CHECK(clinic.screen.item("caseload.initials")->chosen);
  }

  TEST_CASE("a review is done, with a note, and the next person comes") {
    ClinicWorld clinic;
    clinic.fill();
    clinic.open_review("Lena");
    clinic.type("review.note", U"call on Friday");
    clinic.click("review.keep-note");
    auto lena = must(clinic.world.core->about(clinic.id_of("Lena")));
    CHECK(must(app::review_view(lena)).care_notes.at(0).text == "call on Friday");
    clinic.click("review.copy");
    CHECK(clinic.screen.clipboard().find("n = 7 of 7") != std::string::npos);
    clinic.click("review.finish");
    CHECK(must(app::review_view(lena)).line.reviewed);
    CHECK(clinic.has("review.back"));
    clinic.screen.press(ui::Key::Escape);
    clinic.screen.settle();
    CHECK(clinic.has("caseload.filter.all"));
  }

  TEST_CASE("from a review: a hold, a day to look again, and the flare plan") {
    ClinicWorld clinic;
    clinic.fill();
    clinic.open_review("Lena");
    clinic.act("review.next");
    clinic.click("review.next.7");
    auto lena = must(clinic.world.core->about(clinic.id_of("Lena")));
    const auto today = must(app::review_view(lena)).today;
    CHECK(must(app::review_view(lena)).line.next_review == today + 7);
    clinic.act("review.hold");
    CHECK_FALSE(clinic.screen.item("review.hold.now")->enabled);
    clinic.type("review.hold.by", U"Sam");
    clinic.click("review.hold.days-less");
    clinic.click("review.hold.now");
    const auto holds = must(app::holds_view(lena)).active;
    REQUIRE(holds.size() == 1);
    CHECK(holds[0].until == today + 5);
    clinic.act("review.flare");
    clinic.click("review.flare.now");
    CHECK(must(app::holds_view(lena)).flare);
  }

  TEST_CASE("one step easier opens the plan with what it would change, and is saved with a reason") {
    ClinicWorld clinic;
    clinic.fill();
    clinic.open_review("Lena");
    auto lena = must(clinic.world.core->about(clinic.id_of("Lena")));
    clinic.act("review.easier");
    clinic.click("review.step.wall-sit");
    REQUIRE(clinic.has("builder.save"));
    CHECK(must(app::plan_draft_view(lena)).changes.size() > 0);
    CHECK_FALSE(clinic.screen.item("builder.save")->enabled);
    clinic.type("builder.reason", U"sore after the long run");
    clinic.type("builder.by", U"Sam");
    clinic.click("builder.save");
    CHECK(must(app::review_view(lena)).standing->plan_version == 2);
    clinic.click("notice.button");
    CHECK(must(app::review_view(lena)).standing->plan_version == 1);
  }

  TEST_CASE("in the plan doses change, exercises move, go, and are swapped") {
    ClinicWorld clinic;
    clinic.fill();
    clinic.open_review("Lena");
    clinic.click("review.dose");
    clinic.click("builder.from-plan");
    auto lena = must(clinic.world.core->about(clinic.id_of("Lena")));
    const auto draft = [&] { return must(app::plan_draft_view(lena)); };
    const auto first = draft().rows.at(0), second = draft().rows.at(1);
    clinic.click("builder.row." + first.exercise + ".sets.more");
    CHECK(draft().rows.at(0).dose.sets == first.dose.sets + 1);
    clinic.click("builder.row." + second.exercise + ".up");
    CHECK(draft().rows.at(0).exercise == second.exercise);
    clinic.click("builder.row." + first.exercise + ".remove");
    CHECK(draft().rows.at(1).exercise != first.exercise);
    clinic.click("builder.row." + second.exercise + ".swap");
    clinic.type("builder.search", U"wall sit");
    clinic.enter();
    CHECK(draft().rows.at(0).exercise == "wall-sit");
    clinic.click("builder.days-more");
    clinic.type("builder.criterion", U"test(stairs-pain) <= 3");
    clinic.click("builder.criterion-now");
    CHECK_FALSE(draft().exit.empty());
    clinic.type("builder.template", U"Early strength");
    clinic.click("builder.template-now");
    CHECK(must(app::template_choices(lena)).size() == 1);
    clinic.click("builder.discard");
    CHECK_FALSE(draft().there);
  }

  TEST_CASE("a dose that is kept as the usual one is there the next time its exercise is added") {
    ClinicWorld clinic;
    clinic.fill();
    clinic.open_review("Lena");
    clinic.click("review.dose");
    clinic.click("builder.from-plan");
    auto lena = must(clinic.world.core->about(clinic.id_of("Lena")));
    const auto draft = [&] { return must(app::plan_draft_view(lena)); };
    const auto first = draft().rows.at(0);
    const auto row = "builder.row." + first.exercise;
    clinic.click(row + ".sets.more");
    clinic.click(row + ".usual");
    CHECK(clinic.has("notice.button"));
    clinic.click(row + ".remove");
    clinic.click("builder.discard");
    auto jonas = must(clinic.world.core->about(clinic.id_of("Jonas")));
    must(app::perform(jonas, app::BeginPlanDraft{}));
    must(app::perform(jonas, app::AddToDraft{first.exercise}));
    CHECK(must(app::plan_draft_view(jonas)).rows.back().dose.sets == first.dose.sets + 1);
  }

  TEST_CASE("somebody is taken in, and a plan of three exercises is built and printed in at most 25 actions") {
    ClinicWorld clinic;
    clinic.click("caseload.add");
    clinic.type("caseload.name", U"Lena Hartmann");
    clinic.enter();
    clinic.click("caseload.open." + clinic.id_of("Lena").text());
    clinic.click("review.dose");
    clinic.click("builder.side.right");
    clinic.click("builder.condition.pfp");
    for (const auto* exercise : {U"wall sit", U"glute bridge", U"clamshell"}) {
      clinic.type("builder.search", exercise);
      clinic.enter();
    }
    clinic.type("builder.reason", U"agreed today");
    clinic.type("builder.by", U"Sam");
    clinic.click("builder.save");
    clinic.click("builder.print");
    CHECK(clinic.actions <= 25);
    const auto lena = must(clinic.world.core->about(clinic.id_of("Lena")));
    const auto review = must(app::review_view(lena));
    CHECK(review.rows.size() == 3);
    CHECK(review.standing->side == model::Side::Right);
    REQUIRE(clinic.saved.size() == 1);
    CHECK(clinic.saved[0].second.substr(0, 5) == "%PDF-");
  }

  TEST_CASE("an exercise of one's own is named, described, and counted as the one it is added by") {
    ClinicWorld clinic;
    clinic.fill();
    clinic.open_review("Lena");
    clinic.click("review.dose");
    clinic.click("builder.from-plan");
    const auto lena = must(clinic.world.core->about(clinic.id_of("Lena")));
    const auto rows = [&] { return must(app::plan_draft_view(lena)).rows; };
    const auto add = [&] {
      clinic.type("builder.search", U"monster walk");
      clinic.enter();
    };
    const auto before = rows().size();
    clinic.click("builder.own");
    add();
    clinic.type("builder.own.name", U"Chair push");
    add();
    CHECK(rows().size() == before);  // it has to be named and described
    clinic.type("builder.own.note", U"Push into the chair for five breaths.");
    clinic.click("builder.own.no-figure");
    add();
    CHECK_FALSE(clinic.has("builder.own.name"));
    REQUIRE(rows().size() == before + 1);
    const auto own = rows().back();
    CHECK(own.name == "Chair push");
    CHECK(own.exercise == "monster-walk");
    CHECK(own.no_figure);
  }

  TEST_CASE("what was done is listed, newest first") {
    ClinicWorld clinic;
    clinic.fill();
    clinic.click("nav.changes");
    CHECK_FALSE(clinic.has("caseload.filter.all"));
    clinic.click("nav.caseload");
    CHECK(clinic.has("caseload.filter.all"));
  }

  TEST_CASE("once nobody has been there for a while everything is covered, until somebody says they are back") {
    ClinicWorld clinic;
    clinic.fill();
    clinic.clinic = std::make_unique<desktop::Clinic>(*clinic.world.core, test::english_words(), clinic.outside(5));
    clinic.screen.settle();
    clinic.screen.frames(60 * 3);
    const auto row = "caseload.row." + clinic.id_of("Lena").text();
    CHECK(clinic.has(row));
    clinic.screen.type(U"j");
    clinic.screen.frames(60 * 4);
    CHECK(clinic.has(row));
    clinic.screen.frames(60 * 2);
    CHECK_FALSE(clinic.has(row));
    clinic.screen.type(U"k");
    clinic.screen.settle();
    CHECK_FALSE(clinic.has(row));
    clinic.click("cover.back");
    CHECK(clinic.has(row));
  }
}
