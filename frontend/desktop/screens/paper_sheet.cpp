#include "screens/paper_sheet.hpp"

#include <algorithm>

#include "screens/form.hpp"
#include "screens/layout.hpp"
#include "screens/paper_cells.hpp"
#include "screens/say.hpp"
#include "theme/metrics.hpp"
#include "ui/items.hpp"
#include "ui/keys.hpp"
#include "ui/look.hpp"
#include "ui/scroll.hpp"
#include "widgets/button.hpp"

namespace genu::screens {
namespace {

constexpr int kWeek = 7;

// One step of the cursor; days that take nothing are stepped over.
void move_cursor(const app::PaperWeekView& sheet, PaperUi& ui, int rows, int columns) {
  const int last_row = static_cast<int>(rows_of(sheet)) - 1;
  ui.row = static_cast<std::size_t>(std::clamp(static_cast<int>(ui.row) + rows, 0, last_row));
  int column = static_cast<int>(ui.column) + columns;
  while (columns != 0 && column >= 0 && column < kWeek && !is_open(sheet.days[static_cast<std::size_t>(column)]))
    column += columns;
  if (column >= 0 && column < kWeek) ui.column = static_cast<std::size_t>(column);
  ui::focus(cell_id(ui.row, ui.column));
}

void tick_day(const app::PaperWeekView& sheet, PaperUi& ui) {
  auto& ticks = ui.ticks[ui.column];
  const bool all = ticks.size() == sheet.exercises.size();
  ticks.clear();
  if (all) return;
  for (const auto& exercise : sheet.exercises) ticks.insert(exercise.exercise);
}

void hear_sheet_keys(const app::PaperWeekView& sheet, PaperUi& ui) {
  if (ui::take_key(ui::Key::Down)) move_cursor(sheet, ui, 1, 0);
  if (ui::take_key(ui::Key::Up)) move_cursor(sheet, ui, -1, 0);
  if (ui::take_key(ui::Key::Right)) move_cursor(sheet, ui, 0, 1);
  if (ui::take_key(ui::Key::Left)) move_cursor(sheet, ui, 0, -1);
  if (!is_open(sheet.days[ui.column])) return;
  if (ui::typed(U'a')) tick_day(sheet, ui);
  auto& pain = ui.row == sheet.exercises.size() + 1 ? ui.morning[ui.column] : ui.during[ui.column];
  for (int digit = 0; digit <= 9; ++digit)
    if (ui::typed(U'0' + static_cast<char32_t>(digit))) pain = digit;
  if (ui::typed(U't')) pain = 10;
  if (ui::typed(U'-')) pain.reset();
}

void add_weeks(Stack& stack, const app::PaperWeekView& sheet, PaperUi& ui, const ClinicGiven& given) {
  const auto first = sheet.days.front().day;
  stack.add(theme::kButtonHeight, [&ui, &given, first, today = sheet.today](const ui::Rect& row) {
    ui::Rect rest = row;
    const auto& words = given.words;
    const auto go = [&](int days) {
      ui = {};
      ui.week = first + days;
    };
    const auto back = ui::cut_left(rest, theme::kButtonHeight, 8);
    if (widgets::icon_button("paper.week-back", back, widgets::Icon::Previous, words.say("desktop.paper.week-back")))
      go(-kWeek);
    const auto on = ui::cut_left(rest, theme::kButtonHeight, 12);
    const ui::Disabled last(first + kWeek > today);
    if (widgets::icon_button("paper.week-on", on, widgets::Icon::Next, words.say("desktop.paper.week-on"))) go(kWeek);
    ui::text_in(rest, ui::Text::BodyStrong, ui::colours().text,
                words.say("desktop.paper.week",
                          {{"from", short_day(words, first)}, {"to", short_day(words, first + (kWeek - 1))}}));
  });
  stack.gap(12);
}

// The box that the keyboard is in, for those who press instead of typing.
void add_pain_choice(Stack& stack, const app::PaperWeekView& sheet, PaperUi& ui, const ClinicGiven& given) {
  if (ui.row < sheet.exercises.size() || !is_open(sheet.days[ui.column])) return;
  const bool morning = ui.row > sheet.exercises.size();
  const auto question = given.words.say(morning ? "desktop.paper.morning-of" : "desktop.paper.during-of",
                                        {{"day", short_day(given.words, sheet.days[ui.column].day)}});
  add_number(stack, "paper.pain", question, 10, morning ? ui.morning[ui.column] : ui.during[ui.column]);
}

void add_entering(Stack& stack, const app::PaperWeekView& sheet, const PaperUi& ui, const ClinicGiven& given) {
  const auto command = entered(sheet, ui);
  const auto allowed = given.may_enter(command);
  const bool any = !command.days.empty();
  stack.gap(12);
  if (any && !allowed) {
    stack.text(ui::Text::Label, ui::colours().red, given.words.say(allowed.error()));
    stack.gap(8);
  }
  const auto label = given.words.say("desktop.paper.enter", {{"n", std::to_string(command.days.size())}});
  stack.add(theme::kMainButtonHeight, [label, ready = any && allowed, command, &given](const ui::Rect& rect) {
    const ui::Rect place{rect.x, rect.y, std::min(rect.w, 320.0F), rect.h};
    if (widgets::button("paper.enter", place, {label, widgets::Kind::Primary, std::nullopt, ready}))
      given.send(command);
  });
}

}  // namespace

app::EnterPaperWeek entered(const app::PaperWeekView& sheet, const PaperUi& ui) {
  app::EnterPaperWeek command;
  const auto box = [](const std::optional<int>& pain) {
    return pain ? base::Answer<base::Nrs>(*base::Nrs::from(*pain)) : base::Answer<base::Nrs>();
  };
  for (std::size_t i = 0; i < kSheetDays; ++i) {
    if (ui.ticks[i].empty() && !ui.during[i] && !ui.morning[i]) continue;
    app::PaperDay day{sheet.days[i].day, {}, box(ui.during[i]), box(ui.morning[i])};
    for (const auto& exercise : sheet.exercises)
      if (ui.ticks[i].count(exercise.exercise) > 0) day.done.push_back(exercise.exercise);
    command.days.push_back(std::move(day));
  }
  return command;
}

void draw(const app::PaperWeekView& sheet, const std::string& name, PaperUi& ui, const ClinicGiven& given) {
  const auto layout = layout_for({ui::window().w, ui::window().h});
  const bool phone = layout.navigation == Navigation::BottomBar;
  const float foot = (phone ? layout.bar.h : 0) + given.foot;
  hear_sheet_keys(sheet, ui);
  ui::Scroll scroll("paper", {layout.content.x, 0, layout.content.w, layout.content.h - foot});
  const ui::Point at{layout.page.x, scroll.top() + 20};
  const bool back = widgets::bare_button("paper.back", {at.x, at.y, 44, 44}, widgets::Icon::Previous,
                                         given.words.say("desktop.back"));
  ui::text_in({at.x + 52, at.y, 0, 44}, ui::Text::Lead, ui::colours().text,
              given.words.say("desktop.paper.title", {{"name", name}}));
  Flow flow{{at.x, at.y + 60}, std::min(layout.page.w, 1000.0F), 16};
  const float padding = card_padding();
  Stack stack(flow.width - 2 * padding);
  add_weeks(stack, sheet, ui, given);
  add_grid(stack, sheet, ui, given.words);
  add_pain_choice(stack, sheet, ui, given);
  add_entering(stack, sheet, ui, given);
  flow.took(on_card(stack, flow.at, padding));
  const auto* how = phone ? "desktop.paper.how-short" : "desktop.paper.how";
  flow.took(ui::paragraph(flow.at, flow.width, ui::Text::Label, ui::colours().text2, given.words.say(how)));
  scroll.ends_at(flow.at.y + 8);
  if (back || ui::take_key(ui::Key::Escape)) given.send(LeavePaper{});
}

}  // namespace genu::screens
