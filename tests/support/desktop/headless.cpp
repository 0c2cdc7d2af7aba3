#include "headless.hpp"

#include "raster.hpp"
#include "ui/utf8.hpp"

#include <imgui.h>

namespace genu::testing {
namespace {

constexpr float kFrame = 1 / 60.0F;

// Places for the three letters that ImGui knows as shortcuts, beyond the keys of ui::Key.
int code(ImGuiKey key) { return ImGui::GetKeyIndex(key); }

}  // namespace

theme::Colour Seen::at(ui::Point point) const {
  const auto row = static_cast<int>(point.y * scale_), column = static_cast<int>(point.x * scale_);
  const auto* pixel = &pixels_.at(static_cast<std::size_t>(row * width_ + column) * 3);
  const auto part = [&](int i) { return static_cast<float>(pixel[i]) / 255; };
  return {part(0), part(1), part(2), 1};
}

Headless::Headless(Draw draw, ui::Size size, theme::Look look, float scale)
    : draw_(std::move(draw)), size_(size), scale_(scale), context_(look, scale) {
  ui::map_keys();
  ImGui::GetIO().MousePos = {-1, -1};
  frames();
}

void Headless::frames(int count) {
  for (int i = 0; i < count; ++i) {
    auto& io = ImGui::GetIO();
    io.DisplaySize = {size_.w * scale_, size_.h * scale_};
    io.DeltaTime = kFrame;
    now_ += kFrame;
    context_.begin_frame({size_, now_});
    draw_();
    context_.end_frame();
  }
}

void Headless::settle() {
  frames(2);
  for (int i = 0; i < 100 && context_.wake() && *context_.wake() < kFrame; ++i) frames();
}

void Headless::move_to(ui::Point point) {
  ImGui::GetIO().MousePos = {point.x * scale_, point.y * scale_};
  frames();
}

bool Headless::click(std::string_view id) {
  const auto* found = item(id);
  if (found == nullptr) return false;
  move_to(ui::overlap(found->rect, found->clip).centre());
  ImGui::GetIO().MouseDown[0] = true;
  frames();
  ImGui::GetIO().MouseDown[0] = false;
  frames(2);
  return true;
}

void Headless::press(ui::Key key) {
  ui::feed_key(key, true);
  frames();
  ui::feed_key(key, false);
  frames(2);
}

void Headless::press_shifted(ui::Key key) {
  ImGui::GetIO().KeyShift = true;
  press(key);
  ImGui::GetIO().KeyShift = false;
}

void Headless::press_controlled(ui::Key key) {
  ImGui::GetIO().KeyCtrl = true;
  press(key);
  ImGui::GetIO().KeyCtrl = false;
}

void Headless::type(std::u32string_view text) {
  for (const char32_t point : text) {
    if (point > 0xFFFF)
      context_.type_wide(point);
    else
      ImGui::GetIO().AddInputCharacter(point);
    frames();
  }
  frames();
}

void Headless::paste(std::string_view text) {
  ImGui::SetClipboardText(std::string(text).c_str());
  auto& io = ImGui::GetIO();
  io.KeyCtrl = true;
  io.KeysDown[code(ImGuiKey_V)] = true;
  frames();
  io.KeysDown[code(ImGuiKey_V)] = false;
  io.KeyCtrl = false;
  frames(2);
}

std::string Headless::clipboard() {
  const char* text = ImGui::GetClipboardText();
  return text == nullptr ? std::string() : std::string(text);
}

std::string_view Headless::focused() const {
  for (const auto& item : context_.items())
    if (item.focused) return item.id;
  return {};
}

Seen Headless::seen() const { return {pixels_of(*ImGui::GetDrawData()), size_, scale_}; }

bool Headless::picture(const char* path) const { return write_picture(*ImGui::GetDrawData(), path); }

}  // namespace genu::testing
