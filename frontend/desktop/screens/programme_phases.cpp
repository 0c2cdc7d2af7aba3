// The phases in a row, and the exercises of one of them.
#include "screens/programme_parts.hpp"
#include "theme/metrics.hpp"
#include "ui/items.hpp"
#include "ui/look.hpp"
#include "ui/paint.hpp"
#include "widgets/card.hpp"
#include "widgets/counter.hpp"
#include "widgets/icons.hpp"
#include "widgets/pill.hpp"

#include <algorithm>

namespace genu::screens {
namespace {

using widgets::Icon;

constexpr float kRow = 100;
constexpr float kThumbWidth = 104;
constexpr float kThumbHeight = 84;
constexpr float kPhaseHeight = 76;
constexpr int kDaysAWeek = 7;

// How long the phase usually takes; one week where that is not known.
model::Weeks weeks_of(const ProgrammeShown& shown, std::size_t at) {
  return shown.story != nullptr && at < shown.story->phases.size() ? shown.story->phases[at] : model::Weeks{};
}

// "week 3 of about 6", "about 4 weeks", "done".
std::string length_of(std::size_t at, const ProgrammeShown& shown, const words::Words& words) {
  const auto& phase = shown.view.phases[at];
  const auto weeks = weeks_of(shown, at);
  if (phase.done) return words.say("desktop.programme.phase-done");
  const int most = weeks.max.value_or(weeks.min);
  if (phase.current && shown.view.standing) {
    const int week = (shown.view.standing->day_in_phase - 1) / kDaysAWeek + 1;
    return words.say(weeks.max ? "desktop.programme.week-of" : "desktop.programme.week",
                     {{"week", std::to_string(week)}, {"weeks", std::to_string(most)}});
  }
  return words.say(weeks.max ? "desktop.programme.weeks" : "desktop.programme.weeks-or-more",
                   {{"n", std::to_string(most)}});
}

// How far the phase is by its days; full once it is done.
float share_of(std::size_t at, const ProgrammeShown& shown) {
  const auto& phase = shown.view.phases[at];
  const auto weeks = weeks_of(shown, at);
  if (phase.done) return 1;
  if (!phase.current || !shown.view.standing) return 0;
  const int days = weeks.max.value_or(weeks.min) * kDaysAWeek;
  return std::min(1.0F, static_cast<float>(shown.view.standing->day_in_phase) / static_cast<float>(std::max(1, days)));
}

void draw_disc(const app::PhaseView& phase, std::size_t number, ui::Point middle) {
  const auto& c = ui::colours();
  if (phase.done) {
    ui::disc(middle, 14, c.primary);
    return widgets::icon(Icon::Check, middle, 18, c.on_primary);
  }
  if (phase.current) ui::disc(middle, 14, c.primary_soft);
  ui::circle(middle, 13, phase.current ? c.primary : c.ctl, phase.current ? 3.0F : 1.6F);
  ui::text_in({middle.x, middle.y - 12, 0, 24}, ui::Text::LabelStrong, phase.current ? c.primary_text : c.text2,
              std::to_string(number), ui::Align::Centre);
}

void draw_phase(const ui::Rect& rect, const ProgrammeShown& shown, std::size_t at, ProgrammeUi& ui,
                const Given& given) {
  const auto& c = ui::colours();
  const auto& phase = shown.view.phases[at];
  const bool chosen = phase_looked_at(shown, ui) == at;
  const auto touch = ui::item({.id = "programme.phase." + phase.id,
                               .label = phase.name,
                               .rect = rect.inset(-4, -4),
                               .chosen = chosen,
                               .radius = 12,
                               .ring_gap = 0});
  if (touch.clicked) ui.phase = at;
  if (touch.hovered) ui::fill(rect.inset(-4, -4), theme::faded(c.text, 0.04F), 12);
  widgets::progress_bar({rect.x, rect.y, rect.w, 8}, share_of(at, shown));
  draw_disc(phase, at + 1, {rect.x + 14, rect.y + 34});
  const ui::Clip clip({rect.x, rect.y, rect.w, rect.h});
  ui::text_in({rect.x + 36, rect.y + 20, 0, 28}, ui::Text::BodyStrong, chosen ? c.primary_text : c.text, phase.name);
  ui::text({rect.x, rect.y + 56}, ui::Text::Caption, c.text2, length_of(at, shown, given.words));
}

std::string side_of(const app::SessionLine& line, const ProgrammeShown& shown, const words::Words& words) {
  if (line.laterality == model::Laterality::Both) return words.say("desktop.programme.both");
  const bool left = shown.view.standing && shown.view.standing->side == model::Side::Left;
  return words.say(left ? "desktop.programme.left-right" : "desktop.programme.right-left");
}

void draw_exercise(const ui::Rect& rect, const app::SessionLine& line, const ProgrammeShown& shown,
                   const Given& given) {
  const auto& c = ui::colours();
  const auto touch = ui::item(
      {.id = "programme.open." + line.exercise, .label = line.name, .rect = rect, .radius = 12, .ring_gap = 0});
  if (touch.hovered || touch.held) ui::fill(rect, theme::faded(c.text, 0.04F), 12);
  widgets::rule({rect.x, rect.y}, rect.w);
  given.posters.draw(figure_of(line), {rect.x, rect.centre().y - kThumbHeight / 2, kThumbWidth, kThumbHeight}, 14);
  widgets::icon(Icon::Next, {rect.right() - 10, rect.centre().y}, 20, c.text3);
  const auto side = side_of(line, shown, given.words);
  const bool narrow = rect.w < 440;
  const float pill = narrow ? 0 : widgets::pill_width(side) + 12;
  if (!narrow) widgets::pill({rect.right() - 28 - pill + 12, rect.centre().y - 15}, side, widgets::Tone::Quiet);
  const float x = rect.x + kThumbWidth + 16;
  const ui::Clip clip({x, rect.y, rect.right() - 28 - pill - x, rect.h});
  ui::text({x, rect.y + 14}, ui::Text::BodyStrong, c.text, line.name);
  ui::text({x, rect.y + 38}, ui::Text::Body, c.text2, narrow ? line.dose + "  \u00b7  " + side : line.dose);
  const auto under =
      line.set_by.empty() ? line.note : given.words.say("desktop.programme.set-by", {{"name", line.set_by}});
  ui::text({x, rect.y + 64}, ui::Text::Caption, c.text3, under);
  if (touch.clicked) given.send(Show{"exercise", line.exercise});
}

}  // namespace

float phases_card(const ProgrammeShown& shown, ProgrammeUi& ui, const Given& given, const Flow& flow) {
  const float padding = card_padding();
  const auto& phases = shown.view.phases;
  const std::size_t across = flow.width >= 620 ? phases.size() : 1;
  Stack stack(flow.width - 2 * padding);
  for (std::size_t first = 0; first < phases.size(); first += across) {
    stack.gap(first > 0 ? 14 : 0);
    stack.add(kPhaseHeight, [&, first, across](const ui::Rect& rect) {
      for (std::size_t i = 0; i < across && first + i < phases.size(); ++i)
        draw_phase(ui::column(rect, i, across, 12), shown, first + i, ui, given);
    });
  }
  return on_card(stack, flow.at, padding);
}

float phase_exercises_card(const ProgrammeShown& shown, const ProgrammeUi& ui, const Given& given, const Flow& flow) {
  const auto& c = ui::colours();
  const float padding = card_padding();
  const auto at = phase_looked_at(shown, ui);
  const auto& phase = shown.view.phases[at];
  Stack stack(flow.width - 2 * padding);
  stack.text(ui::Text::Heading, c.text,
             given.words.say("desktop.programme.phase", {{"n", std::to_string(at + 1)}, {"name", phase.name}}));
  stack.text(ui::Text::Label, c.text2, phase.goal);
  stack.gap(4);
  stack.text(ui::Text::Label, c.text2,
             given.words.say("desktop.programme.sessions", {{"n", std::to_string(phase.sessions_per_week)}}) +
                 "  \u00b7  " + phase.running);
  stack.gap(10);
  for (const auto& line : phase.lines)
    stack.add(kRow, [&shown, &line, &given](const ui::Rect& rect) { draw_exercise(rect, line, shown, given); });
  return on_card(stack, flow.at, padding);
}

}  // namespace genu::screens
