// What can be wrong with the triage: each fault with its file and its place, all of them at once.
#include "content/catalogue.hpp"
#include "sample.hpp"
#include "support/print.hpp"

using namespace genu::content;
using genu::base::ErrorCode;
using genu::base::Faults;

TEST_SUITE_BEGIN("content");

namespace {

sample::Texts with_triage() {
  auto texts = sample::sound();
  texts["triage/facts.json"] = R"({"facts": [
    {"id": "hot", "question": "Hot?", "kind": "flag", "default": 0, "asked": "every-time"},
    {"id": "swelling", "question": "How swollen?", "kind": "number", "low": 0, "high": 3, "default": 0,
     "asked": "when-needed"},
    {"id": "age", "question": "How old?", "kind": "number", "low": 1, "high": 120, "asked": "once", "lasting": true}]})";
  texts["triage/rules.json"] = R"({"rules": [
    {"id": "U01", "tier": "urgent", "route": "999", "within": "now", "when": "hot and swelling>=1", "advice": "Go.",
     "sources": ["book"]},
    {"id": "S01", "tier": "soon", "route": "gp", "within": "2-days", "when": "age<18", "advice": "See.",
     "sources": ["book"], "locks": "running"}]})";
  texts["triage/steps.json"] =
      R"({"first_72_hours": [{"id": "rest", "title": "Rest", "text": "Rest.", "sources": ["book"]}]})";
  return texts;
}

}  // namespace

TEST_CASE("facts and rules of several files become one sheet") {
  const auto catalogue = sample::load_texts(with_triage());
  if (!catalogue) FAIL(genu::support::text_of(catalogue.error()));
  CHECK(catalogue->triage().facts.size() == 3);
  CHECK(catalogue->triage().rules.size() == 2);
  CHECK(catalogue->triage().first_72_hours.size() == 1);
  CHECK(genu::model::find_rule(catalogue->triage(), "S01")->locks == genu::model::Lock::Running);
  CHECK_FALSE(genu::model::find_fact(catalogue->triage(), "cold"));
}

TEST_CASE("each way in which the triage can be wrong has its fault and its place") {
  struct Case {
    const char* file;
    const char* from;
    const char* to;
    Faults faults;
  };
  const Case cases[] = {
      {"triage/facts.json",
       R"("id": "hot")",
       R"("id": "Hot-one")",
       {{ErrorCode::BadFormat,
         "triage/facts.json: facts[0].id",
         "lower-case words joined by underscores",
         "Hot-one",
         {}},
        {ErrorCode::Unknown, "triage/rules.json: rules[0].when", "a fact of the triage", "hot", {}}}},
      {"triage/facts.json",
       R"("id": "age")",
       R"("id": "hot")",
       {{ErrorCode::Duplicate, "triage/facts.json: facts[2].id", "each fact once", "hot", {}},
        {ErrorCode::Unknown, "triage/rules.json: rules[1].when", "a fact of the triage", "age", {}}}},
      {"triage/facts.json",
       R"("high": 3, "default": 0)",
       R"("high": 3, "default": 4)",
       {{ErrorCode::OutOfRange, "triage/facts.json: facts[1].default", "0..3", "4", {}}}},
      {"triage/facts.json",
       R"("high": 3, "default": 0)",
       R"("high": 3)",
       {{ErrorCode::Missing, "triage/facts.json: facts[1].default", {}, {}, {}}}},
      {"triage/facts.json",
       R"("kind": "flag")",
       R"("kind": "flag", "high": 2)",
       {{ErrorCode::OutOfRange, "triage/facts.json: facts[0].high", "0..1", "0..2", {}}}},
      {"triage/rules.json",
       "hot and swelling>=1",
       "hot>=1 and swelling",
       {{ErrorCode::WrongType, "triage/rules.json: rules[0].when", "hot without a comparison", "hot>=1", {}},
        {ErrorCode::WrongType,
         "triage/rules.json: rules[0].when",
         "a comparison such as swelling>=1",
         "swelling",
         {}}}},
      {"triage/rules.json",
       "swelling>=1",
       "swelling>=4",
       {{ErrorCode::OutOfRange, "triage/rules.json: rules[0].when", "0..3", "swelling>=4", {}}}},
      {"triage/rules.json",
       "hot and swelling>=1",
       "hot and",
       {{ErrorCode::BadFormat,
         "triage/rules.json: rules[0].when",
         "a fact, not, or an opening bracket at character 8",
         "hot and",
         {}}}},
      {"triage/rules.json",
       R"("id": "S01")",
       R"("id": "U01")",
       {{ErrorCode::Duplicate, "triage/rules.json: rules[1].id", "each rule once", "U01", {}},
        {ErrorCode::BadFormat, "triage/rules.json: rules[1].id", "U or S by its tier, and two digits", "U01", {}}}},
      {"triage/rules.json",
       R"(["book"], "locks")",
       R"(["bok"], "locks")",
       {{ErrorCode::Unknown, "triage/rules.json: rules[1].sources[0]", "a key of the bibliography", "bok", {}}}},
      {"triage/rules.json",
       R"(["book"], "locks")",
       R"([], "locks")",
       {{ErrorCode::OutOfRange, "triage/rules.json: rules[1].sources", "1..12 entries", "0", {}}}},
      {"triage/rules.json",
       R"("tier": "soon")",
       R"("tier": "self-manage")",
       {{ErrorCode::Unknown, "triage/rules.json: rules[1].tier", "urgent or soon", "self-manage", {}}}},
      {"triage/steps.json",
       R"("id": "rest")",
       R"("id": "Rest")",
       {{ErrorCode::BadFormat,
         "triage/steps.json: first_72_hours[0].id",
         "lower-case words with hyphens in between",
         "Rest",
         {}}}},
  };
  for (const auto& each : cases) {
    CAPTURE(each.from);
    CAPTURE(each.to);
    auto texts = with_triage();
    sample::change(texts[each.file], each.from, each.to);
    const auto faults = sample::faults_of_texts(texts);
    CAPTURE(genu::support::text_of(faults));
    CHECK((faults == each.faults));
  }
}

TEST_CASE("a file of facts that cannot be read is not also reported by every rule") {
  auto texts = with_triage();
  texts["triage/facts.json"] = "{";
  const auto faults = sample::faults_of_texts(texts);
  REQUIRE(faults.size() == 1);
  CHECK(faults.front().place.starts_with("triage/facts.json"));
}

TEST_SUITE_END();
