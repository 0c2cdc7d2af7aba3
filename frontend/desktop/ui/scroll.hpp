// A part of the window whose contents may be taller than it: the wheel, Page Up and Page Down move it, and the focus
// brings what it reaches into view.
#pragma once

#include <string_view>

#include "ui/geometry.hpp"

namespace genu::ui {

class Scroll {
 public:
  Scroll(std::string_view id, const Rect& rect);
  ~Scroll();
  Scroll(const Scroll&) = delete;
  Scroll& operator=(const Scroll&) = delete;

  /// Where the contents begin, as moved just now.
  [[nodiscard]] float top() const { return top_; }

  /// Where the contents end, in the same terms; what lies further down cannot be reached.
  void ends_at(float bottom);

 private:
  float top_;
};

}  // namespace genu::ui
