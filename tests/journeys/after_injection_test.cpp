// Twelve weeks after a hydrogel injection: a body that heals, phase after phase, and no running until the clinic has
// cleared it and the weeks are over.
#include "support/world.hpp"

using namespace genu;
using test::World;

namespace {

std::vector<std::string> words_to_tick(const World& world) {
  std::vector<std::string> words;
  for (const auto& phase : test::must(app::programme_view(*world.core)).phases) {
    for (const auto& criterion : phase.criteria) {
      if (criterion.manual) words.push_back(criterion.reason.values.at("text"));
    }
  }
  return words;
}

void train(World& world) {
  world.done(app::StartSession{});
  while (test::must(app::session_view(*world.core))->next) world.done(app::RecordSet{});
  app::FinishSession finish;
  finish.answers.pain_during = test::nrs(1);
  world.done(finish);
}

// One day of the life of someone who heals.
void live_a_day(World& world, std::vector<std::string>& phases) {
  if (!world.today().follow_ups.empty()) world.answer_morning(1);
  world.check_in(1);
  const auto day = world.today();
  for (const char* id : {"walk10-pain", "walk30-pain", "stairs-pain"}) world.test(id, 1);
  if (day.may_move_on && app::may(*world.core, app::MoveToPhase{day.next_phase, words_to_tick(world)}).has_value()) {
    world.done(app::MoveToPhase{day.next_phase, words_to_tick(world)});
    phases.push_back(day.next_phase);
  }
  if (world.today().session->offer == app::SessionOffer::Start) train(world);
  world.pass_days(1);
}

bool running_is_held(const World& world) {
  const auto today = test::must(app::today_view(*world.core));
  for (const auto& hold : today.holds) {
    if (hold.forbids >= model::HoldScope::Impact) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("after an injection the weeks pass phase by phase, and running stays locked until the clinic opens it") {
  World world;
  world.start_programme(model::Side::Right, 1, "post-injection-return");
  app::StartHold injection;
  injection.kind = model::HoldKind::Injection;
  injection.injection = model::InjectionType::Hydrogel;
  world.done(injection);
  std::vector<std::string> phases{"protect"};
  for (int day = 0; day < 83; ++day) {
    CHECK(running_is_held(world));
    const auto today = world.today();
    for (const auto& line : today.session->lines) CHECK(line.exercise != "walk-run-intervals");
    live_a_day(world, phases);
  }
  CHECK(phases == std::vector<std::string>{"protect", "low-load", "strengthen"});
  for (int day = 0; day < 21; ++day) live_a_day(world, phases);
  CHECK(world.today().standing->phase == "strengthen");
  CHECK(running_is_held(world));
  CHECK(world.refusal(app::RecordTest{"hop10-pain", {}, 1}) == "may.test.injection");
  CHECK(world.refusal(app::EndHold{}) == "may.end-hold.injection");

  app::RecordClearance clearance;
  clearance.scope = model::ClearanceScope::Running;
  clearance.by = "the clinic";
  world.done(clearance);
  CHECK_FALSE(running_is_held(world));
  for (int day = 0; day < 3; ++day) live_a_day(world, phases);
  CHECK(phases.back() == "cleared-run");
  CHECK(world.refusal(app::EndHold{}).empty());
}

TEST_CASE("a clearance before week 12 opens nothing yet, unless the clinic has set an earlier week in writing") {
  for (const bool written : {false, true}) {
    World world;
    world.start_programme(model::Side::Right, 1, "post-injection-return");
    app::StartHold injection;
    injection.kind = model::HoldKind::Injection;
    injection.injection = model::InjectionType::Hydrogel;
    if (written) {
      injection.by = "the clinic";
      injection.running_from_week = 9;
    }
    world.done(injection);
    world.pass_days(7 * 9);
    app::RecordClearance clearance;
    clearance.scope = model::ClearanceScope::Running;
    clearance.by = "the clinic";
    world.done(clearance);
    CHECK(running_is_held(world) == !written);
    world.pass_days(7 * 3);
    CHECK_FALSE(running_is_held(world));
  }
}
