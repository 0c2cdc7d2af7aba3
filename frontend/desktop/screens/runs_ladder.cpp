// The return-to-run ladder: the levels around the one where the runner stands.
#include <algorithm>

#include "screens/runs_parts.hpp"
#include "theme/metrics.hpp"
#include "ui/look.hpp"
#include "ui/paint.hpp"
#include "widgets/button.hpp"
#include "widgets/icons.hpp"

namespace genu::screens {
namespace {

constexpr float kRow = 36;
constexpr int kBefore = 3;
constexpr int kAfter = 2;

std::string step_in_words(const model::RunStep& step, const words::Words& words) {
  const auto* key = step.run_min == 0    ? "desktop.ladder.walk"
                    : step.walk_min == 0 ? "desktop.ladder.run"
                                         : "desktop.ladder.intervals";
  return words.say(key, {{"repeats", std::to_string(step.repeats)},
                         {"run", std::to_string(step.run_min)},
                         {"walk", std::to_string(step.walk_min)},
                         {"total", std::to_string(step.total_min)}});
}

// Without a place on the ladder its first steps are shown.
bool shown_now(const app::LevelView& level, const app::LadderView& ladder, bool all) {
  const int here = ladder.level.value_or(0);
  return all || (level.step.level >= here - kBefore && level.step.level <= here + kAfter);
}

void draw_mark(const app::LevelView& level, bool locked, ui::Point centre) {
  const auto& c = ui::colours();
  constexpr float radius = 11;
  if (level.mark == app::LevelMark::Behind) {
    ui::disc(centre, radius, c.primary);
    widgets::icon(widgets::Icon::Check, centre, 16, c.on_primary);
  } else if (level.mark == app::LevelMark::Here) {
    ui::circle(centre, radius - 1.5F, c.primary, 3);
    ui::disc(centre, 4, c.primary);
  } else if (locked) {
    widgets::icon(widgets::Icon::Lock, centre, 18, c.text3);
  } else {
    ui::circle(centre, radius - 1, c.text3, 2);
  }
}

void add_level(Stack& stack, const app::LevelView& level, bool locked, const words::Words& words) {
  stack.add(kRow, [&level, locked, &words](const ui::Rect& rect) {
    const auto& c = ui::colours();
    const bool here = level.mark == app::LevelMark::Here;
    if (here) ui::fill({rect.x - 8, rect.y, rect.w + 16, rect.h}, c.primary_soft, 12);
    draw_mark(level, locked, {rect.x + 12, rect.centre().y});
    const auto colour = here ? c.primary_text : level.mark == app::LevelMark::Behind ? c.text2 : c.text;
    const auto line = words.say("desktop.ladder.step", {{"level", std::to_string(level.step.level)},
                                                        {"step", step_in_words(level.step, words)}});
    ui::text_in({rect.x + 36, rect.y, rect.w - 36, rect.h}, here ? ui::Text::LabelStrong : ui::Text::Label, colour,
                line);
  });
}

void add_why(Stack& stack, const app::LadderView& ladder, const words::Words& words) {
  const auto& c = ui::colours();
  const auto& reasons = !ladder.locks.empty() ? ladder.locks : ladder.reasons;
  const auto why = first_reason(words, reasons);
  stack.gap(12);
  stack.text(ui::Text::LabelStrong, c.text,
             words.say(ladder.level ? "desktop.ladder.why" : "desktop.ladder.not-begun"));
  stack.text(ui::Text::Label, c.text2, why);
}

}  // namespace

float ladder_card(const app::LadderView& ladder, RunsUi& ui, const Given& given, const Flow& flow) {
  const auto& words = given.words;
  const float padding = card_padding();
  Stack stack(flow.width - 2 * padding);
  stack.text(ui::Text::Heading, ui::colours().text, words.say("desktop.ladder"));
  stack.gap(8);
  for (const auto& level : ladder.levels)
    if (shown_now(level, ladder, ui.all_steps)) add_level(stack, level, !ladder.locks.empty(), words);
  add_why(stack, ladder, words);
  stack.gap(4);
  stack.add(theme::kTarget, [&ui, &words](const ui::Rect& rect) {
    const float y = rect.centre().y - ui::line_height(ui::Text::LabelStrong) / 2;
    const auto* key = ui.all_steps ? "desktop.ladder.fewer" : "desktop.ladder.all";
    if (widgets::link("runs.all-steps", {rect.x, y}, words.say(key))) ui.all_steps = !ui.all_steps;
  });
  return on_card(stack, flow.at, padding);
}

}  // namespace genu::screens
