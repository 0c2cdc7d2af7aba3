// A score over time as a picture, and what was answered at one of its points.
#include <genu/app/views/score_chart.hpp>

#include "screens/say.hpp"
#include "screens/scores_parts.hpp"
#include "theme/metrics.hpp"
#include "ui/look.hpp"
#include "ui/paint.hpp"
#include "widgets/button.hpp"
#include "widgets/chart.hpp"

namespace genu::screens {
namespace {

using app::MeasureCard;

constexpr float kHeight = 200;

std::string told_in_a_line(const MeasureCard& card, const app::ScoreLine& line, const words::Words& words) {
  return words.say(
      "desktop.scores.point",
      {{"value", number_words(line.value)}, {"unit", card.measure.unit}, {"day", long_day(words, line.day)}});
}

// A press tells the score under the pointer; by keyboard each press tells the one before, and begins with the newest.
void press(const MeasureCard& card, ScoresUi& ui, const std::optional<std::size_t>& under) {
  const auto last = card.history.size() - 1;
  const auto told = ui.told.find(card.measure.id);
  if (under)
    ui.told[card.measure.id] = *under;
  else
    ui.told[card.measure.id] = told == ui.told.end() || told->second == 0 ? last : told->second - 1;
}

void add_told(Stack& stack, const MeasureCard& card, const ScoresUi& ui, const words::Words& words) {
  const auto& c = ui::colours();
  const auto told = ui.told.find(card.measure.id);
  stack.gap(8);
  if (told == ui.told.end() || told->second >= card.history.size())
    return stack.text(ui::Text::Label, c.text2, words.say("desktop.scores.press"));
  const auto& line = card.history[told->second];
  stack.text(ui::Text::LabelStrong, c.text, told_in_a_line(card, line, words));
  const auto parts = parts_of(line);
  stack.text(ui::Text::Label, c.text2, parts.empty() ? words.say("desktop.scores.total-only") : parts);
}

}  // namespace

void add_score_chart(Stack& stack, const ScoresShown& shown, const MeasureCard& card, ScoresUi& ui,
                     const Given& given) {
  if (shown.palette == nullptr) return;
  const auto width = static_cast<double>(stack.width());
  auto picture = app::score_picture(card, given.words, {width, static_cast<double>(kHeight)});
  const auto name = card.measure.name + ", " + app::score_note(card, given.words);
  stack.gap(4);
  stack.text(ui::Text::Label, ui::colours().text2, app::score_note(card, given.words));
  stack.gap(10);
  stack.add(kHeight, [picture = std::move(picture), &shown, &card, &ui, &given, name, width](const ui::Rect& rect) {
    const auto palette = widgets::chart_palette(*shown.palette, ui::colours());
    const auto touch = widgets::chart("scores.chart." + card.measure.id, name, rect, picture, palette);
    std::optional<std::size_t> under;
    if (touch.slot) under = app::score_at(card, width, *touch.slot);
    if (under) widgets::chart_note(rect, told_in_a_line(card, card.history[*under], given.words));
    if (touch.pressed) press(card, ui, under);
  });
  add_told(stack, card, ui, given.words);
}

void add_score_links(Stack& stack, const MeasureCard& card, ScoresUi& ui, const Given& given) {
  stack.gap(4);
  stack.add(theme::kTarget, [&card, &ui, &given](const ui::Rect& rect) {
    const auto& id = card.measure.id;
    const bool table = ui.as_table.count(id) > 0;
    const auto copy = given.words.say("desktop.progress.copy");
    const auto other = given.words.say(table ? "desktop.progress.chart" : "desktop.progress.table");
    const float left = rect.right() - ui::text_width(ui::Text::LabelStrong, copy) - 24;
    if (widgets::link("scores.table." + id, {left, rect.y + 12}, other, ui::Align::Right)) {
      if (table)
        ui.as_table.erase(id);
      else
        ui.as_table.insert(id);
    }
    if (widgets::link("scores.copy." + id, {rect.right(), rect.y + 12}, copy, ui::Align::Right))
      given.send(Copy{app::to_text(app::score_table(card, given.words), given.words)});
  });
}

}  // namespace genu::screens
