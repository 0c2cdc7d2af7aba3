#include "ui/keys.hpp"

#include "ui/context.hpp"

#include <imgui.h>

#include <algorithm>

namespace genu::ui {
namespace {

ImGuiKey native(Key key) {
  switch (key) {
    case Key::Tab:
      return ImGuiKey_Tab;
    case Key::Left:
      return ImGuiKey_LeftArrow;
    case Key::Right:
      return ImGuiKey_RightArrow;
    case Key::Up:
      return ImGuiKey_UpArrow;
    case Key::Down:
      return ImGuiKey_DownArrow;
    case Key::Home:
      return ImGuiKey_Home;
    case Key::End:
      return ImGuiKey_End;
    case Key::PageUp:
      return ImGuiKey_PageUp;
    case Key::PageDown:
      return ImGuiKey_PageDown;
    case Key::Enter:
      return ImGuiKey_Enter;
    case Key::Space:
      return ImGuiKey_Space;
    case Key::K:
    case Key::F1:
    case Key::Escape:
      break;
  }
  return ImGuiKey_Escape;
}

#if IMGUI_VERSION_NUM >= 18700
constexpr ImGuiKey kPadEnter = ImGuiKey_KeypadEnter;
ImGuiKey place_of(Key key) { return key == Key::K ? ImGuiKey_K : key == Key::F1 ? ImGuiKey_F1 : native(key); }
bool down_now(ImGuiKey key, bool repeat) { return ImGui::IsKeyPressed(key, repeat); }
bool down_now(Key key, bool repeat) { return down_now(place_of(key), repeat); }
#else
constexpr ImGuiKey kPadEnter = ImGuiKey_KeyPadEnter;
// Before 1.87 ImGui asks for the back end's own code, looked up in its key map.
bool down_now(ImGuiKey key, bool repeat) {
  const int code = ImGui::GetKeyIndex(key);
  return code >= 0 && ImGui::IsKeyPressed(code, repeat);
}
// It knows no letters but those of its own shortcuts, so these two are GLFW's codes.
int place_of(Key key) { return key == Key::K ? 75 : key == Key::F1 ? 290 : ImGui::GetKeyIndex(native(key)); }
bool down_now(Key key, bool repeat) {
  const int code = place_of(key);
  return code >= 0 && ImGui::IsKeyPressed(code, repeat);
}
#endif

bool moves(Key key) { return key <= Key::PageDown; }

}  // namespace

bool take_key(Key key) {
  if (!Context::here().editing_.empty() && key != Key::Tab && key != Key::Escape) return false;
  return take_command(key);
}

bool take_command(Key key) {
  auto& context = Context::here();
  if (context.layer_ < context.top_layer_) return false;  // a panel lies over whoever asks
  auto& claimed = context.claimed_;
  if (std::find(claimed.begin(), claimed.end(), static_cast<int>(key)) != claimed.end()) return false;
  const bool down = down_now(key, moves(key)) || (key == Key::Enter && down_now(kPadEnter, false));
  if (down) claimed.push_back(static_cast<int>(key));
  return down;
}

bool typed(char32_t character) {
  const auto& context = Context::here();
  if (context.layer_ < context.top_layer_) return false;
  if (!context.editing_.empty() || control_held() || alt_held()) return false;
  auto& queue = ImGui::GetIO().InputQueueCharacters;
  auto* found = std::find_if(queue.begin(), queue.end(), [&](ImWchar c) { return char32_t{c} == character; });
  if (found == queue.end()) return false;
  queue.erase(found);
  return true;
}

bool shift_held() { return ImGui::GetIO().KeyShift; }
bool alt_held() { return ImGui::GetIO().KeyAlt; }
bool control_held() { return ImGui::GetIO().KeyCtrl; }

void feed_key(Key key, bool down) {
#if IMGUI_VERSION_NUM >= 18700
  ImGui::GetIO().AddKeyEvent(place_of(key), down);
#else
  ImGui::GetIO().KeysDown[place_of(key)] = down;
#endif
}

void map_keys() {
#if IMGUI_VERSION_NUM < 18700
  for (int key = 0; key < ImGuiKey_COUNT; ++key) ImGui::GetIO().KeyMap[key] = key + 1;
#endif
}

}  // namespace genu::ui
