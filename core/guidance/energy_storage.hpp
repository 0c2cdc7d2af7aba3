// Jumps and runs load a sore tendon like a spring, and it needs a day between (clinical reference 1.3 and 5.3).
#pragma once
#include <genu/base/time.hpp>
#include <genu/model/exercise.hpp>
#include <genu/model/reason.hpp>
#include <optional>
#include <span>
#include <string_view>

namespace genu::guidance {

/// Whether no two days in a row may store energy; so it is for a patellar tendon.
[[nodiscard]] bool spaces_energy_storage(std::string_view condition);

/// Whether a session with this exercise is such a day: jumps and running drills.
[[nodiscard]] bool stores_energy(const model::Exercise& exercise);

/// The reason not to jump on `today` because of the day before; nothing where jumping is open. `days` are those with a
/// run or with jumps, in any order; on one day both may be done. Rule `energy-storage.day-between`.
[[nodiscard]] std::optional<model::Reason> no_jumps_today(std::span<const base::Day> days, base::Day today);

}  // namespace genu::guidance
