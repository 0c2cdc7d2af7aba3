// The cards of the safety screen.
#pragma once

#include "screens/safety.hpp"
#include "screens/stack.hpp"

namespace genu::screens {

/// What the answers come to: the tier, where to go and by when, and what is locked.
Stack safety_says(const app::TriageView& view, SafetyUi& ui, const Given& given, float width);

/// The questions to answer now; where none is left, those of every check, so that news can be told.
Stack safety_questions(const SafetyShown& shown, SafetyUi& ui, const Given& given, float width);

/// The answers that can be sent: what is chosen, and what is typed where it is a number.
[[nodiscard]] app::AnswerTriage answers_of(const SafetyShown& shown, const SafetyUi& ui);

}  // namespace genu::screens
