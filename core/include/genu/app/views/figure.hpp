// How an exercise looks: its figure, in time and as a picture.
#pragma once
#include <genu/app/core.hpp>
#include <genu/base/codec.hpp>
#include <genu/drawing/figure/picture.hpp>
#include <genu/drawing/palette.hpp>
#include <genu/model/knee_map.hpp>
#include <string>
#include <vector>

namespace genu::app {

/// One phase of the cycle, as long as the usual dose of the exercise makes it.
struct FigurePhaseView {
  std::string phase;
  double seconds = 0;
  bool operator==(const FigurePhaseView&) const = default;
};

struct FigureView {
  std::string exercise;
  std::string name;
  std::vector<FigurePhaseView> phases;
  std::vector<model::WorkingMuscle> muscles;  ///< to be named in words beside the picture
  bool operator==(const FigureView&) const = default;
};

constexpr auto fields_of(base::Type<FigurePhaseView>) {
  using base::field;
  using V = FigurePhaseView;
  return base::record<V>("figure-phase-view", field("phase", &V::phase, "its name"),
                         field("seconds", &V::seconds, "how long"));
}

constexpr auto fields_of(base::Type<FigureView>) {
  using base::field;
  using V = FigureView;
  return base::record<V>("figure-view", field("exercise", &V::exercise, "its id"), field("name", &V::name, "its name"),
                         field("phases", &V::phases, "one cycle, in order"),
                         field("muscles", &V::muscles, "what works"));
}

/// NotFound where the catalogue has no such exercise.
[[nodiscard]] base::Result<FigureView> figure_view(const Core& core, const std::string& exercise);

/// The figure ready to be drawn at any time of its cycle; worked out anew at each call, so keep it while it is shown.
[[nodiscard]] base::Result<drawing::Moves> figure_moves(const Core& core, const std::string& exercise);

/// The ids of all exercises, in order.
[[nodiscard]] std::vector<std::string> exercise_ids(const Core& core);

/// The map that was compiled in.
[[nodiscard]] base::Result<model::KneeMap> knee_map();

enum class Colours { Light, Dark, Print };
constexpr auto names_of(base::Type<Colours>) {
  return base::names<Colours>({{Colours::Light, "light"}, {Colours::Dark, "dark"}, {Colours::Print, "print"}});
}

/// One of the palettes that were compiled in.
[[nodiscard]] base::Result<drawing::Palette> palette(Colours colours);

}  // namespace genu::app

namespace genu::base {
extern template struct Codec<app::FigurePhaseView>;
extern template struct Codec<app::FigureView>;
}  // namespace genu::base
