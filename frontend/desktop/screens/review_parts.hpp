// The cards of a review, each as a stack of the width it is given.
#pragma once

#include "screens/review.hpp"
#include "screens/stack.hpp"

namespace genu::screens {

/// A day before its words.
void add_dated(Stack& stack, const std::string& day, const std::string& text);
[[nodiscard]] std::string said(const model::Reason& reason, const words::Words& words);

[[nodiscard]] Stack light_stack(const app::ReviewView& view, const words::Words& words, float width);
[[nodiscard]] Stack flags_stack(const app::ReviewView& view, const words::Words& words, float width);
[[nodiscard]] Stack changes_stack(const app::ReviewView& view, const words::Words& words, float width);
[[nodiscard]] Stack plan_stack(const app::ReviewView& view, const words::Words& words, float width);
[[nodiscard]] Stack chart_stack(const app::ReviewView& view, const words::Words& words, float width);
[[nodiscard]] Stack notes_stack(const app::ReviewView& view, ReviewUi& ui, const ClinicGiven& given, float width);
[[nodiscard]] Stack record_stack(const app::ReviewView& view, const ClinicGiven& given, float width);

}  // namespace genu::screens
