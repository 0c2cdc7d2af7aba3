// Where the window stood when the app was left, so that it comes back there. A file of its own, which may be missing
// or broken: then the window opens at its usual size.
#pragma once

#include <genu/base/fields.hpp>

#include <filesystem>
#include <optional>

namespace genu::shell {

/// In the units of the window system.
struct WindowState {
  int x = 0, y = 0;
  int width = 0, height = 0;
  bool maximised = false;
  friend bool operator==(const WindowState&, const WindowState&) = default;
};

constexpr auto fields_of(base::Type<WindowState>) {
  using base::field;
  using W = WindowState;
  return base::record<W>("window", field("x", &W::x, "left edge"), field("y", &W::y, "top edge"),
                         field("width", &W::width, "width").within(100, 32000),
                         field("height", &W::height, "height").within(100, 32000),
                         field("maximised", &W::maximised, "whether it fills its screen"));
}

/// Nothing when there is no file, or it does not hold a window of at least 100 x 100.
[[nodiscard]] std::optional<WindowState> read_window_state(const std::filesystem::path& file);

/// Replaces the file whole. A disc that is full costs no more than the memory of a place, so failure is not reported.
void write_window_state(const std::filesystem::path& file, const WindowState& state);

/// A part of a screen on which windows may stand.
struct WorkArea {
  int x = 0, y = 0, width = 0, height = 0;
};

/// Whether enough of the window's top edge lies in the area to be seen and moved.
[[nodiscard]] bool reachable(const WindowState& state, const WorkArea& area);

}  // namespace genu::shell
