// Whether a condition over facts holds when some of them are unknown: what nobody answered is neither yes nor no.
#pragma once
#include <genu/model/fact_condition.hpp>
#include <map>
#include <string>
#include <vector>

namespace genu::guidance {

/// The facts that are known, by id; flags are 0 or 1. What is missing is unknown.
using FactValues = std::map<std::string, int, std::less<>>;

enum class FactVerdict { No, Yes, Undecided };

/// Yes or no only where no answer to an unknown fact could change it.
[[nodiscard]] FactVerdict verdict_of(const model::FactCondition& condition, const FactValues& facts);

/// The unknown facts to ask about next to decide the condition: of parts that must all hold, those of the first that
/// is open, so that a no there saves the rest. Empty where the condition is decided.
[[nodiscard]] std::vector<std::string> open_facts(const model::FactCondition& condition, const FactValues& facts);

/// Whether any answer points towards the condition: a test in it that stands under no `not` holds.
[[nodiscard]] bool points_to(const model::FactCondition& condition, const FactValues& facts);

}  // namespace genu::guidance
