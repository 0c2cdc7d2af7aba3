#include "screens/posters.hpp"

#include "widgets/card.hpp"

namespace genu::screens {

void Posters::draw(const std::string& exercise, const ui::Rect& rect, float radius) const {
  widgets::stage(rect, radius, widgets::StageIn::Card);
  auto* figure = of ? of(exercise) : nullptr;
  if (figure != nullptr && palette != nullptr)
    widgets::figure_poster(rect.inset(rect.h > 140 ? 10 : 4), *figure, *palette);
}

std::string figure_of(const app::SessionLine& line) { return line.no_figure ? std::string() : line.exercise; }

}  // namespace genu::screens
