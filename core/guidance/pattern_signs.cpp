#include "guidance/pattern_signs.hpp"

#include <algorithm>

#include "guidance/pattern.hpp"

namespace genu::guidance {

namespace {

using model::PatternAnswer;
using model::PatternQuestion;
using model::PatternReply;
using model::PatternSheet;
using model::PatternSign;
using model::SignState;

int points_of(const PatternAnswer& answer, const std::string& condition) {
  const auto found = answer.weights.find(condition);
  return found == answer.weights.end() ? 0 : found->second;
}

int most_points(const PatternQuestion& question, const std::string& condition) {
  int most = 0;
  for (const auto& answer : question.answers) most = std::max(most, points_of(answer, condition));
  return most;
}

// Those that speak most for the condition, back in the order of the sheet.
std::vector<const PatternQuestion*> telling_questions(const PatternSheet& sheet, const std::string& condition) {
  std::vector<const PatternQuestion*> questions;
  for (const auto& question : sheet.questions) {
    if (most_points(question, condition) > 0) questions.push_back(&question);
  }
  std::stable_sort(questions.begin(), questions.end(), [&](const PatternQuestion* a, const PatternQuestion* b) {
    return most_points(*a, condition) > most_points(*b, condition);
  });
  questions.resize(std::min(questions.size(), most_signs));
  std::sort(questions.begin(), questions.end());  // they stand in one vector
  return questions;
}

PatternSign sign_of(const PatternQuestion& question, const std::string& condition,
                    std::span<const PatternReply> replies) {
  PatternSign sign{question.id, SignState::NotAnswered, question.text, {}};
  const auto reply =
      std::find_if(replies.begin(), replies.end(), [&](const auto& each) { return each.question == question.id; });
  if (reply == replies.end()) return sign;
  const auto chosen = chosen_answers(question, *reply);
  if (chosen.empty()) return sign;
  const auto* best = *std::max_element(chosen.begin(), chosen.end(), [&](const auto* a, const auto* b) {
    return points_of(*a, condition) < points_of(*b, condition);
  });
  sign.answered = best->text;
  const int points = points_of(*best, condition);
  sign.state = points > 0 ? SignState::Fits : best->counts ? SignState::FitsNot : SignState::Unsure;
  return sign;
}

}  // namespace

std::vector<PatternSign> pattern_signs(const PatternSheet& sheet, const std::string& condition,
                                       std::span<const PatternReply> replies) {
  std::vector<PatternSign> signs;
  for (const auto* question : telling_questions(sheet, condition)) {
    signs.push_back(sign_of(*question, condition, replies));
  }
  return signs;
}

int fitting(std::span<const PatternSign> signs) {
  return static_cast<int>(
      std::count_if(signs.begin(), signs.end(), [](const PatternSign& sign) { return sign.state == SignState::Fits; }));
}

}  // namespace genu::guidance
