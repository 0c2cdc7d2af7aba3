// A runner who heals: twelve weeks of the runner's knee programme, from the first wall sit to the run phase.
#include "support/world.hpp"

using namespace genu;
using test::World;

namespace {

void test_what_is_asked(World& world) {
  for (const char* id : {"stairs-pain", "sls-pain", "step-down-pain", "hop10-pain", "walk30-pain"}) world.test(id, 1);
}

// The plain-word criteria that the view lists, ticked by the runner.
std::vector<std::string> ticks(const World& world) {
  std::vector<std::string> words;
  for (const auto& phase : test::must(app::programme_view(*world.core)).phases) {
    for (const auto& criterion : phase.criteria) {
      if (criterion.manual) words.push_back(criterion.reason.values.at("text"));
    }
  }
  return words;
}

}  // namespace

TEST_CASE("a healing runner reaches the run phase within twelve weeks, one phase after the other") {
  World world;
  world.start_programme();
  std::vector<std::string> phases{"settle"};
  for (int day = 0; day < 84; ++day) {
    if (!world.today().follow_ups.empty()) world.answer_morning(1);
    world.check_in(1);
    if (day % 7 == 6) test_what_is_asked(world);
    const auto today = world.today();
    if (today.may_move_on) {
      app::MoveToPhase move{today.next_phase, ticks(world)};
      world.done(move);
      phases.push_back(today.next_phase);
    } else if (!today.next_phase.empty()) {
      CHECK_FALSE(world.refusal(app::MoveToPhase{today.next_phase, {}}).empty());
    }
    if (world.today().session->offer == app::SessionOffer::Start) {
      world.done(app::StartSession{});
      while (test::must(app::session_view(*world.core))->next) world.done(app::RecordSet{});
      app::FinishSession finish;
      finish.answers.pain_during = test::nrs(1);
      world.done(finish);
    }
    world.pass_days(1);
  }
  CHECK(phases == std::vector<std::string>{"settle", "build", "load", "run"});
  CHECK(world.today().standing->phase == "run");
  CHECK(world.today().standing->plan_version > 5);
}
