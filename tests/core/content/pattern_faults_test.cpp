// What can be wrong with the pattern sheet: each fault with its place.
#include "content/catalogue.hpp"
#include "sample.hpp"
#include "support/print.hpp"

using namespace genu::content;
using genu::base::ErrorCode;
using genu::base::Faults;

TEST_SUITE_BEGIN("content");

namespace {

sample::Texts with_pattern() {
  auto texts = sample::sound();
  texts["pattern/pattern.json"] = R"({
    "questions": [
      {"id": "place", "text": "Where?", "type": "multi2", "answers": [
        {"id": "front", "text": "Front", "weights": {"sore": 5}}, {"id": "back", "text": "Back", "weights": {}}]},
      {"id": "age", "text": "Age", "type": "number", "counts": false, "answers": [
        {"id": "young", "text": "Young", "low": 18, "high": 40, "weights": {"sore": -1}},
        {"id": "old", "text": "Old", "low": 41, "high": 120, "weights": {"sore": 2}}]}],
    "conditions": [{"condition": "sore", "max": 7, "gate": [{"question": "place", "answers": ["front"]}]}],
    "needs": "place",
    "thresholds": {"min_answers": 1, "floor": 45, "strong": 60, "tie_margin": 10, "gated_most": 40, "most_listed": 3},
    "wordings": {"insufficient": "I.", "unclear": "U.", "mixed": "M {conditions}.", "resembles_strong":
      "S {conditions}.", "resembles_some": "R {conditions}."},
    "cautious": {"programme": "plan", "phase": "first", "pain_limit": 2},
    "source": "book"})";
  return texts;
}

}  // namespace

TEST_CASE("a sound pattern sheet is taken up") {
  const auto catalogue = sample::load_texts(with_pattern());
  if (!catalogue) FAIL(genu::support::text_of(catalogue.error()));
  CHECK(catalogue->pattern().questions.size() == 2);
  CHECK(catalogue->pattern().questions[1].answers[1].low == 41);
}

TEST_CASE("each way in which a pattern sheet can be wrong has its fault and its place") {
  struct Case {
    const char* from;
    const char* to;
    ErrorCode code;
    const char* place;
    const char* expected;
    const char* found;
  };
  const Case cases[] = {
      {R"("weights": {"sore": 5})", R"("weights": {"sore": 4})", ErrorCode::Conflict, "conditions[0].max", "6", "7"},
      {R"("weights": {})", R"("weights": {"hip": 1})", ErrorCode::Unknown, "questions[0].answers[1].weights.hip",
       "a condition of this sheet", "hip"},
      {R"("id": "back")", R"("id": "front")", ErrorCode::Duplicate, "questions[0].answers[1].id", "each answer once",
       "front"},
      {R"("id": "age")", R"("id": "place")", ErrorCode::Duplicate, "questions[1].id", "each question once", "place"},
      {R"("low": 18, "high": 40, )", "", ErrorCode::Missing, "questions[1].answers[0].low", "low and high of a number",
       "young"},
      {R"("low": 18, "high": 40)", R"("low": 40, "high": 18)", ErrorCode::OutOfRange, "questions[1].answers[0].high",
       "40 or more", "18"},
      {R"("answers": ["front"])", R"("answers": ["side"])", ErrorCode::Unknown, "conditions[0].gate[0].answers[0]",
       "an answer to that question", "side"},
      {R"("question": "place")", R"("question": "plaice")", ErrorCode::Unknown, "conditions[0].gate[0].question",
       "a question of this sheet", "plaice"},
      {R"("needs": "place")", R"("needs": "plaice")", ErrorCode::Unknown, "needs", "a question of this sheet",
       "plaice"},
      {"M {conditions}.", "M.", ErrorCode::Missing, "wordings.mixed", "{conditions}", "M."},
      {R"("phase": "first")", R"("phase": "third")", ErrorCode::Unknown, "cautious.phase", "a phase of that programme",
       "third"},
      {R"("programme": "plan")", R"("programme": "plane")", ErrorCode::Unknown, "cautious.programme", "a programme",
       "plane"},
  };
  for (const auto& each : cases) {
    CAPTURE(each.from);
    CAPTURE(each.to);
    auto texts = with_pattern();
    sample::change(texts["pattern/pattern.json"], each.from, each.to);
    const auto faults = sample::faults_of_texts(texts);
    CAPTURE(genu::support::text_of(faults));
    const Faults expected{
        {each.code, std::string("pattern/pattern.json: ") + each.place, each.expected, each.found, {}}};
    CHECK((faults == expected));
  }
}

TEST_CASE("a second pattern sheet is one too many") {
  auto texts = with_pattern();
  texts["pattern/second.json"] = texts["pattern/pattern.json"];
  const auto faults = sample::faults_of_texts(texts);
  REQUIRE(faults.size() == 1);
  CHECK(faults.front().code == ErrorCode::Duplicate);
}

TEST_SUITE_END();
