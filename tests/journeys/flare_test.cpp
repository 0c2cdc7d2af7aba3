// A week that goes wrong and comes right: a red session, a flare plan, and the way back.
#include "support/world.hpp"

using namespace genu;
using test::World;

namespace {

void say_pain(World& world, int pain) {
  app::LogCheckIn entry;
  entry.entry.pain_now = test::nrs(pain);
  entry.entry.swelling = 0;
  world.done(entry);
}

std::string dose_of(const app::TodayView& today, const char* exercise) {
  for (const auto& line : today.session->lines) {
    if (line.exercise == exercise) return line.dose;
  }
  return {};
}

}  // namespace

TEST_CASE("a flare eases off, goes lighter, and leads back one step below where it began") {
  World world;
  world.start_programme();
  for (int session = 0; session < 2; ++session) {
    world.log_session(1);
    world.pass_days(1);
    world.answer_morning(1);
    world.pass_days(1);
  }
  const auto before = dose_of(world.today(), "clamshell");
  auto half = dose_of(world.today(), "wall-sit");
  REQUIRE(half.front() == '4');
  half.front() = '2';
  world.log_session(7);
  REQUIRE(world.today().light->light == model::Light::Red);
  world.done(app::DeclareFlare{});
  const auto version = world.today().standing->plan_version;

  // Three days: nothing that loads the knee, whatever the week had planned.
  for (int day = 0; day < 3; ++day) {
    say_pain(world, 5 - day);
    const auto today = world.today();
    REQUIRE(today.flare);
    CHECK(today.flare->stage == model::FlareStage::FirstDays);
    CHECK_FALSE(today.flare->may_end);
    CHECK(dose_of(today, "wall-sit").empty());
    if (!today.follow_ups.empty()) world.answer_morning(2);
    world.pass_days(1);
  }

  // Half the sets, until the knee is quiet.
  world.pass_minutes(10);
  say_pain(world, 3);
  CHECK(world.today().flare->stage == model::FlareStage::Easing);
  CHECK(dose_of(world.today(), "wall-sit") == half);
  CHECK(world.refusal(app::RecordTest{"hop10-pain", {}, 1}) == "may.test.held");
  world.pass_days(1);
  say_pain(world, 1);
  CHECK(world.today().flare->may_end);
  CHECK(world.today().standing->plan_version == version);

  world.done(app::EndFlare{});
  const auto back = world.today();
  CHECK_FALSE(back.flare);
  REQUIRE(back.advice);
  CHECK(back.advice->reasons.front().rule == "hold.back.step");
  CHECK(dose_of(back, "clamshell") != before);
  world.done(app::StartSession{});
  CHECK(world.today().standing->plan_version == version + 1);
}
