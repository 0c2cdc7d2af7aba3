// Change against noise (clinical reference 7.3): whether a measure has moved by more than it wavers anyway.
#pragma once
#include <genu/base/time.hpp>
#include <genu/model/measure.hpp>
#include <genu/model/reason.hpp>
#include <optional>
#include <span>

namespace genu::guidance {

struct MeasureReading {
  base::Day day;
  double value = 0;
};

enum class MeasureTrend {
  TooFew,       ///< nothing to compare yet
  NoGuide,      ///< nobody knows how much counts, or which way is better
  Same,         ///< within what it wavers anyway
  MaybeBetter,  ///< enough, but seen once
  Better,       ///< enough, and in the same direction twice running
  MaybeWorse,
  Worse,
};

struct MeasureChange {
  MeasureTrend trend = MeasureTrend::TooFew;
  double change = 0;             ///< newest minus start; of a measure that is itself a change, the newest
  std::optional<double> needed;  ///< how much counts, in the unit of the measure
  model::Reason reason;
};

/// How the measure has moved since its first reading. `readings` are oldest first. A change counts from the upper end
/// of the guide's range on. `stated` is which way is better where the measure itself does not say.
/// Values of the reason: `measure`, `change`, `needed`.
[[nodiscard]] MeasureChange measure_change(const model::Measure& measure, std::span<const MeasureReading> readings,
                                           std::string_view condition,
                                           std::optional<model::Better> stated = std::nullopt);

}  // namespace genu::guidance
