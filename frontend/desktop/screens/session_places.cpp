// Where the parts of the player stand: beside each other, or under each other on a phone.
#include "screens/session_parts.hpp"
#include "theme/metrics.hpp"

#include <algorithm>

namespace genu::screens {
namespace {

constexpr float kNotice = 60;

ui::Rect notice_in(const ui::Rect& stage, float most) {
  const float width = std::min(stage.w - 24, most);
  return {stage.x + 12, stage.bottom() - kNotice - 12, width, kNotice};
}

SessionPlaces wide(ui::Size window) {
  const bool roomy = window.w >= theme::kWideFrom;
  SessionPlaces p;
  p.top = {20, 16, window.w - 52, 44};
  p.bar = {72, 66, window.w - 104, 8};
  ui::Rect rest{32, 96, window.w - 64, window.h - 124};
  ui::Rect right = ui::cut_right(rest, roomy ? 384.0F : 340.0F, 24);
  p.stage = rest;
  p.keys = ui::cut_bottom(right, 86, 16);
  p.cue = ui::cut_bottom(right, 88, 16);
  p.counter = ui::cut_bottom(right, 132, 16);
  p.dial = right;
  p.notice = notice_in(p.stage, 480);
  return p;
}

// What a phone has under the figure stands beside it: a window that is low, or one whose text is large.
SessionPlaces low(ui::Size window) {
  constexpr float kColumn = 366;
  SessionPlaces p;
  p.narrow = true;
  p.top = {8, 8, window.w - 16, 44};
  p.bar = {20, 54, window.w - 40, 6};
  ui::Rect rest{12, 68, window.w - 24, window.h - 80};
  ui::Rect right = ui::cut_right(rest, kColumn, 12);
  p.stage = rest;
  p.keys = ui::cut_bottom(right, 64, 12);
  p.cue = ui::cut_bottom(right, 52, 12);
  p.counter = right;
  p.dial = {right.x, right.y, 190, right.h};
  p.notice = notice_in(p.stage, 480);
  return p;
}

// Low and narrow: the name in a row, and the pain in the top one.
SessionPlaces small(ui::Size window) {
  SessionPlaces p;
  p.narrow = true;
  p.no_figure = true;
  p.top = {8, 8, window.w - 16, 44};
  p.bar = {20, 54, window.w - 40, 6};
  p.cue = {window.w - 60 - 116, 8, 116, 44};
  ui::Rect rest{12, 68, window.w - 24, window.h - 80};
  p.keys = ui::cut_bottom(rest, 64, 12);
  p.counter = ui::cut_bottom(rest, 182, 12);
  p.dial = {p.counter.x, p.counter.y, 190, p.counter.h};
  p.stage = rest;
  p.notice = {rest.x, rest.y, rest.w, kNotice};
  return p;
}

SessionPlaces narrow(ui::Size window) {
  SessionPlaces p;
  p.narrow = true;
  p.top = {8, 12, window.w - 16, 44};
  p.bar = {20, 62, window.w - 40, 6};
  ui::Rect rest{12, 82, window.w - 24, window.h - 98};
  p.keys = ui::cut_bottom(rest, 64, 12);
  p.cue = ui::cut_bottom(rest, 52, 12);
  p.counter = ui::cut_bottom(rest, 182, 12);
  p.dial = {p.counter.x, p.counter.y, 190, p.counter.h};
  p.stage = rest;
  p.notice = notice_in(p.stage, 480);
  return p;
}

}  // namespace

SessionPlaces session_places(ui::Size window) {
  constexpr float kLowBelow = 560;
  constexpr float kBesideFrom = 600;
  if (window.h < kLowBelow) return window.w >= kBesideFrom ? low(window) : small(window);
  return window.w >= theme::kMediumFrom ? wide(window) : narrow(window);
}

}  // namespace genu::screens
