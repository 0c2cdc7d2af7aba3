// What the safety questions lock, and who lifts that.
#include <algorithm>
#include <tuple>

#include "core/app/safety_answers.hpp"

using namespace genu;
using namespace genu::test;
using model::TriageTier;

TEST_CASE("after an urgent answer no programme and no session can be begun until somebody has looked") {
  World world;
  world.done(answers({{"pain_rest", 8}}));
  app::StartProgramme start;
  start.programme = "pfp-runner";
  CHECK(world.refusal(start) == "may.urgent-help-first");
  CHECK(world.refusal(app::AnswerPattern{{{"stairs", {"yes"}, std::nullopt}}}) == "may.urgent-help-first");
  // Quiet answers later do not lift it.
  world.pass_days(3);
  check_all(world, {{"pain_rest", 0}});
  CHECK(rules_of(view_of(world)) == Rules{"U15"});
  CHECK(world.refusal(start) == "may.urgent-help-first");
  world.done(seen(model::ClearanceScope::Exercise));
  CHECK(rules_of(view_of(world)).empty());
  CHECK_FALSE(view_of(world).lock_all);
  CHECK(world.refusal(start).empty());
  // Running has not been cleared.
  CHECK(locks(world).running_locked);
  world.done(seen(model::ClearanceScope::Running));
  CHECK_FALSE(locks(world).running_locked);
}

TEST_CASE("an urgent answer during a programme stops sessions and phases") {
  World world;
  world.start_programme();
  world.done(answers({{"locked_now", 1}}));
  const auto today = world.today();
  CHECK(today.session->offer == app::SessionOffer::SeekHelp);
  REQUIRE(today.advice);
  CHECK(today.advice->action == model::Action::SeekHelp);
  CHECK(today.advice->reasons.front().message == "next-action.seek-help.triage");
  CHECK(world.refusal(app::StartSession{}) == "may.start-session.seek-help");
  CHECK(world.refusal(app::MoveToPhase{"build", {}}) == "may.urgent-help-first");
  CHECK(locks(world).all_locked);
  CHECK(locks(world).all_reasons.front().values.at("rule") == "U10");
  world.done(seen(model::ClearanceScope::Exercise));
  CHECK(world.today().session->offer != app::SessionOffer::SeekHelp);
}

TEST_CASE("to be seen soon leaves the first phase open and closes the others") {
  World world;
  world.start_programme();
  check_all(world, {{"failed_restarts", 3}});
  CHECK(view_of(world).tier == TriageTier::Soon);
  CHECK_FALSE(locks(world).running_locked);
  const auto today = world.today();
  CHECK(today.advice->action == model::Action::SeekHelp);
  CHECK(today.session->offer != app::SessionOffer::SeekHelp);
  for (const auto& line : today.session->lines) CHECK(line.move == app::DoseMove::Same);
  CHECK(world.refusal(app::MoveToPhase{"build", {}}) == "may.first-phase-until-seen");
  CHECK(world.refusal(app::StartSession{}).empty());
}

TEST_CASE("the next phase is not shown as open while the triage keeps it closed") {
  World world;
  world.start_programme();
  for (int day = 0; day < 13; ++day) {
    if (!world.today().follow_ups.empty()) world.answer_morning(1);
    world.check_in(1);
    if (world.today().session->offer == app::SessionOffer::Start) world.log_session(1);
    world.pass_days(1);
  }
  if (!world.today().follow_ups.empty()) world.answer_morning(1);
  world.test("stairs-pain", 1);
  REQUIRE(world.today().may_move_on);
  check_all(world, {{"failed_restarts", 3}});
  CHECK_FALSE(world.today().may_move_on);
  CHECK(world.refusal(app::MoveToPhase{"build", {}}) == "may.first-phase-until-seen");
}

TEST_CASE("rules that stop running say so, with their advice") {
  World world;
  world.start_programme();
  CHECK_FALSE(locks(world).running_locked);
  world.done(answers({{"swelling", 2}}));
  const auto held = locks(world);
  CHECK(held.running_locked);
  CHECK_FALSE(held.all_locked);
  REQUIRE(held.running_reasons.size() == 1);
  CHECK(held.running_reasons.front().rule == "lock.running");
  CHECK(held.running_reasons.front().values.at("rule") == "S02");
}

TEST_CASE("after an injection running waits for its own clearance") {
  World world;
  app::StartProgramme start;
  start.programme = "post-injection-return";
  world.done(start);
  CHECK(locks(world).running_locked);
  CHECK(locks(world).running_reasons.front().message == "lock.running.after-injection");
  world.done(seen(model::ClearanceScope::Exercise));
  CHECK(locks(world).running_locked);
  world.done(seen(model::ClearanceScope::Running));
  CHECK_FALSE(locks(world).running_locked);
}

TEST_CASE("the diary answers for itself, and what it locks outlives a change of the entry") {
  World world;
  world.start_programme();
  app::LogCheckIn log;
  log.entry.swelling = 2;
  log.entry.pain_now = nrs(7);
  const auto entry = world.done(log);
  CHECK(rules_of(view_of(world)) == Rules{"S02", "S05"});
  CHECK(locks(world).running_locked);
  log.id = entry.id;
  log.entry.swelling = 0;
  log.entry.pain_now = nrs(1);
  world.done(log);
  CHECK(locks(world).running_locked);
  world.done(app::RemoveCheckIn{entry.id});
  CHECK(locks(world).running_locked);
  world.pass_days(30);
  CHECK(locks(world).running_locked);
  world.done(seen(model::ClearanceScope::Exercise));
  world.done(seen(model::ClearanceScope::Running));
  CHECK_FALSE(locks(world).running_locked);
  CHECK(rules_of(view_of(world)).empty());
}

TEST_CASE("an answer that locks cannot be taken back, others can") {
  World world;
  world.done(answers({{"pain_now", 2}}));
  CHECK(world.refusal(app::Undo{}).empty());
  CHECK_FALSE(view_of(world).checked);
  world.done(answers({{"pain_now", 8}}));
  CHECK(world.refusal(app::Undo{}) == "may.undo-lock");
  check_in(world, 8, 0);
  CHECK(world.refusal(app::Undo{}).empty());
  CHECK(locks(world).running_locked);
}

TEST_CASE("somebody who has looked can be noted before any programme, once there is something to look at") {
  World world;
  CHECK(world.refusal(seen(model::ClearanceScope::Exercise)) == "may.no-programme");
  world.done(answers({{"exertion_warning", 1}}));
  CHECK(view_of(world).lock_all);
  CHECK(world.refusal(seen(model::ClearanceScope::Exercise)).empty());
  CHECK_FALSE(view_of(world).lock_all);
}
