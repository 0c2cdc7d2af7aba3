// The cards of the builder, a function each.
#pragma once

#include "screens/builder.hpp"
#include "screens/stack.hpp"

namespace genu::screens {

struct BuilderFrame {
  const BuilderShown& shown;
  BuilderUi& ui;
  const Posters& posters;
  const ClinicGiven& given;
};

/// What to begin with, where there is no draft.
[[nodiscard]] Stack beginnings(const BuilderFrame& frame, float width);
/// The field to search with, and what was found.
[[nodiscard]] Stack library(const BuilderFrame& frame, float width);
/// The exercises with their doses.
[[nodiscard]] Stack exercises_of(const BuilderFrame& frame, float width);
[[nodiscard]] Stack burden(const BuilderFrame& frame, float width);
[[nodiscard]] Stack cautions(const BuilderFrame& frame, float width);
/// What changes, why, and who signs it.
[[nodiscard]] Stack version_of(const BuilderFrame& frame, float width);
/// Weeks, days and criteria of the phase.
[[nodiscard]] Stack phase_of(const BuilderFrame& frame, float width);

}  // namespace genu::screens
