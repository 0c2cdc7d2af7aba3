#include "ui/look.hpp"

#include "ui/context.hpp"

#include <imgui.h>

#include <algorithm>
#include <string>

namespace genu::ui {
namespace {

float eased_out(float u) { return 1 - (1 - u) * (1 - u); }

float value_at(const Motion& motion, double time) {
  if (motion.seconds <= 0) return motion.to;
  const float u = std::clamp(static_cast<float>((time - motion.start) / motion.seconds), 0.0F, 1.0F);
  return motion.from + (motion.to - motion.from) * eased_out(u);
}

}  // namespace

const theme::Theme& current_theme() { return *Context::here().theme_; }
const theme::Palette& colours() { return current_theme().colours; }

Rect window() {
  const auto& size = Context::here().frame_.window;
  return {0, 0, size.w, size.h};
}

Point pointer() {
  const auto& context = Context::here();
  const auto at = ImGui::GetMousePos();
  return {at.x / context.scale_ - context.shift_.x, at.y / context.scale_ - context.shift_.y};
}

double now() { return Context::here().frame_.now; }

void wake_in(double seconds) {
  auto& wake = Context::here().wake_;
  wake = wake ? std::min(*wake, seconds) : seconds;
}

float moving(std::string_view id, float target, float seconds) {
  auto& context = Context::here();
  auto found = context.motions_.find(id);
  if (found == context.motions_.end())
    found = context.motions_.emplace(std::string(id), Motion{target, target, now(), 0}).first;
  auto& motion = found->second;
  if (motion.to != target) motion = {value_at(motion, now()), target, now(), context.reduced_motion ? 0 : seconds};
  const float value = value_at(motion, now());
  if (value != motion.to) wake_in(0);
  return value;
}

bool reduced_motion() { return Context::here().reduced_motion; }

Shift::Shift(Point by) : before_(Context::here().shift_) {
  Context::here().shift_ = {before_.x + by.x, before_.y + by.y};
}
Shift::~Shift() { Context::here().shift_ = before_; }

Opacity::Opacity(float share) : before_(Context::here().opacity_) { Context::here().opacity_ = before_ * share; }
Opacity::~Opacity() { Context::here().opacity_ = before_; }

}  // namespace genu::ui
