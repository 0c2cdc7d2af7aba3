#include "screens/session.hpp"

#include "screens/session_parts.hpp"
#include "theme/metrics.hpp"
#include "ui/items.hpp"
#include "ui/look.hpp"
#include "ui/paint.hpp"
#include "ui/text.hpp"
#include "widgets/card.hpp"

#include <algorithm>

namespace genu::screens {

namespace {

constexpr double kFlash = 0.6;

// What is open on the screen is about one set; the next one begins with nothing open.
void follow(const player::Face& face, SessionUi& ui) {
  const model::SetPosition set{face.item, face.set, face.side};
  if (ui.set == set) return;
  ui.set = set;
  ui.how_open = false;
  ui.seen = widgets::Seen::AsMade;
  if (ui.panel == SessionPanel::Values || ui.panel == SessionPanel::Instead) ui.panel = SessionPanel::None;
  ui::focus("session.primary");
}

// The ring follows the clock while something runs; nothing is drawn for nobody.
void keep_moving(const player::Face& face) {
  const bool runs = face.phase != player::Phase::ToDo && !face.paused;
  if (runs) ui::wake_in(ui::reduced_motion() ? 0.25 : 1.0 / 30);
}

void draw_welcome(const SessionFrame& frame, const SessionPlaces& places) {
  const double left = frame.ui.welcome_until - ui::now();
  if (left <= 0 || frame.ui.welcome.empty() || frame.given.foot > 0) return;
  ui::wake_in(left);
  widgets::card(places.notice, 18);
  const auto& rect = places.notice;
  const float height = ui::paragraph_height(ui::Text::LabelStrong, frame.ui.welcome, rect.w - 36);
  const ui::Clip clip(rect);
  ui::paragraph({rect.x + 18, rect.centre().y - height / 2}, rect.w - 36, ui::Text::LabelStrong, ui::colours().text,
                frame.ui.welcome);
}

}  // namespace

void draw_flash(const SessionFrame& frame) {
  const double since = ui::now() - frame.ui.flashed;
  if (frame.ui.flashed < 0 || since >= kFlash) return;
  ui::wake_in(0);
  // Lit at once and fading: no flicker.
  const ui::Opacity opacity(1 - static_cast<float>(since / kFlash));
  constexpr float kWidth = 10;
  ui::outline(ui::window(), ui::colours().primary, kWidth);
}

void draw(const SessionShown& shown, SessionUi& ui, const Given& given) {
  const SessionFrame frame{shown, ui, given};
  ui.asking = shown.face.phase == player::Phase::Questions || shown.face.phase == player::Phase::Over;
  if (ui.asking) {
    ui.panel = SessionPanel::None;
    ui.set.reset();
    return draw_finish(frame);
  }
  follow(shown.face, ui);
  const auto places = session_places({ui::window().w, ui::window().h});
  draw_top(frame, places);
  draw_stage(frame, places);
  if (!places.no_figure || !ui.how_open) {
    draw_dial(frame, places);
    draw_counter(frame, places);
  }
  draw_cue(frame, places);
  draw_keys(frame, places);
  draw_welcome(frame, places);
  draw_flash(frame);
  if (ui.panel != SessionPanel::None || shown.face.asked_too_much)
    draw_panel(frame);
  else
    listen(frame);
  keep_moving(shown.face);
}

ui::Rect session_notice_place() { return session_places({ui::window().w, ui::window().h}).notice; }

}  // namespace genu::screens
