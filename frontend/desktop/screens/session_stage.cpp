// The top of the player and its stage: which exercise, on which side, and how it is done.
#include "screens/session_parts.hpp"
#include "screens/stack.hpp"
#include "theme/metrics.hpp"
#include "ui/look.hpp"
#include "ui/paint.hpp"
#include "ui/scroll.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/counter.hpp"

#include <algorithm>

namespace genu::screens {
namespace {

constexpr float kRoomForWords = 300;  // of the buttons on the stage

using widgets::Icon;

void add_list(Stack& stack, const std::vector<std::string>& lines, bool numbered) {
  const auto& c = ui::colours();
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const auto& line = lines[i];
    const float indent = 36;
    const float height = ui::paragraph_height(ui::Text::Body, line, stack.width() - indent);
    stack.add(height, [&line, &c, i, numbered](const ui::Rect& rect) {
      if (numbered) {
        ui::disc({rect.x + 12, rect.y + 12}, 12, c.primary_soft);
        ui::text_in({rect.x + 12, rect.y, 0, 24}, ui::Text::CaptionStrong, c.primary_text, std::to_string(i + 1),
                    ui::Align::Centre);
      } else {
        ui::disc({rect.x + 12, rect.y + 12}, 3.5F, c.primary);
      }
      ui::paragraph({rect.x + 36, rect.y}, rect.w - 36, ui::Text::Body, c.text, line);
    });
    stack.gap(10);
  }
}

void add_heading(Stack& stack, const std::string& words) {
  stack.gap(10);
  stack.text(ui::Text::LabelStrong, ui::colours().text2, words);
  stack.gap(8);
}

// Without being asked for more: what to keep in mind. Asked: how it is done, step by step.
Stack told(const SessionFrame& frame, float width) {
  const auto& c = ui::colours();
  const auto& item = frame.shown.plan.items[static_cast<std::size_t>(frame.face().item)];
  Stack stack(width);
  if (!item.prescribed.note.empty() && !frame.face().taken) {
    stack.text(ui::Text::BodyStrong, c.primary_text, item.prescribed.note);
    stack.gap(6);
  }
  if (!frame.shown.exercise) return stack;
  const auto& exercise = *frame.shown.exercise;
  add_heading(stack, frame.say("desktop.start-position"));
  stack.text(ui::Text::Body, c.text, exercise.start);
  stack.gap(6);
  if (frame.ui.how_open) {
    add_heading(stack, frame.say("desktop.steps"));
    add_list(stack, exercise.steps, true);
    add_heading(stack, frame.say("desktop.faults"));
    add_list(stack, exercise.faults, false);
  } else {
    add_heading(stack, frame.say("desktop.cues"));
    add_list(stack, exercise.cues, false);
  }
  return stack;
}

float share_done(const player::Face& face) {
  return face.item_sets > 0 ? static_cast<float>(face.item_sets_done) / static_cast<float>(face.item_sets) : 0;
}

// One of the buttons of the stage at the right end of a row, which it shortens; where there is little room its sign
// stands for its words.
bool stage_button(const char* id, ui::Rect& row, Icon sign, const std::string& words, bool tight, bool with_sign) {
  if (tight) return widgets::bare_button(id, ui::cut_right(row, 44, 4), sign, words);
  const widgets::Button button{words, widgets::Kind::Plain, with_sign ? std::optional(sign) : std::nullopt, true,
                               ui::Text::LabelStrong};
  return widgets::button(id, ui::cut_right(row, widgets::button_width(button, 16), 10), button);
}

// Beside each other from the right: how it is done, and what could be done instead. Gives what is left of the row.
ui::Rect stage_buttons(const SessionFrame& frame, ui::Rect row, bool tight) {
  const auto how = frame.say(frame.ui.how_open ? "desktop.how.less" : "desktop.how");
  if (stage_button("session.how", row, Icon::Info, how, tight, true)) frame.ui.how_open = !frame.ui.how_open;
  const auto& item = frame.shown.plan.items[static_cast<std::size_t>(frame.face().item)];
  if (item.alternatives.empty()) return row;
  if (stage_button("session.instead", row, Icon::More, frame.say("desktop.play.instead"), tight, false))
    frame.ui.panel = SessionPanel::Instead;
  return row;
}

void head(const SessionFrame& frame, Stack& stack, bool narrow) {
  const auto& c = ui::colours();
  if (frame.pausing()) stack.text(ui::Text::LabelStrong, c.text2, frame.say("desktop.coming-up"));
  stack.text(narrow ? ui::Text::Lead : ui::Text::Title, c.text, frame.face().name);
  stack.gap(2);
  stack.text(narrow ? ui::Text::Label : ui::Text::Body, c.text2, dose_line(frame));
}

// In words, where there is no figure, or where they are asked for.
void tell(const SessionFrame& frame, float left, float width, const ui::Rect& seen) {
  constexpr float kWidest = 620;
  ui::Scroll scroll("session.text", seen);
  const auto text = told(frame, std::min(width, kWidest));
  const float at = scroll.top();
  text.draw({left, at});
  scroll.ends_at(at + text.height());
}

void draw_name(const SessionFrame& frame, const ui::Rect& row) {
  const auto& c = ui::colours();
  const auto left = stage_buttons(frame, {row.x + 8, row.y, row.w - 8, 44}, true);
  const ui::Clip clip(left);
  ui::text({left.x, left.y}, ui::Text::BodyStrong, c.text, frame.face().name);
  ui::text({left.x, left.y + 24}, ui::Text::Caption, c.text2, dose_line(frame));
}

// The name and the dose in one row; how it is done is told in place of what stands below.
void draw_name_row(const SessionFrame& frame, const SessionPlaces& places) {
  if (frame.given.foot <= 0) draw_name(frame, places.stage);  // else a notice has this place for a moment
  if (!frame.ui.how_open) return;
  widgets::card(places.counter);
  const auto inside = places.counter.inset(16);
  tell(frame, inside.x, inside.w, {places.counter.x, inside.y, places.counter.w, inside.h});
}

}  // namespace

