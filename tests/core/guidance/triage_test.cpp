// Red flags and triage (clinical reference 2): the reference's own cases, and what unknown answers do.
#include "guidance/triage.hpp"

#include <algorithm>
#include <set>

#include "core/guidance/sheets.hpp"

namespace genu::guidance {
namespace {

using model::Lock;
using model::TriageTier;

using Ids = std::set<std::string>;

Ids ids_of(const model::TriageResult& result) {
  Ids ids;
  for (const auto& hit : result.hits) ids.insert(hit.rule);
  return ids;
}

model::TriageResult judged(const FactValues& changes) {
  auto facts = all_defaults();
  for (const auto& [id, value] : changes) facts[id] = value;
  return triage(triage_sheet(), facts);
}

bool asks(const model::TriageResult& result, const std::string& fact) {
  return std::count(result.still_to_ask.begin(), result.still_to_ask.end(), fact) > 0;
}

TEST_SUITE("guidance") {
  TEST_CASE("the cases of the clinical reference 2.5") {
    struct Case {
      const char* name;
      FactValues facts;
      TriageTier tier;
      Ids hits;
    };
    const auto self = TriageTier::SelfManage, soon = TriageTier::Soon, urgent = TriageTier::Urgent;
    const Case cases[] = {
        {"T1 mild ache 3 days, improving", {{"days_since_onset", 3}, {"improving", 1}, {"pain_now", 3}}, self, {}},
        {"T2 ache 8 days, not improving", {{"days_since_onset", 8}, {"pain_now", 3}}, soon, {"S01"}},
        {"T3 ache 8 days, improving", {{"days_since_onset", 8}, {"improving", 1}, {"pain_now", 2}}, self, {}},
        {"T4 hot, swollen, feverish",
         {{"knee_hot", 1}, {"swelling", 2}, {"fever_or_shivers", 1}},
         urgent,
         {"U03", "U04", "S02"}},
        {"T5 fall today, age 60, walking normally",
         {{"age", 60}, {"injury_days", 0}, {"pain_now", 3}},
         urgent,
         {"U09"}},
        {"T6 fall today, age 30, could not walk then or now",
         {{"age", 30}, {"injury_days", 0}, {"no_four_steps_then", 1}, {"no_four_steps_now", 1}, {"pain_now", 6}},
         urgent,
         {"U08"}},
        {"T7 fall today, age 30, could not walk at first, can now",
         {{"age", 30}, {"injury_days", 0}, {"no_four_steps_then", 1}, {"pain_now", 4}},
         soon,
         {"S22"}},
        {"T8 pop yesterday, no swelling, walking",
         {{"injury_days", 1}, {"pop_at_injury", 1}, {"pain_now", 3}},
         soon,
         {"S04"}},
        {"T9 pop and big swelling by evening",
         {{"injury_days", 1}, {"pop_at_injury", 1}, {"swelling", 3}, {"swelling_within_24h", 1}, {"pain_now", 6}},
         urgent,
         {"U11", "U12", "S02", "S04"}},
        {"T10 calf swollen and throbbing", {{"calf_swollen_one_side", 1}, {"calf_pain", 1}}, urgent, {"U02"}},
        {"T11 stuck bent", {{"locked_now", 1}}, urgent, {"U10"}},
        {"T12 gives way, no injury", {{"gave_way_14d", 1}, {"days_since_onset", 5}, {"improving", 1}}, soon, {"S03"}},
        {"T13 sore spot on shin bone, hop hurts, big mileage rise",
         {{"bone_point_tender", 1}, {"hop_hurts", 1}, {"load_jump_6w", 1}, {"pain_now", 4}, {"days_since_onset", 5}},
         soon,
         {"S06"}},
        {"T14 injection 4 days ago, hotter and worse",
         {{"injection_days", 4}, {"knee_hot", 1}, {"worse_after_48h", 1}},
         urgent,
         {"U05"}},
        {"T15 age 57: stiff, swells a little, creaks, stairs hard, not settling",
         {{"age", 57},
          {"stiff_am", 1},
          {"swelling", 1},
          {"creaking", 1},
          {"stairs_hard", 1},
          {"settles_with_rest", 0},
          {"days_since_onset", 40}},
         soon,
         {"S01", "S13"}},
        {"T16 wakes 4 nights, weight loss", {{"night_wakes_7d", 4}, {"weight_loss", 1}}, soon, {"S07", "S08", "S09"}},
        {"T17 groin pain on impact, hop hurts",
         {{"groin_or_thigh_pain_on_impact", 1}, {"hop_hurts", 1}},
         urgent,
         {"U17"}},
        {"T18 week 12 after injection, no change",
         {{"injection_days", 84}, {"weeks_since_injection", 12}, {"no_change_since_injection", 1}},
         soon,
         {"S16"}},
    };
    for (const auto& each : cases) {
      CAPTURE(each.name);
      const auto result = judged(each.facts);
      CHECK(result.tier == each.tier);
      CHECK(ids_of(result) == each.hits);
      CHECK(result.still_to_ask.empty());
    }
  }

  TEST_CASE("every rule is hit by facts of its own, and locks what the reference says") {
    // One set of facts a rule, for the rules that the cases above leave out as well.
    const std::vector<std::pair<std::string, FactValues>> cases{
        {"U01", {{"chest_pain_or_breathless", 1}}},
        {"U02", {{"calf_swollen_one_side", 1}, {"calf_warm_or_colour", 1}}},
        {"U03", {{"knee_colour_change", 1}, {"swelling", 1}, {"feels_unwell", 1}}},
        {"U04", {{"knee_hot", 1}, {"knee_colour_change", 1}, {"swelling", 1}}},
        {"U05", {{"surgery_days", 90}, {"wound_problem", 1}}},
        {"U06", {{"immune_low", 1}, {"fever_or_shivers", 1}, {"swelling", 1}}},
        {"U07", {{"foot_cold_numb_pale", 1}}},
        {"U08", {{"injury_days", 7}, {"no_four_steps_then", 1}, {"no_four_steps_now", 1}}},
        {"U09", {{"injury_days", 7}, {"cannot_bend_90", 1}}},
        {"U10", {{"locked_now", 1}}},
        {"U11", {{"injury_days", 14}, {"swelling_within_24h", 1}, {"swelling", 2}}},
        {"U12", {{"injury_days", 14}, {"pop_at_injury", 1}, {"gave_way_14d", 1}}},
        {"U13", {{"cannot_straight_leg_raise", 1}, {"sudden_onset", 1}}},
        {"U14", {{"injury_days", 14}, {"blood_thinner", 1}, {"swelling", 1}}},
        {"U15", {{"pain_rest", 8}}},
        {"U16", {{"injury_days", 14}, {"fell_from_giving_way", 1}}},
        {"U17", {{"groin_or_thigh_pain_on_impact", 1}, {"lingers_at_rest", 1}}},
        {"U18", {{"saddle_or_bladder", 1}}},
        {"S01", {{"days_since_onset", 8}}},
        {"S02", {{"swelling", 2}}},
        {"S03", {{"gave_way_14d", 1}}},
        {"S04", {{"pop_at_injury", 1}}},
        {"S05", {{"sudden_onset", 1}, {"pain_now", 5}}},
        {"S06", {{"bone_point_tender", 1}, {"night_wakes_7d", 1}, {"bone_risk", 1}}},
        {"S07", {{"constant_pain", 1}, {"cancer_history", 1}}},
        {"S08", {{"new_lump", 1}}},
        {"S09", {{"night_wakes_7d", 3}}},
        {"S10", {{"stiff_over_30_days_14d", 8}}},
        {"S11", {{"catches_14d", 2}}},
        {"S12", {{"range_lost_days", 7}}},
        {"S13", {{"stiff_am", 1}, {"creaking", 1}, {"stairs_hard", 1}, {"settles_with_rest", 0}}},
        {"S14", {{"failed_restarts", 3}}},
        {"S15", {{"steroid_wore_off", 1}}},
        {"S16", {{"injection_days", 364}, {"no_change_since_injection", 1}}},
        {"S17", {{"weeks_worsening", 2}}},
        {"S18", {{"age", 17}}},
        {"S19", {{"pregnant_or_postpartum", 1}}},
        {"S20", {{"exertion_warning", 1}}},
        {"S21", {{"new_leg_weakness", 1}}},
        {"S22", {{"injury_days", 14}, {"no_four_steps_then", 1}}},
    };
    // S03 is stricter than the list of 2.5: its own advice says not to run until somebody has looked.
    const Ids locks_running{"S02", "S03", "S04", "S05", "S06", "S18", "S19", "S20", "S22"};
    REQUIRE(cases.size() == triage_sheet().rules.size());
    for (const auto& each : cases) {
      const auto& rule = each.first;
      const auto& facts = each.second;
      CAPTURE(rule);
      const auto result = judged(facts);
      const auto ids = ids_of(result);
      CHECK(ids.contains(rule));
      const bool urgent = std::any_of(ids.begin(), ids.end(), [](const auto& id) { return id.front() == 'U'; });
      CHECK((result.tier == TriageTier::Urgent) == urgent);
      CHECK(result.lock_all == (urgent || ids.contains("S20")));
      const bool running =
          std::any_of(ids.begin(), ids.end(), [&](const auto& id) { return locks_running.contains(id); });
      CHECK(result.lock_running == (result.lock_all || running));
    }
  }

  TEST_CASE("a number one short of a rule does not hit it") {
    const std::vector<std::pair<std::string, FactValues>> cases{
        {"U05", {{"injection_days", 43}, {"knee_hot", 1}}},
        {"U08", {{"injury_days", 8}, {"no_four_steps_then", 1}, {"no_four_steps_now", 1}}},
        {"U09", {{"injury_days", 1}, {"age", 54}}},
        {"U15", {{"pain_rest", 7}}},
        {"S01", {{"days_since_onset", 7}}},
        {"S02", {{"swelling", 1}}},
        {"S05", {{"pain_now", 6}}},
        {"S09", {{"night_wakes_7d", 2}}},
        {"S10", {{"stiff_over_30_days_14d", 7}}},
        {"S11", {{"catches_14d", 1}}},
        {"S12", {{"range_lost_days", 6}}},
        {"S13", {{"stiff_am", 1}, {"creaking", 1}, {"settles_with_rest", 0}}},
        {"S14", {{"failed_restarts", 2}}},
        {"S16", {{"injection_days", 83}, {"no_change_since_injection", 1}}},
        {"S17", {{"weeks_worsening", 1}}},
        {"S18", {{"age", 18}}},
    };
    for (const auto& each : cases) {
      const auto& rule = each.first;
      const auto& facts = each.second;
      CAPTURE(rule);
      CHECK_FALSE(ids_of(judged(facts)).contains(rule));
    }
  }

  TEST_CASE("before anything is answered nothing can be said, and emergencies are asked about first") {
    const auto result = triage(triage_sheet(), {});
    CHECK_FALSE(result.tier);
    CHECK(result.hits.empty());
    REQUIRE(result.still_to_ask.size() > 4);
    CHECK(result.still_to_ask.front() == "chest_pain_or_breathless");
    for (const auto* fact : {"saddle_or_bladder", "deformity", "injury_days", "swelling", "locked_now", "age",
                             "joint_replacement", "improving", "exertion_warning"}) {
      CAPTURE(fact);
      CHECK(asks(result, fact));
    }
    // What follows from other facts is never asked, and what only a rarer rule needs not yet.
    for (const auto* fact : {"weeks_worsening", "weeks_since_injection", "blood_thinner", "stairs_hard"}) {
      CAPTURE(fact);
      CHECK_FALSE(asks(result, fact));
    }
  }

  TEST_CASE("one urgent answer is enough, however much is still unknown") {
    const auto result = triage(triage_sheet(), {{"locked_now", 1}});
    CHECK(result.tier == TriageTier::Urgent);
    CHECK(result.lock_all);
    CHECK_FALSE(result.still_to_ask.empty());
  }

  TEST_CASE("an open question of an urgent rule is never a no") {
    auto facts = all_defaults();
    facts["swelling"] = 1;
    facts["knee_hot"] = 1;
    for (const auto* unknown : {"fever_or_shivers", "feels_unwell", "knee_colour_change"}) {
      CAPTURE(unknown);
      auto known = facts;
      known.erase(unknown);
      const auto result = triage(triage_sheet(), known);
      CHECK_FALSE(result.tier == TriageTier::SelfManage);
      CHECK(asks(result, unknown));
    }
  }

  TEST_CASE("an answer that points to a rule opens its other questions") {
    auto facts = all_defaults();
    facts.erase("weight_loss");
    CHECK(triage(triage_sheet(), facts).tier == TriageTier::SelfManage);
    facts["constant_pain"] = 1;
    const auto result = triage(triage_sheet(), facts);
    CHECK(asks(result, "weight_loss"));
    CHECK(ids_of(result) == Ids{"S09"});
  }

  TEST_CASE("whole weeks follow from the days since an injection") {
    CHECK(ids_of(judged({{"injection_days", 84}, {"no_change_since_injection", 1}})) == Ids{"S16"});
    CHECK(ids_of(judged({{"injection_days", 365}, {"no_change_since_injection", 1}})).empty());
  }

  TEST_CASE("hits come most urgent first and say which answers made them hold") {
    const auto result = judged({{"chest_pain_or_breathless", 1}, {"locked_now", 1}, {"swelling", 2}, {"age", 17}});
    REQUIRE(result.hits.size() == 4);
    CHECK(result.hits[0].rule == "U01");
    CHECK(result.hits[0].locks == Lock::All);
    CHECK(result.hits[0].facts == std::map<std::string, int>{{"chest_pain_or_breathless", 1}});
    CHECK_FALSE(result.hits[0].sources.empty());
    CHECK(result.hits[1].rule == "U10");
    CHECK(result.hits[2].rule == "S02");
    CHECK(result.hits[3].rule == "S18");
  }

  // The table leaves a gap here, kept as it is: between one and two weeks after an injury a knee that could not bear
  // four steps straight after it is to be seen soon, while one that still cannot hits no rule of its own.
  TEST_CASE("not bearing four steps now is told by U08 within a week only") {
    const FactValues then{{"injury_days", 10}, {"no_four_steps_then", 1}};
    CHECK(ids_of(judged(then)) == Ids{"S22"});
    auto now = then;
    now["no_four_steps_now"] = 1;
    CHECK(ids_of(judged(now)).empty());
    now["injury_days"] = 7;
    CHECK(ids_of(judged(now)) == Ids{"U08"});
  }
}

}  // namespace
}  // namespace genu::guidance
