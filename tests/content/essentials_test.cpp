// The short session has to stay short, in every phase and at every dose that the programme names.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>

#include "app/embedded_content.hpp"
#include "guidance/session_items.hpp"

using namespace genu;

namespace {

int longest_seconds(const model::Item& item, const model::Exercise& exercise) {
  int longest = model::total_seconds(item.dose, model::sides_of(exercise));
  for (const auto& dose : item.then) longest = std::max(longest, model::total_seconds(dose, model::sides_of(exercise)));
  return longest;
}

}  // namespace

TEST_SUITE_BEGIN("exercises");

TEST_CASE("the essentials of each phase are four at most and take fifteen minutes at most") {
  const auto catalogue = app::embedded_catalogue();
  REQUIRE(catalogue);
  constexpr int change_s = 30;
  constexpr int usual_minutes = 15;
  // In the first two stages of tendon loading one exercise is the care itself: its sets and its rests of two minutes
  // are what was studied, so there is nothing to leave out. Its minutes fall again as the repetitions do.
  const std::map<std::string, int> longer{{"pt-loading isometric", 16}, {"pt-loading isotonic", 18}};
  for (const auto& programme : catalogue->programmes()) {
    for (const auto& phase : programme.phases) {
      const auto name = programme.id + ' ' + phase.id;
      CAPTURE(name);
      int essentials = 0, seconds = 0;
      for (const auto& item : phase.items) {
        if (!item.essential) continue;
        CHECK(item.on == model::ItemDay::Session);
        seconds += longest_seconds(item, *catalogue->exercise(item.exercise)) + (essentials > 0 ? change_s : 0);
        ++essentials;
      }
      CHECK(essentials >= 1);
      CHECK(essentials <= 4);
      const auto exception = longer.find(name);
      CHECK(seconds <= 60 * (exception == longer.end() ? usual_minutes : exception->second));
      if (exception != longer.end()) CHECK(essentials == 1);
    }
  }
}

TEST_SUITE_END();
