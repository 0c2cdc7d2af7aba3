#include "ui/context.hpp"

#include "theme/metrics.hpp"
#include "ui/clipboard.hpp"
#include "ui/focus.hpp"
#include "ui/keys.hpp"
#include "ui/scale.hpp"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <cassert>

namespace genu::ui {
namespace {

ImVec4 imgui(const theme::Colour& c) { return {c.r, c.g, c.b, c.a}; }

// What ImGui paints by itself: text fields and scroll bars.
void style_imgui(const theme::Palette& colours, float scale) {
  auto& style = ImGui::GetStyle();
  style = ImGuiStyle();
  style.WindowPadding = style.ItemSpacing = style.FramePadding = {0, 0};
  style.WindowBorderSize = style.ChildBorderSize = style.FrameBorderSize = style.WindowRounding = 0;
  style.ScrollbarSize = 8 * scale;
  style.ScrollbarRounding = 4 * scale;
  style.DisabledAlpha = 1;  // widgets paint themselves
  const ImVec4 none{0, 0, 0, 0};
  style.Colors[ImGuiCol_FrameBg] = none;
  style.Colors[ImGuiCol_ScrollbarBg] = none;
  style.Colors[ImGuiCol_ScrollbarGrab] = imgui(theme::faded(colours.ctl, 0.5F));
  style.Colors[ImGuiCol_ScrollbarGrabHovered] = imgui(colours.ctl);
  style.Colors[ImGuiCol_ScrollbarGrabActive] = imgui(colours.text3);
  style.Colors[ImGuiCol_Text] = imgui(colours.text);
  style.Colors[ImGuiCol_TextDisabled] = imgui(colours.text3);
  style.Colors[ImGuiCol_TextSelectedBg] = imgui(theme::faded(colours.primary, 0.35F));
  style.Colors[ImGuiCol_NavHighlight] = none;
}

ImU32 packed(const theme::Colour& c) { return ImGui::ColorConvertFloat4ToU32(imgui(c)); }

// On top of everything, so that neighbours never cover it.
void draw_focus_ring(const Context& context) {
  const auto found =
      std::find_if(context.items_.begin(), context.items_.end(), [](const Item& i) { return i.focused; });
  if (found == context.items_.end()) return;
  const float out = found->ring_gap + theme::kFocusRingWidth / 2;
  const Rect ring = found->rect.inset(-out);
  const Rect clip = found->clip.inset(-(out + theme::kFocusRingWidth));
  auto* list = ImGui::GetForegroundDrawList();
  list->PushClipRect(to_pixels(Point{clip.x, clip.y}), to_pixels(Point{clip.right(), clip.bottom()}));
  list->AddRect(to_pixels(Point{ring.x, ring.y}), to_pixels(Point{ring.right(), ring.bottom()}),
                packed(context.theme_->colours.text), to_pixels(found->radius + out), 0,
                to_pixels(theme::kFocusRingWidth));
  list->PopClipRect();
}

}  // namespace

Context::Context(theme::Look look, float scale)
    : theme_(&theme::theme(look)), scale_(scale), imgui_(ImGui::CreateContext()) {
  ImGui::SetCurrentContext(imgui_);
  auto& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.UserData = this;
  io.BackendFlags |= ImGuiBackendFlags_RendererHasVtxOffset;
  fonts_.build(scale);
}

Context::~Context() { ImGui::DestroyContext(imgui_); }

Context& Context::here() {
  assert(ImGui::GetCurrentContext() != nullptr);
  return *static_cast<Context*>(ImGui::GetIO().UserData);
}

void Context::set_scale(float scale) {
  if (scale == scale_) return;
  scale_ = scale;
  fonts_.build(scale);
}

const Item* Context::item(std::string_view id) const {
  const auto found = std::find_if(finished_.begin(), finished_.end(), [&](const Item& i) { return i.id == id; });
  return found == finished_.end() ? nullptr : &*found;
}

void Context::begin_frame(const FrameStart& start) {
  ImGui::SetCurrentContext(imgui_);
  frame_ = start;
  items_.clear();
  claimed_.clear();
  wake_.reset();
  wrap_clipboard(*this);
  style_imgui(theme_->colours, scale_);
  ImGui::NewFrame();
  ImGui::SetNextWindowPos({0, 0});
  ImGui::SetNextWindowSize(ImGui::GetIO().DisplaySize);
  ImGui::Begin("genu", nullptr,
               ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                   ImGuiWindowFlags_NoNavInputs | ImGuiWindowFlags_NoNavFocus | ImGuiWindowFlags_NoBackground |
                   ImGuiWindowFlags_NoScrollWithMouse | ImGuiWindowFlags_NoBringToFrontOnFocus);
  auto* list = ImGui::GetWindowDrawList();
  list->AddRectFilled({0, 0}, ImGui::GetIO().DisplaySize, packed(theme_->colours.bg));
}

void Context::end_frame() {
  focus_moved_ = false;
  layer_ = top_layer_;  // keys that nobody claimed belong to the topmost panel
  move_focus(*this);
  layer_ = 0;
  draw_focus_ring(*this);
  ImGui::End();
  ImGui::Render();
  top_layer_ = 0;
  for (const auto& item : items_) top_layer_ = std::max(top_layer_, item.layer);
  finished_ = items_;
}

}  // namespace genu::ui
