#include "screens/lists.hpp"

#include "ui/items.hpp"
#include "ui/look.hpp"
#include "ui/paint.hpp"
#include "widgets/card.hpp"
#include "widgets/icons.hpp"

#include <algorithm>

namespace genu::screens {
namespace {

constexpr float kIndent = 36;
constexpr float kDisc = 12;
constexpr float kRowPadding = 14;

}  // namespace

void add_heading(Stack& stack, const std::string& words) {
  stack.gap(stack.height() > 0 ? 18 : 0);
  stack.text(ui::Text::LabelStrong, ui::colours().text2, words);
  stack.gap(4);
}

void add_numbered(Stack& stack, const std::vector<std::string>& lines) {
  const auto& c = ui::colours();
  for (std::size_t i = 0; i < lines.size(); ++i) {
    stack.gap(6);
    const float height = std::max(24.0F, ui::paragraph_height(ui::Text::Body, lines[i], stack.width() - kIndent));
    stack.add(height, [&c, line = lines[i], number = std::to_string(i + 1)](const ui::Rect& rect) {
      ui::disc({rect.x + kDisc, rect.y + kDisc}, kDisc, c.primary_soft);
      ui::text_in({rect.x + kDisc, rect.y, 0, 24}, ui::Text::CaptionStrong, c.primary_text, number, ui::Align::Centre);
      ui::paragraph({rect.x + kIndent, rect.y}, rect.w - kIndent, ui::Text::Body, c.text, line);
    });
  }
}

void add_dotted(Stack& stack, const std::vector<std::string>& lines) {
  const auto& c = ui::colours();
  for (const auto& line : lines) {
    stack.gap(6);
    stack.add(ui::paragraph_height(ui::Text::Body, line, stack.width() - kIndent), [&c, line](const ui::Rect& rect) {
      ui::disc({rect.x + kDisc, rect.y + kDisc}, 3.5F, c.primary);
      ui::paragraph({rect.x + kIndent, rect.y}, rect.w - kIndent, ui::Text::Body, c.text, line);
    });
  }
}

void add_leading(Stack& stack, const LeadingLine& line, bool first, std::function<void()> press) {
  const float text = stack.width() - kIndent;
  const float title = ui::paragraph_height(ui::Text::BodyStrong, line.title, text);
  const float about = line.about.empty() ? 0 : ui::paragraph_height(ui::Text::Label, line.about, text);
  stack.add(title + about + 2 * kRowPadding, [line, first, title, press = std::move(press)](const ui::Rect& rect) {
    const auto& c = ui::colours();
    const auto touch = ui::item({.id = line.id, .label = line.title, .rect = rect, .radius = 12, .ring_gap = 0});
    if (touch.hovered || touch.held) ui::fill(rect, theme::faded(c.text, 0.04F), 12);
    if (!first) widgets::rule({rect.x, rect.y}, rect.w);
    ui::paragraph({rect.x, rect.y + kRowPadding}, rect.w - kIndent, ui::Text::BodyStrong, c.text, line.title);
    if (!line.about.empty())
      ui::paragraph({rect.x, rect.y + kRowPadding + title}, rect.w - kIndent, ui::Text::Label, c.text2, line.about);
    widgets::icon(widgets::Icon::Next, {rect.right() - 10, rect.centre().y}, 20, c.text3);
    if (touch.clicked) press();
  });
}

}  // namespace genu::screens
