// Each invariant of the cohort is shown a broken day and must say so, and a sound one and must be silent.
#include <doctest/doctest.h>

#include "cohort/life.hpp"
#include "cohort/lines.hpp"

using namespace genu;
using namespace genu::cohort;

namespace {

const Setting& setting() {
  static const auto usual = usual_setting();
  REQUIRE(usual);
  return *usual;
}

base::Nrs nrs(int score) { return *base::Nrs::from(score); }

model::Reason reason(const char* rule = "next-action.progress", const char* message = "next-action.progress") {
  return {rule, message, {}, "clinical reference 3.3"};
}

app::SessionLine line(const char* exercise, const char* dose) {
  app::SessionLine line;
  line.exercise = exercise;
  line.dose = dose;
  return line;
}

app::SessionLine moved(const char* exercise, const char* before, const char* after) {
  auto moved = line(exercise, after);
  moved.move = app::DoseMove::Harder;
  moved.dose_before = before;
  moved.reasons = {reason()};
  return moved;
}

// A green day in the first phase of the runner's knee programme, all told, with these lines on offer.
Glance green_glance(std::vector<app::SessionLine> lines) {
  Glance glance;
  glance.today.standing.emplace();
  glance.today.standing->programme = "pfp-runner";
  glance.today.standing->phase = "settle";
  glance.today.standing->phases = 4;
  glance.today.light = model::LightAdvice{model::Light::Green, {reason("light.green", "light.green")}};
  glance.today.advice = model::ActionAdvice{model::Action::Hold, {reason("next-action.hold", "next-action.hold.top")}};
  glance.today.session.emplace();
  glance.today.session->lines = std::move(lines);
  glance.newest = Newest{{}, nrs(1), false, true};
  return glance;
}

DaySeen green_day(std::vector<app::SessionLine> lines = {line("wall-sit", "4 × 30 s")}) {
  DaySeen seen;
  seen.programme = "pfp-runner";
  seen.morning = green_glance(lines);
  seen.ready = seen.morning;
  return seen;
}

DaySeen step_up_day() { return green_day({moved("wall-sit", "4 × 30 s", "4 × 35 s")}); }

}  // namespace

TEST_CASE("no invariant minds a green day, with or without a step up") {
  for (const auto& invariant : all_invariants(*setting().content, *setting().words)) {
    CAPTURE(invariant->name());
    CHECK_FALSE(invariant->rule().empty());
    CHECK(invariant->look(green_day()).value_or("") == "");
    CHECK(invariant->look(step_up_day()).value_or("") == "");
  }
}

TEST_CASE("progress is minded after red or amber, while an answer waits, and where it never came") {
  const auto invariant = progress_needs_green();
  const auto minds = [&](auto spoil) {
    auto seen = step_up_day();
    spoil(seen.ready);
    return invariant->look(seen).has_value();
  };
  CHECK_FALSE(minds([](Glance&) {}));
  for (const auto light : {model::Light::Red, model::Light::Amber, model::Light::Pending}) {
    CHECK(minds([&](Glance& glance) { glance.today.light->light = light; }));
  }
  CHECK(minds([](Glance& glance) { glance.today.light.reset(); }));
  const auto waits = [](int days_before_the_newest) {
    return [=](Glance& glance) {
      glance.today.follow_ups.emplace_back().day = glance.newest->day - days_before_the_newest;
    };
  };
  CHECK(minds(waits(0)));
  CHECK_FALSE(minds(waits(1)));
  CHECK(minds([](Glance& glance) { glance.newest.reset(); }));
  CHECK(minds([](Glance& glance) { glance.newest->alarm = true; }));
  CHECK(minds([](Glance& glance) { glance.newest->morning_told = false; }));
  CHECK(minds([](Glance& glance) { glance.newest->pain_during = base::Silence::NoAnswer; }));

  auto advised = green_day();
  advised.morning.today.advice->action = model::Action::Progress;
  advised.morning.today.light->light = model::Light::Red;
  CHECK(invariant->look(advised));
}

