// Beginning the return-to-run ladder.
#pragma once
#include <genu/app/changes.hpp>
#include <genu/app/core.hpp>

namespace genu::app {

/// Begins the ladder, or begins it again lower down. Refused while something forbids running, outside phases that hold
/// the ladder, before the entry criteria are met (runners who run green are spared them), and above the level that the
/// time off and the condition allow.
struct PlaceOnLadder {
  Answer<int> days_off;      ///< days without running; where left out, since the last run that was noted
  std::optional<int> level;  ///< lower than allowed, where wanted
  Answer<bool> full_range;   ///< the knee straightens and bends like the other one
};

constexpr auto fields_of(base::Type<PlaceOnLadder>) {
  using base::field;
  using C = PlaceOnLadder;
  return base::record<C>("place-on-ladder", field("days_off", &C::days_off, "days without running").within(0, 3650),
                         field("level", &C::level, "to begin at").within(1, 12),
                         field("full_range", &C::full_range, "whether the knee moves like the other one"));
}

base::Result<base::Done> may(const Core& core, const PlaceOnLadder& command);
base::Result<Outcome> perform(Core& core, const PlaceOnLadder& command);

}  // namespace genu::app

namespace genu::base {
extern template struct Codec<app::PlaceOnLadder>;
}  // namespace genu::base
