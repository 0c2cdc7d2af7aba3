// Laws of the rules for running: more is never greener, silence never asks for more, and nothing goes up twice at once.
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>

#include "core/guidance/answers.hpp"
#include "core/guidance/plan.hpp"
#include "guidance/ladder.hpp"
#include "guidance/missed_time.hpp"
#include "guidance/run_entry.hpp"
#include "guidance/run_load.hpp"
#include "guidance/run_spacing.hpp"
#include "guidance/run_start.hpp"

namespace genu::guidance {
namespace {

using model::Light;
using model::SessionKind;

template <class Law>
void law(const std::string& name, Law holds) {
  CHECK(rc::check(name, holds));
}

int number(int low, int high) { return *rc::gen::inRange(low, high + 1); }

std::vector<std::int64_t> any_weeks() {
  std::vector<std::int64_t> weeks;
  for (int left = number(0, 5); left > 0; --left) weeks.push_back(number(0, 60'000));
  return weeks;
}

LadderFacts any_climb() {
  LadderFacts facts;
  facts.placed_level = number(1, 12);
  facts.placed_day = day("2026-03-02");
  facts.placed_at = {0};
  auto at = facts.placed_day;
  for (int left = number(0, 12); left > 0; --left) {
    at = at + number(1, 9);
    const auto kind = *rc::gen::weightedElement<SessionKind>({{4, SessionKind::Run}, {1, SessionKind::Rehab}});
    const auto light =
        *rc::gen::weightedElement<Light>({{6, Light::Green}, {2, Light::Amber}, {1, Light::Red}, {1, Light::Pending}});
    const int level = kind == SessionKind::Run ? number(0, 12) : 0;
    const Outcome outcome{{(at - facts.placed_day) * day_ms}, kind, level, {light}};
    facts.history.push_back({outcome, at, nrs(number(missing, 10))});
  }
  facts.today = at + number(0, 40);
  facts.now = {(facts.today - facts.placed_day) * day_ms};
  facts.gate = *rc::gen::element(model::WeekGate::Ok, model::WeekGate::Hold, model::WeekGate::Regress);
  return facts;
}

const LightProfile& any_profile() {
  return profile_for(*rc::gen::element<std::string>("default", "patellar-tendinopathy", "knee-oa", "post-injection"));
}

ProfileOn always(const LightProfile& profile) {
  return [profile](base::Day) { return profile; };
}

TEST_SUITE("guidance") {
  TEST_CASE("more planned distance is never greener") {
    law("weekly", [] {
      const auto weeks = any_weeks();
      const auto unit = *rc::gen::element(LoadUnit::Metres, LoadUnit::Seconds);
      const int less = number(0, 80'000), more = less + number(0, 40'000);
      RC_ASSERT(weekly_check(weeks, more, unit).result >= weekly_check(weeks, less, unit).result);
    });
    law("single", [] {
      const auto longest = number(0, 1) == 0 ? std::nullopt : std::optional<std::int64_t>(number(0, 42'000));
      const int less = number(0, 80'000), more = less + number(0, 40'000);
      const auto unit = *rc::gen::element(LoadUnit::Metres, LoadUnit::Seconds);
      RC_ASSERT(session_check(longest, more, unit).result >= session_check(longest, less, unit).result);
    });
  }

  TEST_CASE("a limit is itself still inside") {
    law("weekly limits", [] {
      const auto weeks = any_weeks();
      const auto check = weekly_check(weeks, 0, LoadUnit::Metres);
      if (!check.green_limit) return;
      RC_ASSERT(weekly_check(weeks, *check.green_limit, LoadUnit::Metres).result == LoadResult::Green);
      RC_ASSERT(weekly_check(weeks, *check.green_limit + 1, LoadUnit::Metres).result != LoadResult::Green);
      RC_ASSERT(weekly_check(weeks, *check.amber_limit, LoadUnit::Metres).result <= LoadResult::Amber);
      RC_ASSERT(weekly_check(weeks, *check.amber_limit + 1, LoadUnit::Metres).result == LoadResult::Red);
    });
  }

  TEST_CASE("a rest week does not shrink what the others allow by more than its share") {
    law("reference", [] {
      const auto weeks = any_weeks();
      if (weeks.empty()) return;
      const auto check = weekly_check(weeks, 0, LoadUnit::Metres);
      RC_ASSERT(*check.reference >= weeks.front());
    });
  }

  TEST_CASE("level and distance never go up together") {
    law("one change", [] {
      const auto weeks = any_weeks();
      const int planned = number(0, 90'000);
      const auto check = one_change(weekly_check(weeks, planned, LoadUnit::Metres), true);
      if (check.reference && planned > *check.reference) RC_ASSERT(check.result != LoadResult::Green);
    });
  }

  TEST_CASE("the ladder stays between 1 and its top, and climbs one level at a time") {
    law("steps", [] {
      const auto facts = any_climb();
      const auto stand = ladder_stand(shipped_plan(), facts, always(any_profile()));
      RC_ASSERT(stand.level >= 1);
      RC_ASSERT(stand.level <= 12);
      RC_ASSERT(stand.level <= stand.last_level + 1);
      RC_ASSERT(stand.completed <= stand.level);
    });
  }

  TEST_CASE("the ladder never stands higher than the levels that were run") {
    law("earned", [] {
      const auto facts = any_climb();
      int highest = facts.placed_level;
      for (const auto& each : facts.history) {
        if (each.outcome.kind == SessionKind::Run) highest = std::max(highest, each.outcome.level + 1);
      }
      RC_ASSERT(ladder_stand(shipped_plan(), facts, always(any_profile())).level <= highest);
    });
  }

  TEST_CASE("a longer gap never asks for more") {
    law("gap", [] {
      const int level = number(1, 12), gap = number(0, 60);
      RC_ASSERT(missed_time(shipped_plan(), level, gap + number(0, 30)).level <=
                missed_time(shipped_plan(), level, gap).level);
      RC_ASSERT(missed_time(shipped_plan(), level, gap).level >= 1);
      auto facts = any_climb();
      facts.gate = model::WeekGate::Ok;
      const auto now = ladder_stand(shipped_plan(), facts, always(profile_for("default")));
      facts.today = facts.today + 7;
      RC_ASSERT(ladder_stand(shipped_plan(), facts, always(profile_for("default"))).level <= now.level);
    });
  }

  TEST_CASE("not knowing the time off never begins higher than knowing it") {
    law("start", [] {
      const auto condition = *rc::gen::element<std::string>("pfp", "itbs", "patellar-tendinopathy", "meniscus");
      RC_ASSERT(start_level(shipped_plan(), std::nullopt, condition).level <=
                start_level(shipped_plan(), number(0, 100), condition).level);
    });
  }

  TEST_CASE("a criterion that loses its fact is not met") {
    law("entry", [] {
      EntryFacts facts;
      facts.condition = *rc::gen::element<std::string>("pfp", "knee-oa", "patellar-tendinopathy");
      facts.criteria.today = day("2026-03-29");
      facts.criteria.tests = {{"sls-pain", number(0, 10)}, {"hop10-pain", number(0, 10)}};
      facts.criteria.full_range = true;
      const auto lost = *rc::gen::element<std::string>("sls-pain", "hop10-pain");
      facts.criteria.tests.erase(lost);
      const auto criteria = entry_criteria(facts);
      RC_ASSERT(criteria[lost == "sls-pain" ? 2u : 3u].state == CriterionState::Unknown);
      RC_ASSERT(!all_met(criteria));
    });
  }

  TEST_CASE("two runs that the rules allow are never on days in a row, nor four in seven days") {
    law("spacing", [] {
      SpacingFacts facts;
      facts.now = {base::start_of(day("2026-03-02"), {}), {}};
      for (int i = 0; i < 30; ++i) {
        facts.now.at.ms += number(1, 30) * hour_ms;
        if (next_run(facts).today) facts.runs.push_back({base::day_of(facts.now.at, {}), facts.now.at});
      }
      for (std::size_t i = 1; i < facts.runs.size(); ++i) {
        RC_ASSERT(facts.runs[i].day - facts.runs[i - 1].day >= 2);
        RC_ASSERT(facts.runs[i].at.ms - facts.runs[i - 1].at.ms >= hours_between_runs * hour_ms);
        if (i >= 3) RC_ASSERT(facts.runs[i].day - facts.runs[i - 3].day >= 7);
      }
    });
  }
}

}  // namespace
}  // namespace genu::guidance
