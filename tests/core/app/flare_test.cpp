#include "support/world.hpp"

using namespace genu;
using test::World;

namespace {

bool has_notice(const app::TodayView& today, const char* rule) {
  for (const auto& notice : today.notices) {
    if (notice.rule == rule) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("a flare is declared by the runner, once, and ended by the runner") {
  World world;
  CHECK(world.refusal(app::DeclareFlare{}) == "may.which-knee");
  world.start_programme();
  CHECK(world.refusal(app::EndFlare{}) == "may.no-flare");
  world.done(app::DeclareFlare{});
  CHECK(world.refusal(app::DeclareFlare{}) == "may.flare-is-on");
  world.done(app::EndFlare{});
  CHECK_FALSE(world.today().flare);
}

TEST_CASE("after a red session a flare plan is proposed, not declared") {
  World world;
  world.start_programme();
  CHECK_FALSE(has_notice(world.today(), "flare.sign.red"));
  world.log_session(8);
  CHECK(has_notice(world.today(), "flare.sign.red"));
  CHECK_FALSE(world.today().flare);
  world.done(app::DeclareFlare{});
  CHECK_FALSE(has_notice(world.today(), "flare.sign.red"));
}

TEST_CASE("the first days leave gentle movement, then the sets are halved and the plan stays as it was") {
  World world;
  world.start_programme();
  const auto before = world.today();
  const auto version = before.standing->plan_version;
  world.done(app::DeclareFlare{});
  auto today = world.today();
  REQUIRE(today.flare);
  CHECK(today.flare->stage == model::FlareStage::FirstDays);
  CHECK(today.flare->check_again);
  CHECK(today.flare->substitutes.size() == 4);
  CHECK(today.session->lines.size() < before.session->lines.size());
  world.pass_days(3);
  world.pass_minutes(1);
  today = world.today();
  CHECK(today.flare->stage == model::FlareStage::Easing);
  CHECK(today.session->lines.size() == before.session->lines.size());
  int lighter = 0;
  for (const auto& line : today.session->lines) lighter += line.move == app::DoseMove::Easier;
  CHECK(lighter > 3);
  world.done(app::StartSession{});
  const auto session = test::must(app::session_view(*world.core));
  REQUIRE(session);
  for (const auto& item : session->items) {
    if (item.exercise == "straight-leg-raise") CHECK(item.dose.sets == 2);
  }
  CHECK(world.today().standing->plan_version == version);
}

TEST_CASE("pain that is back ends a flare by a word, and the plan begins one step easier") {
  World world;
  world.start_programme();
  world.log_session(2);
  world.pass_days(1);
  world.answer_morning(1);
  world.done(app::DeclareFlare{});
  world.pass_days(4);
  CHECK_FALSE(world.today().flare->may_end);
  app::LogCheckIn entry;
  entry.entry.pain_now = test::nrs(1);
  world.done(entry);
  CHECK(world.today().flare->may_end);
  world.done(app::EndFlare{});
  const auto today = world.today();
  REQUIRE(today.advice);
  CHECK(today.advice->reasons.front().rule == "hold.back.step");
  CHECK(today.advice->action == model::Action::Regress);
}

TEST_CASE("a flare of more than a week asks for someone to look at the knee") {
  World world;
  world.start_programme();
  world.done(app::DeclareFlare{});
  world.pass_days(7);
  CHECK(world.today().flare->stage == model::FlareStage::TooLong);
}

TEST_CASE("half a plan undone for two weeks is worth a review, days off excused") {
  World world;
  world.start_programme();
  world.pass_days(15);
  CHECK(has_notice(world.today(), "review.adherence"));
  World excused;
  excused.start_programme();
  app::StartHold ill;
  ill.kind = model::HoldKind::Illness;
  excused.done(ill);
  excused.pass_days(15);
  CHECK_FALSE(has_notice(excused.today(), "review.adherence"));
}

TEST_CASE("six weeks of a plan that was followed without a change are worth a review, and with one they are not") {
  const auto after_weeks = [](int weeks, int first, int then) {
    World world;
    world.start_programme();
    for (int day = 0; day < 7 * weeks; ++day) {
      app::LogCheckIn entry;
      entry.entry.worst_24h = test::nrs(day < 14 ? first : then);
      world.done(entry);
      const auto offer = world.today().session->offer;
      if (offer == app::SessionOffer::Start || offer == app::SessionOffer::Optional) world.log_session(2);
      world.pass_days(1);
      if (!world.today().follow_ups.empty()) world.answer_morning(1);
    }
    return has_notice(world.today(), "review.no-change");
  };
  CHECK(after_weeks(6, 4, 4));
  CHECK_FALSE(after_weeks(6, 4, 2));
  CHECK_FALSE(after_weeks(5, 4, 4));
  // Long after the beginning has left the days that are looked at, low pain is still what it came to.
  CHECK_FALSE(after_weeks(21, 6, 2));
}
