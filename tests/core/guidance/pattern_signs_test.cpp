// The signs that people are shown instead of scores.
#include "guidance/pattern_signs.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "core/guidance/sheets.hpp"

namespace genu::guidance {
namespace {

using model::PatternReply;
using model::SignState;

PatternReply reply_of(const char* question, std::vector<std::string> answers) {
  return {question, std::move(answers), std::nullopt};
}

const model::PatternSign& sign(const std::vector<model::PatternSign>& signs, std::string_view question) {
  const auto found = std::find_if(signs.begin(), signs.end(), [&](const auto& s) { return s.question == question; });
  REQUIRE(found != signs.end());
  return *found;
}

TEST_SUITE("guidance") {
  TEST_CASE("a condition shows the six questions that say most about it, as they are asked") {
    const auto signs = pattern_signs(pattern_sheet(), "itbs", {});
    std::vector<std::string> questions;
    for (const auto& each : signs) questions.push_back(each.question);
    CHECK(questions ==
          std::vector<std::string>{"location", "onset", "run-behaviour", "quality", "downhill", "settles-returns"});
    for (const auto& each : signs) CHECK(each.state == SignState::NotAnswered);
    CHECK(fitting(signs) == 0);
  }

  TEST_CASE("an answer fits, does not fit, or is unsure; of two places the one that says more is shown") {
    const std::vector<PatternReply> replies{reply_of("location", {"around-kneecap", "outer-side"}),
                                            reply_of("onset", {"unsure"}), reply_of("downhill", {"no"}),
                                            reply_of("settles-returns", {"yes"})};
    const auto signs = pattern_signs(pattern_sheet(), "itbs", replies);
    CHECK(sign(signs, "location").state == SignState::Fits);
    CHECK(sign(signs, "location").answered == "Outer side of the knee");
    CHECK(sign(signs, "onset").state == SignState::Unsure);
    CHECK(sign(signs, "downhill").state == SignState::FitsNot);
    CHECK(sign(signs, "settles-returns").state == SignState::Fits);
    CHECK(sign(signs, "quality").state == SignState::NotAnswered);
    CHECK(sign(signs, "quality").answered.empty());
    CHECK(fitting(signs) == 2);
  }

  TEST_CASE("every condition has at least three signs, and each of its best answers fits") {
    for (const auto& condition : pattern_sheet().conditions) {
      CAPTURE(condition.condition);
      std::vector<PatternReply> best;
      for (const auto& question : pattern_sheet().questions) {
        const auto points = [&](const model::PatternAnswer& answer) {
          const auto found = answer.weights.find(condition.condition);
          return found == answer.weights.end() ? 0 : found->second;
        };
        const auto answer = std::max_element(question.answers.begin(), question.answers.end(),
                                             [&](const auto& a, const auto& b) { return points(a) < points(b); });
        if (question.type == model::QuestionType::Number) {
          best.push_back({question.id, {}, answer->low});
        } else {
          best.push_back(reply_of(question.id.c_str(), {answer->id}));
        }
      }
      const auto signs = pattern_signs(pattern_sheet(), condition.condition, best);
      CHECK(signs.size() >= 3);
      CHECK(signs.size() <= most_signs);
      CHECK(fitting(signs) == static_cast<int>(signs.size()));
    }
  }
}

}  // namespace
}  // namespace genu::guidance