TEST_CASE("the way back from an easier exercise asks for more, the way to it does not") {
  auto swapped = moved("wall-sit", "4 × 30 s", "4 × 35 s");
  swapped.move = app::DoseMove::Swapped;
  swapped.reasons.push_back(reason("dose-step.swapped", "dose-step.swapped"));
  CHECK_FALSE(asks_for_more(swapped));
  swapped.reasons.push_back(reason("dose-step.swapped", "dose-step.swapped.back"));
  CHECK(asks_for_more(swapped));
}

TEST_CASE("impact is minded while the knee is swollen or unsafe, unless nothing is on offer") {
  const auto invariant = impact_only_when_allowed(*setting().content);
  for (const char* exercise : {"pogo-hop", "strides"}) {
    CAPTURE(exercise);
    auto seen = green_day({line("wall-sit", "4 × 30 s"), line(exercise, "3 × 10")});
    CHECK_FALSE(invariant->look(seen));
    seen.ready.swelling = 1;
    CHECK_FALSE(invariant->look(seen));
    seen.ready.swelling = 2;
    CHECK(invariant->look(seen));
    seen.ready.today.session->offer = app::SessionOffer::SeekHelp;
    CHECK_FALSE(invariant->look(seen));
    seen.ready.today.session->offer = app::SessionOffer::Optional;
    seen.ready.swelling = base::Silence::NotAsked;
    seen.ready.unsafe = true;
    CHECK(invariant->look(seen));
  }
  auto gentle = green_day();
  gentle.ready.unsafe = true;
  CHECK_FALSE(invariant->look(gentle));
}

TEST_CASE("impact is minded while a hold, a red flag or the rest after a red forbids it") {
  const auto invariant = impact_only_when_allowed(*setting().content);
  const auto minds = [&](const char* exercise, auto spoil) {
    auto seen = green_day({line(exercise, "3 × 10")});
    spoil(seen.ready);
    return invariant->look(seen).has_value();
  };
  const auto held = [](model::HoldScope scope) { return [scope](Glance& glance) { glance.held = scope; }; };
  CHECK_FALSE(minds("pogo-hop", held(model::HoldScope::Nothing)));
  CHECK(minds("pogo-hop", held(model::HoldScope::Impact)));
  CHECK(minds("pogo-hop", held(model::HoldScope::Loaded)));
  CHECK_FALSE(minds("wall-sit", held(model::HoldScope::Loaded)));
  CHECK(minds("wall-sit", held(model::HoldScope::All)));
  CHECK(minds("wall-sit", [](Glance& glance) { glance.red_flag = true; }));
  const auto rests = [](Glance& glance) {
    glance.today.light->light = model::Light::Red;
    glance.today.light_day = glance.today.day - 1;
  };
  CHECK(minds("pogo-hop", rests));
  CHECK_FALSE(minds("wall-sit", rests));
}

TEST_CASE("a run on offer is minded as a jump is") {
  const auto invariant = impact_only_when_allowed(*setting().content);
  const auto minds = [&](app::RunOffer offer, auto spoil) {
    auto seen = green_day();
    seen.ready.today.run.emplace();
    seen.ready.today.run->offer = offer;
    spoil(seen.ready);
    return invariant->look(seen).has_value();
  };
  const auto held = [](Glance& glance) { glance.held = model::HoldScope::Impact; };
  const auto swollen = [](Glance& glance) { glance.swelling = 2; };
  for (const auto offer : {app::RunOffer::Start, app::RunOffer::Place}) {
    CHECK_FALSE(minds(offer, [](Glance&) {}));
    CHECK(minds(offer, held));
    CHECK(minds(offer, swollen));
    CHECK(minds(offer, [](Glance& glance) { glance.unsafe = true; }));
  }
  CHECK_FALSE(minds(app::RunOffer::Locked, held));
  CHECK_FALSE(minds(app::RunOffer::Done, swollen));
}

