#include "shell/window_state.hpp"

#include <genu/base/codec.hpp>
#include <genu/base/json.hpp>
#include <genu/platform/environment.hpp>

#include <algorithm>

namespace genu::shell {

std::optional<WindowState> read_window_state(const std::filesystem::path& file) {
  const auto text = platform::read_file(file.string(), 4096);
  if (!text) return std::nullopt;
  const auto json = base::parse_json(*text);
  if (!json) return std::nullopt;
  const auto state = base::read<WindowState>(*json, base::Strangers::Ignore);
  return state ? std::optional(*state) : std::nullopt;
}

void write_window_state(const std::filesystem::path& file, const WindowState& state) {
  (void)platform::write_file(file.string(), base::to_json(base::write(state), base::JsonStyle::Indented));
}

bool reachable(const WindowState& state, const WorkArea& area) {
  constexpr int kHandle = 80;
  const int across = std::min(state.x + state.width, area.x + area.width) - std::max(state.x, area.x);
  return across >= kHandle && state.y >= area.y && state.y <= area.y + area.height - kHandle;
}

}  // namespace genu::shell
