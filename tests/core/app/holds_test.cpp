#include "support/world.hpp"

using namespace genu;
using app::SessionOffer;
using model::ClearanceScope;
using model::HoldKind;
using model::HoldScope;
using test::World;

namespace {

app::StartHold hold(HoldKind kind) {
  app::StartHold command;
  command.kind = kind;
  return command;
}

app::StartHold gel(int days_ago, const World& world) {
  auto command = hold(HoldKind::Injection);
  command.injection = model::InjectionType::Hydrogel;
  command.began = test::must(app::today_view(*world.core)).day - days_ago;
  return command;
}

void clear(World& world, ClearanceScope scope) {
  app::RecordClearance command;
  command.scope = scope;
  command.by = "the clinic";
  world.done(command);
}

bool may_start(const World& world) { return app::may(*world.core, app::StartSession{}).has_value(); }

}  // namespace

TEST_CASE("a hold needs a knee, and an injection its substance") {
  World world;
  CHECK(world.refusal(hold(HoldKind::Illness)) == "may.which-knee");
  world.start_programme();
  CHECK(world.refusal(hold(HoldKind::Injection)) == "may.hold.which-injection");
  auto command = hold(HoldKind::Injury);
  command.injection = model::InjectionType::Other;
  CHECK(world.refusal(command) == "may.hold.no-injection");
  command = gel(1, world);
  command.running_from_week = 8;
  CHECK(world.refusal(command) == "may.hold.week-of-clinic");
  command.by = "the clinic";
  command.until = world.today().day - 5;
  CHECK(world.refusal(command) == "may.hold.ends-first");
}

TEST_CASE("an injury cannot begin tomorrow, a holiday can") {
  World world;
  world.start_programme();
  auto injury = hold(HoldKind::Injury);
  injury.began = world.today().day + 1;
  CHECK(world.refusal(injury) == "may.day-ahead");
  auto away = hold(HoldKind::Away);
  away.began = world.today().day + 1;
  away.until = world.today().day + 8;
  CHECK(world.refusal(away).empty());
  CHECK(world.today().holds.empty());
  CHECK(test::must(app::holds_view(*world.core)).active.size() == 1);
  world.pass_days(1);
  CHECK(world.today().holds.size() == 1);
}

TEST_CASE("one hold of a kind is on at a time") {
  World world;
  world.start_programme();
  world.done(hold(HoldKind::Illness));
  CHECK(world.refusal(hold(HoldKind::Illness)) == "may.hold.already");
  CHECK(world.refusal(hold(HoldKind::Away)).empty());
}

TEST_CASE("illness stops sessions, and nothing counts as missed") {
  World world;
  world.start_programme();
  world.done(hold(HoldKind::Illness));
  auto today = world.today();
  CHECK(today.session->offer == SessionOffer::Held);
  CHECK(world.refusal(app::StartSession{}) == "may.start-session.held");
  REQUIRE(today.holds.size() == 1);
  CHECK(today.holds.front().forbids == HoldScope::All);
  CHECK(today.holds.front().may_end);
  CHECK(today.rest_day.empty());
  world.pass_days(3);
  today = world.today();
  for (const auto& day : today.week) CHECK(day.mark != app::DayMark::Missed);
  world.done(app::EndHold{});
  CHECK(world.today().holds.empty());
  CHECK(may_start(world));
}

TEST_CASE("what has happened is noted all the same") {
  World world;
  world.start_programme();
  world.done(hold(HoldKind::Illness));
  app::LogSession log;
  CHECK(world.refusal(log).empty());
}

TEST_CASE("after an injury there is gentle movement for three days, then everything but impact") {
  World world;
  world.start_programme();
  const auto all = world.today().session->lines.size();
  world.done(hold(HoldKind::Injury));
  const auto gentle = world.today();
  CHECK(gentle.session->lines.size() < all);
  for (const auto& line : gentle.session->lines) CHECK(line.exercise != "wall-sit");
  CHECK(world.refusal(app::EndHold{}) == "may.end-hold.injury");
  world.pass_days(3);
  CHECK(world.today().session->lines.size() == all);
  CHECK(world.today().holds.front().forbids == HoldScope::Impact);
  CHECK(world.refusal(app::EndHold{}).empty());
}

TEST_CASE("after an operation nothing is offered until a professional has cleared exercise") {
  World world;
  world.start_programme();
  world.done(hold(HoldKind::Surgery));
  CHECK(world.today().session->offer == SessionOffer::Held);
  CHECK(world.refusal(app::EndHold{}) == "may.end-hold.surgery");
  clear(world, ClearanceScope::Exercise);
  CHECK(world.today().session->offer != SessionOffer::Held);
  CHECK(world.today().holds.front().forbids == HoldScope::Impact);
  clear(world, ClearanceScope::Running);
  CHECK(world.refusal(app::EndHold{}).empty());
}

