// The figures of the exercises and the body they share, read from files once and checked as a whole.
#pragma once
#include <genu/model/body.hpp>
#include <genu/model/figure.hpp>

#include "content/catalogue.hpp"

namespace genu::content {

/// The file in the folder of figures that describes the body; each of the others is the figure of one exercise.
inline constexpr std::string_view body_file = "body.json";

struct Figures {
  model::Body body;
  std::vector<model::Figure> figures;  ///< in the order of their ids

  /// The figure of an exercise, or nothing.
  [[nodiscard]] const model::Figure* figure(std::string_view exercise) const;
};

/// Reads all of `exercises/figures`, or lists every fault of every file. An exercise without a figure is a fault too.
[[nodiscard]] base::Checked<Figures> load_figures(std::span<const File> files, const Catalogue& catalogue);

/// The body and the figure of one exercise alone.
[[nodiscard]] base::Checked<Figures> load_figure(std::span<const File> files, const Catalogue& catalogue,
                                                 std::string_view exercise);

}  // namespace genu::content
