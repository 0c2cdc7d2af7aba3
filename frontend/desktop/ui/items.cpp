#include "ui/items.hpp"

#include "theme/metrics.hpp"
#include "ui/context.hpp"
#include "ui/keys.hpp"
#include "ui/scale.hpp"

#include <imgui.h>

#include <string>

namespace genu::ui {
namespace {

// Brings an item to which a key has moved the focus into the visible part of its scrolling area.
void scroll_to(const Rect& rect) {
  constexpr float kMargin = 12;
  const Rect window = from_pixels(ImGui::GetWindowPos(), ImGui::GetWindowSize());
  const float above = window.y + kMargin - rect.y;
  const float below = rect.bottom() - (window.bottom() - kMargin);
  if (above > 0)
    ImGui::SetScrollY(ImGui::GetScrollY() - to_pixels(above));
  else if (below > 0)
    ImGui::SetScrollY(ImGui::GetScrollY() + to_pixels(below));
}

bool takes_keys(const Context& context) { return context.layer_ >= context.top_layer_; }

bool pressed_by_key(const Context& context, bool focused) {
  return focused && context.editing_.empty() && takes_keys(context) && (take_key(Key::Enter) || take_key(Key::Space));
}

}  // namespace

Touch item(const ItemLook& look) {
  auto& context = Context::here();
  const bool enabled = look.enabled && context.enabled_;
  const std::string id(look.id);
  ImGui::SetCursorScreenPos(to_pixels(Point{look.rect.x, look.rect.y}));
  ImGui::BeginDisabled(!enabled);
  Touch touch;
  const bool pressed = ImGui::InvisibleButton(id.c_str(), to_pixels(Size{look.rect.w, look.rect.h}));
  if (look.beneath) ImGui::SetItemAllowOverlap();
  touch.hovered = ImGui::IsItemHovered();
  touch.held = ImGui::IsItemActive();
  ImGui::EndDisabled();

  if (pressed || touch.held) context.focus_ = id;
  const bool has_focus = enabled && context.focus_ == id;
  touch.focused = has_focus && context.focus_shown_;
  if (has_focus && context.focus_moved_) scroll_to(look.rect);
  const ImVec2 pointer = ImGui::GetIO().MousePos;
  touch.at = {pointer.x / context.scale_, pointer.y / context.scale_};
  touch.by_key = !pressed;
  touch.clicked = enabled && (pressed || pressed_by_key(context, has_focus));
  context.items_.push_back({id, std::string(look.label), look.rect, visible_part(), enabled, touch.hovered, touch.held,
                            touch.focused, look.chosen, context.layer_, look.radius, look.ring_gap});
  return touch;
}

void focus(std::string_view id) {
  auto& context = Context::here();
  context.focus_ = std::string(id);
  context.focus_moved_ = true;
}

Disabled::Disabled(bool disabled) : was_enabled_(Context::here().enabled_), opacity_(Context::here().opacity_) {
  if (!disabled) return;
  Context::here().enabled_ = false;
  Context::here().opacity_ = opacity_ * theme::kDisabledOpacity;
}

Disabled::~Disabled() {
  Context::here().enabled_ = was_enabled_;
  Context::here().opacity_ = opacity_;
}

Layer::Layer(std::string_view id, const Rect& rect) {
  ImGui::SetCursorScreenPos(to_pixels(Point{rect.x, rect.y}));
  ImGui::BeginChild(std::string(id).c_str(), to_pixels(Size{rect.w, rect.h}), false,
                    ImGuiWindowFlags_NoNavInputs | ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoScrollWithMouse);
  ++Context::here().layer_;
}

Layer::~Layer() {
  --Context::here().layer_;
  ImGui::EndChild();
}

}  // namespace genu::ui
