#include "guidance/fact_verdict.hpp"

#include <algorithm>

namespace genu::guidance {

namespace {

using model::Comparison;
using model::FactCondition;
using Kind = FactCondition::Kind;

FactVerdict decided(bool holds) { return holds ? FactVerdict::Yes : FactVerdict::No; }

bool compares(int number, Comparison comparison, int bound) {
  switch (comparison) {
    case Comparison::Equal:
      return number == bound;
    case Comparison::NotEqual:
      return number != bound;
    case Comparison::Less:
      return number < bound;
    case Comparison::AtMost:
      return number <= bound;
    case Comparison::Greater:
      return number > bound;
    case Comparison::AtLeast:
      break;
  }
  return number >= bound;
}

FactVerdict leaf_verdict(const FactCondition& leaf, const FactValues& facts) {
  const auto known = facts.find(leaf.fact);
  if (known == facts.end()) return FactVerdict::Undecided;
  if (leaf.kind == Kind::Flag) return decided(known->second != 0);
  return decided(compares(known->second, leaf.comparison, leaf.bound));
}

// One part with `deciding` decides; else one that is open leaves it open.
FactVerdict of_parts(const FactCondition& whole, const FactValues& facts, FactVerdict deciding, FactVerdict otherwise) {
  auto verdict = otherwise;
  for (const auto& part : whole.parts) {
    const auto each = verdict_of(part, facts);
    if (each == deciding) return deciding;
    if (each == FactVerdict::Undecided) verdict = FactVerdict::Undecided;
  }
  return verdict;
}

// Decided where the fewest and the most parts that may hold compare alike, and all numbers in between.
FactVerdict count_verdict(const FactCondition& count, const FactValues& facts) {
  int fewest = 0, most = 0;
  for (const auto& part : count.parts) {
    const auto each = verdict_of(part, facts);
    fewest += each == FactVerdict::Yes ? 1 : 0;
    most += each == FactVerdict::No ? 0 : 1;
  }
  const bool first = compares(fewest, count.comparison, count.bound);
  for (int number = fewest + 1; number <= most; ++number) {
    if (compares(number, count.comparison, count.bound) != first) return FactVerdict::Undecided;
  }
  return decided(first);
}

FactVerdict opposite(FactVerdict verdict) {
  if (verdict == FactVerdict::Undecided) return verdict;
  return verdict == FactVerdict::Yes ? FactVerdict::No : FactVerdict::Yes;
}

void add_new(const std::vector<std::string>& more, std::vector<std::string>& all) {
  for (const auto& each : more) {
    if (std::find(all.begin(), all.end(), each) == all.end()) all.push_back(each);
  }
}

}  // namespace

FactVerdict verdict_of(const FactCondition& condition, const FactValues& facts) {
  switch (condition.kind) {
    case Kind::Flag:
    case Kind::Number:
      break;
    case Kind::Count:
      return count_verdict(condition, facts);
    case Kind::Not:
      return opposite(verdict_of(condition.parts.front(), facts));
    case Kind::All:
      return of_parts(condition, facts, FactVerdict::No, FactVerdict::Yes);
    case Kind::Any:
      return of_parts(condition, facts, FactVerdict::Yes, FactVerdict::No);
  }
  return leaf_verdict(condition, facts);
}

std::vector<std::string> open_facts(const FactCondition& condition, const FactValues& facts) {
  if (verdict_of(condition, facts) != FactVerdict::Undecided) return {};
  if (condition.parts.empty()) return {condition.fact};
  std::vector<std::string> open;
  for (const auto& part : condition.parts) {
    add_new(open_facts(part, facts), open);
    if (condition.kind == Kind::All && !open.empty()) break;
  }
  return open;
}

bool points_to(const FactCondition& condition, const FactValues& facts) {
  if (condition.kind == Kind::Not) return false;
  if (condition.parts.empty()) return leaf_verdict(condition, facts) == FactVerdict::Yes;
  return std::any_of(condition.parts.begin(), condition.parts.end(),
                     [&](const FactCondition& part) { return points_to(part, facts); });
}

}  // namespace genu::guidance
