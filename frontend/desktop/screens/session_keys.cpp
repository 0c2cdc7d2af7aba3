// The cue beside the pain button, the three big buttons, and the keyboard.
#include "screens/session_parts.hpp"
#include "theme/metrics.hpp"
#include "ui/items.hpp"
#include "ui/keys.hpp"
#include "ui/look.hpp"
#include "ui/paint.hpp"
#include "ui/text.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"

#include <algorithm>

namespace genu::screens {

namespace {

using player::Primary;
using widgets::Icon;
using widgets::Kind;

// One cue a set, so that each is read in turn.
std::string cue_line(const SessionFrame& frame) {
  const auto* exercise = frame.shown.exercise;
  if (!exercise || exercise->cues.empty()) return {};
  return exercise->cues[static_cast<std::size_t>(frame.face().set - 1) % exercise->cues.size()];
}

struct Big {
  std::string label;
  Icon icon;
};

Big big_button(const SessionFrame& frame) {
  const auto& face = frame.face();
  switch (face.primary) {
    case Primary::Start:
      return {frame.say(is_long(frame) ? "desktop.play.start-clock" : "desktop.play.start-set"), Icon::Play};
    case Primary::Done:
      return {frame.say("desktop.play.done"), Icon::Check};
    case Primary::Resume:
      return {frame.say("desktop.play.go-on"), Icon::Play};
    case Primary::EndRest:
      return {frame.say(face.phase == player::Phase::Rest ? "desktop.play.end-rest" : "desktop.play.ready"),
              Icon::Next};
    case Primary::Pause:
    case Primary::Nothing:
      break;
  }
  return {frame.say("desktop.play.pause"), Icon::Pause};
}

void step_on(const SessionFrame& frame) {
  if (frame.pausing()) return frame.play(player::Start{});
  frame.ui.panel = SessionPanel::Skip;
}

// More and less of what is at hand: of a rest, else of the repetitions that wait.
void more(const SessionFrame& frame, int direction) {
  constexpr int rest_step = 15;
  const auto& face = frame.face();
  if (frame.pausing()) return frame.play(player::Extend{{direction * rest_step}});
  if (face.phase == player::Phase::ToDo && !face.by_the_clock) frame.play(player::SetReps{face.reps + direction});
}

void draw_cue_words(const std::string& cue, const ui::Rect& area, bool narrow) {
  const auto& c = ui::colours();
  auto style = narrow ? ui::Text::LabelStrong : ui::Text::BodyStrong;
  const float width = area.w - (narrow ? 24 : 0);
  if (ui::paragraph_height(style, cue, width) > area.h) style = ui::Text::CaptionStrong;
  const float height = std::min(area.h, ui::paragraph_height(style, cue, width));
  const ui::Clip clip(area);
  ui::paragraph({area.x + (narrow ? 12.0F : 0.0F), area.centre().y - height / 2}, width, style,
                narrow ? c.primary_text : c.text, cue);
}

}  // namespace

void draw_cue(const SessionFrame& frame, const SessionPlaces& places) {
  const auto& c = ui::colours();
  ui::Rect area = places.cue;
  ui::Rect pain;
  if (places.no_figure) {
    pain = area;
    area = {};
  } else if (places.narrow) {
    pain = ui::cut_right(area, 116, 8);
    ui::fill(area, c.primary_soft, 16);
    if (ui::current_theme().outlined) ui::outline(area, c.text, theme::kContrastOutline, 16);
  } else {
    widgets::card(area);
    area = area.inset(24, 12);
    pain = ui::around(ui::cut_right(area, 128, 12).centre(), 128, 52);
  }
  if (area.w > 0) draw_cue_words(cue_line(frame), area, places.narrow);
  const auto score = score_of(frame.face().pain);
  const auto value = score ? std::to_string(*score) : frame.say("desktop.pain.unset");
  if (widgets::pain_button("session.pain", pain, frame.say("desktop.pain"), value, score, bands_of(frame.shown.limit)))
    frame.ui.panel = SessionPanel::Pain;
}

void draw_keys(const SessionFrame& frame, const SessionPlaces& places) {
  ui::Rect row = places.keys;
  const auto back = ui::cut_left(row, 72, 12);
  const auto skip = ui::cut_right(row, 72, 12);
  const auto big = big_button(frame);
  {
    const ui::Disabled disabled(!frame.face().may_go_back);
    if (widgets::icon_button("session.back", back, Icon::Back, frame.say("desktop.play.back")))
      frame.play(player::Back{});
  }
  const bool waits = frame.face().primary != Primary::Nothing;
  if (widgets::button("session.primary", row,
                      {big.label, Kind::Primary, big.icon, waits, ui::Text::Lead, theme::kPlayerButtonRadius, 32}))
    frame.play(player::Press{});
  if (widgets::icon_button("session.skip", skip, Icon::Skip, frame.say("desktop.play.skip")))
    frame.ui.panel = SessionPanel::Skip;
}

void listen(const SessionFrame& frame) {
  if (ui::take_key(ui::Key::Space) || ui::take_key(ui::Key::Enter)) frame.play(player::Press{});
  if (ui::take_key(ui::Key::Left)) frame.play(player::Back{});
  if (ui::take_key(ui::Key::Right)) step_on(frame);
  if (ui::take_key(ui::Key::Up)) more(frame, 1);
  if (ui::take_key(ui::Key::Down)) more(frame, -1);
  if (ui::typed(U'p')) frame.ui.panel = SessionPanel::Pain;
  if (ui::typed(U's')) frame.ui.panel = SessionPanel::Skip;
  if (ui::typed(U'h')) frame.ui.how_open = !frame.ui.how_open;
  if (ui::typed(U'c') && frame.face().just_done) frame.play(player::Confirm{});
  if (ui::take_key(ui::Key::Escape)) frame.ui.panel = SessionPanel::Leave;
}

}  // namespace genu::screens
