// Many lives at once, on several threads.
#pragma once
#include "cohort/report.hpp"

namespace genu::cohort {

struct Crowd {
  std::uint64_t seed = 1;
  std::uint64_t first = 0;  ///< number of the first runner
  std::uint64_t end = 0;    ///< one after the last
  unsigned jobs = 1;        ///< how many live at a time
  /// One in so many is lived twice, to see that the same log gives the same answers; 1 is each, 0 is none.
  std::uint64_t lived_twice = 0;
};

/// Which runners they are does not depend on `jobs`, nor does the report.
[[nodiscard]] Report live_all(const Setting& setting, const Crowd& crowd);

}  // namespace genu::cohort
