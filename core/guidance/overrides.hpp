// What a physiotherapist's changes come to (clinical reference 5.10): limits, streaks, doses, exercises, days,
// criteria.
#pragma once
#include <genu/model/exercise.hpp>
#include <genu/model/override.hpp>
#include <set>
#include <span>

#include "guidance/light_profile.hpp"

namespace genu::guidance {

/// Whether the change holds on `day`.
[[nodiscard]] bool in_force(const model::Override& change, base::Day day);

/// The limits and streaks with all changes that hold on `day`, the newest last.
[[nodiscard]] LightProfile with_overrides(LightProfile profile, std::span<const model::Override> changes,
                                          base::Day day);

/// Whether a change loosens: a higher pain limit, a shorter streak than in `profile`, a criterion left out, or running
/// with a swollen knee. Such a change needs to be confirmed. What a level of the ladder comes to depends on where
/// somebody stands on it, so it is not judged here.
[[nodiscard]] bool loosens(const model::Override& change, const LightProfile& profile);

/// The criteria, in canonical text, that need not hold on `day`.
[[nodiscard]] std::set<std::string, std::less<>> waived_criteria(std::span<const model::Override> changes,
                                                                 base::Day day);

/// Who set the exercise of a line on `day`, or nothing: the newest dose or swap that names it.
[[nodiscard]] const model::Override* set_by(std::span<const model::Override> changes, std::string_view exercise,
                                            base::Day day);

/// Who set the pain limit of such sessions on `day`, or nothing.
[[nodiscard]] const model::Override* limit_set_by(std::span<const model::Override> changes, model::SessionKind kind,
                                                  base::Day day);

/// The newest change of this kind that holds on `day`, or nothing.
[[nodiscard]] const model::Override* newest_of(std::span<const model::Override> changes, model::OverrideKind kind,
                                               base::Day day);

/// The plan with a dose, swap, omission or change of days. Doses and sessions a week change in `phase`; swaps and
/// omissions wherever the exercise stands, since a knee that must not do it must not do it later. A dose set by hand
/// becomes the first dose of its item. `swapped_in` is the exercise that takes the place, of a swap. The plan comes
/// back as it was where it does not hold the exercise.
[[nodiscard]] model::Programme with_override(model::Programme plan, std::string_view phase,
                                             const model::Override& change, const model::Exercise* swapped_in);

/// The plan with the change taken back: its items as `original` has them.
[[nodiscard]] model::Programme without_override(model::Programme plan, std::string_view phase,
                                                const model::Override& change, const model::Programme& original);

}  // namespace genu::guidance