TEST_CASE("a dose above what the programme or the exercise allows is minded") {
  const auto invariant = doses_within_limits(*setting().content);
  const auto minds = [&](const char* exercise, const char* dose) {
    return invariant->look(green_day({line(exercise, dose)})).has_value();
  };
  CHECK_FALSE(minds("wall-sit", "4 × 45 s"));
  CHECK(minds("wall-sit", "4 × 90 s"));
  CHECK(minds("wall-sit", "9 × 30 s"));
  CHECK(minds("glute-bridge", "3 × 60"));
  CHECK(minds("glute-bridge", "a lot"));
  CHECK(minds("no-such-exercise", "1 × 10"));

  auto in_hand = green_day();
  in_hand.items.emplace_back();
  in_hand.items.back().exercise = "wall-sit";
  in_hand.items.back().dose.sets = 4;
  in_hand.items.back().dose.hold = base::Seconds{30};
  CHECK_FALSE(invariant->look(in_hand));
  in_hand.items.back().dose.load_percent = 301;
  CHECK(invariant->look(in_hand));
}

TEST_CASE("two increases at once are minded, and two steps without sessions in between") {
  const auto both = green_day({moved("glute-bridge", "3 × 10", "4 × 12")});
  CHECK(one_increase_at_a_time(*setting().content)->look(both));

  const auto step_up_after = [&](int sessions) {
    const auto invariant = one_increase_at_a_time(*setting().content);
    auto step = step_up_day();
    step.session_done = true;
    REQUIRE_FALSE(invariant->look(step));
    auto same = green_day({line("wall-sit", "4 × 35 s")});
    same.session_done = true;
    for (int i = 1; i < sessions; ++i) REQUIRE_FALSE(invariant->look(same));
    // A day without a session brings nothing.
    same.session_done = false;
    REQUIRE_FALSE(invariant->look(same));
    return invariant->look(green_day({moved("wall-sit", "4 × 35 s", "4 × 40 s")}));
  };
  CHECK(step_up_after(1));
  CHECK_FALSE(step_up_after(2));
}

TEST_CASE("an exercise that another one stood in for meanwhile has no step behind it") {
  const auto after = [](bool with_stand_in) {
    const auto invariant = one_increase_at_a_time(*setting().content);
    auto step = step_up_day();
    step.session_done = true;
    REQUIRE_FALSE(invariant->look(step));
    auto stands_in = green_day({line("glute-bridge", "3 × 10")});
    stands_in.session_done = true;
    if (with_stand_in) {
      auto& line = stands_in.ready.today.session->lines.front();
      line.move = app::DoseMove::Swapped;
      line.reasons = {reason("dose-step.swapped", "dose-step.swapped")};
      line.reasons.front().values["instead_of"] = "wall-sit";
    }
    REQUIRE_FALSE(invariant->look(stands_in));
    return invariant->look(step).has_value();
  };
  CHECK(after(false));
  CHECK_FALSE(after(true));
}

TEST_CASE("a light, an advice, a notice or a moved dose without its reason is minded") {
  const auto invariant = everything_explained(*setting().words);
  const auto minds = [&](auto spoil) {
    auto seen = step_up_day();
    spoil(seen.ready.today);
    return invariant->look(seen).has_value();
  };
  CHECK_FALSE(minds([](app::TodayView&) {}));
  CHECK(minds([](app::TodayView& today) { today.light->reasons.clear(); }));
  CHECK(minds([](app::TodayView& today) { today.advice->reasons.clear(); }));
  CHECK(minds([](app::TodayView& today) { today.advice->reasons.front().source.clear(); }));
  CHECK(minds([](app::TodayView& today) { today.advice->reasons.front().rule.clear(); }));
  CHECK(minds([](app::TodayView& today) { today.advice->reasons.front().message = "no.such.words"; }));
  CHECK(minds([](app::TodayView& today) { today.session->lines.front().reasons.clear(); }));
  CHECK(minds([](app::TodayView& today) { today.run.emplace(); }));
  CHECK(minds([](app::TodayView& today) { today.holds.emplace_back(); }));
  CHECK(minds([](app::TodayView& today) { today.flare.emplace(); }));
  CHECK(minds([](app::TodayView& today) { today.notices.push_back(reason("phase.review", "no.such.words")); }));
}

