// What an advice means for a return-to-run level, and how long a red session rests (clinical reference 3.3).
#pragma once
#include <genu/base/answer.hpp>
#include <genu/base/time.hpp>
#include <genu/base/units.hpp>
#include <genu/model/terms.hpp>

namespace genu::guidance {

/// Hours off the provoking loads after a red session.
inline constexpr int rest_hours_after_red = 48;

/// When the rest after a red session that began at `session` is over.
[[nodiscard]] base::Instant rest_end(base::Instant session);

/// The run level after `action`: one up, the same, or one down; two down after a red run whose pain reached 8.
/// Never below 1, unless it was below already.
[[nodiscard]] int next_run_level(model::Action action, int level, const base::Answer<base::Nrs>& worst_pain);

}  // namespace genu::guidance
