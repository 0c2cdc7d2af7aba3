// The cards of the programme.
#pragma once

#include "screens/programme.hpp"
#include "screens/stack.hpp"

namespace genu::screens {

/// The phase that is looked at; the last one where the programme is over.
[[nodiscard]] std::size_t phase_looked_at(const ProgrammeShown& shown, const ProgrammeUi& ui);

float phases_card(const ProgrammeShown& shown, ProgrammeUi& ui, const Given& given, const Flow& flow);
float phase_exercises_card(const ProgrammeShown& shown, const ProgrammeUi& ui, const Given& given, const Flow& flow);
float criteria_card(const ProgrammeShown& shown, ProgrammeUi& ui, const Given& given, const Flow& flow);
float tests_card(const ProgrammeShown& shown, const Given& given, const Flow& flow);
float changes_card(const ProgrammeShown& shown, const Given& given, const Flow& flow);

}  // namespace genu::screens
