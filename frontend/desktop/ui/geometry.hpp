// Points and rectangles in logical pixels, y downwards, and cutting rectangles up: the whole of our layout.
#pragma once

#include <algorithm>
#include <cstddef>

namespace genu::ui {

struct Point {
  float x = 0, y = 0;
  friend bool operator==(const Point&, const Point&) = default;
};

struct Size {
  float w = 0, h = 0;
  friend bool operator==(const Size&, const Size&) = default;
};

struct Rect {
  float x = 0, y = 0, w = 0, h = 0;

  [[nodiscard]] float right() const { return x + w; }
  [[nodiscard]] float bottom() const { return y + h; }
  [[nodiscard]] Point centre() const { return {x + w / 2, y + h / 2}; }
  [[nodiscard]] Rect inset(float by) const { return {x + by, y + by, w - 2 * by, h - 2 * by}; }
  [[nodiscard]] Rect inset(float across, float down) const {
    return {x + across, y + down, w - 2 * across, h - 2 * down};
  }
  [[nodiscard]] bool contains(Point p) const { return p.x >= x && p.x < right() && p.y >= y && p.y < bottom(); }
  friend bool operator==(const Rect&, const Rect&) = default;
};

/// A square or box of the given size around a centre.
[[nodiscard]] inline Rect around(Point centre, float w, float h) { return {centre.x - w / 2, centre.y - h / 2, w, h}; }

/// The common part; width or height is 0 when there is none.
[[nodiscard]] inline Rect overlap(const Rect& a, const Rect& b) {
  const float x = std::max(a.x, b.x);
  const float y = std::max(a.y, b.y);
  return {x, y, std::max(0.0F, std::min(a.right(), b.right()) - x),
          std::max(0.0F, std::min(a.bottom(), b.bottom()) - y)};
}

/// Takes a strip off one side of `rest`, and `gap` beside it.
inline Rect cut_top(Rect& rest, float height, float gap = 0) {
  const Rect strip{rest.x, rest.y, rest.w, height};
  rest.y += height + gap;
  rest.h -= height + gap;
  return strip;
}
inline Rect cut_bottom(Rect& rest, float height, float gap = 0) {
  rest.h -= height + gap;
  return {rest.x, rest.bottom() + gap, rest.w, height};
}
inline Rect cut_left(Rect& rest, float width, float gap = 0) {
  const Rect strip{rest.x, rest.y, width, rest.h};
  rest.x += width + gap;
  rest.w -= width + gap;
  return strip;
}
inline Rect cut_right(Rect& rest, float width, float gap = 0) {
  rest.w -= width + gap;
  return {rest.right() + gap, rest.y, width, rest.h};
}

/// The `index`th of `count` equal columns.
[[nodiscard]] inline Rect column(const Rect& row, std::size_t index, std::size_t count, float gap) {
  const float width = (row.w - gap * static_cast<float>(count - 1)) / static_cast<float>(count);
  return {row.x + static_cast<float>(index) * (width + gap), row.y, width, row.h};
}

}  // namespace genu::ui
