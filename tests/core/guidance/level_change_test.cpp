#include "guidance/level_change.hpp"

#include <doctest/doctest.h>

#include "core/guidance/answers.hpp"

namespace genu::guidance {
namespace {

using model::Action;

TEST_SUITE("guidance") {
  TEST_CASE("a run level moves by one, and by two after pain of 8") {
    struct Case {
      Action action;
      int level, pain, next;
    };
    const std::vector<Case> cases{
        {Action::Progress, 3, 1, 4},        {Action::Hold, 3, 3, 3},
        {Action::Regress, 3, 4, 2},         {Action::Regress, 3, 9, 2},
        {Action::RestThenRegress, 3, 7, 2}, {Action::RestThenRegress, 3, 8, 1},
        {Action::RestThenRegress, 2, 8, 1}, {Action::RestThenRegress, 3, missing, 2},
        {Action::Regress, 1, 4, 1},         {Action::Regress, 0, 4, 0},
        {Action::SeekHelp, 5, 9, 5},        {Action::Wait, 5, 1, 5},
    };
    for (const auto& c : cases) {
      CAPTURE(base::name_of(c.action));
      CAPTURE(c.level);
      CHECK(next_run_level(c.action, c.level, nrs(c.pain)) == c.next);
    }
  }

  TEST_CASE("a red session rests for two days") { CHECK(rest_end({1000}).ms == 1000 + 2 * day_ms); }
}

}  // namespace
}  // namespace genu::guidance
