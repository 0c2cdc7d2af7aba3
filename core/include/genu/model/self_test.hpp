// The self-tests a criterion may ask for (clinical reference 0.6).
#pragma once
#include <array>
#include <genu/model/terms.hpp>
#include <string_view>

namespace genu::model {

/// In what a self-test is scored.
enum class TestUnit {
  Nrs,      ///< the worst pain during the test, 0 to 10
  Percent,  ///< of the other side, or of body weight
  Count,    ///< repetitions
  Seconds,
  YesNo,  ///< 1 for yes, 0 for no
};
constexpr auto names_of(Type<TestUnit>) {
  return names<TestUnit>({{TestUnit::Nrs, "nrs"},
                          {TestUnit::Percent, "percent"},
                          {TestUnit::Count, "count"},
                          {TestUnit::Seconds, "seconds"},
                          {TestUnit::YesNo, "yes-no"}});
}

struct SelfTest {
  std::string_view id;
  TestUnit unit = TestUnit::Nrs;
  /// A hop, a decline squat or a test of greatest strength: not to be prompted while a knee is swollen or in doubt.
  bool demanding = false;
};

inline constexpr std::array<SelfTest, 14> self_tests{{{"stairs-pain", TestUnit::Nrs, false},
                                                      {"squat-pain", TestUnit::Nrs, false},
                                                      {"sls-pain", TestUnit::Nrs, false},
                                                      {"decline-squat-pain", TestUnit::Nrs, true},
                                                      {"step-down-pain", TestUnit::Nrs, false},
                                                      {"walk10-pain", TestUnit::Nrs, false},
                                                      {"walk30-pain", TestUnit::Nrs, false},
                                                      {"hop10-pain", TestUnit::Nrs, true},
                                                      {"hop-lsi", TestUnit::Percent, true},
                                                      {"heel-raise-count", TestUnit::Count, false},
                                                      {"side-plank-s", TestUnit::Seconds, false},
                                                      {"chair-stand-30", TestUnit::Count, false},
                                                      {"leg-press-single-8rm", TestUnit::Percent, true},
                                                      {"full-range", TestUnit::YesNo, false}}};

/// The self-test called `id`, or nothing.
[[nodiscard]] constexpr const SelfTest* self_test(std::string_view id) {
  for (const auto& test : self_tests) {
    if (test.id == id) return &test;
  }
  return nullptr;
}

}  // namespace genu::model
