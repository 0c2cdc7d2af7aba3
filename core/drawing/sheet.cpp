#include <algorithm>
#include <genu/drawing/sheet.hpp>

namespace genu::drawing {

namespace {

// Parts of a panel, whose width and height are 1.
constexpr double margin = 0.04;
constexpr double words_height = 0.12;
constexpr double words_size = 0.062;
constexpr double base_line = 0.955;

// `drawing` as large as the panel at `corner` allows, in its middle.
Drawing fitted(const Drawing& drawing, const Point& corner) {
  const auto wide = 1 - 2 * margin, high = 1 - margin - words_height;
  const auto& frame = drawing.frame;
  const auto factor = std::min(wide / frame.width(), high / frame.height());
  const Point middle{(frame.left + frame.right) / 2, (frame.top + frame.bottom) / 2};
  return placed(drawing, factor,
                {corner.x + 0.5 - middle.x * factor, corner.y + margin + high / 2 - middle.y * factor});
}

void add_panel(Drawing& sheet, const Panel& panel, const Point& corner) {
  auto picture = fitted(panel.drawing, corner);
  std::move(picture.marks.begin(), picture.marks.end(), std::back_inserter(sheet.marks));
  std::move(picture.hits.begin(), picture.hits.end(), std::back_inserter(sheet.hits));
  sheet.marks.push_back(
      Text{panel.words, {corner.x + 0.5, corner.y + base_line}, Align::Middle, words_size, Ink::Text});
}

}  // namespace

Drawing sheet_of(std::span<const Panel> panels, int columns) {
  Drawing sheet;
  if (panels.empty() || columns < 1) return sheet;
  const auto across = std::min(panels.size(), static_cast<std::size_t>(columns));
  const auto rows = (panels.size() + across - 1) / across;
  sheet.frame = {0, 0, static_cast<double>(across), static_cast<double>(rows)};
  const auto& frame = sheet.frame;
  sheet.marks.push_back(Fill{{{0, 0}, {frame.right, 0}, {frame.right, frame.bottom}, {0, frame.bottom}}, Ink::Surface});
  for (std::size_t i = 0; i < panels.size(); ++i) {
    add_panel(sheet, panels[i], {static_cast<double>(i % across), static_cast<double>(i / across)});
  }
  return sheet;
}

}  // namespace genu::drawing
