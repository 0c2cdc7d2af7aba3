#include "ui/scroll.hpp"

#include "ui/keys.hpp"
#include "ui/scale.hpp"

#include <imgui.h>

#include <string>

namespace genu::ui {

Scroll::Scroll(std::string_view id, const Rect& rect) {
  ImGui::SetCursorScreenPos(to_pixels(Point{rect.x, rect.y}));
  ImGui::BeginChild(std::string(id).c_str(), to_pixels(Size{rect.w, rect.h}), false,
                    ImGuiWindowFlags_NoNavInputs | ImGuiWindowFlags_NoBackground);
  top_ = rect.y - ImGui::GetScrollY() / Context::here().scale_;
}

void Scroll::ends_at(float bottom) {
  ImGui::SetCursorScreenPos(to_pixels(Point{0, bottom}));
  ImGui::Dummy({0, 0});
}

Scroll::~Scroll() {
  const float page = ImGui::GetWindowHeight() * 0.9F;
  if (ImGui::GetScrollMaxY() > 0) {
    if (take_key(Key::PageDown)) ImGui::SetScrollY(ImGui::GetScrollY() + page);
    if (take_key(Key::PageUp)) ImGui::SetScrollY(ImGui::GetScrollY() - page);
  }
  ImGui::EndChild();
}

}  // namespace genu::ui