TEST_CASE("a healing runner who does not finish is minded, and nobody else") {
  const auto invariant = healing_runners_finish();
  LifeSeen life;
  life.steady = true;
  life.outcome = Outcome::Finished;
  CHECK_FALSE(invariant->look(life));
  for (const auto outcome : {Outcome::StillGoing, Outcome::SentForReview, Outcome::Urgent, Outcome::GaveUp}) {
    life.outcome = outcome;
    CHECK(invariant->look(life));
  }
  life.outcome = Outcome::StillGoing;
  life.open_criteria = {"test(stairs-pain) <= 3"};
  CHECK(invariant->look(life));
  CHECK(invariant->look(life)->find("stairs-pain") != std::string::npos);
  life.steady = false;
  CHECK_FALSE(invariant->look(life));
}

TEST_CASE("a phase that lasts more than twice its usual time without a word of a review is minded") {
  const auto invariant = long_phases_are_reviewed(*setting().content);
  auto seen = green_day();
  // The first phase usually takes two weeks at most.
  seen.ready.today.standing->day_in_phase = 29;
  CHECK_FALSE(invariant->look(seen));
  seen.ready.today.standing->day_in_phase = 30;
  CHECK(invariant->look(seen));
  auto reviewed = seen;
  reviewed.ready.today.notices.push_back(reason("phase.review", "phase.review"));
  CHECK_FALSE(invariant->look(reviewed));
  auto helped = seen;
  helped.ready.today.session->offer = app::SessionOffer::SeekHelp;
  CHECK_FALSE(invariant->look(helped));
  auto advised = seen;
  advised.ready.today.advice->action = model::Action::SeekHelp;
  CHECK_FALSE(invariant->look(advised));
  auto open = seen;
  open.ready.today.may_move_on = true;
  CHECK_FALSE(invariant->look(open));
}

TEST_CASE("a green light for what was never told is minded, and a phase that opens in silence") {
  const auto invariant = silence_is_not_health();
  const auto minds = [&](auto spoil) {
    auto seen = green_day();
    spoil(seen.morning);
    return invariant->look(seen).has_value();
  };
  CHECK_FALSE(minds([](Glance&) {}));
  CHECK(minds([](Glance& glance) { glance.newest->morning_told = false; }));
  CHECK(minds([](Glance& glance) { glance.newest->pain_during = base::Silence::Declined; }));
  CHECK(minds([](Glance& glance) { glance.newest.reset(); }));
  CHECK(minds([](Glance& glance) {
    glance.today.may_move_on = true;
    glance.silent_days = 7;
  }));
  CHECK_FALSE(minds([](Glance& glance) {
    glance.today.may_move_on = true;
    glance.silent_days = 6;
  }));
}

TEST_CASE("an offer that is refused is minded") {
  const auto invariant = offers_can_be_taken();
  auto seen = green_day();
  CHECK_FALSE(invariant->look(seen));
  seen.refused.emplace_back("start-session: may.start-session.wait");
  CHECK(invariant->look(seen));
}

TEST_CASE("a dose is read as it is shown") {
  CHECK(read_dose("3 × 10") == ShownDose{3, 10, 0});
  CHECK(read_dose("4 × 30 s") == ShownDose{4, 1, 30});
  CHECK(read_dose("3 × 10, hold 5 s") == ShownDose{3, 10, 5});
  CHECK(read_dose("15 min") == ShownDose{1, 1, 900});
  CHECK(read_dose("45 s") == ShownDose{1, 1, 45});
  for (const char* text : {"", "a lot", "3 ×", "3 × s", "x × 10", "3 × 10, hold", "3 × 10, hold x s"}) {
    CAPTURE(text);
    CHECK_FALSE(read_dose(text));
  }
  // Every dose of the content can be read as it is shown.
  for (const auto& exercise : setting().content->exercises()) {
    CAPTURE(exercise.id);
    const auto shown = read_dose(model::short_text(exercise.dose));
    REQUIRE(shown);
    CHECK(*shown == ShownDose{exercise.dose.sets, exercise.dose.reps, static_cast<int>(exercise.dose.hold.count)});
  }
}
