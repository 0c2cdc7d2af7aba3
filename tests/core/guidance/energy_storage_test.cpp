#include "guidance/energy_storage.hpp"

#include <doctest/doctest.h>

#include "core/guidance/answers.hpp"

namespace genu::guidance {
namespace {

TEST_SUITE("guidance") {
  TEST_CASE("a tendon has no jumps on the day after a run or jumps") {
    const auto thursday = day("2026-03-12");
    const auto may_jump_after = [&](const std::vector<base::Day>& days) { return !no_jumps_today(days, thursday); };
    CHECK(may_jump_after({}));
    CHECK(may_jump_after({thursday - 2}));
    CHECK_FALSE(may_jump_after({thursday - 2, thursday - 1}));
    CHECK_FALSE(may_jump_after({thursday - 1, thursday - 5}));
    // On one day a run may take the place of part of the jumps.
    CHECK(may_jump_after({thursday}));
    CHECK(spaces_energy_storage("patellar-tendinopathy"));
    CHECK_FALSE(spaces_energy_storage("pfp"));
  }

  TEST_CASE("jumps and running drills store energy, strength does not") {
    model::Exercise exercise;
    for (const auto category : {model::Category::Plyometric, model::Category::RunningDrill}) {
      exercise.category = category;
      CHECK(stores_energy(exercise));
    }
    for (const auto category : {model::Category::Strength, model::Category::Isometric, model::Category::WarmUp}) {
      exercise.category = category;
      CHECK_FALSE(stores_energy(exercise));
    }
  }
}

}  // namespace
}  // namespace genu::guidance
