// The shipped return-to-run plan, and each way in which such a file can be wrong.
#include "core/guidance/plan.hpp"
#include "sample.hpp"
#include "support/print.hpp"

using namespace genu;
using namespace genu::content;
using base::ErrorCode;
using base::Faults;

namespace {

constexpr const char* plan = R"({
  "id": "levels",
  "levels": [
    {"id": "rtr-0", "level": 0, "run_min": 0, "walk_min": 30, "repeats": 1, "total_run_min": 0, "total_min": 30},
    {"id": "rtr-1", "level": 1, "run_min": 1, "walk_min": 4, "repeats": 6, "total_run_min": 6, "total_min": 30}
  ],
  "starts": [{"from_days": 0, "level": 1}, {"from_days": 14, "level": 1}],
  "start_caps": [{"condition": "sore", "level": 1}],
  "keeps_running": ["sore"],
  "missed": [{"from_days": 7, "levels_down": 1}, {"from_days": 28, "levels_down": 0, "check_again": true}],
  "during": [{"id": "on", "advice": "A.", "spans": [{"condition": "default", "from": 0, "to": 4}]},
             {"id": "stop", "advice": "A.", "spans": [{"condition": "default", "from": 5, "to": 10}]}],
  "rebuilding": [{"id": "time", "text": "T."}],
  "gait": [{"id": "steps", "text": "T.", "sources": ["book"]}],
  "substitutes": [{"exercise": "low", "text": "T."}],
  "substitute_pain_limit": 2,
  "evidence": [{"id": "trial", "text": "T.", "sources": ["book"], "certainty": "verified"}],
  "sources": ["book"]
})";

sample::Texts with_plan() {
  auto texts = sample::sound();
  texts["running/levels.json"] = plan;
  return texts;
}

}  // namespace

TEST_SUITE_BEGIN("content");

TEST_CASE("a sound plan becomes part of the catalogue, and none is no fault") {
  const auto catalogue = sample::load_texts(with_plan());
  if (!catalogue) FAIL(support::text_of(catalogue.error()));
  CHECK(catalogue->running().levels.size() == 2);
  CHECK(sample::load_texts(sample::sound())->running().levels.empty());
}

TEST_CASE("each way in which the plan can be wrong has its place") {
  struct Case {
    const char* from;
    const char* to;
    ErrorCode code;
    const char* place;
  };
  const Case cases[] = {
      {R"("rtr-1", "level": 1)", R"("rtr-1", "level": 2)", ErrorCode::Conflict, "levels[1].level"},
      {R"("id": "rtr-1")", R"("id": "rtr-2")", ErrorCode::Conflict, "levels[1].id"},
      {R"("total_run_min": 6)", R"("total_run_min": 7)", ErrorCode::Conflict, "levels[1].total_run_min"},
      {R"("total_run_min": 6, "total_min": 30)", R"("total_run_min": 6, "total_min": 31)", ErrorCode::Conflict,
       "levels[1].total_min"},
      {R"("from_days": 0, "level": 1)", R"("from_days": 1, "level": 1)", ErrorCode::Conflict, "starts[0].from_days"},
      {R"("from_days": 14, "level": 1)", R"("from_days": 0, "level": 1)", ErrorCode::Conflict, "starts[1].from_days"},
      {R"("from_days": 14, "level": 1)", R"("from_days": 14, "level": 3)", ErrorCode::Unknown, "starts[1].level"},
      {R"("condition": "sore")", R"("condition": "sor")", ErrorCode::Unknown, "start_caps[0].condition"},
      {R"("keeps_running": ["sore"])", R"("keeps_running": ["sor"])", ErrorCode::Unknown, "keeps_running[0]"},
      {R"("from_days": 28)", R"("from_days": 7)", ErrorCode::Conflict, "missed[1].from_days"},
      {R"("from": 5)", R"("from": 6)", ErrorCode::Conflict, "during"},
      {R"("from": 5)", R"("from": 4)", ErrorCode::Conflict, "during"},
      {R"("text": "T.", "sources": ["book"]})", R"("text": "T.", "sources": ["bok"]})", ErrorCode::Unknown,
       "gait[0].sources[0]"},
      {R"("exercise": "low")", R"("exercise": "lo")", ErrorCode::Unknown, "substitutes[0].exercise"},
      {R"("id": "levels")", R"("id": "Levels")", ErrorCode::BadFormat, "id"},
  };
  for (const auto& each : cases) {
    CAPTURE(each.to);
    auto texts = with_plan();
    sample::change(texts["running/levels.json"], each.from, each.to);
    const auto faults = sample::faults_of_texts(texts);
    REQUIRE_FALSE(faults.empty());
    CHECK(base::name_of(faults.front().code) == base::name_of(each.code));
    CHECK(faults.front().place == "running/levels.json: " + std::string(each.place));
  }
}

