// Blocks under each other: what they need in height is known before any of them is drawn, so that a card can be drawn
// first and fit.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "ui/geometry.hpp"
#include "ui/text.hpp"

namespace genu::screens {

class Stack {
 public:
  explicit Stack(float width) : width_(width) {}

  void gap(float height) { height_ += height; }
  /// A block of this height; it is drawn in the rectangle it is given.
  void add(float height, std::function<void(const ui::Rect&)> draw);
  /// Wrapped text; nothing where `text` is empty.
  void text(ui::Text style, const theme::Colour& colour, std::string text);

  [[nodiscard]] float width() const { return width_; }
  [[nodiscard]] float height() const { return height_; }
  void draw(ui::Point at) const;

 private:
  struct Block {
    float top, height;
    std::function<void(const ui::Rect&)> draw;
  };
  float width_;
  float height_ = 0;
  std::vector<Block> blocks_;
};

/// Draws a card with the stack in it; gives its height. The stack is as wide as the card without
/// its padding.
float on_card(const Stack& stack, ui::Point at, float padding);
/// With less space above and below than at the sides.
float on_low_card(const Stack& stack, ui::Point at, float padding);

/// A column that is filled from the top.
struct Flow {
  ui::Point at;
  float width = 0;
  float gap = 16;
  void took(float height) { at.y += height + (height > 0 ? gap : 0); }
};

/// The padding of a card in a window of this width.
[[nodiscard]] float card_padding();

}  // namespace genu::screens
