#include "content/catalogue.hpp"
#include "sample.hpp"
#include "support/print.hpp"

using namespace genu::content;
using genu::base::ErrorCode;
using genu::base::Faults;

TEST_SUITE_BEGIN("content");

TEST_CASE("pages and measures are found by id") {
  const auto catalogue = sample::load_texts(sample::sound());
  REQUIRE(catalogue);
  REQUIRE(catalogue->page("care"));
  CHECK(catalogue->page("care")->evidence.size() == 1);
  CHECK_FALSE(catalogue->page("cure"));
  REQUIRE(catalogue->measure("score"));
  CHECK(catalogue->measure("score")->change_that_counts.front().change.high == 3);
  CHECK_FALSE(catalogue->measure("core"));
}

TEST_CASE("each way in which a page or a measure can be wrong has its fault and its place") {
  struct Case {
    const char* file;
    const char* from;
    const char* to;
    Faults faults;
  };
  const Case cases[] = {
      {"pages/care.json",
       R"(["sore"])",
       R"(["sorer"])",
       {{ErrorCode::Unknown, "pages/care.json: conditions[0]", "a condition", "sorer", {}}}},
      {"pages/care.json",
       R"("exercises": ["high"])",
       R"("exercises": ["high", "hi", "high"])",
       {{ErrorCode::Unknown, "pages/care.json: exercises[1]", "an exercise of the catalogue", "hi", {}},
        {ErrorCode::Duplicate, "pages/care.json: exercises[2]", "each name once", "high", {}}}},
      {"pages/care.json",
       R"("sources": ["book"])",
       R"("see_also": ["care", "cure"], "sources": ["book"])",
       {{ErrorCode::Unknown, "pages/care.json: see_also[1]", "a page", "cure", {}},
        {ErrorCode::Conflict, "pages/care.json: see_also", "another page", "care", {}}}},
      {"pages/care.json",
       R"("sources": ["book"])",
       R"("sources": ["web"])",
       {{ErrorCode::Unknown, "pages/care.json: sources[0]", "a key of the bibliography", "web", {}},
        {ErrorCode::Unknown, "pages/care.json: evidence[0].source", "one of the sources of the page", "book", {}}}},
      {"pages/care.json",
       R"("certainty": "verified")",
       R"("certainty": "guide")",
       {{ErrorCode::Conflict,
         "pages/care.json: evidence[0].certainty",
         "a certainty that a source of the kind verified can bear",
         "guide",
         {}}}},
      {"pages/care.json",
       R"(, "paragraphs": ["P."])",
       "",
       {{ErrorCode::Missing, "pages/care.json: sections[0].paragraphs", {}, {}, {}}}},
      {"measures/score.json",
       R"(["sls-pain"])",
       R"(["sl-pain"])",
       {{ErrorCode::Unknown, "measures/score.json: tests[0]", "a self-test such as sls-pain", "sl-pain", {}}}},
      {"measures/score.json",
       R"("high": 10)",
       R"("high": -1)",
       {{ErrorCode::OutOfRange, "measures/score.json: range.high", "the lower end or more", {}, {}}}},
      {"measures/score.json",
       R"("high": 3)",
       R"("high": 11)",
       {{ErrorCode::OutOfRange,
         "measures/score.json: change_that_counts[0].change",
         "above 0 and at most 10",
         "2 to 11",
         {}}}},
      {"measures/score.json",
       R"({"group": "G",)",
       R"({"group": "G", "condition": "sorer",)",
       {{ErrorCode::Unknown, "measures/score.json: change_that_counts[0].condition", "a condition", "sorer", {}}}},
      {"measures/score.json",
       R"("source": "book")",
       R"("source": "web")",
       {{ErrorCode::Unknown,
         "measures/score.json: change_that_counts[0].source",
         "one of the sources of the measure",
         "web",
         {}}}},
  };
  for (const auto& each : cases) {
    auto texts = sample::sound();
    CAPTURE(each.file);
    CAPTURE(each.to);
    sample::change(texts[each.file], each.from, each.to);
    CHECK(sample::faults_of_texts(texts) == each.faults);
  }
}

TEST_CASE("no claim is surer than its source") {
  struct Case {
    const char* source;
    const char* claim;
    bool sound;
  };
  const Case cases[] = {{"verified", "verified", true},    {"verified", "literature", true},
                        {"verified", "guide", false},      {"verified", "design", true},
                        {"literature", "verified", false}, {"literature", "literature", true},
                        {"literature", "guide", false},    {"guide", "verified", false},
                        {"guide", "literature", false},    {"guide", "guide", true}};
  for (const auto& each : cases) {
    CAPTURE(each.source);
    CAPTURE(each.claim);
    auto texts = sample::sound();
    sample::change(texts["sources/sources.json"], "verified", each.source);
    sample::change(texts["pages/care.json"], R"("certainty": "verified")",
                   std::string(R"("certainty": ")") + each.claim + '"');
    sample::change(texts["measures/score.json"], R"("certainty": "verified")", R"("certainty": "design")");
    CHECK(sample::faults_of_texts(texts).empty() == each.sound);
  }
}

TEST_CASE("a source is never our own choice") {
  auto texts = sample::sound();
  sample::change(texts["sources/sources.json"], "verified", "design");
  const auto faults = sample::faults_of_texts(texts);
  REQUIRE_FALSE(faults.empty());
  CHECK(faults.back().place == "sources/sources.json: sources[0].certainty");
  CHECK(faults.back().code == ErrorCode::Conflict);
}

TEST_SUITE_END();