TEST_CASE("there is one plan") {
  auto texts = with_plan();
  texts["running/more.json"] = plan;
  sample::change(texts["running/more.json"], "\"id\": \"levels\"", "\"id\": \"more\"");
  const auto faults = sample::faults_of_texts(texts);
  REQUIRE(faults.size() == 1);
  CHECK(faults.front().code == ErrorCode::Duplicate);
}

// Clinical reference 6.2: run, walk, repeats, minutes of running, minutes in all.
TEST_CASE("the shipped levels are those of the reference") {
  constexpr int table[13][5] = {{0, 30, 1, 0, 30},  {1, 4, 6, 6, 30},   {2, 3, 6, 12, 30},  {3, 2, 6, 18, 30},
                                {4, 1, 6, 24, 30},  {5, 1, 5, 25, 30},  {8, 2, 3, 24, 30},  {13, 2, 2, 26, 30},
                                {20, 0, 1, 20, 20}, {25, 0, 1, 25, 25}, {30, 0, 1, 30, 30}, {35, 0, 1, 35, 35},
                                {40, 0, 1, 40, 40}};
  const auto& levels = guidance::shipped_plan().levels;
  REQUIRE(levels.size() == 13);
  for (std::size_t i = 0; i < 13; ++i) {
    CAPTURE(i);
    CHECK(levels[i].run_min == table[i][0]);
    CHECK(levels[i].walk_min == table[i][1]);
    CHECK(levels[i].repeats == table[i][2]);
    CHECK(levels[i].total_run_min == table[i][3]);
    CHECK(levels[i].total_min == table[i][4]);
  }
}

// Clinical reference 6.2, during a run: pain, and what to do.
TEST_CASE("pain on the way is answered as the reference does") {
  const auto advice = [](const std::string& condition, int pain) {
    for (const auto& row : guidance::shipped_plan().during) {
      for (const auto& span : row.spans) {
        if (span.condition == condition && pain >= span.from && pain <= span.to) return row.id;
      }
    }
    return std::string();
  };
  struct Row {
    const char* condition;
    int pain;
    const char* advice;
  };
  for (const auto& row :
       {Row{"default", 2, "carry-on"}, Row{"default", 3, "walk-until-settled"}, Row{"default", 4, "walk-until-settled"},
        Row{"default", 5, "stop-now"}, Row{"patellar-tendinopathy", 3, "carry-on"},
        Row{"patellar-tendinopathy", 4, "walk-until-settled"}, Row{"patellar-tendinopathy", 5, "stop-now"},
        Row{"post-injection", 3, "walk-until-settled"}, Row{"post-injection", 4, "stop-now"},
        Row{"itbs", 0, "carry-on"}, Row{"itbs", 1, "stop-at-first-sign"}, Row{"itbs", 5, "stop-now"}}) {
    CAPTURE(row.condition);
    CAPTURE(row.pain);
    CHECK(advice(row.condition, row.pain) == row.advice);
  }
}

TEST_SUITE_END();
