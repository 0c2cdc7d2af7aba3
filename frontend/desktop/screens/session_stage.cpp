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

using widgets::Icon;

// The share of the present exercise's sets that is behind.
float share_done(const Playing& playing) {
  const auto& item = playing.item();
  int done = 0;
  for (const auto& set : playing.view.sets) done += set.item == playing.view.next->item ? 1 : 0;
  const bool sides = item.laterality == model::Laterality::EachSide;
  return std::min(1.0F, static_cast<float>(done) / static_cast<float>(item.dose.sets * (sides ? 2 : 1)));
}

std::string dose_line(const Playing& playing) {
  const auto& item = playing.item();
  auto line = playing.given.words.say("desktop.leg." + std::string(base::name_of(playing.view.next->side))) +
              "  \u00b7  " + model::short_text(item.dose);
  if (item.dose.tempo)
    line += "  \u00b7  " + playing.given.words.say("desktop.tempo", {{"tempo", model::to_text(*item.dose.tempo)}});
  if (!item.dose.load_text.empty()) line += "  \u00b7  " + item.dose.load_text;
  return line;
}

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
Stack told(const Playing& playing, float width) {
  const auto& c = ui::colours();
  const auto& words = playing.given.words;
  Stack stack(width);
  if (!playing.item().note.empty()) {
    stack.text(ui::Text::BodyStrong, c.primary_text, playing.item().note);
    stack.gap(6);
  }
  if (!playing.view.exercise) return stack;
  const auto& exercise = *playing.view.exercise;
  add_heading(stack, words.say("desktop.start-position"));
  stack.text(ui::Text::Body, c.text, exercise.start);
  stack.gap(6);
  if (playing.ui.how_open) {
    add_heading(stack, words.say("desktop.steps"));
    add_list(stack, exercise.steps, true);
    add_heading(stack, words.say("desktop.faults"));
    add_list(stack, exercise.faults, false);
  } else {
    add_heading(stack, words.say("desktop.cues"));
    add_list(stack, exercise.cues, false);
  }
  return stack;
}

}  // namespace

void draw_top(const Playing& playing, const SessionPlaces& places) {
  const auto& c = ui::colours();
  const auto& view = playing.view;
  const auto& words = playing.given.words;
  const ui::Rect top = places.top;
  if (widgets::bare_button("session.leave", {top.x, top.y, 44, 44}, Icon::Close, words.say("desktop.leave")))
    playing.given.send(Show{"today", {}});
  const auto place = words.say(
      "desktop.exercise-of", {{"n", std::to_string(view.next->item + 1)}, {"all", std::to_string(view.items.size())}});
  const auto left = words.say("desktop.minutes-left", {{"n", std::to_string(view.minutes_left)}});
  if (places.narrow) {
    ui::text_in({top.centre().x, top.y, 0, top.h}, ui::Text::BodyStrong, c.text, place, ui::Align::Centre);
    ui::text_in({top.right() - 12, top.y, 0, top.h}, ui::Text::Label, c.text2, left, ui::Align::Right);
  } else {
    ui::text_in({top.x + 52, top.y, 0, top.h}, ui::Text::BodyStrong, c.text, place);
    auto more = left;
    if (!view.next_name.empty()) more += "  \u00b7  " + words.say("desktop.next", {{"name", view.next_name}});
    ui::text_in({top.right(), top.y, 0, top.h}, ui::Text::Label, c.text2, more, ui::Align::Right);
  }
  widgets::steps(places.bar, view.items.size(), static_cast<std::size_t>(view.next->item), share_done(playing));
}

void draw_stage(const Playing& playing, const SessionPlaces& places) {
  const auto& c = ui::colours();
  const ui::Rect stage = places.stage;
  widgets::stage(stage, places.narrow ? 24 : theme::kStageRadius, widgets::StageIn::Window);
  const float pad = places.narrow ? 18 : 28;
  const auto how_words = playing.given.words.say(playing.ui.how_open ? "desktop.how.less" : "desktop.how");
  const widgets::Button how{how_words, widgets::Kind::Plain, Icon::Info, true, ui::Text::LabelStrong};
  const float how_width = widgets::button_width(how, 16);
  const auto name_style = places.narrow ? ui::Text::Lead : ui::Text::Title;
  Stack head(stage.w - 2 * pad - how_width - 12);
  if (playing.clock.doing == Doing::Rest)
    head.text(ui::Text::LabelStrong, c.text2, playing.given.words.say("desktop.coming-up"));
  head.text(name_style, c.text, playing.view.names[static_cast<std::size_t>(playing.view.next->item)]);
  head.gap(2);
  head.text(places.narrow ? ui::Text::Label : ui::Text::Body, c.text2, dose_line(playing));
  const float top = stage.y + pad - 6;
  head.draw({stage.x + pad, top});
  if (widgets::button("session.how", {stage.right() - pad - how_width + 4, top, how_width, 44}, how))
    playing.ui.how_open = !playing.ui.how_open;
  const float body = top + std::max(head.height(), 44.0F) + 10;
  const float end = places.notice.y - 8;
  ui::Scroll scroll("session.text", {stage.x, body, stage.w, std::max(20.0F, end - body)});
  const auto text = told(playing, std::min(stage.w - 2 * pad, 620.0F));
  const float at = scroll.top();
  text.draw({stage.x + pad, at});
  scroll.ends_at(at + text.height());
}

}  // namespace genu::screens