void draw_top(const SessionFrame& frame, const SessionPlaces& places) {
  const auto& c = ui::colours();
  const auto& face = frame.face();
  ui::Rect top = places.top;
  if (widgets::bare_button("session.leave", ui::cut_left(top, 44, 8), Icon::Close, frame.say("desktop.leave")))
    frame.ui.panel = SessionPanel::Leave;
  if (widgets::bare_button("session.leading", ui::cut_right(top, 44, 8), Icon::Sound,
                           frame.say("desktop.play.leading")))
    frame.ui.panel = SessionPanel::Leading;
  const auto place =
      frame.say("desktop.exercise-of", {{"n", std::to_string(face.item + 1)}, {"all", std::to_string(face.items)}});
  const auto left = frame.say("desktop.minutes-left", {{"n", std::to_string(face.minutes_left)}});
  if (places.narrow) {
    ui::text_in({top.x, top.y, 0, top.h}, ui::Text::BodyStrong, c.text, place);
    if (!places.no_figure) ui::text_in(top, ui::Text::Label, c.text2, left, ui::Align::Right);
  } else {
    ui::text_in(top, ui::Text::BodyStrong, c.text, place);
    auto more = left;
    if (!face.next_name.empty()) more += "  \u00b7  " + frame.say("desktop.next", {{"name", face.next_name}});
    ui::text_in(top, ui::Text::Label, c.text2, more, ui::Align::Right);
  }
  widgets::steps(places.bar, static_cast<std::size_t>(face.items), static_cast<std::size_t>(face.item),
                 share_done(face));
}

void draw_stage(const SessionFrame& frame, const SessionPlaces& places) {
  if (places.no_figure) return draw_name_row(frame, places);
  const ui::Rect stage = places.stage;
  widgets::stage(stage, places.narrow ? 24 : theme::kStageRadius, widgets::StageIn::Window);
  const float pad = places.narrow ? 18 : 28;
  const ui::Rect inside = stage.inset(pad, pad - 6);
  const bool above = !places.narrow;  // on a phone the buttons stand under the name
  const bool tight = inside.w < kRoomForWords;
  const auto row = above ? stage_buttons(frame, {inside.x, inside.y, inside.w, 44}, tight) : inside;
  Stack title(row.w);
  head(frame, title, places.narrow);
  title.draw({inside.x, inside.y});
  float body = inside.y + std::max(title.height(), above ? 44.0F : 0.0F) + 10;
  if (!above) {
    (void)stage_buttons(frame, {inside.x, body, inside.w, 44}, tight);
    body += 52;
  }
  if (frame.shown.figure == nullptr || frame.ui.how_open)
    return tell(frame, inside.x, inside.w, {stage.x, body, stage.w, std::max(20.0F, places.notice.y - 8 - body)});
  const float foot = places.narrow ? 26 : 44;
  const ui::Rect at_foot{inside.x, inside.bottom() - foot + 4, inside.w, foot};
  draw_figure(frame, {inside.x, body, inside.w, std::max(20.0F, at_foot.y - 8 - body)});
  draw_figure_foot(frame, at_foot, places.narrow);
}

}  // namespace genu::screens
