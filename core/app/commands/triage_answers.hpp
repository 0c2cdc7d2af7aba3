// What the commands that take answers about safety and the pattern share.
#pragma once
#include <genu/app/commands/triage.hpp>

#include "app/triage_now.hpp"

namespace genu::app {

/// Refuses the first answer that is not to a known fact, or outside its range.
[[nodiscard]] base::Result<base::Done> check_facts(const Inside& inside,
                                                   const std::map<std::string, Answer<int>>& facts);

/// Refuses the first reply that does not answer a question of the sheet as its type allows, or answers one twice.
[[nodiscard]] base::Result<base::Done> check_replies(const Inside& inside,
                                                     const std::vector<model::PatternReply>& replies);

/// Refuses while urgent help comes first and after a clinician has named a condition.
[[nodiscard]] base::Result<base::Done> may_tell_pattern(const Inside& inside, const model::Person& person);

/// The rules that these answers hit, not those that were hit before.
[[nodiscard]] std::vector<std::string> hits_of(const TriageNow& now, const std::map<std::string, Answer<int>>& facts);

}  // namespace genu::app
