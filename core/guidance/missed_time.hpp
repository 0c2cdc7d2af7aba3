// What a gap without running costs on the ladder (clinical reference 6.2).
#pragma once
#include <genu/model/reason.hpp>
#include <genu/model/running.hpp>
#include <optional>

namespace genu::guidance {

struct Missed {
  int level = 1;                        ///< never below 1
  bool check_again = false;             ///< the entry criteria have to be met again
  std::optional<model::Reason> reason;  ///< nothing where the gap costs nothing

  bool operator==(const Missed&) const = default;
};

/// The level after `gap_days` since the last run at `level`. Rules `missed-time.down`, `missed-time.check-again`.
[[nodiscard]] Missed missed_time(const model::RunningPlan& plan, int level, int gap_days);

}  // namespace genu::guidance
