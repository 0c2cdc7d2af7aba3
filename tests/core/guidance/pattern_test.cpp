// The pattern function (clinical reference 1.9): the reference's own cases.
#include "guidance/pattern.hpp"

#include <algorithm>

#include "core/guidance/sheets.hpp"

namespace genu::guidance {
namespace {

using model::PatternOutcome;
using model::PatternReply;

// `location=outer-side; onset=twist; age=34`, with `+` between two places.
std::vector<PatternReply> replies_from(std::string_view text) {
  std::vector<PatternReply> replies;
  for (const auto part : base::split(text, ';')) {
    const auto pair = base::split(base::trimmed(part), '=');
    REQUIRE(pair.size() == 2);
    PatternReply reply{std::string(pair[0]), {}, std::nullopt};
    long long number = 0;
    if (base::parse_integer(pair[1], number)) {
      reply.number = static_cast<int>(number);
    } else {
      for (const auto answer : base::split(pair[1], '+')) reply.answers.emplace_back(answer);
    }
    replies.push_back(std::move(reply));
  }
  return replies;
}

std::vector<int> scores_of(const model::PatternResult& result) {
  std::vector<int> scores;
  for (const auto& score : result.scores) scores.push_back(score.score);
  return scores;
}

const model::PatternScore& score_for(const model::PatternResult& result, std::string_view condition) {
  const auto found = std::find_if(result.scores.begin(), result.scores.end(),
                                  [&](const auto& score) { return score.condition == condition; });
  REQUIRE(found != result.scores.end());
  return *found;
}

constexpr const char* classic_runners_knee =
    "location=around-kneecap; onset=after-load-change; run-behaviour=builds; quality=dull-ache; downhill=yes; "
    "stairs=yes; sitting=yes; squat=yes; jump=no; settles-returns=unsure; twist-pain=no; catching=no; "
    "mild-swelling=no; creaking=yes; old-injury=no; morning-stiffness=none; age=29";

TEST_SUITE("guidance") {
  TEST_CASE("the cases of the clinical reference 1.9") {
    struct Case {
      const char* name;
      const char* answers;
      std::vector<int> scores;  // pfp, itbs, patellar-tendinopathy, meniscus, knee-oa
      int answered;
      PatternOutcome outcome;
      std::vector<std::string> conditions;
    };
    const auto strong = PatternOutcome::ResemblesStrong;
    const Case cases[] = {
        {"V1 classic runner's knee",
         "location=around-kneecap; onset=after-load-change; run-behaviour=builds; quality=dull-ache; downhill=yes; "
         "stairs=yes; sitting=yes; squat=yes; jump=no; settles-returns=unsure; twist-pain=no; catching=no; "
         "mild-swelling=no; creaking=yes; old-injury=no; morning-stiffness=none; age=29",
         {92, 23, 12, 3, 15},
         15,
         strong,
         {"pfp"}},
        {"V2 classic IT band",
         "location=outer-side; onset=after-load-change; run-behaviour=same-distance; quality=sharp-burning; "
         "downhill=yes; stairs=no; sitting=no; squat=no; jump=no; settles-returns=yes; twist-pain=no; catching=no; "
         "mild-swelling=no; creaking=no; old-injury=no; morning-stiffness=none; age=34",
         {3, 95, 0, 0, 0},
         16,
         strong,
         {"itbs"}},
        {"V3 classic patellar tendon",
         "location=below-kneecap-spot; onset=after-load-change; run-behaviour=start-eases-returns; quality=pinpoint; "
         "downhill=no; stairs=yes; sitting=yes; squat=yes; jump=yes; settles-returns=no; twist-pain=no; catching=no; "
         "mild-swelling=no; creaking=no; old-injury=no; morning-stiffness=up-to-30; age=25",
         {42, 0, 100, 0, 6},
         16,
         strong,
         {"patellar-tendinopathy"}},
        {"V4 twist, catching, inner side",
         "location=inner-side; onset=twist; run-behaviour=every-step; quality=sharp-burning; downhill=unsure; "
         "stairs=yes; sitting=no; squat=yes; jump=unsure; settles-returns=no; twist-pain=yes; catching=yes; "
         "mild-swelling=yes; creaking=no; old-injury=no; morning-stiffness=none; age=38",
         {0, 0, 0, 92, 18},
         14,
         strong,
         {"meniscus"}},
        {"V5 classic osteoarthritis",
         "location=deep-all-over+inner-side; onset=years; run-behaviour=after-only; quality=dull-ache; downhill=yes; "
         "stairs=yes; sitting=yes; squat=yes; jump=unsure; settles-returns=no; twist-pain=no; catching=no; "
         "mild-swelling=yes; creaking=yes; old-injury=yes; morning-stiffness=up-to-30; age=58",
         {57, 0, 8, 44, 93},
         15,
         strong,
         {"knee-oa"}},
        {"V6 older, gradual, inner side with catching",
         "location=inner-side; onset=gradual; run-behaviour=builds; quality=dull-ache; downhill=no; stairs=yes; "
         "sitting=no; squat=yes; jump=no; settles-returns=no; twist-pain=yes; catching=yes; mild-swelling=yes; "
         "creaking=yes; old-injury=no; morning-stiffness=up-to-30; age=52",
         {30, 0, 0, 77, 75},
         16,
         PatternOutcome::Mixed,
         {"meniscus", "knee-oa"}},
        {"V7 front of knee, kneecap and tendon features",
         "location=around-kneecap+below-kneecap-spot; onset=after-load-change; run-behaviour=start-eases-returns; "
         "quality=unsure; downhill=yes; stairs=yes; sitting=yes; squat=yes; jump=yes; settles-returns=unsure; "
         "twist-pain=no; catching=no; mild-swelling=no; creaking=no; old-injury=no; morning-stiffness=none; age=31",
         {73, 14, 79, 0, 0},
         14,
         PatternOutcome::Mixed,
         {"patellar-tendinopathy", "pfp"}},
        {"V8 too few answers",
         "location=outer-side; onset=unsure; run-behaviour=builds; quality=unsure; stairs=no; age=40",
         {3, 28, 0, 11, 0},
         3,
         PatternOutcome::Insufficient,
         {}},
        {"V9 vague, few matching features",
         "location=back; onset=gradual; run-behaviour=after-only; quality=dull-ache; downhill=no; stairs=no; "
         "sitting=no; squat=no; jump=no; settles-returns=no; twist-pain=no; catching=no; mild-swelling=no; "
         "creaking=no; old-injury=no; morning-stiffness=none; age=33",
         {0, 0, 0, 0, 0},
         16,
         PatternOutcome::Unclear,
         {}},
        {"V10 outer side, twist, catching",
         "location=outer-side; onset=twist; run-behaviour=every-step; quality=sharp-burning; downhill=no; stairs=yes; "
         "sitting=no; squat=yes; jump=no; settles-returns=no; twist-pain=yes; catching=yes; mild-swelling=yes; "
         "creaking=no; old-injury=no; morning-stiffness=none; age=41",
         {0, 4, 0, 85, 15},
         16,
         strong,
         {"meniscus"}},
        {"V11 young, kneecap ache, partial answers",
         "location=around-kneecap; onset=gradual; run-behaviour=not-running; quality=dull-ache; downhill=unsure; "
         "stairs=yes; sitting=yes; squat=yes; jump=unsure; settles-returns=unsure; morning-stiffness=none; age=22",
         {65, 0, 12, 14, 6},
         7,
         strong,
         {"pfp"}},
        {"V12 osteoarthritis features but age 39, no old injury",
         "location=deep-all-over; onset=years; run-behaviour=after-only; quality=dull-ache; downhill=yes; stairs=yes; "
         "sitting=yes; squat=yes; jump=no; settles-returns=no; twist-pain=no; catching=no; mild-swelling=yes; "
         "creaking=yes; old-injury=no; morning-stiffness=up-to-30; age=39",
         {57, 0, 4, 29, 40},
         16,
         PatternOutcome::ResemblesSome,
         {"pfp"}},
    };
    for (const auto& each : cases) {
      CAPTURE(each.name);
      const auto result = pattern(pattern_sheet(), replies_from(each.answers));
      CHECK(scores_of(result) == each.scores);
      CHECK(result.answered == each.answered);
      CHECK(result.outcome == each.outcome);
      CHECK(result.conditions == each.conditions);
    }
  }

  TEST_CASE("every score says which answers gave how much") {
    const auto result = pattern(pattern_sheet(), replies_from(classic_runners_knee));
    for (const auto& score : result.scores) {
      int sum = 0;
      for (const auto& points : score.points) {
        CHECK(points.points != 0);
        sum += points.points;
      }
      CHECK(sum == score.raw);
    }
    const auto& pfp = score_for(result, "pfp");
    CHECK(pfp.points.front() == model::PatternPoints{"location", "around-kneecap", 5});
    CHECK(pfp.gate_open);
    CHECK_FALSE(score_for(result, "itbs").gate_open);
  }

  TEST_CASE("of two places each condition takes the one with more points") {
    const auto result = pattern(pattern_sheet(), replies_from("location=outer-side+inner-side"));
    CHECK(score_for(result, "itbs").raw == 5);
    CHECK(score_for(result, "meniscus").raw == 4);
    CHECK(score_for(result, "knee-oa").raw == 2);
  }

  TEST_CASE("the gate of osteoarthritis opens by age or by an old injury") {
    struct Case {
      const char* answers;
      bool open;
    };
    for (const auto& each :
         {Case{"age=44", false}, Case{"age=45", true}, Case{"age=50", true}, Case{"age=30; old-injury=yes", true},
          Case{"age=30; old-injury=no", false}, Case{"old-injury=unsure", false}}) {
      CAPTURE(each.answers);
      CHECK(score_for(pattern(pattern_sheet(), replies_from(each.answers)), "knee-oa").gate_open == each.open);
    }
  }

  TEST_CASE("without a usable place nothing is said, however much else is answered") {
    const std::string others = std::string(classic_runners_knee).substr(std::string("location=around-kneecap").size());
    CHECK(pattern(pattern_sheet(), replies_from("location=elsewhere" + others)).outcome ==
          PatternOutcome::Insufficient);
    CHECK(pattern(pattern_sheet(), replies_from(others.substr(1))).outcome == PatternOutcome::Insufficient);
    CHECK(pattern(pattern_sheet(), replies_from("location=elsewhere+around-kneecap" + others)).outcome ==
          PatternOutcome::ResemblesStrong);
    CHECK(pattern(pattern_sheet(), {}).outcome == PatternOutcome::Insufficient);
  }

  TEST_CASE("even scores are told in the order of the reference, three at most") {
    model::PatternSheet sheet = pattern_sheet();
    for (auto& condition : sheet.conditions) {
      condition.gate = {{"location", {"outer-side"}}};
      condition.max = 10;
    }
    for (auto& question : sheet.questions) {
      for (auto& answer : question.answers) {
        for (const auto& condition : sheet.conditions) answer.weights[condition.condition] = 1;
      }
    }
    const auto result = pattern(sheet, replies_from("location=outer-side; onset=twist; quality=pinpoint; downhill=yes; "
                                                    "stairs=yes; sitting=yes; squat=yes"));
    CHECK(result.outcome == PatternOutcome::Mixed);
    CHECK(result.conditions == std::vector<std::string>{"pfp", "itbs", "patellar-tendinopathy"});
  }
}

}  // namespace
}  // namespace genu::guidance
