// Short ways to say what tests of the rules are full of.
#pragma once
#include <genu/base/answer.hpp>
#include <genu/base/time.hpp>
#include <genu/base/units.hpp>
#include <genu/model/reason.hpp>
#include <string>
#include <vector>

namespace genu::guidance {

inline constexpr int missing = -1;
inline constexpr std::int64_t hour_ms = 3'600'000;
inline constexpr std::int64_t day_ms = 24 * hour_ms;

/// The score, or not asked for `missing`.
inline base::Answer<base::Nrs> nrs(int score) {
  return score == missing ? base::Answer<base::Nrs>{} : base::Answer<base::Nrs>{base::Nrs::from(score).value()};
}

inline base::Day day(std::string_view text) { return base::day_from(text).value(); }

inline std::vector<std::string> rules_of(const std::vector<model::Reason>& reasons) {
  std::vector<std::string> rules;
  for (const auto& reason : reasons) rules.push_back(reason.rule);
  return rules;
}

inline std::vector<std::string> messages_of(const std::vector<model::Reason>& reasons) {
  std::vector<std::string> messages;
  for (const auto& reason : reasons) messages.push_back(reason.message);
  return messages;
}

}  // namespace genu::guidance
