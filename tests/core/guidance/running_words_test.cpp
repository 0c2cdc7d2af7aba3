// Every reason of the rules for running has words, and every gap in those words has a value.
#include <doctest/doctest.h>

#include <genu/base/json.hpp>
#include <map>

#include "core/guidance/answers.hpp"
#include "core/guidance/plan.hpp"
#include "guidance/energy_storage.hpp"
#include "guidance/ladder.hpp"
#include "guidance/missed_time.hpp"
#include "guidance/prevention.hpp"
#include "guidance/run_entry.hpp"
#include "guidance/run_spacing.hpp"
#include "guidance/run_start.hpp"

namespace genu::guidance {
namespace {

using Texts = std::map<std::string, std::string>;

void add_words(Texts& texts, const char* file) {
  const auto words = base::parse_json(support::read_text(support::source_folder() / "assets/words" / file));
  REQUIRE(words.has_value());
  for (const auto& member : *words->object()) texts[member.name] = *member.value.text();
}

const Texts& all_words() {
  static const auto texts = [] {
    Texts read;
    add_words(read, "running.en-GB.json");
    add_words(read, "guidance.en-GB.json");
    return read;
  }();
  return texts;
}

void check_words(const std::vector<model::Reason>& reasons) {
  for (const auto& reason : reasons) {
    CAPTURE(reason.message);
    const auto text = all_words().find(reason.message);
    REQUIRE(text != all_words().end());
    CHECK_FALSE(reason.source.empty());
    for (auto open = text->second.find('{'); open != std::string::npos; open = text->second.find('{', open + 1)) {
      const auto gap = text->second.substr(open + 1, text->second.find_first_of(":}", open) - open - 1);
      CAPTURE(gap);
      CHECK(reason.values.count(gap) == 1);
    }
    for (const auto& entry : reason.values) {
      if (!entry.second.empty() && entry.second.front() == '@') CHECK(all_words().count(entry.second.substr(1)) == 1);
    }
  }
}

TEST_SUITE("guidance") {
  TEST_CASE("every check of a planned load can be explained") {
    for (const auto unit : {LoadUnit::Metres, LoadUnit::Seconds}) {
      for (const int planned : {1'000, 23'000, 90'000}) {
        for (const std::vector<std::int64_t>& weeks : {std::vector<std::int64_t>{}, {20'000}, {0}}) {
          check_words(one_change(weekly_check(weeks, planned, unit), true).reasons);
        }
      }
    }
    for (const auto unit : {LoadUnit::Metres, LoadUnit::Seconds}) {
      for (const int planned : {10'000, 12'000, 20'000}) check_words(session_check(10'000, planned, unit).reasons);
      check_words(session_check(std::nullopt, 5'000, unit).reasons);
    }
  }

  TEST_CASE("every start, gap and entry criterion can be explained") {
    for (const int days : {0, 7, 14, 30}) {
      check_words(start_level(shipped_plan(), days, "patellar-tendinopathy").reasons);
      if (const auto missed = missed_time(shipped_plan(), 5, days); missed.reason) check_words({*missed.reason});
    }
    check_words(start_level(shipped_plan(), std::nullopt, "pfp").reasons);
    const auto today = day("2026-03-29");
    check_words(managed_level(shipped_plan(), {{{today, model::Light::Green, 1800, false}}}, "pfp", today)->reasons);
    EntryFacts facts;
    facts.condition = "post-injection";
    for (int round = 0; round < 3; ++round) {
      for (const auto& each : entry_criteria(facts)) check_words(each.reasons);
      facts.triage = model::TriageTier::Soon;
      facts.criteria.cleared_for_running = round == 1;
    }
  }

  TEST_CASE("every place on the ladder can be explained") {
    const ProfileOn usual_profile = [](base::Day) { return profile_for("default"); };
    const auto start = day("2026-03-02");
    for (const auto light : {model::Light::Green, model::Light::Amber, model::Light::Red, model::Light::Pending}) {
      for (const int later : {1, 7, 28}) {
        LadderFacts facts;
        facts.placed_level = 10;
        facts.placed_day = start;
        facts.placed_at = {0};
        for (int run = 1; run < 14; ++run) {
          const Outcome outcome{{run * 3 * day_ms}, model::SessionKind::Run, 10, {light}};
          facts.history.push_back({outcome, start + run * 3, nrs(1)});
          facts.today = facts.history.back().day + later;
          facts.now = {(facts.today - start) * day_ms};
          const auto stand = ladder_stand(shipped_plan(), facts, usual_profile);
          check_words(stand.advice.reasons);
          check_words(stand.reasons);
        }
        facts.clearances = {facts.now};
        check_words(ladder_stand(shipped_plan(), facts, usual_profile).reasons);
        facts.history.clear();
        check_words(ladder_stand(shipped_plan(), facts, usual_profile).advice.reasons);
      }
    }
  }

  TEST_CASE("every wait before a run can be explained") {
    SpacingFacts facts;
    facts.now = {{10 * day_ms}, {}};
    facts.rest_until = base::Instant{12 * day_ms};
    for (int back = 6; back > 0; --back) {
      const base::Instant at{(10 - back) * day_ms};
      facts.runs.push_back({base::day_of(at, {}), at});
    }
    facts.jumped = facts.runs.back().day;
    const auto spacing = next_run(facts);
    CHECK(spacing.reasons.size() == 5);
    check_words(spacing.reasons);
    const auto no_jumps = no_jumps_today(std::vector{*facts.jumped}, *facts.jumped + 1);
    REQUIRE(no_jumps);
    check_words({*no_jumps});
  }

  TEST_CASE("every gentle rule can be explained") {
    PreventionFacts facts;
    facts.today = day("2026-03-29");
    facts.plan_start = facts.today - 90;
    for (int back = 4; back >= 0; --back) {
      RunHabit run;
      run.day = facts.today - back;
      run.distance_m = 5000;
      run.pavement = true;
      run.warm_up = false;
      run.shoes = "blue";
      facts.runs.push_back(run);
      facts.pains.emplace_back(run.day, 4);
    }
    facts.weekly = facts.single = LoadResult::Red;
    facts.shoes_m = 700'000;
    facts.flare_hours = 1;
    facts.failed_restarts = 3;
    const auto tips = prevention(facts);
    CHECK(tips.size() == 10);
    check_words(tips);
    facts.runs.back().shoe_trouble = true;
    check_words(prevention(facts));
  }
}

}  // namespace
}  // namespace genu::guidance
