// Reading the lines of a session as a runner does: is it more than before, and how much is it.
#pragma once
#include <genu/app/views/session_line.hpp>
#include <optional>
#include <string_view>

#include "content/catalogue.hpp"

namespace genu::cohort {

/// Whether the line asks for more: a harder dose, or the way back from an easier exercise.
[[nodiscard]] bool asks_for_more(const app::SessionLine& line);

/// A dose as a line shows it. Numbers that are not shown are 1 for sets and repetitions and 0 for seconds.
struct ShownDose {
  int sets = 1;
  int reps = 1;
  int hold_s = 0;

  bool operator==(const ShownDose&) const = default;
};

/// Nothing where the text is not a dose such as `3 × 10`, `4 × 30 s`, `3 × 10, hold 5 s` or `15 min`.
[[nodiscard]] std::optional<ShownDose> read_dose(std::string_view text);

/// The doses that the programme names for an exercise of a phase; where it names none, the exercise's own.
[[nodiscard]] std::vector<model::Dose> named_doses(const content::Catalogue& catalogue, std::string_view programme,
                                                   std::string_view phase, std::string_view exercise);

}  // namespace genu::cohort
