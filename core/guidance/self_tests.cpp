#include "guidance/self_tests.hpp"

#include <algorithm>

#include "guidance/criteria.hpp"
#include "guidance/reasons.hpp"

namespace genu::guidance {

namespace {

constexpr std::string_view source = "clinical reference 0.6";

std::vector<model::Reason> obstacles(const TestSafetyFacts& facts) {
  std::vector<model::Reason> reasons;
  const auto add = [&](const char* what, Values values = {}) {
    reasons.push_back(make_reason(std::string("self-test.unsafe.") + what, std::move(values), source));
  };
  if (facts.triage != model::TriageTier::SelfManage) {
    add("triage", {{"tier", "@triage-tier." + std::string(base::name_of(facts.triage))}});
  }
  if (facts.help_sought) add("help");
  if (!facts.swelling) add("swelling-unknown");
  if (facts.swelling && *facts.swelling >= 1) add("swelling", {{"grade", std::to_string(*facts.swelling)}});
  if (facts.after_injection && !facts.cleared_for_running) add("injection");
  if (facts.loads_held) add("held");
  return reasons;
}

// The test that a criterion asks for, or nothing.
std::optional<std::string> test_of(const model::Criterion& criterion) {
  if (const auto* score = std::get_if<model::TestScore>(&criterion.subject)) return score->test;
  if (std::holds_alternative<model::FullRange>(criterion.subject)) return std::string(full_range_test);
  return std::nullopt;
}

}  // namespace

TestSafety test_safety(const model::SelfTest& test, const TestSafetyFacts& facts) {
  if (!test.demanding) return {};
  auto reasons = obstacles(facts);
  const bool allowed = reasons.empty();
  return {allowed, std::move(reasons)};
}

std::vector<TestNeed> tests_needed(std::span<const model::Criterion> exit, std::span<const model::Criterion> entry,
                                   const TestDays& done, base::Day today, int days_in_phase, int min_days) {
  std::vector<TestNeed> needs;
  for (const auto criteria : {exit, entry}) {
    for (const auto& criterion : criteria) {
      const auto test = test_of(criterion);
      if (!test) continue;
      const bool listed =
          std::any_of(needs.begin(), needs.end(), [&](const TestNeed& need) { return need.test == *test; });
      if (listed) continue;
      TestNeed need{*test, {}, false, false};
      if (const auto last = done.find(*test); last != done.end()) need.last = last->second;
      need.valid = need.last && today - *need.last <= test_valid_days;
      need.due = !need.valid && days_in_phase >= min_days - ask_tests_days;
      needs.push_back(std::move(need));
    }
  }
  return needs;
}

}  // namespace genu::guidance
