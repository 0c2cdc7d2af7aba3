#include "guidance/pattern.hpp"

#include <algorithm>
#include <map>

namespace genu::guidance {

namespace {

using model::PatternAnswer;
using model::PatternCondition;
using model::PatternOutcome;
using model::PatternQuestion;
using model::PatternReply;
using model::PatternResult;
using model::PatternScore;
using model::PatternSheet;
using model::PatternThresholds;

// One question and what was chosen there.
struct Chosen {
  const PatternQuestion* question = nullptr;
  std::vector<const PatternAnswer*> answers;
};

// In the order of the sheet, whatever the order of the replies.
std::vector<Chosen> chosen_of(const PatternSheet& sheet, std::span<const PatternReply> replies) {
  std::vector<Chosen> all;
  for (const auto& question : sheet.questions) {
    for (const auto& reply : replies) {
      if (reply.question != question.id) continue;
      auto answers = chosen_answers(question, reply);
      if (!answers.empty()) all.push_back({&question, std::move(answers)});
      break;
    }
  }
  return all;
}

bool says_something(const Chosen& chosen) {
  return std::any_of(chosen.answers.begin(), chosen.answers.end(),
                     [](const PatternAnswer* answer) { return answer->counts; });
}

int points_for(const PatternAnswer& answer, const std::string& condition) {
  const auto found = answer.weights.find(condition);
  return found == answer.weights.end() ? 0 : found->second;
}

// The answer that gives the condition most.
const PatternAnswer* best_answer(const Chosen& chosen, const std::string& condition) {
  return *std::max_element(chosen.answers.begin(), chosen.answers.end(),
                           [&](const PatternAnswer* a, const PatternAnswer* b) {
                             return points_for(*a, condition) < points_for(*b, condition);
                           });
}

bool opens(const model::PatternGate& gate, const std::vector<Chosen>& all) {
  for (const auto& chosen : all) {
    if (chosen.question->id != gate.question) continue;
    return std::any_of(chosen.answers.begin(), chosen.answers.end(), [&](const PatternAnswer* answer) {
      return std::find(gate.answers.begin(), gate.answers.end(), answer->id) != gate.answers.end();
    });
  }
  return false;
}

PatternScore score_of(const PatternCondition& condition, const std::vector<Chosen>& all,
                      const PatternThresholds& thresholds) {
  PatternScore score;
  score.condition = condition.condition;
  for (const auto& chosen : all) {
    const auto* answer = best_answer(chosen, condition.condition);
    const int points = points_for(*answer, condition.condition);
    if (points != 0) score.points.push_back({chosen.question->id, answer->id, points});
    score.raw += points;
  }
  score.score = 100 * std::max(0, score.raw) / condition.max;
  score.gate_open = std::any_of(condition.gate.begin(), condition.gate.end(),
                                [&](const model::PatternGate& gate) { return opens(gate, all); });
  if (!score.gate_open) score.score = std::min(score.score, thresholds.gated_most);
  return score;
}

// Best first; the order of the sheet breaks ties.
std::vector<const PatternScore*> ranked(const std::vector<PatternScore>& scores) {
  std::vector<const PatternScore*> order;
  for (const auto& score : scores) order.push_back(&score);
  std::stable_sort(order.begin(), order.end(),
                   [](const PatternScore* a, const PatternScore* b) { return a->score > b->score; });
  return order;
}

// Those at the floor or above that are even with the best.
std::vector<std::string> even_with_best(const std::vector<const PatternScore*>& order,
                                        const PatternThresholds& thresholds) {
  std::vector<std::string> conditions;
  for (const auto* score : order) {
    if (score->score >= thresholds.floor && order.front()->score - score->score < thresholds.tie_margin) {
      conditions.push_back(score->condition);
    }
  }
  return conditions;
}

void decide(const PatternSheet& sheet, bool enough, PatternResult& result) {
  const auto& thresholds = sheet.thresholds;
  const auto order = ranked(result.scores);
  if (!enough || order.empty()) return;
  result.outcome = PatternOutcome::Unclear;
  if (order.front()->score < thresholds.floor) return;
  auto even = even_with_best(order, thresholds);
  if (even.size() > 1) {
    result.outcome = PatternOutcome::Mixed;
    even.resize(std::min(even.size(), static_cast<std::size_t>(thresholds.most_listed)));
  } else {
    const bool strong = order.front()->score >= thresholds.strong;
    result.outcome = strong ? PatternOutcome::ResemblesStrong : PatternOutcome::ResemblesSome;
  }
  result.conditions = std::move(even);
}

}  // namespace

std::vector<const PatternAnswer*> chosen_answers(const PatternQuestion& question, const PatternReply& reply) {
  std::vector<const PatternAnswer*> chosen;
  for (const auto& answer : question.answers) {
    const bool named = std::find(reply.answers.begin(), reply.answers.end(), answer.id) != reply.answers.end();
    const bool holds =
        reply.number && answer.low && answer.high && *reply.number >= *answer.low && *reply.number <= *answer.high;
    if (named || holds) chosen.push_back(&answer);
  }
  return chosen;
}

PatternResult pattern(const PatternSheet& sheet, std::span<const PatternReply> replies) {
  const auto all = chosen_of(sheet, replies);
  PatternResult result;
  bool located = false;
  for (const auto& chosen : all) {
    if (!says_something(chosen)) continue;
    result.answered += chosen.question->counts ? 1 : 0;
    located = located || chosen.question->id == sheet.needs;
  }
  for (const auto& condition : sheet.conditions) {
    result.scores.push_back(score_of(condition, all, sheet.thresholds));
  }
  decide(sheet, located && result.answered >= sheet.thresholds.min_answers, result);
  return result;
}

}  // namespace genu::guidance
