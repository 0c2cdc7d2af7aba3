#include "shell/options.hpp"

#include <array>
#include <charconv>

namespace genu::shell {
namespace {

std::optional<int> whole(std::string_view text) {
  int value = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (fault != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

bool take_look(Options& options, std::string_view value) {
  options.look = theme::look_named(value);
  options.system_look = value == "system";
  return options.look.has_value() || options.system_look;
}

bool take_size(Options& options, std::string_view value) {
  const auto cross = value.find('x');
  if (cross == std::string_view::npos) return false;
  const auto width = whole(value.substr(0, cross));
  const auto height = whole(value.substr(cross + 1));
  if (!width || !height || *width < 100 || *height < 100 || *width > 8000 || *height > 8000) return false;
  options.size = ui::Size{static_cast<float>(*width), static_cast<float>(*height)};
  return true;
}

bool take_zoom(Options& options, std::string_view value) {
  const auto percent = whole(value);
  if (!percent || *percent < 100 || *percent > 200) return false;
  options.zoom = static_cast<float>(*percent) / 100;
  return true;
}

bool take_screen(Options& options, std::string_view value) {
  options.screen = value;
  return !value.empty();
}

bool take_screenshot(Options& options, std::string_view value) {
  options.screenshot = value;
  return !value.empty();
}

bool take_frames(Options& options, std::string_view value) {
  const auto count = whole(value);
  if (!count || *count < 1) return false;
  options.frames = *count;
  return true;
}

bool take_data(Options& options, std::string_view value) {
  options.data = value;
  return !value.empty();
}

bool take_now(Options& options, std::string_view value) {
  const auto moment = base::moment_from(value);
  if (moment) options.now = *moment;
  return moment.has_value();
}

bool take_pace(Options& options, std::string_view value) {
  constexpr int most = 1000;
  const auto times = whole(value);
  if (!times || *times < 1 || *times > most) return false;
  options.pace = *times;
  return true;
}

bool take_side(Options& options, std::string_view value) {
  options.physio = value == "physio";
  return options.physio || value == "runner";
}

struct Option {
  std::string_view name, value, meaning;
  bool (*take)(Options&, std::string_view);
};

constexpr std::array<Option, 10> kOptions{{
    {"--theme", "NAME", "system, light, dark, contrast-light or contrast-dark", take_look},
    {"--size", "WxH", "size of the window, such as 1280x800", take_size},
    {"--zoom", "PERCENT", "100 to 200", take_zoom},
    {"--data", "FOLDER", "where the data lie", take_data},
    {"--side", "NAME", "runner, or physio for the caseload", take_side},
    {"--now", "TIME", "a clock that stands still, such as 2026-03-01T07:30+00:00", take_now},
    {"--pace", "TIMES", "lets the clock of --now go, 1 to 1000 times as fast", take_pace},
    {"--screen", "NAME", "to open with, such as safety", take_screen},
    {"--screenshot", "FILE", "write the window as a PNG and leave", take_screenshot},
    {"--frames", "N", "leave after N frames", take_frames},
}};

}  // namespace

ParsedOptions parse_options(std::span<const std::string_view> arguments) {
  ParsedOptions parsed;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const auto name = arguments[i];
    if (name == "--help") {
      parsed.options.help = true;
      continue;
    }
    const Option* known = nullptr;
    for (const auto& option : kOptions)
      if (option.name == name) known = &option;
    if (known == nullptr) {
      parsed.fault = "There is no option " + std::string(name) + ".";
      return parsed;
    }
    const bool given = i + 1 < arguments.size();
    if (!given || !known->take(parsed.options, arguments[i + 1])) {
      parsed.fault =
          std::string(name) + " needs " + std::string(known->value) + ": " + std::string(known->meaning) + ".";
      return parsed;
    }
    ++i;
  }
  return parsed;
}

std::string usage() {
  std::string text = "genu-desktop [options]\n";
  for (const auto& option : kOptions) {
    std::string left = "  " + std::string(option.name) + " " + std::string(option.value);
    left.resize(24, ' ');
    text += left + std::string(option.meaning) + "\n";
  }
  return text;
}

}  // namespace genu::shell
