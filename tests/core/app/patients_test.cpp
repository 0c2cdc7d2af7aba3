// Several people in one diary: whoever is meant, nobody else is touched.
#include <doctest/doctest.h>

#include <genu/app/views/day.hpp>
#include <genu/app/views/runs.hpp>

#include "support/world.hpp"

using namespace genu;

namespace {

base::Id added(test::World& world, const char* name) { return world.done(app::AddPatient{std::nullopt, name}).id; }

app::LogCheckIn pain(int score) {
  app::LogCheckIn log;
  log.entry.pain_now = test::nrs(score);
  log.side = model::Side::Left;
  return log;
}

}  // namespace

TEST_SUITE_BEGIN("app");

TEST_CASE("the diary of the runner is their own, whoever is in care") {
  test::World world;
  const auto lena = added(world, "Lena Hartmann");
  world.start_programme();
  world.check_in(3);
  CHECK(world.today().standing);
  CHECK(test::must(app::diary_view(*world.core)).entries.size() == 1);
  const auto hers = test::must(world.core->about(lena));
  CHECK_FALSE(test::must(app::today_view(hers)).standing);
  CHECK(test::must(app::diary_view(hers)).entries.empty());
}

TEST_CASE("commands about somebody change their records and no others") {
  test::World world;
  world.start_programme();
  auto lena = test::must(world.core->about(added(world, "Lena")));
  auto jonas = test::must(world.core->about(added(world, "Jonas")));
  app::StartProgramme start;
  start.programme = "pfp-runner";
  start.side = model::Side::Right;
  test::must(app::perform(lena, start));
  const auto entry = test::must(app::perform(lena, pain(6))).id;
  test::must(app::perform(jonas, pain(2)));
  CHECK(test::must(app::today_view(lena)).standing->side == model::Side::Right);
  CHECK_FALSE(test::must(app::today_view(jonas)).standing);
  CHECK(test::must(app::diary_view(lena)).entries.size() == 1);
  CHECK(test::must(app::diary_view(jonas)).entries.front().pain_now == test::nrs(2));
  CHECK(test::must(app::diary_view(*world.core)).entries.empty());
  const auto day = test::must(app::today_view(lena)).day;
  CHECK(test::must(app::day_view(lena, day)).entries.front().pain_now == test::nrs(6));
  CHECK(test::must(app::day_view(*world.core, day)).entries.empty());
  app::LogRun run;
  run.run.distance = base::Metres{3000};
  run.run.shoes = "old pair";
  test::must(app::perform(lena, run));
  CHECK(test::must(app::shoes_view(lena)).pairs.size() == 1);
  CHECK(test::must(app::shoes_view(*world.core)).pairs.empty());
  SUBCASE("an entry of another is not there to be changed or removed") {
    auto change = pain(1);
    change.id = entry;
    CHECK(app::may(jonas, change).error().code == base::ErrorCode::NotFound);
    CHECK(app::may(*world.core, app::RemoveCheckIn{entry}).error().code == base::ErrorCode::NotFound);
    CHECK(app::may(lena, app::RemoveCheckIn{entry}));
  }
  SUBCASE("a clearance of one does not clear another") {
    app::RecordClearance clearance;
    clearance.scope = model::ClearanceScope::Running;
    clearance.by = "Sam";
    test::must(app::perform(lena, clearance));
    CHECK(test::must(app::review_view(lena)).changes.back().what.rule == "review.clearance");
    CHECK(test::must(app::review_view(jonas)).changes.empty());
  }
}

TEST_CASE("a knee that gives way is that of one person") {
  test::World world;
  auto lena = test::must(world.core->about(added(world, "Lena")));
  auto jonas = test::must(world.core->about(added(world, "Jonas")));
  for (auto* core : {&lena, &jonas}) {
    app::StartProgramme start;
    start.programme = "pfp-runner";
    test::must(app::perform(*core, start));
  }
  app::LogSession log;
  log.pain_before = test::nrs(1);
  log.answers.pain_during = test::nrs(2);
  log.answers.gave_way = true;
  test::must(app::perform(lena, log));
  CHECK_FALSE(test::must(app::triage_view(lena)).shown.empty());
  CHECK(test::must(app::triage_view(jonas)).shown.empty());
}

TEST_CASE("people are renamed, archived and taken back") {
  test::World world;
  const auto lena = added(world, "Lena");
  CHECK(world.refusal(app::AddPatient{lena, {}}) == "may.patient-known");
  CHECK(world.refusal(app::AddPatient{}) == "may.patient-name");
  world.done(app::RenamePatient{lena, "Lena H."});
  CHECK(test::must(app::caseload_view(*world.core, {app::CaseloadFilter::All})).lines.front().name == "Lena H.");
  world.done(app::ArchivePatient{lena, true});
  CHECK(world.refusal(app::ArchivePatient{lena, true}) == "may.archived-already");
  auto view = test::must(app::caseload_view(*world.core, {app::CaseloadFilter::Archived}));
  CHECK(view.lines.size() == 1);
  CHECK(view.all == 0);
  world.done(app::ArchivePatient{lena, false});
  view = test::must(app::caseload_view(*world.core, {app::CaseloadFilter::All}));
  CHECK(view.lines.size() == 1);
  CHECK(view.archived == 0);
}

TEST_CASE("erasing is confirmed, leaves a record, cannot be taken back, and others stay") {
  test::World world;
  const auto lena = added(world, "Lena");
  const auto jonas = added(world, "Jonas");
  auto core = test::must(world.core->about(lena));
  test::must(app::perform(core, pain(4)));
  app::ErasePatient erase{lena, "Sam", "asked by letter", false};
  CHECK(world.refusal(erase) == "may.erase-confirm");
  erase.confirmed = true;
  world.done(erase);
  const auto view = test::must(app::caseload_view(*world.core, {app::CaseloadFilter::All}));
  REQUIRE(view.lines.size() == 1);
  CHECK(view.lines.front().patient == jonas);
  CHECK(world.core->about(lena).error().code == base::ErrorCode::NotFound);
  CHECK(world.refusal(app::Undo{}) == "may.undo-erasure");
  CHECK(test::must(app::audit_view(*world.core)).lines.front().command == "erase-patient");
}

TEST_CASE("undo takes a command about somebody back, and the caseload knows") {
  test::World world;
  const auto lena = added(world, "Lena");
  auto core = test::must(world.core->about(lena));
  test::must(app::perform(core, pain(4)));
  const auto heard = [&] {
    return test::must(app::caseload_view(*world.core, {app::CaseloadFilter::All})).lines.front().heard_day;
  };
  CHECK(heard());
  world.done(app::Undo{});
  CHECK_FALSE(heard());
  CHECK(test::must(app::diary_view(core)).entries.empty());
}

TEST_SUITE_END();
