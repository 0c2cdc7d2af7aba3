// May running begin again (clinical reference 6.1)? Eight criteria; what is not known is not met.
#pragma once
#include <genu/model/running_advice.hpp>
#include <string>
#include <vector>

#include "guidance/criteria.hpp"

namespace genu::guidance {

/// A walk of 30 minutes as a test, and whether the next morning was worse than usual; nothing where nobody said.
struct WalkTest {
  base::Day day;
  int pain = 0;  ///< NRS
  std::optional<bool> rise_next_morning;
};

struct EntryFacts {
  std::string condition;
  std::optional<model::TriageTier> triage;  ///< nothing before the safety questions were answered
  std::vector<WalkTest> walks;              ///< of 30 minutes, oldest first
  std::optional<int> usual_swelling;        ///< grade, before the last seven days
  std::optional<int> agreed_week;           ///< week after an injection that the treating clinic has set in writing
  CriteriaFacts criteria;                   ///< tests, diary, reds, full range, clearance, injection
};

using model::EntryCriterion;

/// E1 to E7 in order, and E8 after an injection.
[[nodiscard]] std::vector<EntryCriterion> entry_criteria(const EntryFacts& facts);

[[nodiscard]] bool all_met(const std::vector<EntryCriterion>& criteria);

/// The median of the swelling in the four weeks before the last seven days, where at least four days have an entry.
[[nodiscard]] std::optional<int> usual_swelling(const std::vector<DayFact>& days, base::Day today);

}  // namespace genu::guidance
