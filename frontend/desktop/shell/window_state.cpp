#include "shell/window_state.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>

namespace genu::shell {

std::optional<WindowState> read_window_state(const std::filesystem::path& file) {
  std::ifstream in(file);
  if (!in) return std::nullopt;
  const auto json = nlohmann::json::parse(in, nullptr, false);
  if (!json.is_object()) return std::nullopt;
  const auto number = [&](const char* name) {
    const auto found = json.find(name);
    return found != json.end() && found->is_number_integer() ? found->get<int>() : 0;
  };
  const auto maximised = json.find("maximised");
  const WindowState state{number("x"), number("y"), number("width"), number("height"),
                          maximised != json.end() && *maximised == true};
  if (state.width < 100 || state.height < 100) return std::nullopt;
  return state;
}

void write_window_state(const std::filesystem::path& file, const WindowState& state) {
  const nlohmann::ordered_json json{{"x", state.x},
                                    {"y", state.y},
                                    {"width", state.width},
                                    {"height", state.height},
                                    {"maximised", state.maximised}};
  auto fresh = file;
  fresh += ".new";
  {
    std::ofstream out(fresh);
    out << json.dump(2) << '\n';
    if (!out.flush()) return;
  }
  std::error_code ignored;
  std::filesystem::rename(fresh, file, ignored);
}

bool reachable(const WindowState& state, const WorkArea& area) {
  constexpr int kHandle = 80;
  const int across = std::min(state.x + state.width, area.x + area.width) - std::max(state.x, area.x);
  return across >= kHandle && state.y >= area.y && state.y <= area.y + area.height - kHandle;
}

}  // namespace genu::shell
