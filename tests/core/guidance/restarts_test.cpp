#include "guidance/restarts.hpp"

#include <doctest/doctest.h>

#include "core/guidance/answers.hpp"

namespace genu::guidance {
namespace {

using model::Light;

struct RanOn {
  int day;  // of the story
  Light light;
};

constexpr std::int64_t ms_a_day = 24LL * 3'600'000;

std::vector<RestartRun> restart_runs(const std::vector<RanOn>& story) {
  std::vector<RestartRun> runs;
  for (const auto& run : story) {
    runs.push_back({day("2026-03-01") + run.day, {{run.day * ms_a_day}, model::SessionKind::Run, 1, {run.light}}});
  }
  return runs;
}

std::vector<int> failed_on(const std::vector<RanOn>& story, bool after_a_break = true) {
  std::vector<int> days;
  for (const auto at : failed_restarts(restart_runs(story), after_a_break)) {
    days.push_back(static_cast<int>(at.ms / ms_a_day));
  }
  return days;
}

using Days = std::vector<int>;

TEST_SUITE("guidance") {
  TEST_CASE("a restart fails with a run that is too much in its first fortnight") {
    CHECK(failed_on({}).empty());
    CHECK(failed_on({{0, Light::Green}, {2, Light::Green}}).empty());
    CHECK(failed_on({{0, Light::Red}}) == Days{0});
    CHECK(failed_on({{0, Light::Green}, {2, Light::Red}, {4, Light::Red}}) == Days{2});
    CHECK(failed_on({{0, Light::Green}, {6, Light::Green}, {12, Light::Green}, {13, Light::Red}}) == Days{13});
    CHECK(failed_on({{0, Light::Green}, {6, Light::Green}, {12, Light::Green}, {14, Light::Red}}).empty());
  }

  TEST_CASE("one amber is no failure, the second in a row is") {
    CHECK(failed_on({{0, Light::Amber}, {2, Light::Green}}).empty());
    CHECK(failed_on({{0, Light::Amber}, {2, Light::Amber}}) == Days{2});
    CHECK(failed_on({{0, Light::Pending}}).empty());
    auto unsettled = restart_runs({{0, Light::Amber}});
    unsettled[0].outcome.light.during = true;
    unsettled[0].outcome.light.settle_60 = true;
    CHECK(failed_restarts(unsettled, true).size() == 1);
  }

  TEST_CASE("a restart is the first run after seven days without one") {
    CHECK(failed_on({{0, Light::Red}, {6, Light::Red}}) == Days{0});
    CHECK(failed_on({{0, Light::Red}, {7, Light::Red}}) == Days{0, 7});
    CHECK(failed_on({{0, Light::Red}, {10, Light::Green}, {20, Light::Red}, {40, Light::Red}}) == Days{0, 20, 40});
    // An amber before the break does not make the first amber after it a second one.
    CHECK(failed_on({{0, Light::Amber}, {10, Light::Amber}}).empty());
  }

  TEST_CASE("what was before the first run that is known decides whether it is a restart") {
    CHECK(failed_on({{0, Light::Red}}, false).empty());
    CHECK(failed_on({{0, Light::Red}, {9, Light::Red}}, false) == Days{9});
  }
}

}  // namespace
}  // namespace genu::guidance
