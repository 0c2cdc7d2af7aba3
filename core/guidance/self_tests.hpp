// Which self-tests may be asked for now, and which the way on from a phase needs (clinical reference 0.6).
#pragma once
#include <genu/base/answer.hpp>
#include <genu/base/time.hpp>
#include <genu/model/programme.hpp>
#include <genu/model/reason.hpp>
#include <genu/model/self_test.hpp>
#include <map>
#include <span>
#include <vector>

namespace genu::guidance {

struct TestSafetyFacts {
  model::TriageTier triage = model::TriageTier::SelfManage;
  bool help_sought = false;      ///< the rules say that someone should look at the knee first
  base::Answer<int> swelling;    ///< grade of today or yesterday; unknown where nobody asked
  bool after_injection = false;  ///< in the pathway after an injection
  bool cleared_for_running = false;
  bool loads_held = false;  ///< a hold or a flare keeps the loads from the knee
};

struct TestSafety {
  bool allowed = true;
  std::vector<model::Reason> reasons;  ///< each that stands in the way; empty where it is allowed

  bool operator==(const TestSafety&) const = default;
};

/// Whether a test may be asked for, and done. Only hops, decline squats and tests of greatest strength are ever kept
/// back; for these, swelling that nobody has told counts as swelling.
/// Rules: `self-test.unsafe.` and triage, help, swelling, swelling-unknown, injection, held.
[[nodiscard]] TestSafety test_safety(const model::SelfTest& test, const TestSafetyFacts& facts);

/// The latest day on which each test was done.
using TestDays = std::map<std::string, base::Day, std::less<>>;

/// A test that a criterion on the way out of a phase asks for.
struct TestNeed {
  std::string test;
  std::optional<base::Day> last;  ///< the newest result, however old
  bool valid = false;             ///< whether that may still be used
  bool due = false;               ///< no valid result, and the phase may end within a week

  bool operator==(const TestNeed&) const = default;
};

/// Days before the shortest end of a phase from which its tests are asked for.
inline constexpr int ask_tests_days = 7;

/// The tests of `exit` and `entry`, each once, in the order of the criteria. A full range of movement is a test too.
[[nodiscard]] std::vector<TestNeed> tests_needed(std::span<const model::Criterion> exit,
                                                 std::span<const model::Criterion> entry, const TestDays& done,
                                                 base::Day today, int days_in_phase, int min_days);

}  // namespace genu::guidance
