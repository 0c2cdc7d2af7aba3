#include "guidance/measure_change.hpp"

#include <cmath>

#include "guidance/reasons.hpp"

namespace genu::guidance {

namespace {

using model::Better;

constexpr double rounding = 1e-9;  // scores have few places; sums of them may be off by less than this

// At most one place after the point.
std::string text_of(double number) {
  const auto tenths = std::llround(std::fabs(number) * 10);
  auto text = std::to_string(tenths / 10);
  if (tenths % 10 != 0) text += "." + std::to_string(tenths % 10);
  return text;
}

std::string_view variant_of(MeasureTrend trend) {
  switch (trend) {
    case MeasureTrend::TooFew:
      return "too-few";
    case MeasureTrend::NoGuide:
      return "no-guide";
    case MeasureTrend::Same:
      return "same";
    case MeasureTrend::MaybeBetter:
      return "maybe-better";
    case MeasureTrend::Better:
      return "better";
    case MeasureTrend::MaybeWorse:
      return "maybe-worse";
    case MeasureTrend::Worse:
      break;
  }
  return "worse";
}

// The changes since the start, oldest first, positive where better.
std::vector<double> gains_of(const model::Measure& measure, std::span<const MeasureReading> readings, Better better) {
  std::vector<double> gains;
  const double sign = better == Better::Higher ? 1 : -1;
  const double start = measure.from_start || readings.empty() ? 0 : readings.front().value;
  for (const auto& reading : measure.from_start || readings.empty() ? readings : readings.subspan(1)) {
    gains.push_back(sign * (reading.value - start));
  }
  return gains;
}

// Enough, and whether the reading before went the same way.
MeasureTrend trend_of(const std::vector<double>& gains, double needed) {
  const double newest = gains.back();
  if (std::fabs(newest) + rounding < needed) return MeasureTrend::Same;
  const double before = gains.size() > 1 ? gains[gains.size() - 2] : 0;
  const bool twice = before * newest > 0;
  if (newest > 0) return twice ? MeasureTrend::Better : MeasureTrend::MaybeBetter;
  return twice ? MeasureTrend::Worse : MeasureTrend::MaybeWorse;
}

}  // namespace

MeasureChange measure_change(const model::Measure& measure, std::span<const MeasureReading> readings,
                             std::string_view condition, std::optional<Better> stated) {
  const auto better = measure.better == Better::Stated ? stated : std::optional(measure.better);
  const auto* guide = model::change_guide(measure, condition);
  const auto gains = gains_of(measure, readings, better.value_or(Better::Higher));
  MeasureChange answer;
  Values values{{"measure", measure.name}};
  if (!gains.empty()) {
    answer.change = readings.back().value - (measure.from_start ? 0 : readings.front().value);
    values["change"] = text_of(answer.change);
    answer.trend = MeasureTrend::NoGuide;
  }
  if (guide) {
    answer.needed = guide->change.high;
    values["needed"] = text_of(*answer.needed);
  }
  if (!gains.empty() && guide && better && *better != Better::Stated) {
    answer.trend = trend_of(gains, *answer.needed);
  }
  answer.reason = make_reason("measure-change", std::move(values), guide ? guide->source : "clinical reference 7.3",
                              variant_of(answer.trend));
  return answer;
}

}  // namespace genu::guidance
