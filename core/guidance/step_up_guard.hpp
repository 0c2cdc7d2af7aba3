// Which exercises a person is never brought into by rules alone (clinical reference 3.3).
#pragma once
#include <genu/model/exercise.hpp>
#include <span>
#include <string>
#include <string_view>

namespace genu::guidance {

/// Whether no caution, for the condition or for all, says "not", "avoid" or "only after clinician clearance".
[[nodiscard]] bool cautions_allow(const model::Exercise& exercise, std::string_view condition);

/// Whether the rules may bring someone with this condition into `exercise`: never a plyometric or running drill, and
/// never past a caution, for the condition or for all, that says "not", "avoid" or "only after clinician clearance".
[[nodiscard]] bool may_enter_by_rule(const model::Exercise& exercise, std::string_view condition);

/// The easier exercise, where it may take over: the rules may bring the person into it, and the session does not hold
/// it already. Null where there is none or it may not.
[[nodiscard]] const model::Exercise* suitable_regression(const model::Exercise* easier, std::string_view condition,
                                                         std::span<const std::string> in_session);

}  // namespace genu::guidance
