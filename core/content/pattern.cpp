#include <algorithm>

#include "content/draft.hpp"

namespace genu::content {

namespace {

using base::ErrorCode;
using base::Place;
using model::PatternAnswer;
using model::PatternCondition;
using model::PatternQuestion;
using model::PatternSheet;

bool scores(const PatternSheet& sheet, std::string_view condition) {
  return std::any_of(sheet.conditions.begin(), sheet.conditions.end(),
                     [&](const PatternCondition& each) { return each.condition == condition; });
}

void check_answer(const PatternSheet& sheet, const PatternQuestion& question, std::size_t index, const Place& place,
                  Findings& findings) {
  const auto& answer = question.answers[index];
  const bool again =
      std::any_of(question.answers.begin(), question.answers.begin() + static_cast<std::ptrdiff_t>(index),
                  [&](const PatternAnswer& other) { return other.id == answer.id; });
  if (again) findings.fault(ErrorCode::Duplicate, place.member("id"), "each answer once", answer.id);
  const bool number = question.type == model::QuestionType::Number;
  if (number != (answer.low && answer.high)) {
    findings.fault(number ? ErrorCode::Missing : ErrorCode::Unknown, place.member("low"), "low and high of a number",
                   answer.id);
  } else if (number && *answer.low > *answer.high) {
    findings.fault(ErrorCode::OutOfRange, place.member("high"), std::to_string(*answer.low) + " or more",
                   std::to_string(*answer.high));
  }
  const auto weights = place.member("weights");
  for (const auto& [condition, points] : answer.weights) {
    if (scores(sheet, condition)) continue;
    findings.fault(ErrorCode::Unknown, weights.member(condition), "a condition of this sheet", condition);
  }
}

void check_question(const PatternSheet& sheet, std::size_t index, const Place& place, Findings& findings) {
  const auto& question = sheet.questions[index];
  check_id(question.id, place.member("id"), findings);
  if (model::find_question(sheet, question.id) != &question) {
    findings.fault(ErrorCode::Duplicate, place.member("id"), "each question once", question.id);
  }
  const auto answers = place.member("answers");
  for (std::size_t i = 0; i < question.answers.size(); ++i) {
    check_answer(sheet, question, i, answers.element(i), findings);
  }
}

void check_gate(const PatternSheet& sheet, const model::PatternGate& gate, const Place& place, Findings& findings) {
  const auto* question = model::find_question(sheet, gate.question);
  if (!question) {
    return findings.fault(ErrorCode::Unknown, place.member("question"), "a question of this sheet", gate.question);
  }
  const auto answers = place.member("answers");
  for (std::size_t i = 0; i < gate.answers.size(); ++i) {
    if (model::find_answer(*question, gate.answers[i])) continue;
    findings.fault(ErrorCode::Unknown, answers.element(i), "an answer to that question", gate.answers[i]);
  }
}

// The sum of the best answer to each question.
int largest_score(const PatternSheet& sheet, const std::string& condition) {
  int sum = 0;
  for (const auto& question : sheet.questions) {
    int best = 0;
    for (const auto& answer : question.answers) {
      const auto points = answer.weights.find(condition);
      if (points != answer.weights.end()) best = std::max(best, points->second);
    }
    sum += best;
  }
  return sum;
}

void check_condition(const PatternSheet& sheet, std::size_t index, const Known& known, const Place& place,
                     Findings& findings) {
  const auto& condition = sheet.conditions[index];
  if (!known.conditions.contains(condition.condition)) {
    findings.fault(ErrorCode::Unknown, place.member("condition"), "a condition", condition.condition);
  }
  const auto largest = largest_score(sheet, condition.condition);
  if (largest != condition.max) {
    findings.fault(ErrorCode::Conflict, place.member("max"), std::to_string(largest), std::to_string(condition.max));
  }
  const auto gates = place.member("gate");
  for (std::size_t i = 0; i < condition.gate.size(); ++i) {
    check_gate(sheet, condition.gate[i], gates.element(i), findings);
  }
}

// Where a pattern is named, its wording has room for it.
void check_wordings(const model::PatternWordings& wordings, const Place& place, Findings& findings) {
  constexpr std::string_view gap = "{conditions}";
  const auto check = [&](std::string_view name, const std::string& text) {
    if (text.find(gap) != std::string::npos) return;
    findings.fault(ErrorCode::Missing, place.member(name), std::string(gap), text);
  };
  check("mixed", wordings.mixed);
  check("resembles_strong", wordings.resembles_strong);
  check("resembles_some", wordings.resembles_some);
}

void check_cautious(const model::CautiousDefault& cautious, const std::vector<From<model::Programme>>& programmes,
                    const Known& known, const Place& place, Findings& findings) {
  if (!known.programmes.contains(cautious.programme)) {
    findings.fault(ErrorCode::Unknown, place.member("programme"), "a programme", cautious.programme);
  }
  for (const auto& each : programmes) {
    if (each.record.id != cautious.programme || model::find_phase(each.record, cautious.phase)) continue;
    findings.fault(ErrorCode::Unknown, place.member("phase"), "a phase of that programme", cautious.phase);
  }
}

}  // namespace

void check_pattern(const PatternSheet& sheet, const std::vector<From<model::Programme>>& programmes, const Known& known,
                   Findings& findings) {
  const Place root;
  const auto questions = root.member("questions");
  for (std::size_t i = 0; i < sheet.questions.size(); ++i) check_question(sheet, i, questions.element(i), findings);
  const auto conditions = root.member("conditions");
  for (std::size_t i = 0; i < sheet.conditions.size(); ++i) {
    check_condition(sheet, i, known, conditions.element(i), findings);
  }
  if (!model::find_question(sheet, sheet.needs)) {
    findings.fault(ErrorCode::Unknown, root.member("needs"), "a question of this sheet", sheet.needs);
  }
  check_wordings(sheet.wordings, root.member("wordings"), findings);
  check_cautious(sheet.cautious, programmes, known, root.member("cautious"), findings);
}

}  // namespace genu::content
