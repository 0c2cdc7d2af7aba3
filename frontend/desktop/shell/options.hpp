// What the command line of the desktop app says.
#pragma once

#include <genu/base/time.hpp>

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "theme/theme.hpp"
#include "ui/geometry.hpp"

namespace genu::shell {

struct Options {
  std::optional<theme::Look> look;   ///< otherwise as chosen
  bool system_look = false;          ///< the system's, whatever was chosen
  std::optional<ui::Size> size;      ///< of the window, in logical pixels
  std::optional<float> zoom;         ///< text and everything else, 1 to 2; otherwise as chosen
  std::string screen;                ///< to open with, by its id; empty is Today
  std::filesystem::path screenshot;  ///< write a picture and leave
  int frames = 0;                    ///< leave after so many; 0 is never
  std::filesystem::path data;        ///< folder; empty is the usual one
  std::optional<base::Moment> now;   ///< a clock that stands still; otherwise the machine's
  int pace = 0;                      ///< from `now` on the clock goes so many times as fast; 0 stands still
  bool physio = false;               ///< the physiotherapist's side
  bool help = false;
};

/// The options, or a sentence saying which argument is wrong.
struct ParsedOptions {
  Options options;
  std::string fault;
};
[[nodiscard]] ParsedOptions parse_options(std::span<const std::string_view> arguments);

/// One line for each option.
[[nodiscard]] std::string usage();

}  // namespace genu::shell
