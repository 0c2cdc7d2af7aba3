#include "screens/stack.hpp"

#include "theme/metrics.hpp"
#include "ui/look.hpp"
#include "widgets/card.hpp"

namespace genu::screens {

void Stack::add(float height, std::function<void(const ui::Rect&)> draw) {
  blocks_.push_back({height_, height, std::move(draw)});
  height_ += height;
}

void Stack::text(ui::Text style, const theme::Colour& colour, std::string text) {
  if (text.empty()) return;
  const float height = ui::paragraph_height(style, text, width_);
  add(height, [style, colour, text = std::move(text)](const ui::Rect& rect) {
    ui::paragraph({rect.x, rect.y}, rect.w, style, colour, text);
  });
}

void Stack::draw(ui::Point at) const {
  for (const auto& block : blocks_) block.draw({at.x, at.y + block.top, width_, block.height});
}

namespace {

constexpr float kLower = 6;

float framed(const Stack& stack, ui::Point at, float across, float down) {
  const float height = stack.height() + 2 * down;
  widgets::card({at.x, at.y, stack.width() + 2 * across, height});
  stack.draw({at.x + across, at.y + down});
  return height;
}

}  // namespace

float on_card(const Stack& stack, ui::Point at, float padding) { return framed(stack, at, padding, padding); }

float on_low_card(const Stack& stack, ui::Point at, float padding) {
  return framed(stack, at, padding, padding - kLower);
}

float card_padding() { return ui::window().w < theme::kMediumFrom ? theme::kPhoneCardPadding : theme::kCardPadding; }

}  // namespace genu::screens
