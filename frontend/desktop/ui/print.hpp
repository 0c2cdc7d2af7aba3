// A picture that is painted frame after frame. A figure is hundreds of shapes: from the second time on that it is
// painted at one size and in one palette, only the corners of its triangles are copied.
#pragma once

#include <memory>

#include "ui/drawing.hpp"

namespace genu::ui {

class Print {
 public:
  Print();
  explicit Print(drawing::Drawing picture);
  ~Print();
  Print(const Print& other);
  Print& operator=(const Print& other);
  Print(Print&&) noexcept;
  Print& operator=(Print&&) noexcept;

  [[nodiscard]] const drawing::Drawing& picture() const { return picture_; }

  /// As ui::paint of its picture, but from the next whole device pixel on.
  void paint(const drawing::Palette& palette, const Rect& wanted);

 private:
  struct Kept;

  drawing::Drawing picture_;
  std::unique_ptr<Kept> kept_;  // null until it was painted once
};

}  // namespace genu::ui
