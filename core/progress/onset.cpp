#include "progress/onset.hpp"

#include <algorithm>
#include <vector>

namespace genu::progress {

namespace {

constexpr std::size_t most_at_an_end = 3;
constexpr std::size_t runs_needed = 4;
constexpr double move_that_counts = 0.1;

struct KnownRun {
  std::int64_t from_m = 0;
  bool free = false;
};

std::vector<KnownRun> known_of(std::span<const RunPain> runs) {
  std::vector<KnownRun> known;
  for (const auto& run : runs) {
    const auto onset = onset_of(run);
    if (onset == RunOnset::From) known.push_back({*run.pain_from_m, false});
    if (onset == RunOnset::Free && run.distance_m > 0) known.push_back({run.distance_m, true});
  }
  return known;
}

std::int64_t median(std::span<const KnownRun> runs) {
  std::vector<std::int64_t> starts;
  for (const auto& run : runs) starts.push_back(run.from_m);
  std::sort(starts.begin(), starts.end());
  const auto middle = starts.size() / 2;
  return starts.size() % 2 == 1 ? starts[middle] : (starts[middle - 1] + starts[middle]) / 2;
}

OnsetTrend trend_of_starts(std::int64_t first, std::int64_t last) {
  const auto move = static_cast<double>(last - first), counts = move_that_counts * static_cast<double>(first);
  if (move > 0 && move >= counts) return OnsetTrend::Further;
  return move < 0 && -move >= counts ? OnsetTrend::Nearer : OnsetTrend::Same;
}

}  // namespace

RunOnset onset_of(const RunPain& run) {
  if (run.pain_from_m) return RunOnset::From;
  return run.pain_during && run.pain_during->score() == 0 ? RunOnset::Free : RunOnset::Unknown;
}

OnsetChange onset_change(std::span<const RunPain> runs) {
  const auto known = known_of(runs);
  OnsetChange change;
  change.runs = static_cast<int>(known.size());
  change.reason.rule = "progress-onset";
  change.reason.source = "clinical reference 1.2";
  change.reason.values["n"] = std::to_string(change.runs);
  if (known.size() >= runs_needed) {
    const auto at_an_end = std::min(most_at_an_end, known.size() / 2);
    const std::span all(known);
    const auto first = median(all.first(at_an_end)), last = median(all.last(at_an_end));
    const auto end = all.last(at_an_end);
    const bool free = std::all_of(end.begin(), end.end(), [](const KnownRun& run) { return run.free; });
    change.trend = free ? OnsetTrend::Free : trend_of_starts(first, last);
    change.reason.values["first_m"] = std::to_string(first);
    change.reason.values["last_m"] = std::to_string(last);
  }
  change.reason.message = "progress-onset." + std::string(base::name_of(change.trend));
  return change;
}

}  // namespace genu::progress
