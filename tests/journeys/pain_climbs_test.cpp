// A runner whose knee gets worse: held, stepped back, told to seek help; never asked for more.
#include "support/world.hpp"

using namespace genu;
using test::World;

TEST_CASE("pain that climbs over the weeks is held, stepped back and sent to someone who can look at it") {
  World world;
  world.start_programme();
  bool held = false, stepped_back = false;
  std::optional<model::Action> last;
  const auto offered = [&] { return world.today().session->offer; };
  for (int day = 0; day < 42 && last != model::Action::SeekHelp; ++day) {
    const int pain = 2 + day / 5;
    world.check_in(std::min(10, pain), 1);
    const auto today = world.today();
    if (!today.follow_ups.empty()) world.answer_morning(std::min(10, 1 + day / 8));
    const bool session_day = day % 2 == 0;
    if (session_day && (offered() == app::SessionOffer::Start || offered() == app::SessionOffer::Optional)) {
      const auto before = world.today();
      for (const auto& line : before.session->lines) {
        if (line.move == app::DoseMove::Easier || line.move == app::DoseMove::Swapped) stepped_back = true;
        if (before.light && before.light->light != model::Light::Green) CHECK(line.move != app::DoseMove::Harder);
      }
      world.log_session(std::min(10, pain));
    }
    world.pass_days(1);
    const auto after = world.today();
    if (after.advice) last = after.advice->action;
    if (last == model::Action::Hold) held = true;
    if (last == model::Action::Regress || last == model::Action::RestThenRegress) stepped_back = true;
  }
  CHECK(held);
  CHECK(stepped_back);
  CHECK(last == model::Action::SeekHelp);
  CHECK(world.today().standing->phase == "settle");
}
