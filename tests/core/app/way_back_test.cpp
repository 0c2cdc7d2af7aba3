// Exercises that come back after an easier one stood in for them.
#include <algorithm>
#include <map>

#include "support/world.hpp"

using namespace genu;
using app::DoseMove;
using test::World;

namespace {

bool comes_back(const app::SessionLine& line) {
  return line.move == DoseMove::Swapped &&
         std::any_of(line.reasons.begin(), line.reasons.end(),
                     [](const model::Reason& reason) { return reason.message == "dose-step.swapped.back"; });
}

// A good session, and then days off, after which the plan begins again with easier exercises.
void pause_after_a_session(World& world, int days) {
  world.log_session(1);
  world.pass_days(1);
  world.answer_morning(1);
  app::StartHold hold;
  hold.kind = model::HoldKind::Away;
  world.done(hold);
  world.pass_days(days);
  world.done(app::EndHold{});
}

}  // namespace

namespace {

// Two months of good sessions; how many exercises came back, each of which goes up in its own time.
std::size_t returned_in_time(World& world) {
  std::map<std::string, int> since_return;
  for (int day = 0; day < 60; ++day) {
    if (!world.today().follow_ups.empty()) world.answer_morning(1);
    world.check_in(1);
    const auto today = world.today();
    if (today.session->offer == app::SessionOffer::Start) {
      for (const auto& line : today.session->lines) {
        CAPTURE(line.exercise);
        const auto returned = since_return.find(line.exercise);
        if (line.move == DoseMove::Harder && returned != since_return.end()) CHECK(returned->second >= 2);
        if (returned != since_return.end()) ++returned->second;
        if (comes_back(line)) since_return[line.exercise] = 1;
      }
      world.log_session(1);
    }
    world.pass_days(1);
  }
  return since_return.size();
}

}  // namespace

TEST_CASE("an exercise that comes back goes up after two good sessions of its own, not after one") {
  // One step down, and two.
  for (const int days : {8, 15}) {
    CAPTURE(days);
    World world;
    world.start_programme();
    pause_after_a_session(world, days);
    CHECK(returned_in_time(world) > 0);
  }
}
