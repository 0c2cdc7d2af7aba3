#include "ui/focus.hpp"

#include "ui/keys.hpp"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>

namespace genu::ui {
namespace {

struct Step {
  Towards towards;
  AtEnd at_end;
};

std::optional<Step> asked_for() {
  if (take_key(Key::Tab)) return Step{shift_held() ? Towards::Previous : Towards::Next, AtEnd::GoRound};
  if (take_key(Key::Right) || take_key(Key::Down)) return Step{Towards::Next, AtEnd::Stay};
  if (take_key(Key::Left) || take_key(Key::Up)) return Step{Towards::Previous, AtEnd::Stay};
  return std::nullopt;
}

void stop_editing(Context& context) {
  if (context.editing_.empty()) return;
  ImGui::ClearActiveID();
  context.editing_.clear();
}

}  // namespace

std::optional<std::string> next_focus(const std::vector<Item>& items, std::string_view from, Towards towards,
                                      AtEnd at_end) {
  int top = 0;
  for (const auto& item : items) top = std::max(top, item.layer);
  std::vector<const Item*> way;
  for (const auto& item : items)
    if (item.enabled && item.layer == top) way.push_back(&item);
  if (way.empty()) return std::nullopt;
  if (towards == Towards::Previous) std::reverse(way.begin(), way.end());
  const auto here = std::find_if(way.begin(), way.end(), [&](const Item* item) { return item->id == from; });
  if (here == way.end()) return way.front()->id;
  if (here + 1 != way.end()) return (*(here + 1))->id;
  if (at_end == AtEnd::Stay) return std::nullopt;
  return way.front()->id;
}

void move_focus(Context& context) {
  const auto& io = ImGui::GetIO();
  if (io.MouseClicked[0] || io.MouseClicked[1]) context.focus_shown_ = false;
  const auto step = asked_for();
  if (!step) return;
  stop_editing(context);
  if (const auto next = next_focus(context.items_, context.focus_, step->towards, step->at_end)) {
    context.focus_ = *next;
    context.focus_moved_ = true;
  }
  context.focus_shown_ = true;
  context.wake_ = 0;
}

}  // namespace genu::ui
