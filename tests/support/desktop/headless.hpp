// The interface without a window: frames are drawn by a test, the pointer and the keys are the test's, and time is what
// the test says. No GL, no X.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ui/context.hpp"
#include "ui/keys.hpp"

namespace genu::testing {

/// A drawn frame, as a person would see it.
class Seen {
 public:
  Seen(std::vector<unsigned char> pixels, ui::Size size, float scale)
      : pixels_(std::move(pixels)), width_(static_cast<int>(size.w * scale)), scale_(scale) {}

  /// The colour under a point in logical pixels.
  [[nodiscard]] theme::Colour at(ui::Point point) const;

  bool operator==(const Seen&) const = default;

 private:
  std::vector<unsigned char> pixels_;
  int width_;
  float scale_;
};

class Headless {
 public:
  using Draw = std::function<void()>;

  /// `draw` makes one frame's content; `size` is in logical pixels.
  explicit Headless(Draw draw, ui::Size size = {1280, 800}, theme::Look look = theme::Look::Light, float scale = 1);

  void draw(Draw draw) { draw_ = std::move(draw); }
  void resize(ui::Size size) { size_ = size; }

  /// Draws frames, a sixtieth of a second apart.
  void frames(int count = 1);
  /// Draws until nothing moves, at most a hundred frames.
  void settle();

  void move_to(ui::Point point);
  /// Presses and releases in the middle of the item; false when the last frame had no such item.
  bool click(std::string_view id);
  void press(ui::Key key);
  void press_shifted(ui::Key key);
  void press_controlled(ui::Key key);
  /// Types characters; those above U+FFFF go the way the window's do.
  void type(std::u32string_view text);
  void paste(std::string_view text);
  /// What was copied last.
  [[nodiscard]] static std::string clipboard();

  [[nodiscard]] const ui::Item* item(std::string_view id) const { return context_.item(id); }
  [[nodiscard]] std::string_view focused() const;
  [[nodiscard]] ui::Context& context() { return context_; }

  /// What the last frame drew, to be looked at point by point.
  [[nodiscard]] Seen seen() const;
  /// Writes what the last frame drew as a PNG.
  bool picture(const char* path) const;

 private:
  Draw draw_;
  ui::Size size_;
  float scale_;
  double now_ = 0;
  ui::Context context_;
};

}  // namespace genu::testing
