#include "guidance/run_load.hpp"

#include <algorithm>
#include <numeric>

#include "guidance/reasons.hpp"

namespace genu::guidance {

namespace {

// The 10 % guide made exact: a convention (origin-guide), from which buist2008 saw no benefit. Design choices.
constexpr std::string_view weekly_source = "origin-guide";
constexpr std::string_view single_source = "frandsen2025";
constexpr std::string_view one_change_source = "clinical reference 6.2";
constexpr std::size_t most_weeks = 4;
constexpr int week_days = 7;
constexpr int green_percent = 110;
constexpr int amber_percent = 130;
constexpr std::int64_t single_base_m = 5'000;
constexpr std::int64_t single_base_s = 30 * 60;

// Below the base 10 % is noise, and a fixed step is allowed instead.
struct Base {
  std::int64_t least;
  std::int64_t green_step;
  std::int64_t amber_step;
};
constexpr Base metres_base{10'000, 1'500, 3'000};
constexpr Base seconds_base{60 * 60, 10 * 60, 20 * 60};

LoadResult graded(std::int64_t planned, std::int64_t green, std::int64_t amber) {
  if (planned <= green) return LoadResult::Green;
  return planned <= amber ? LoadResult::Amber : LoadResult::Red;
}

// `1.5` for 1500 metres or, in whole minutes, `25` for 1500 seconds.
std::string amount_text(std::int64_t amount, LoadUnit unit) {
  if (unit == LoadUnit::Seconds) return std::to_string(amount / 60);
  const auto tenths = (amount + 50) / 100;
  auto text = std::to_string(tenths / 10);
  if (tenths % 10 != 0) text += "." + std::to_string(tenths % 10);
  return text;
}

std::string unit_word(LoadUnit unit) { return unit == LoadUnit::Metres ? "@load-unit.km" : "@load-unit.min"; }

void add_reason(LoadCheck& check, const char* rule, std::string_view source, std::string_view variant) {
  Values values{{"planned", amount_text(check.planned, check.unit)}, {"unit", unit_word(check.unit)}};
  if (check.reference) values["reference"] = amount_text(*check.reference, check.unit);
  if (check.green_limit) values["green"] = amount_text(*check.green_limit, check.unit);
  if (check.amber_limit) values["amber"] = amount_text(*check.amber_limit, check.unit);
  check.reasons.push_back(make_reason(rule, std::move(values), source, variant));
}

void add_result(LoadCheck& check, const char* rule, std::string_view source) {
  add_reason(check, rule, source, base::name_of(check.result));
}

bool has_colour(LoadResult result) { return result != LoadResult::UseLevels && result != LoadResult::NoHistory; }

}  // namespace

LoadCheck weekly_check(std::span<const std::int64_t> weeks, std::int64_t planned, LoadUnit unit) {
  LoadCheck check{LoadResult::NoHistory, unit, planned, {}, {}, {}, {}};
  weeks = weeks.first(std::min(weeks.size(), most_weeks));
  if (!weeks.empty()) {
    // A rest week does not shrink the reference: the newest or the mean, whichever is more. All times the number of
    // weeks, so that nothing is lost in a division.
    const auto n = static_cast<std::int64_t>(weeks.size());
    const auto sum = std::accumulate(weeks.begin(), weeks.end(), std::int64_t{0});
    const auto reference = std::max(weeks.front() * n, sum);
    const auto& base = unit == LoadUnit::Metres ? metres_base : seconds_base;
    const bool small = reference < base.least * n;
    const auto limit = [&](std::int64_t step, int percent) {
      return (small ? reference + step * n : reference * percent / 100) / n;
    };
    check.reference = reference / n;
    check.green_limit = limit(base.green_step, green_percent);
    check.amber_limit = limit(base.amber_step, amber_percent);
    check.result = graded(planned, *check.green_limit, *check.amber_limit);
  }
  add_result(check, "run-load.weekly", weekly_source);
  return check;
}

LoadCheck session_check(std::optional<std::int64_t> longest, std::int64_t planned, LoadUnit unit) {
  LoadCheck check{LoadResult::UseLevels, unit, planned, longest, {}, {}, {}};
  if (longest && *longest >= (unit == LoadUnit::Metres ? single_base_m : single_base_s)) {
    check.green_limit = *longest * green_percent / 100;
    check.amber_limit = *longest * amber_percent / 100;
    check.result = graded(planned, *check.green_limit, *check.amber_limit);
  }
  add_result(check, "run-load.single", single_source);
  return check;
}

std::optional<LoadUnit> common_unit(std::span<const RunLoad> runs) {
  const auto all = [&](std::int64_t RunLoad::*member) {
    return std::all_of(runs.begin(), runs.end(), [&](const RunLoad& run) { return run.*member > 0; });
  };
  if (all(&RunLoad::distance_m)) return LoadUnit::Metres;
  if (all(&RunLoad::duration_s)) return LoadUnit::Seconds;
  return std::nullopt;
}

std::int64_t amount(const RunLoad& run, LoadUnit unit) {
  return unit == LoadUnit::Metres ? run.distance_m : run.duration_s;
}

namespace {

std::int64_t total(std::span<const RunLoad> runs, base::Day first, base::Day last, LoadUnit unit) {
  std::int64_t sum = 0;
  for (const auto& run : runs) {
    if (run.day >= first && run.day <= last) sum += amount(run, unit);
  }
  return sum;
}

}  // namespace

std::vector<std::int64_t> completed_weeks(std::span<const RunLoad> runs, base::Day first, base::Day today,
                                          LoadUnit unit) {
  std::vector<std::int64_t> weeks;
  for (auto start = today - week_days; start >= first && weeks.size() < most_weeks; start = start - week_days) {
    weeks.push_back(total(runs, start, start + (week_days - 1), unit));
  }
  return weeks;
}

std::int64_t last_six_days(std::span<const RunLoad> runs, base::Day today, LoadUnit unit) {
  return total(runs, today - (week_days - 1), today - 1, unit);
}

LoadCheck one_change(LoadCheck check, bool level_goes_up) {
  if (!level_goes_up || !check.reference || check.planned <= *check.reference) return check;
  check.green_limit = check.reference;
  if (check.result == LoadResult::Green) check.result = LoadResult::Amber;
  add_reason(check, "run-load.one-change", one_change_source, {});
  return check;
}

LoadResult worse_of(LoadResult a, LoadResult b) {
  if (!has_colour(a)) return b;
  return has_colour(b) ? std::max(a, b) : a;
}

}  // namespace genu::guidance
