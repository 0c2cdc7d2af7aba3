// An hour of sets and rests that follow by themselves: nothing adds up.
#include <doctest/doctest.h>

#include <cstdlib>
#include <genu/player/step.hpp>

namespace genu::player {
namespace {

constexpr int sets_of_an_hour = 20;
constexpr std::int64_t first_day_ms = 1'772'000'000'000;

// Twenty times 5 s to get ready, 115 s of hold and 60 s of rest: an hour to the end of the last rest.
Plan hour_plan() {
  PlanItem item;
  item.prescribed.dose.sets = sets_of_an_hour;
  item.prescribed.dose.hold = {115};
  item.prescribed.dose.rest = {60};
  return plan_of({item}, model::Side::Left);
}

Event tick(std::int64_t ms) { return {{{ms}, {{first_day_ms + ms}, {}}}, Tick{}}; }

// Gaps between ticks, 1 to `longest_ms`, as irregular as a small generator makes them, the same in every run.
class Gaps {
 public:
  Gaps(std::uint32_t seed, std::uint32_t longest_ms) : state_(seed), longest_(longest_ms) {}
  [[nodiscard]] std::int64_t next() {
    state_ = state_ * 1'664'525u + 1'013'904'223u;
    return 1 + (state_ >> 8) % longest_;
  }

 private:
  std::uint32_t state_;
  std::uint32_t longest_;
};

TEST_SUITE("player") {
  TEST_CASE("over an hour the error is below 50 ms, however irregular the ticks are") {
    const auto plan = hour_plan();
    for (const std::uint32_t longest_ms : {100u, 700u, 1'900u}) {
      CAPTURE(longest_ms);
      Gaps gaps(longest_ms, longest_ms);
      auto begun = begin(plan, {}, tick(0).now).state;
      auto state = step(plan, begun, {tick(0).now, Press{}}).state;
      for (std::int64_t ms = 0; state.doing != Doing::Asking && ms < 4'000'000; ms += gaps.next()) {
        state = step(plan, state, tick(ms)).state;
      }
      REQUIRE(state.sets.size() == sets_of_an_hour);
      for (std::size_t i = 0; i < state.sets.size(); ++i) {
        const auto planned = first_day_ms + static_cast<std::int64_t>(i) * 180'000 + 120'000;
        CHECK(std::abs(state.sets[i].at.at.ms - planned) < 50);
      }
    }
  }
}

}  // namespace
}  // namespace genu::player
