#include <genu/app/views/figure.hpp>
#include <genu/base/json.hpp>

#include "app/embedded_figures.hpp"
#include "app/inside.hpp"

namespace genu::app {

namespace {

using base::ErrorCode;
using base::Result;
using base::Unexpected;

Result<content::Figures> figures_for(const Core& core, const std::string& exercise) {
  const auto& catalogue = core.inside().catalogue;
  if (!catalogue.exercise(exercise)) {
    return base::refuse(ErrorCode::NotFound, "may.unknown-exercise", "exercise", {}, exercise);
  }
  auto figures = content::load_figure(embedded_figure_files(), catalogue, exercise);
  if (!figures) return Unexpected{figures.error().front()};
  return std::move(*figures);
}

}  // namespace

Result<FigureView> figure_view(const Core& core, const std::string& exercise) {
  const auto figures = figures_for(core, exercise);
  if (!figures) return Unexpected{figures.error()};
  const auto& figure = figures->figures.front();
  const auto& known = *core.inside().catalogue.exercise(exercise);
  FigureView view{exercise, known.name, {}, figure.muscles};
  const auto seconds = drawing::phase_seconds(figure, &known.dose);
  for (std::size_t i = 0; i < seconds.size(); ++i) view.phases.push_back({figure.cycle[i].phase, seconds[i]});
  return view;
}

Result<drawing::Moves> figure_moves(const Core& core, const std::string& exercise) {
  auto figures = figures_for(core, exercise);
  if (!figures) return Unexpected{figures.error()};
  return drawing::moves_of(std::move(figures->body), std::move(figures->figures.front()));
}

std::vector<std::string> exercise_ids(const Core& core) {
  std::vector<std::string> ids;
  for (const auto& exercise : core.inside().catalogue.exercises()) ids.push_back(exercise.id);
  return ids;
}

Result<model::KneeMap> knee_map() {
  const auto value = base::parse_json(embedded_knee_map());
  if (!value) return Unexpected{value.error()};
  auto map = base::read<model::KneeMap>(*value);
  if (!map) return Unexpected{map.error().front()};
  return std::move(*map);
}

Result<drawing::Palette> palette(Colours colours) {
  const auto wanted = std::string(base::name_of(colours)) + ".json";
  for (const auto& file : embedded_palette_files()) {
    if (file.name != wanted) continue;
    auto read = drawing::palette_from(file.bytes);
    if (!read) return Unexpected{read.error().front()};
    return std::move(*read);
  }
  return base::fail(ErrorCode::NotFound, wanted);
}

}  // namespace genu::app

// How the records are written and read, compiled once.
namespace genu::base {
template struct Codec<app::FigurePhaseView>;
template struct Codec<app::FigureView>;
}  // namespace genu::base
