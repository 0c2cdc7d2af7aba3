// Laws over the real catalogue: what rules alone may do to any exercise of any programme, and what holds may not let
// through.
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>

#include "app/embedded_content.hpp"
#include "core/guidance/answers.hpp"
#include "guidance/dose_step.hpp"
#include "guidance/holds.hpp"
#include "guidance/step_up_guard.hpp"

namespace genu::guidance::over_the_catalogue {
namespace {

using model::HoldScope;

template <class Law>
void law(const std::string& name, Law holds) {
  CHECK(rc::check(name, holds));
}

const content::Catalogue& catalogue() {
  static const auto loaded = app::embedded_catalogue();
  REQUIRE(loaded.has_value());
  return *loaded;
}

template <class T>
const T& any_of(const std::vector<T>& list) {
  return list[*rc::gen::inRange<std::size_t>(0, list.size())];
}

const model::Exercise& exercise_of(const model::Item& item) {
  const auto* exercise = catalogue().exercise(item.exercise);
  RC_ASSERT(exercise != nullptr);
  return *exercise;
}

// An item on its way up and down its ladder by rules alone, as sessions would move it.
struct Walk {
  const model::Programme& programme;
  const model::Phase& phase;
  const model::Item& original;
  model::Item item;

  void up() {
    const bool back = ready_to_return(item, exercise_of(item));
    item = back ? original : harder(item, exercise_of(item));
  }
  void down() {
    const auto& exercise = exercise_of(item);
    const auto* regression = exercise.regression ? catalogue().exercise(*exercise.regression) : nullptr;
    std::vector<std::string> in_session;
    for (const auto& each : phase.items) in_session.push_back(each.exercise);
    item = easier(item, exercise, suitable_regression(regression, programme.condition, in_session));
  }
};

Walk any_walk() {
  const auto& programme = any_of(catalogue().programmes());
  const auto& phase = any_of(programme.phases);
  const auto& original = any_of(phase.items);
  return {programme, phase, original, original};
}

bool named_by(const model::Phase& phase, const std::string& exercise) {
  return std::any_of(phase.items.begin(), phase.items.end(),
                     [&](const model::Item& item) { return item.exercise == exercise; });
}

model::Hold any_injection(base::Day first) {
  model::Hold hold;
  hold.kind = model::HoldKind::Injection;
  hold.injection = model::InjectionType::Hydrogel;
  hold.began = first + *rc::gen::inRange(0, 30);
  if (*rc::gen::arbitrary<bool>()) {
    hold.by = "clinic";
    hold.running_from_week = *rc::gen::inRange(1, 40);
  }
  if (*rc::gen::arbitrary<bool>()) {
    hold.forbids = *rc::gen::element(HoldScope::Nothing, HoldScope::Impact, HoldScope::Loaded, HoldScope::All);
  }
  return hold;
}

TEST_SUITE("guidance") {
  TEST_CASE("rules alone never bring anyone into jumping or running, nor past a caution") {
    law("what a phase does not name is entered only where a rule may", [] {
      auto walk = any_walk();
      const auto steps = *rc::gen::container<std::vector<bool>>(rc::gen::arbitrary<bool>());
      for (const bool up : steps) {
        up ? walk.up() : walk.down();
        const auto& exercise = exercise_of(walk.item);
        if (named_by(walk.phase, exercise.id)) continue;
        RC_ASSERT(exercise.category != model::Category::Plyometric);
        RC_ASSERT(exercise.category != model::Category::RunningDrill);
        RC_ASSERT(may_enter_by_rule(exercise, walk.programme.condition));
      }
    });
  }

  TEST_CASE("a step up never makes another exercise of it, but for the way back to the one of the phase") {
    law("harder stays or returns", [] {
      auto walk = any_walk();
      const int down = *rc::gen::inRange(0, 4);
      for (int i = 0; i < down; ++i) walk.down();
      for (int i = 0; i < 30; ++i) {
        const auto before = walk.item;
        walk.up();
        RC_ASSERT(walk.item.exercise == before.exercise || walk.item == walk.original);
      }
    });
  }

  TEST_CASE("a step down never leads to a harder exercise, and every dose stays writable") {
    law("levels fall and fields hold", [] {
      auto walk = any_walk();
      for (int i = 0; i < 12; ++i) {
        const int level = exercise_of(walk.item).level;
        walk.down();
        RC_ASSERT(exercise_of(walk.item).level <= level);
        RC_ASSERT(base::faults_of(walk.item).empty());
      }
      for (int i = 0; i < 40; ++i) {
        walk.up();
        RC_ASSERT(base::faults_of(walk.item).empty());
      }
    });
  }

  TEST_CASE("a stronger hold never lets through what a weaker one keeps back") {
    for (const auto& exercise : catalogue().exercises()) {
      CAPTURE(exercise.id);
      bool kept = false;
      for (const auto scope : {HoldScope::Nothing, HoldScope::Impact, HoldScope::Loaded, HoldScope::All}) {
        CHECK((forbids(scope, exercise) || !kept));
        kept = forbids(scope, exercise);
      }
      CHECK(kept);
    }
  }

  TEST_CASE("whatever else is said, nobody runs after an injection without a clearance or before the week") {
    law("the running lock holds", [] {
      const auto first = day("2026-01-05");
      const auto hold = any_injection(first);
      const auto on = hold.began + *rc::gen::inRange(0, injection_days + 1);
      std::vector<model::Clearance> clearances;
      const bool cleared = *rc::gen::arbitrary<bool>();
      model::Clearance clearance;
      clearance.scope = cleared ? model::ClearanceScope::Running : model::ClearanceScope::Exercise;
      clearance.day = first + *rc::gen::inRange(0, 400);
      clearances.push_back(clearance);
      const auto advice = hold_advice(hold, {on, "post-injection", clearances});
      const bool counts = cleared && clearance.day >= hold.began && clearance.day <= on;
      if (!counts || on < running_from(hold)) RC_ASSERT(advice.forbids >= HoldScope::Impact);
    });
  }
}

}  // namespace
}  // namespace genu::guidance::over_the_catalogue
