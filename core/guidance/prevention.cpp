#include "guidance/prevention.hpp"

#include <algorithm>
#include <set>

#include "guidance/reasons.hpp"

namespace genu::guidance {

namespace {

using Tip = std::optional<model::Reason>;

// Clinical reference 6.8.
constexpr std::string_view guide = "origin-guide";
constexpr int pavement_percent = 90;
constexpr int pavement_runs = 3;
constexpr int fortnight_days = 14;
constexpr int week_days = 7;
constexpr std::int64_t shoes_limit_m = 600'000;
constexpr int days_in_a_row = 4;
constexpr int comfortable_pain = 2;
constexpr int first_hours = 72;
constexpr int restarts = 3;

model::Reason tip(const char* rule, const char* words, Values values, std::string_view source) {
  auto reason = make_reason(words, std::move(values), source);
  reason.rule = rule;
  return reason;
}

bool within(base::Day day, base::Day today, int days) { return day <= today && day > today - days; }

Tip warm_up(const PreventionFacts& facts) {
  if (facts.runs.empty()) return std::nullopt;
  const auto& told = facts.runs.back().warm_up;
  if (!told || *told) return std::nullopt;
  return tip("PR1", "prevention.warm-up", {}, guide);
}

bool is_jump(LoadResult result) { return result == LoadResult::Amber || result == LoadResult::Red; }

Tip weekly_build(const PreventionFacts& facts) {
  if (!is_jump(facts.weekly)) return std::nullopt;
  return tip("PR2", "prevention.weekly-build", {}, guide);
}

Tip single_run(const PreventionFacts& facts) {
  if (!is_jump(facts.single)) return std::nullopt;
  return tip("PR3", "prevention.single-run", {}, "frandsen2025");
}

Tip surfaces(const PreventionFacts& facts) {
  std::int64_t all = 0, hard = 0;
  int runs = 0;
  for (const auto& run : facts.runs) {
    if (!within(run.day, facts.today, fortnight_days)) continue;
    ++runs;
    all += run.distance_m;
    if (run.pavement && *run.pavement) hard += run.distance_m;
  }
  if (runs < pavement_runs || all == 0 || hard * 100 < all * pavement_percent) return std::nullopt;
  return tip("PR4", "prevention.surfaces",
             {{"percent", std::to_string(hard * 100 / all)}, {"days", std::to_string(fortnight_days)}}, guide);
}

Tip shoes(const PreventionFacts& facts) {
  if (facts.runs.empty()) return std::nullopt;
  const auto& newest = facts.runs.back();
  const Values pair{{"shoes", newest.shoes}, {"km", std::to_string(facts.shoes_m / 1000)}};
  if (newest.shoe_trouble && *newest.shoe_trouble) return tip("PR5", "prevention.shoes.trouble", pair, guide);
  return worn_shoes(newest.shoes, facts.shoes_m);
}

// A plan younger than a fortnight has not had the time to miss one.
Tip strength(const PreventionFacts& facts) {
  if (!facts.plan_start || facts.today - *facts.plan_start < fortnight_days) return std::nullopt;
  if (facts.last_strength && within(*facts.last_strength, facts.today, fortnight_days)) return std::nullopt;
  return tip("PR6", "prevention.strength", {{"days", std::to_string(fortnight_days)}}, "lauersen2018");
}

Tip recovery(const PreventionFacts& facts) {
  if (!facts.plan_start || facts.runs.empty()) return std::nullopt;
  std::set<base::Day> days;
  for (const auto& run : facts.runs) days.insert(run.day);
  // The row ends today or yesterday; an older one is over.
  auto last = facts.runs.back().day;
  if (facts.today - last > 1) return std::nullopt;
  int row = 0;
  for (; days.count(last) > 0; last = last - 1) ++row;
  if (row < days_in_a_row) return std::nullopt;
  return tip("PR7", "prevention.recovery", {{"days", std::to_string(row)}}, guide);
}

Tip listen(const PreventionFacts& facts) {
  const int sore = sore_sessions(facts.pains, facts.today);
  if (sore < many_sore_sessions) return std::nullopt;
  return tip("PR8", "prevention.listen", {{"sessions", std::to_string(sore)}, {"days", std::to_string(week_days)}},
             guide);
}

Tip low_impact(const PreventionFacts& facts) {
  const bool fresh_flare = facts.flare_hours && *facts.flare_hours < first_hours;
  if (facts.action != model::Action::RestThenRegress && !fresh_flare) return std::nullopt;
  return tip("PR9", "prevention.low-impact", {}, guide);
}

Tip restart(const PreventionFacts& facts) {
  if (!facts.failed_restarts || *facts.failed_restarts < restarts) return std::nullopt;
  return tip("PR10", "prevention.restart", {{"restarts", std::to_string(*facts.failed_restarts)}}, guide);
}

}  // namespace

std::vector<model::Reason> prevention(const PreventionFacts& facts) {
  std::vector<model::Reason> tips;
  for (const auto rule :
       {warm_up, weekly_build, single_run, surfaces, shoes, strength, recovery, listen, low_impact, restart}) {
    if (auto said = rule(facts)) tips.push_back(std::move(*said));
  }
  return tips;
}

int sore_sessions(std::span<const std::pair<base::Day, int>> pains, base::Day today) {
  return static_cast<int>(std::count_if(pains.begin(), pains.end(), [&](const auto& each) {
    return within(each.first, today, week_days) && each.second > comfortable_pain;
  }));
}

std::optional<model::Reason> worn_shoes(const std::string& pair, std::int64_t metres) {
  if (pair.empty() || metres < shoes_limit_m) return std::nullopt;
  return tip("PR5", "prevention.shoes.distance", {{"shoes", pair}, {"km", std::to_string(metres / 1000)}}, guide);
}

}  // namespace genu::guidance
