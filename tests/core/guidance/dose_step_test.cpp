#include "guidance/dose_step.hpp"

#include <doctest/doctest.h>

namespace genu::guidance {
namespace {

using model::Category;
using model::Dose;
using model::Exercise;
using model::Item;

Exercise exercise_of(Category category, const Dose& dose) {
  Exercise exercise;
  exercise.id = "it";
  exercise.category = category;
  exercise.dose = dose;
  return exercise;
}

Item item_with(const Dose& dose, std::vector<Dose> then = {}) {
  Item item;
  item.exercise = "it";
  item.dose = dose;
  item.then = std::move(then);
  return item;
}

Dose reps(int sets, int count, const char* load = "bodyweight; RPE 5") {
  return {sets, count, {}, {}, {60}, load, 100};
}
Dose hold(int seconds) { return {4, 1, {seconds}, {}, {60}, "bodyweight; RPE 6", 100}; }

// The doses of a climb (or a descent) from the item's own until it ends, at most `most`, as "reps/hold/load".
std::vector<std::string> climb(Item item, const Exercise& exercise, bool up, std::size_t most = 8) {
  std::vector<std::string> doses;
  while (doses.size() < most) {
    const auto next = up ? harder(item, exercise) : easier(item, exercise, nullptr);
    if (next == item) break;
    item = next;
    doses.push_back(std::to_string(item.dose.reps) + "/" + std::to_string(item.dose.hold.count) + "/" +
                    std::to_string(item.dose.load_percent));
  }
  return doses;
}

using Doses = std::vector<std::string>;

TEST_SUITE("guidance") {
  TEST_CASE("bodyweight repetitions climb by two to four above the first") {
    const auto exercise = exercise_of(Category::Strength, reps(3, 10));
    CHECK(climb(item_with(reps(3, 10)), exercise, true) == Doses{"12/0/100", "14/0/100"});
  }

  TEST_CASE("loaded repetitions climb, then the load does and repetitions begin again") {
    const auto dose = reps(3, 10, "bodyweight then dumbbells; RPE 7");
    CHECK(climb(item_with(dose), exercise_of(Category::Strength, dose), true, 6) ==
          Doses{"12/0/100", "14/0/100", "10/0/105", "12/0/105", "14/0/105", "10/0/111"});
  }

  TEST_CASE("a load set by its maximum climbs alone") {
    const auto dose = reps(4, 8, "8RM, 1-2 in reserve (RPE 8)");
    CHECK(climb(item_with(dose), exercise_of(Category::Strength, dose), true, 3) ==
          Doses{"8/0/105", "8/0/111", "8/0/117"});
  }

  TEST_CASE("the doses of the programme come first, and name the repetitions for good") {
    const auto loaded = reps(4, 15, "15RM; RPE 8");
    CHECK(climb(item_with(loaded, {reps(4, 12, "12RM"), reps(4, 6, "6RM")}), exercise_of(Category::Strength, loaded),
                true, 3) == Doses{"12/0/100", "6/0/100", "6/0/105"});
    const auto light = reps(2, 10);
    CHECK(climb(item_with(light, {reps(3, 15)}), exercise_of(Category::Strength, light), true) == Doses{"15/0/100"});
  }

  TEST_CASE("holds climb by five seconds to half as much again, and to a minute at most") {
    const auto climb_of = [](int seconds) {
      return climb(item_with(hold(seconds)), exercise_of(Category::Isometric, hold(seconds)), true);
    };
    CHECK(climb_of(30) == Doses{"1/35/100", "1/40/100", "1/45/100"});
    CHECK(climb_of(45) == Doses{"1/50/100", "1/55/100", "1/60/100"});
    CHECK(climb_of(15) == Doses{"1/20/100", "1/22/100"});
    CHECK(climb_of(60).empty());
    CHECK(climb_of(90).empty());
  }

  TEST_CASE("only strength, isometric and balance exercises climb by rule") {
    for (const auto category : {Category::Stretch, Category::FoamRoll, Category::WarmUp, Category::Mobility,
                                Category::LowImpactCardio, Category::RunningDrill, Category::Plyometric}) {
      CAPTURE(base::name_of(category));
      const auto item = item_with(reps(3, 10));
      const auto exercise = exercise_of(category, item.dose);
      CHECK(harder(item, exercise) == item);
      if (category != Category::Plyometric) CHECK(easier(item, exercise, &exercise) == item);
      CHECK(climb(item_with(reps(3, 6), {reps(3, 8)}), exercise, true) == Doses{"8/0/100"});
    }
    const auto stand = hold(30);
    CHECK(climb(item_with(stand), exercise_of(Category::Balance, stand), true).size() == 3);
  }

  TEST_CASE("below the first dose the easier exercise takes over") {
    const auto exercise = exercise_of(Category::Strength, reps(3, 10));
    auto regression = exercise_of(Category::Strength, reps(3, 12));
    regression.id = "gentler";
    const auto item = item_with(reps(3, 10), {reps(4, 10)});
    const auto swapped = easier(item, exercise, &regression);
    CHECK(swapped.exercise == "gentler");
    CHECK(swapped.instead_of == "it");
    CHECK(swapped.dose == regression.dose);
    CHECK(swapped.then.empty());
    CHECK(swapped.step == 0);
    auto gentlest = regression;
    gentlest.id = "gentlest";
    CHECK(easier(swapped, regression, &gentlest).instead_of == "it");
    CHECK(dose_change(item, swapped).move == DoseMove::Swapped);

    CHECK_FALSE(ready_to_return(item, exercise));
    CHECK_FALSE(ready_to_return(swapped, regression));
    CHECK_FALSE(ready_to_return(harder(swapped, regression), regression));
    CHECK(ready_to_return(harder(harder(swapped, regression), regression), regression));
  }

  TEST_CASE("above the first dose easier is one step down, not another exercise") {
    const auto exercise = exercise_of(Category::Strength, reps(3, 10));
    const auto item = harder(item_with(reps(3, 10)), exercise);
    CHECK(easier(item, exercise, &exercise) == item_with(reps(3, 10)));
  }

  TEST_CASE("without an easier exercise the dose shrinks to half at least") {
    CHECK(climb(item_with(reps(3, 12)), exercise_of(Category::Strength, reps(3, 12)), false) ==
          Doses{"9/0/100", "7/0/100", "6/0/100"});
    CHECK(climb(item_with(reps(3, 1)), exercise_of(Category::Strength, reps(3, 1)), false).empty());
    CHECK(climb(item_with(hold(30)), exercise_of(Category::Isometric, hold(30)), false) ==
          Doses{"1/24/100", "1/19/100", "1/15/100"});
    const auto heavy = reps(4, 8, "8RM");
    CHECK(climb(item_with(heavy), exercise_of(Category::Strength, heavy), false) ==
          Doses{"8/0/80", "8/0/64", "8/0/51", "8/0/50"});
    // There may be no weight yet that could be taken away.
    const auto maybe = reps(3, 10, "bodyweight then dumbbells");
    CHECK(climb(item_with(maybe), exercise_of(Category::Strength, maybe), false, 1) == Doses{"8/0/100"});
  }

  TEST_CASE("a way down leads back up the same way") {
    const auto exercise = exercise_of(Category::Strength, reps(3, 12));
    const auto item = item_with(reps(3, 12));
    const auto lower = easier(item, exercise, nullptr);
    CHECK(lower.step == -1);
    CHECK(lower.first_dose == item.dose);
    CHECK(harder(lower, exercise) == item);
  }

  TEST_CASE("loads are told by their words") {
    for (const auto* text :
         {"8RM, 1-2 in reserve", "load leaving 2-3 in reserve (RPE 7)", "bodyweight then ankle weight",
          "dumbbells; RPE 5-7", "bodyweight then 5 kg steps", "bodyweight or weight on the thigh"}) {
      CAPTURE(text);
      CHECK(takes_load(reps(3, 10, text)));
    }
    for (const auto* text : {"bodyweight; RPE 5", "Bodyweight", "light to medium band; RPE 6", "", "no band",
                             "easy warm-up", "comfortable pressure"}) {
      CAPTURE(text);
      CHECK_FALSE(takes_load(reps(3, 10, text)));
    }
  }

  TEST_CASE("a change says what it was and what it is") {
    const auto dose = reps(4, 8, "8RM");
    const auto exercise = exercise_of(Category::Strength, dose);
    const auto item = item_with(dose);
    const auto change = dose_change(item, harder(item, exercise));
    CHECK(change.move == DoseMove::Harder);
    CHECK(change.reason.message == "dose-step.harder.load");
    CHECK(change.reason.values.at("old_load") == "100");
    CHECK(change.reason.values.at("new_load") == "105");
    CHECK(dose_change(item, item).move == DoseMove::Same);
    CHECK(dose_change(harder(item, exercise), item).move == DoseMove::Easier);
    const auto light = item_with(reps(3, 10));
    CHECK(dose_change(light, harder(light, exercise_of(Category::Strength, light.dose))).reason.values.at("new") ==
          "3 \u00D7 12");
  }
}

}  // namespace
}  // namespace genu::guidance
