// What one running interface remembers between frames, and the frame itself. The shell and the tests own a Context;
// screens and widgets never name it and use the free functions of items.hpp, paint.hpp, text.hpp and keys.hpp.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "theme/metrics.hpp"
#include "theme/theme.hpp"
#include "ui/emoji.hpp"
#include "ui/fonts.hpp"
#include "ui/geometry.hpp"

struct ImDrawList;
struct ImGuiContext;

namespace genu::ui {

/// One thing that was made this frame and can be pressed, edited or read out. Rectangles are in logical pixels.
struct Item {
  std::string id;     ///< "today.start": screen, then the thing; unique in a frame
  std::string label;  ///< what it is called, also where only an icon is drawn
  Rect rect;
  Rect clip;  ///< the part of the window in which it can be seen
  bool enabled = true;
  bool hovered = false;
  bool active = false;                    ///< held down, or being typed into
  bool focused = false;                   ///< by the keyboard
  bool chosen = false;                    ///< of things that are on or off
  int layer = 0;                          ///< 0 the screen, 1 a panel over it, and so on
  float radius = 0;                       ///< of its corners
  float ring_gap = theme::kFocusRingGap;  ///< between it and the focus ring

  [[nodiscard]] bool visible() const {
    const Rect seen = overlap(rect, clip);
    return seen.w > 0 && seen.h > 0;
  }
};

/// A value on its way to another one.
struct Motion {
  float from = 0, to = 0;
  double start = 0;
  float seconds = 0;
};

/// What the shell or a test says at the start of a frame.
struct FrameStart {
  Size window;     ///< in logical pixels
  double now = 0;  ///< seconds of a monotonic clock
};

class Context {
 public:
  /// Makes an ImGui context and bakes the fonts for `scale` device pixels a logical pixel.
  Context(theme::Look look, float scale);
  ~Context();
  Context(const Context&) = delete;
  Context& operator=(const Context&) = delete;

  void set_look(theme::Look look) { theme_ = &theme::theme(look); }
  /// Bakes the fonts again; the renderer must upload its texture again.
  void set_scale(float scale);
  [[nodiscard]] float scale() const { return scale_; }

  /// Between the two, screens draw. `end_frame` leaves the drawing in ImGui::GetDrawData().
  void begin_frame(const FrameStart& start);
  void end_frame();

  /// The items of the last finished frame, in reading order.
  [[nodiscard]] const std::vector<Item>& items() const { return finished_; }
  /// Nothing when the last frame had no such item.
  [[nodiscard]] const Item* item(std::string_view id) const;

  /// Seconds from now until something moves; nothing while all is still.
  [[nodiscard]] std::optional<double> wake() const { return wake_; }

  /// A code point above U+FFFF was typed: it waits for the text field that is being edited.
  void type_wide(char32_t point) { wide_typed_ += emoji_.lend(point); }

  bool reduced_motion = false;

  // Below: for the functions of this room only.
  [[nodiscard]] static Context& here();
  const theme::Theme* theme_;
  Fonts fonts_;
  float scale_;
  FrameStart frame_;
  std::vector<Item> items_, finished_;
  std::string focus_;         // id of the item that has the keyboard
  bool focus_shown_ = false;  // not while the pointer leads
  bool focus_moved_ = false;  // by a key, in the frame before: scroll it into view
  std::string editing_;       // id of the text field being typed into
  int layer_ = 0;
  int top_layer_ = 0;  // of the frame before: what lies beneath takes no keys
  float opacity_ = 1;
  Point shift_;
  bool enabled_ = true;
  ImDrawList* keeping_ = nullptr;  // takes what is painted while a picture is being kept; null for the window
  std::vector<int> claimed_;       // keys already answered this frame
  std::optional<double> wake_;
  std::map<std::string, Motion, std::less<>> motions_;
  EmojiMap emoji_;
  std::string wide_typed_;                          // lent, waiting for a field
  const char* (*read_clipboard_)(void*) = nullptr;  // the back end's own
  void (*write_clipboard_)(void*, const char*) = nullptr;

 private:
  ImGuiContext* imgui_;
};

}  // namespace genu::ui
