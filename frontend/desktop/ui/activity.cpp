#include "ui/activity.hpp"

#include <imgui.h>

#include <algorithm>
#include <iterator>

namespace genu::ui {
namespace {

bool any_key() {
#if IMGUI_VERSION_NUM >= 18700
  for (int key = ImGuiKey_NamedKey_BEGIN; key < ImGuiKey_NamedKey_END; ++key)
    if (ImGui::IsKeyDown(static_cast<ImGuiKey>(key))) return true;
  return false;
#else
  const auto& keys = ImGui::GetIO().KeysDown;
  return std::any_of(std::begin(keys), std::end(keys), [](bool down) { return down; });
#endif
}

}  // namespace

bool active() {
  const auto& io = ImGui::GetIO();
  const bool moved = io.MouseDelta.x != 0 || io.MouseDelta.y != 0 || io.MouseWheel != 0;
  return moved || ImGui::IsAnyMouseDown() || io.InputQueueCharacters.Size > 0 || any_key();
}

}  // namespace genu::ui
