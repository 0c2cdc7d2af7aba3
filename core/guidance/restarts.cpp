#include "guidance/restarts.hpp"

#include <algorithm>

namespace genu::guidance {

namespace {

// The first run of `runs` that was too much, in the days after a restart that began with the first one.
const RestartRun* first_failure(std::span<const RestartRun> runs) {
  std::vector<Outcome> outcomes;
  for (const auto& run : runs) {
    if (run.day - runs.front().day < days_of_a_restart) outcomes.push_back(run.outcome);
  }
  const auto failures = failed_levels(outcomes, model::SessionKind::Run);
  if (failures.empty()) return nullptr;
  const auto failed = [&](const RestartRun& run) { return run.outcome.at == failures.front().at; };
  return &*std::find_if(runs.begin(), runs.end(), failed);
}

// How many runs from the first on have no break between them.
std::size_t runs_in_a_row(std::span<const RestartRun> runs) {
  std::size_t count = 1;
  while (count < runs.size() && runs[count].day - runs[count - 1].day < days_of_a_break) ++count;
  return count;
}

}  // namespace

std::vector<base::Instant> failed_restarts(std::span<const RestartRun> runs, bool after_a_break) {
  std::vector<base::Instant> failed;
  while (!runs.empty()) {
    const auto count = runs_in_a_row(runs);
    const auto* failure = after_a_break ? first_failure(runs.first(count)) : nullptr;
    if (failure) failed.push_back(failure->outcome.at);
    after_a_break = true;
    runs = runs.subspan(count);
  }
  return failed;
}

}  // namespace genu::guidance
