// Which exercises a person is never brought into by rules alone (clinical reference 3.3).
#pragma once
#include <genu/model/exercise.hpp>
#include <string_view>

namespace genu::guidance {

/// Whether no caution, for the condition or for all, says "not", "avoid" or "only after clinician clearance".
[[nodiscard]] bool cautions_allow(const model::Exercise& exercise, std::string_view condition);

/// Whether the rules may bring someone with this condition into `exercise`: never a plyometric or running drill, and
/// never past a caution, for the condition or for all, that says "not", "avoid" or "only after clinician clearance".
[[nodiscard]] bool may_enter_by_rule(const model::Exercise& exercise, std::string_view condition);

}  // namespace genu::guidance
