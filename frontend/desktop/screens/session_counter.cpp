// Sets and repetitions: where one is, and the values, as planned until somebody says otherwise.
#include "screens/session_parts.hpp"
#include "theme/metrics.hpp"
#include "ui/look.hpp"
#include "ui/paint.hpp"
#include "ui/text.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/counter.hpp"

#include <algorithm>

namespace genu::screens {

namespace {

using player::Phase;
using widgets::Icon;
using widgets::Kind;

constexpr int kRestStep = 15;
constexpr float kRow = 46;
constexpr float kGap = 8;

bool small_button(const std::string& id, const ui::Rect& rect, const std::string& label, Kind kind = Kind::Quiet) {
  return widgets::button(id, rect, {label, kind, std::nullopt, true, ui::Text::LabelStrong});
}

void rest_buttons(const SessionFrame& frame, const ui::Rect& row) {
  if (small_button("session.rest-less", ui::column(row, 0, 2, kGap), frame.say("desktop.play.rest-less")))
    frame.play(player::Extend{{-kRestStep}});
  if (small_button("session.rest-more", ui::column(row, 1, 2, kGap), frame.say("desktop.play.rest-more")))
    frame.play(player::Extend{{kRestStep}});
}

// As planned is no more than that until the person says so: a dashed-looking word, and one press to confirm.
void just_done(const SessionFrame& frame, const ui::Rect& row) {
  const auto& set = *frame.face().just_done;
  const auto& c = ui::colours();
  ui::Rect rest = row;
  const auto edit = ui::cut_right(rest, theme::kTarget, kGap);
  const auto confirm_words = frame.say("desktop.play.confirm");
  const widgets::Button confirm{confirm_words,         Kind::Secondary,      Icon::Check, true,
                                ui::Text::LabelStrong, theme::kButtonRadius, 20};
  const bool open = !set.confirmed && !set.skipped;
  const auto place = open ? ui::cut_right(rest, widgets::button_width(confirm, 12), kGap) : ui::Rect{};
  const ui::Clip clip(row.inset(-4));
  ui::text({rest.x, rest.y + 3}, ui::Text::LabelStrong, c.text, done_words(frame, set));
  const auto state = set.skipped ? "desktop.play.state.skipped"
                     : open      ? "desktop.play.state.planned"
                                 : "desktop.play.state.confirmed";
  ui::text({rest.x, rest.y + 23}, ui::Text::Caption, open ? c.amber : c.text2, frame.say(state));
  if (open && widgets::button("session.confirm", place, confirm)) frame.play(player::Confirm{});
  if (!set.skipped && widgets::icon_button("session.edit", edit, Icon::More, frame.say("desktop.play.edit")))
    frame.ui.panel = SessionPanel::Values;
}

// Repetitions as planned, until somebody says otherwise.
void values(const SessionFrame& frame, const ui::Rect& row) {
  const auto& face = frame.face();
  const auto& c = ui::colours();
  ui::Rect rest = row;
  const auto load_text = load_words(frame, face.load);
  const widgets::Button load{load_text, Kind::Quiet, std::nullopt, true, ui::Text::LabelStrong};
  if (widgets::button("session.load", ui::cut_right(rest, std::max(84.0F, widgets::button_width(load, 12)), kGap),
                      load))
    frame.ui.panel = SessionPanel::Values;
  const auto less = ui::cut_left(rest, theme::kTarget, 4);
  const auto more = ui::cut_right(rest, theme::kTarget, 4);
  if (widgets::icon_button("session.reps-less", less, Icon::Minus, frame.say("desktop.play.reps.less")))
    frame.play(player::SetReps{face.reps - 1});
  const auto told = frame.say(face.changed ? "desktop.play.reps.said" : "desktop.play.reps.planned",
                              {{"n", std::to_string(face.reps)}});
  ui::text_in({rest.centre().x, row.y, 0, row.h}, ui::Text::LabelStrong, face.changed ? c.text : c.amber, told,
              ui::Align::Centre);
  if (widgets::icon_button("session.reps-more", more, Icon::Plus, frame.say("desktop.play.reps.more")))
    frame.play(player::SetReps{face.reps + 1});
}

// Without the clock: the set is noted as done, or, once it runs, ended where it is.
void without_clock(const SessionFrame& frame, const ui::Rect& row) {
  const auto left = ui::column(row, 0, 2, kGap);
  const auto right = ui::column(row, 1, 2, kGap);
  if (small_button("session.mark-done", left, frame.say("desktop.play.mark-done"))) frame.play(player::Done{});
  if (frame.working()) {
    if (small_button("session.cut", right, frame.say("desktop.play.cut"))) frame.play(player::Cut{});
  } else if (small_button("session.load", right, load_words(frame, frame.face().load))) {
    frame.ui.panel = SessionPanel::Values;
  }
}

bool shows_circles(const SessionFrame& frame) {
  return frame.working() && !frame.face().paused && frame.face().reps > 1;
}

void bottom_row(const SessionFrame& frame, const ui::Rect& row) {
  const auto& face = frame.face();
  if (frame.pausing()) return rest_buttons(frame, row);
  if (face.phase == Phase::ToDo && !face.by_the_clock) return values(frame, row);
  if (!shows_circles(frame)) without_clock(frame, row);
}

std::string rep_words(const SessionFrame& frame) {
  const auto& face = frame.face();
  if (!frame.working() || face.reps < 2) return leg_words(frame);
  return frame.say("desktop.play.rep-of", {{"n", std::to_string(face.rep)}, {"all", std::to_string(face.reps)}});
}

float set_done(const player::Face& face) {
  if (face.reps < 1) return 0;
  return static_cast<float>(face.rep - 1) / static_cast<float>(face.reps);
}

void wide(const SessionFrame& frame, const ui::Rect& card) {
  widgets::card(card);
  const auto& face = frame.face();
  const ui::Rect inside = card.inset(20, 16);
  const ui::Rect bottom{inside.x, inside.bottom() - kRow, inside.w, kRow};
  if (frame.pausing() && face.just_done) {
    just_done(frame, {inside.x, inside.y, inside.w, kRow});
    return bottom_row(frame, bottom);
  }
  const auto words = set_words(frame);
  const auto beside = rep_words(frame);
  const bool circles = shows_circles(frame);
  widgets::counter(
      {inside.x + 4, inside.y, inside.w - 8, inside.h},
      {words, beside, face.set, face.sets, frame.working() ? set_done(face) : 0, face.rep, circles ? face.reps : 0});
  bottom_row(frame, bottom);
}

void narrow(const SessionFrame& frame, const ui::Rect& card) {
  const auto& face = frame.face();
  const auto& c = ui::colours();
  constexpr float kRing = 192;
  const ui::Rect inside{card.x + kRing, card.y + 16, card.w - kRing - 14, card.h - 32};
  const ui::Rect bottom{inside.x, inside.bottom() - kRow, inside.w, kRow};
  if (frame.pausing() && face.just_done) {
    const auto& set = *face.just_done;
    const bool open = !set.confirmed && !set.skipped;
    ui::paragraph({inside.x, inside.y - 4}, inside.w, ui::Text::LabelStrong, c.text, done_words(frame, set));
    const ui::Rect row{inside.x, bottom.y - kRow - kGap, inside.w, kRow};
    if (open && small_button("session.confirm", row, frame.say("desktop.play.confirm"), Kind::Secondary))
      frame.play(player::Confirm{});
    if (!open)
      ui::text_in(row, ui::Text::Caption, c.text2,
                  frame.say(set.skipped ? "desktop.play.state.skipped" : "desktop.play.state.confirmed"));
    return bottom_row(frame, bottom);
  }
  ui::text({inside.x, inside.y}, ui::Text::Lead, c.text, set_words(frame));
  ui::text({inside.x, inside.y + 28}, ui::Text::Label, c.text2, leg_words(frame));
  if (frame.working() && face.reps > 1) ui::text({inside.x, inside.y + 56}, ui::Text::Lead, c.text, rep_words(frame));
  if (shows_circles(frame)) return widgets::rep_circles({inside.x, inside.y + 104}, inside.w, face.rep, face.reps);
  if (face.phase != Phase::ToDo || face.by_the_clock) return bottom_row(frame, bottom);
  const auto label = frame.say(face.changed ? "desktop.play.reps.said" : "desktop.play.reps.planned",
                               {{"n", std::to_string(face.reps)}});
  if (small_button("session.values", bottom, label)) frame.ui.panel = SessionPanel::Values;
}

}  // namespace

void draw_counter(const SessionFrame& frame, const SessionPlaces& places) {
  if (places.narrow) return narrow(frame, places.counter);
  wide(frame, places.counter);
}

}  // namespace genu::screens
