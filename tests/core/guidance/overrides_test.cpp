#include "guidance/overrides.hpp"

#include <doctest/doctest.h>

#include "core/guidance/answers.hpp"
#include "guidance/criteria.hpp"

namespace genu::guidance {
namespace {

using model::Override;
using model::OverrideKind;
using model::SessionKind;

const auto today = day("2026-03-15");

Override change_of(OverrideKind kind) {
  Override change;
  change.kind = kind;
  change.author = "Sam";
  change.reason = "as agreed";
  change.day = today - 3;
  return change;
}

Override limit(int green, int amber) {
  auto change = change_of(OverrideKind::PainLimit);
  change.session = SessionKind::Run;
  change.green = green;
  change.amber = amber;
  return change;
}

Override streak(int greens) {
  auto change = change_of(OverrideKind::Streak);
  change.session = SessionKind::Rehab;
  change.greens = greens;
  return change;
}

model::Item item(const char* exercise, int reps) {
  model::Item made;
  made.exercise = exercise;
  made.dose.reps = reps;
  return made;
}

model::Programme programme() {
  model::Programme made;
  made.phases.resize(2);
  made.phases[0].id = "one";
  made.phases[1].id = "two";
  for (auto& phase : made.phases) phase.items = {item("squat", 8), item("bridge", 12)};
  return made;
}

TEST_SUITE("guidance") {
  TEST_CASE("limits and streaks hold from their day to the day they are taken back") {
    auto change = limit(1, 3);
    change.ended = today + 1;
    const std::vector<Override> changes{change, streak(4)};
    const auto& usual = profile_for("default");
    CHECK(with_overrides(usual, changes, today - 4) == usual);
    CHECK(with_overrides(usual, changes, today).run == Band{1, 3});
    CHECK(with_overrides(usual, changes, today).rehab == usual.rehab);
    CHECK(with_overrides(usual, changes, today).greens_rehab == 4);
    CHECK(with_overrides(usual, changes, today + 1).run == usual.run);
  }

  TEST_CASE("the newest of two changes counts") {
    const std::vector<Override> changes{limit(1, 3), limit(0, 2)};
    CHECK(with_overrides(profile_for("default"), changes, today).run == Band{0, 2});
    CHECK(limit_set_by(changes, SessionKind::Run, today) == &changes[1]);
    CHECK(limit_set_by(changes, SessionKind::Rehab, today) == nullptr);
  }

  TEST_CASE("a higher limit, a shorter streak and a criterion left out loosen; the rest does not") {
    const auto& usual = profile_for("default");  // runs 2 / 5, two greens
    CHECK(loosens(limit(3, 5), usual));
    CHECK(loosens(limit(2, 6), usual));
    CHECK_FALSE(loosens(limit(2, 5), usual));
    CHECK_FALSE(loosens(limit(1, 4), usual));
    CHECK(loosens(streak(1), usual));
    CHECK_FALSE(loosens(streak(3), usual));
    CHECK(loosens(change_of(OverrideKind::Exit), usual));
    CHECK_FALSE(loosens(change_of(OverrideKind::Dose), usual));
  }

  TEST_CASE("a dose changes in the phase alone and begins a ladder of its own") {
    auto change = change_of(OverrideKind::Dose);
    change.exercise = "squat";
    change.dose = model::Dose{};
    change.dose->reps = 5;
    auto plan = programme();
    plan.phases[0].items[0].step = 3;
    plan.phases[0].items[0].first_dose = model::Dose{};
    const auto after = with_override(plan, "one", change, nullptr);
    CHECK(after.phases[0].items[0].dose.reps == 5);
    CHECK(after.phases[0].items[0].step == 0);
    CHECK_FALSE(after.phases[0].items[0].first_dose);
    CHECK(after.phases[1] == programme().phases[1]);
    CHECK(without_override(after, "one", change, programme()) == programme());
  }

  TEST_CASE("a swap and an omission hold in every phase, and come back where they stood") {
    model::Exercise lunge;
    lunge.id = "lunge";
    lunge.dose.reps = 6;
    auto swap = change_of(OverrideKind::Swap);
    swap.exercise = "squat";
    swap.instead = "lunge";
    const auto swapped = with_override(programme(), "one", swap, &lunge);
    for (const auto& phase : swapped.phases) {
      CHECK(phase.items[0].exercise == "lunge");
      CHECK(phase.items[0].dose.reps == 6);
    }
    CHECK(without_override(swapped, "one", swap, programme()) == programme());
    auto less = change_of(OverrideKind::LeaveOut);
    less.exercise = "squat";
    const auto left = with_override(programme(), "one", less, nullptr);
    for (const auto& phase : left.phases) CHECK(phase.items.size() == 1);
    CHECK(without_override(left, "one", less, programme()) == programme());
  }

  TEST_CASE("sessions a week change in the phase") {
    auto change = change_of(OverrideKind::Days);
    change.sessions_per_week = 2;
    const auto after = with_override(programme(), "two", change, nullptr);
    CHECK(after.phases[0].sessions_per_week == 3);
    CHECK(after.phases[1].sessions_per_week == 2);
    CHECK(without_override(after, "two", change, programme()) == programme());
  }

  TEST_CASE("a criterion that was set aside counts as met and says so") {
    auto change = change_of(OverrideKind::Exit);
    change.criterion = "test(sls-pain) <= 2";
    const std::vector<Override> changes{change};
    CriteriaFacts facts;
    facts.today = today;
    facts.waived = waived_criteria(changes, today);
    const auto sls = check_criterion(model::criterion_from("test(sls-pain) <= 2").value(), facts);
    CHECK(sls.state == CriterionState::Met);
    CHECK(sls.reason.rule == "criterion.waived");
    CHECK(sls.reason.message == "criterion.test");
    CHECK(check_criterion(model::criterion_from("test(sls-pain) <= 1").value(), facts).state ==
          CriterionState::Unknown);
    CHECK(waived_criteria(changes, today - 4).empty());
  }
}

}  // namespace
}  // namespace genu::guidance