TEST_CASE("a hold survives a change of programme, and one noted by mistake can be taken away") {
  World world;
  world.start_programme();
  world.done(gel(10, world));
  CHECK(world.today().session->offer == SessionOffer::Held);
  app::StartProgramme start;
  start.programme = "post-injection-return";
  start.replace = true;
  world.done(start);
  CHECK(world.today().session->offer != SessionOffer::Held);
  CHECK(world.today().holds.front().forbids == HoldScope::Impact);
  CHECK(world.refusal(app::EndHold{}) == "may.end-hold.injection");
  CHECK(world.refusal(app::EndHold{std::nullopt, true}).empty());
  CHECK(world.today().holds.empty());
  CHECK(world.refusal(app::EndHold{}) == "may.no-hold");
  REQUIRE_FALSE(world.today().notices.empty());
  CHECK(world.today().notices.front().rule == "hold.no-injection-date");
}

TEST_CASE("the date of the injection is what the criteria count from") {
  World world;
  world.start_programme(model::Side::Left, 1, "post-injection-return");
  const auto weeks = [&] {
    for (const auto& phase : test::must(app::programme_view(*world.core)).phases) {
      for (const auto& criterion : phase.criteria) {
        if (criterion.criterion == "weeks_since_injection >= 1") return criterion.state;
      }
    }
    return app::CriterionState::NotMet;
  };
  CHECK(weeks() == app::CriterionState::Unknown);
  world.done(gel(8, world));
  CHECK(weeks() == app::CriterionState::Met);
}

TEST_CASE("after days off the plan comes back as many steps easier as they were long") {
  struct Row {
    int days_off;
    HoldKind kind;
    const char* rule;  // nothing where it goes on as it was
  };
  for (const auto& row : {Row{3, HoldKind::Illness, nullptr}, Row{5, HoldKind::Injury, "hold.back.step"},
                          Row{10, HoldKind::Illness, "hold.back.missed"}, Row{20, HoldKind::Away, "hold.back.missed"},
                          Row{40, HoldKind::Illness, "hold.back.restart"}}) {
    CAPTURE(row.days_off);
    World world;
    world.start_programme();
    world.log_session(1);
    world.pass_days(1);
    world.answer_morning(1);
    world.done(hold(row.kind));
    world.pass_days(row.days_off - 1);
    world.done(app::EndHold{});
    const auto today = world.today();
    REQUIRE(today.advice);
    int easier = 0;
    for (const auto& line : today.session->lines) {
      easier += line.move == app::DoseMove::Easier || line.move == app::DoseMove::Swapped;
    }
    if (row.rule == nullptr) {
      CHECK(easier == 0);
      continue;
    }
    CHECK(easier > 0);
    CHECK(today.advice->action == model::Action::Regress);
    CHECK(today.advice->reasons.front().rule == row.rule);
    world.done(app::StartSession{});
    CHECK(test::must(app::programme_view(*world.core)).versions.front().reason == "plan.after-hold");
    world.done(app::AbandonSession{});
    world.pass_days(1);
    const auto after = world.today();
    for (const auto& line : after.session->lines) CHECK(line.move == app::DoseMove::Same);
  }
}

TEST_CASE("on a day without a session the optional exercises of the phase are shown") {
  World world;
  app::StartProgramme start;
  start.programme = "pfp-runner";
  start.weekdays = {base::Weekday::Tuesday, base::Weekday::Thursday, base::Weekday::Saturday};
  world.done(start);
  const auto monday = world.today();
  REQUIRE(monday.session->offer == SessionOffer::Optional);
  REQUIRE(monday.rest_day.size() == 1);
  CHECK(monday.rest_day.front().exercise == "stationary-bike");
  world.pass_days(1);
  REQUIRE(world.today().session->offer == SessionOffer::Start);
  CHECK(world.today().rest_day.empty());
}

TEST_CASE("after a red the optional exercises wait until the knee is known to be quiet") {
  World world;
  world.start_programme();
  world.log_session(7);
  world.pass_days(1);
  REQUIRE(world.today().session->offer == SessionOffer::Rest);
  CHECK(world.today().rest_day.empty());
  app::LogCheckIn entry;
  entry.entry.pain_now = test::nrs(2);
  world.done(entry);
  CHECK_FALSE(world.today().rest_day.empty());
}
