// What a ring is drawn from: the phases of the repetition at hand, the one under way, and what follows.
#include <doctest/doctest.h>

#include <genu/player/face.hpp>

#include "support/print.hpp"

using namespace genu;
using namespace genu::player;

TEST_SUITE_BEGIN("player");

namespace {

Plan plan_with(const model::Dose& dose, model::Laterality laterality = model::Laterality::Both) {
  PlanItem item;
  item.prescribed.exercise = "calf-raise";
  item.prescribed.dose = dose;
  item.prescribed.laterality = laterality;
  item.name = "Calf raise";
  return plan_of({item}, model::Side::Left);
}

Plan by_tempo() {
  model::Dose dose;
  dose.sets = 2;
  dose.reps = 3;
  dose.tempo = model::Tempo{3, 0, 2, 1};
  dose.rest = {45};
  return plan_with(dose);
}

struct Led {
  Plan plan;
  State state = begin(plan, {}, at(0)).state;

  static Now at(std::int64_t ms) { return {{ms}, {}}; }
  void happen(std::int64_t ms, const What& what) { state = step(plan, state, {at(ms), what}).state; }
  [[nodiscard]] Face face_at(std::int64_t ms) const { return face(plan, state, {ms}); }
};

using Parts = std::vector<Part>;
const Parts one_rep{{Phase::Lower, 3}, {Phase::Lift, 2}, {Phase::HighPause, 1}};

}  // namespace

TEST_CASE("a set that waits shows the repetition to come, with nothing under way") {
  const auto face = Led{by_tempo()}.face_at(0);
  CHECK(face.phase == Phase::ToDo);
  CHECK(face.parts == one_rep);
  CHECK(face.share == 0);
  CHECK_FALSE(face.then);
}

TEST_CASE("a repetition by tempo has a part for each phase that lasts") {
  Led led{by_tempo()};
  led.happen(0, Start{});
  CHECK(led.face_at(0).parts == Parts{{Phase::GetReady, 5}});
  CHECK(led.face_at(0).then == Part{Phase::Lower, 3});
  const auto lifting = led.face_at(9500);  // 5 s to get ready, 3 s down, half of the way up after 1 s
  CHECK(lifting.parts == one_rep);
  CHECK(lifting.part == 1);
  CHECK(lifting.phase == Phase::Lift);
  CHECK(lifting.share == doctest::Approx(0.75));
  CHECK(lifting.then == Part{Phase::HighPause, 1});
  const auto second = led.face_at(11'500);
  CHECK(second.rep == 2);
  CHECK(second.part == 0);
  CHECK_FALSE(led.face_at(22'500).then);  // the last second of the set
}

TEST_CASE("holds and what lies between them stand by themselves") {
  model::Dose dose;
  dose.reps = 2;
  dose.hold = {30};
  Led led{plan_with(dose)};
  led.happen(0, Start{});
  CHECK(led.face_at(6000).parts == Parts{{Phase::Hold, 30}});
  CHECK(led.face_at(6000).then == Part{Phase::Between, 3});
  CHECK(led.face_at(36'000).parts == Parts{{Phase::Between, 3}});
}

TEST_CASE("a rest is one part as long as it lasts") {
  Led led{by_tempo()};
  led.happen(0, Done{});
  CHECK(led.face_at(0).parts == Parts{{Phase::Rest, 45}});
  led.happen(1000, Extend{{15}});
  CHECK(led.face_at(1000).parts == Parts{{Phase::Rest, 60}});
}

TEST_CASE("the sets of the exercise at hand are counted on both sides") {
  model::Dose dose;
  dose.sets = 2;
  Led led{plan_with(dose, model::Laterality::EachSide)};
  CHECK(led.face_at(0).item_sets == 4);
  led.happen(0, Skip{});
  CHECK(led.face_at(0).item_sets_done == 1);
}

TEST_CASE("what is done instead is told") {
  auto plan = by_tempo();
  plan.items[0].alternatives.push_back({AlternativeKind::Less, "calf-raise", "Calf raise", {}});
  Led led{plan};
  CHECK_FALSE(led.face_at(0).taken);
  led.happen(0, Take{0});
  CHECK(led.face_at(0).taken == 0);
}

TEST_SUITE_END();
