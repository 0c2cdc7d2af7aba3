// What came of a cohort: how quick it was, what was violated, and how the lives ended.
#pragma once
#include <array>
#include <map>

#include "cohort/life.hpp"

namespace genu::cohort {

class Report {
 public:
  void add(std::uint64_t number, const Life& life);
  /// Takes over what another thread has seen.
  void add(const Report& other);

  [[nodiscard]] int lives() const { return lives_; }
  [[nodiscard]] int violations() const { return violations_; }
  [[nodiscard]] int ended(Outcome outcome) const;
  [[nodiscard]] bool lived(const std::string& programme, model::Side side) const;
  /// Tables for people. `seconds` is how long it all took; `seed` tells how a violation is seen again.
  [[nodiscard]] std::string text(std::uint64_t seed, double seconds, const Invariants& invariants) const;

 private:
  struct Example {
    std::uint64_t number = 0;
    Violation violation;
  };
  using Outcomes = std::array<int, 5>;  // by Outcome

  int lives_ = 0;
  long long days_ = 0;
  int violations_ = 0;
  std::map<std::string, int> by_invariant_;
  std::map<std::pair<std::string, model::Side>, Outcomes> by_programme_;
  std::map<Course, Outcomes> by_course_;
  std::vector<Example> examples_;  // the first few
};

}  // namespace genu::cohort
