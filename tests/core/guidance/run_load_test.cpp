#include "guidance/run_load.hpp"

#include <doctest/doctest.h>

#include "core/guidance/answers.hpp"

namespace genu::guidance {
namespace {

constexpr auto green = LoadResult::Green;
constexpr auto amber = LoadResult::Amber;
constexpr auto red = LoadResult::Red;

std::int64_t metres(double km) { return static_cast<std::int64_t>(km * 1000 + 0.5); }

// A limit in kilometres to one decimal, as the tables write it; -1 for none.
double shown(const std::optional<std::int64_t>& limit) {
  return limit ? static_cast<double>((*limit + 50) / 100) / 10 : -1.0;
}

TEST_SUITE("guidance") {
  // Clinical reference 6.5: completed windows newest first, planned, result, green limit; kilometres.
  TEST_CASE("the weekly rule answers as the reference does") {
    struct Vector {
      std::vector<double> windows;
      double planned;
      LoadResult result;
      double green_limit;
    };
    const Vector vectors[] = {
        {{20, 18, 19, 17}, 22, green, 22.0},   {{20, 18, 19, 17}, 22.5, amber, 22.0},
        {{20, 18, 19, 17}, 27, red, 22.0},     {{8, 24, 22, 20}, 21, amber, 20.4},
        {{6, 5, 4, 3}, 7.5, green, 7.5},       {{6, 5, 4, 3}, 9, amber, 7.5},
        {{6, 5, 4, 3}, 12, red, 7.5},          {{0, 0, 0, 0}, 1.5, green, 1.5},
        {{}, 10, LoadResult::NoHistory, -1.0},
    };
    for (const auto& vector : vectors) {
      CAPTURE(vector.planned);
      std::vector<std::int64_t> weeks;
      for (const auto km : vector.windows) weeks.push_back(metres(km));
      const auto check = weekly_check(weeks, metres(vector.planned), LoadUnit::Metres);
      CHECK(base::name_of(check.result) == base::name_of(vector.result));
      CHECK(shown(check.green_limit) == doctest::Approx(vector.green_limit));
      CHECK(check.reasons.size() == 1);
    }
  }

  // Clinical reference 6.6: longest run in 30 days (-1 for none), planned, result, green limit; kilometres.
  TEST_CASE("the single-run rule answers as the reference does") {
    struct Vector {
      double longest;
      double planned;
      LoadResult result;
      double green_limit;
    };
    const Vector vectors[] = {
        {10, 11, green, 11.0},
        {10, 11.5, amber, 11.0},
        {10, 14, red, 11.0},
        {10, 21, red, 11.0},
        {4, 6, LoadResult::UseLevels, -1.0},
        {-1, 5, LoadResult::UseLevels, -1.0},
    };
    for (const auto& vector : vectors) {
      CAPTURE(vector.planned);
      const auto longest = vector.longest < 0 ? std::nullopt : std::optional(metres(vector.longest));
      const auto check = session_check(longest, metres(vector.planned), LoadUnit::Metres);
      CHECK(base::name_of(check.result) == base::name_of(vector.result));
      CHECK(shown(check.green_limit) == doctest::Approx(vector.green_limit));
    }
  }

  // The same vectors at six minutes a kilometre, so that 5 km are the 30 minutes of the last level.
  TEST_CASE("the single-run rule holds in minutes as well") {
    const auto check = [](std::optional<int> longest_min, int planned_s) {
      const auto longest = longest_min ? std::optional<std::int64_t>(*longest_min * 60) : std::nullopt;
      return session_check(longest, planned_s, LoadUnit::Seconds);
    };
    CHECK(check(60, 66 * 60).result == green);
    CHECK(check(60, 66 * 60).green_limit == 66 * 60);
    CHECK(check(60, 66 * 60 + 1).result == amber);
    CHECK(check(60, 78 * 60).result == amber);
    CHECK(check(60, 84 * 60).result == red);
    CHECK(check(60, 126 * 60).result == red);
    CHECK(check(30, 33 * 60).result == green);
    CHECK(check(29, 36 * 60).result == LoadResult::UseLevels);
    CHECK(check(29, 36 * 60).reasons.front().message == "run-load.single.use-levels");
    CHECK(check(std::nullopt, 30 * 60).result == LoadResult::UseLevels);
    CHECK(check(60, 84 * 60).reasons.front().values.at("unit") == "@load-unit.min");
  }

  TEST_CASE("minutes have steps of their own below an hour") {
    const std::vector<std::int64_t> weeks{50 * 60};
    CHECK(weekly_check(weeks, 60 * 60, LoadUnit::Seconds).result == green);
    CHECK(weekly_check(weeks, 70 * 60, LoadUnit::Seconds).result == amber);
    CHECK(weekly_check(weeks, 70 * 60 + 1, LoadUnit::Seconds).result == red);
    CHECK(weekly_check({{60 * 60}}, 66 * 60, LoadUnit::Seconds).result == green);
  }

  TEST_CASE("a fifth window is not looked at") {
    CHECK(weekly_check({{10'000, 10'000, 10'000, 10'000, 90'000}}, 11'000, LoadUnit::Metres).green_limit == 11'000);
  }

  TEST_CASE("weeks end yesterday, and only whole ones count") {
    const auto today = day("2026-03-29");
    const std::vector<RunLoad> runs{
        {today - 15, 1000, 0}, {today - 8, 2000, 0}, {today - 7, 3000, 0}, {today - 1, 4000, 0}, {today, 9000, 0}};
    CHECK(completed_weeks(runs, today - 14, today, LoadUnit::Metres) == std::vector<std::int64_t>{7000, 2000});
    CHECK(completed_weeks(runs, today - 6, today, LoadUnit::Metres).empty());
    CHECK(last_six_days(runs, today, LoadUnit::Metres) == 4000);
  }

  TEST_CASE("runs are counted in what all of them tell") {
    const auto today = day("2026-03-29");
    CHECK(common_unit({{{today, 1000, 0}, {today, 2000, 60}}}) == LoadUnit::Metres);
    CHECK(common_unit({{{today, 0, 30}, {today, 2000, 60}}}) == LoadUnit::Seconds);
    CHECK_FALSE(common_unit({{{today, 0, 30}, {today, 2000, 0}}}));
  }

  TEST_CASE("a level and the weekly distance never go up together") {
    const auto check = weekly_check({{20'000}}, 21'000, LoadUnit::Metres);
    CHECK(check.result == green);
    CHECK(one_change(check, false) == check);
    const auto held = one_change(check, true);
    CHECK(held.result == amber);
    CHECK(held.green_limit == 20'000);
    CHECK(one_change(weekly_check({{20'000}}, 20'000, LoadUnit::Metres), true).result == green);
  }

  TEST_CASE("the worse of two checks is said, and one without a colour does not count") {
    CHECK(worse_of(green, amber) == amber);
    CHECK(worse_of(red, amber) == red);
    CHECK(worse_of(LoadResult::UseLevels, green) == green);
    CHECK(worse_of(amber, LoadResult::NoHistory) == amber);
    CHECK(worse_of(LoadResult::UseLevels, LoadResult::NoHistory) == LoadResult::NoHistory);
  }
}

}  // namespace
}  // namespace genu::guidance
