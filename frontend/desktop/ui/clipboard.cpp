#include "ui/clipboard.hpp"

#include <imgui.h>

namespace genu::ui {
namespace {

// A text field drops private-use characters from what it pastes, so text with emoji goes in as typed text does.
const char* read(void* user_data) {
  auto& context = Context::here();
  const char* text = context.read_clipboard_(user_data);
  if (text == nullptr || !EmojiMap::needs_lending(text)) return text;
  context.wide_typed_ += context.emoji_.lend(text);
  return "";
}

void write(void* user_data, const char* text) {
  auto& context = Context::here();
  context.write_clipboard_(user_data, context.emoji_.restore(text).c_str());
}

}  // namespace

void wrap_clipboard(Context& context) {
  auto& io = ImGui::GetIO();
  if (io.GetClipboardTextFn == read || io.GetClipboardTextFn == nullptr) return;
  context.read_clipboard_ = io.GetClipboardTextFn;
  context.write_clipboard_ = io.SetClipboardTextFn;
  io.GetClipboardTextFn = read;
  io.SetClipboardTextFn = write;
}

void copy(const std::string& text) { ImGui::SetClipboardText(text.c_str()); }

}  // namespace genu::ui
