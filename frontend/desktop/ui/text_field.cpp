#include "ui/text_field.hpp"

#include "theme/metrics.hpp"
#include "ui/context.hpp"
#include "ui/keys.hpp"
#include "ui/scale.hpp"

#include <imgui.h>

#include <algorithm>
#include <utility>

namespace genu::ui {
namespace {

struct Editing {
  std::string buffer;
  bool several_lines = false;
};

// What was typed above U+FFFF, or pasted with emoji in it, takes the place of the selection.
void insert_waiting(ImGuiInputTextCallbackData& data, bool several_lines) {
  auto& waiting = Context::here().wide_typed_;
  if (waiting.empty()) return;
  std::string text = std::exchange(waiting, {});
  if (!several_lines) std::replace(text.begin(), text.end(), '\n', ' ');
  if (data.HasSelection()) {
    const int start = std::min(data.SelectionStart, data.SelectionEnd);
    data.DeleteChars(start, std::max(data.SelectionStart, data.SelectionEnd) - start);
    data.ClearSelection();
  }
  data.InsertChars(data.CursorPos, text.c_str(), text.c_str() + text.size());
}

int on_event(ImGuiInputTextCallbackData* data) {
  auto& editing = *static_cast<Editing*>(data->UserData);
  if (data->EventFlag == ImGuiInputTextFlags_CallbackResize) {
    editing.buffer.resize(static_cast<std::size_t>(data->BufTextLen));
    data->Buf = editing.buffer.data();
  } else if (data->EventFlag == ImGuiInputTextFlags_CallbackAlways) {
    insert_waiting(*data, editing.several_lines);
  }
  return 0;
}

bool edit(const FieldLook& look, Editing& editing) {
  const std::string label = "##" + std::string(look.id);
  const std::string hint(look.hint);
  constexpr ImGuiInputTextFlags kFlags = ImGuiInputTextFlags_CallbackResize | ImGuiInputTextFlags_CallbackAlways;
  char* bytes = editing.buffer.data();
  const std::size_t capacity = editing.buffer.capacity() + 1;
  if (look.several_lines)
    return ImGui::InputTextMultiline(label.c_str(), bytes, capacity, to_pixels(Size{look.rect.w, look.rect.h}), kFlags,
                                     on_event, &editing);
  ImGui::SetNextItemWidth(to_pixels(look.rect.w));
  return ImGui::InputTextWithHint(label.c_str(), hint.c_str(), bytes, capacity, kFlags, on_event, &editing);
}

void note_editing(Context& context, const FieldLook& look, bool active) {
  if (active) {
    context.editing_ = context.focus_ = std::string(look.id);
  } else if (context.editing_ == look.id) {
    context.editing_.clear();
    context.wide_typed_.clear();
  }
}

}  // namespace

FieldTouch text_field(const FieldLook& look, std::string& value) {
  auto& context = Context::here();
  const bool enabled = look.enabled && context.enabled_;
  ImFont* font = context.fonts_.of(theme::Text::Body);
  const float down =
      look.several_lines ? to_pixels(look.padding) : std::max(0.0F, (to_pixels(look.rect.h) - font->FontSize) / 2);
  Editing editing{context.emoji_.lend(value), look.several_lines};

  ImGui::SetCursorScreenPos(to_pixels(Point{look.rect.x, look.rect.y}));
  ImGui::PushFont(font);
  ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, ImVec2{to_pixels(look.padding), down});
  ImGui::BeginDisabled(!enabled);
  if (enabled && context.focus_moved_ && context.focus_ == look.id) ImGui::SetKeyboardFocusHere();
  const bool changed = edit(look, editing);
  const bool active = ImGui::IsItemActive();
  const bool hovered = ImGui::IsItemHovered();
  const bool left = ImGui::IsItemDeactivated();
  ImGui::EndDisabled();
  ImGui::PopStyleVar();
  ImGui::PopFont();

  if (changed) value = context.emoji_.restore(editing.buffer.c_str());
  note_editing(context, look, active);
  const bool focused = enabled && context.focus_ == look.id && context.focus_shown_;
  context.items_.push_back({std::string(look.id), std::string(look.label), look.rect, visible_part(), enabled, hovered,
                            active, focused, false, context.layer_, look.radius, theme::kFocusRingGap});
  return {changed, left && !look.several_lines && take_key(Key::Enter), active};
}

}  // namespace genu::ui
