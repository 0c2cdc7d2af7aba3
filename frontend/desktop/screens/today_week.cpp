// The week in seven signs, and the next phase once it is open.
#include "screens/say.hpp"
#include "screens/tick_row.hpp"
#include "screens/today_cards.hpp"
#include "theme/metrics.hpp"
#include "ui/look.hpp"
#include "widgets/button.hpp"
#include "widgets/week.hpp"

#include <algorithm>

namespace genu::screens {
namespace {

widgets::DayMark mark_of(app::DayMark mark) {
  switch (mark) {
    case app::DayMark::Done:
      return widgets::DayMark::Done;
    case app::DayMark::Partial:
      return widgets::DayMark::Part;
    case app::DayMark::Planned:
      return widgets::DayMark::ToCome;
    case app::DayMark::Missed:
    case app::DayMark::LeftOut:
      return widgets::DayMark::Missed;
    case app::DayMark::Moved:
      return widgets::DayMark::Moved;
    case app::DayMark::Held:
      return widgets::DayMark::Excused;
    case app::DayMark::Rest:
    case app::DayMark::Free:
      break;
  }
  return widgets::DayMark::Rest;
}

widgets::WeekDay day_of_strip(const app::WeekDayView& day, const words::Words& words) {
  const auto name = std::string(base::name_of(base::weekday_of(day.day)));
  auto mark = said_of_session(day.left_out, day.moved_to, words);
  if (mark.empty()) mark = words.say("desktop.mark." + std::string(base::name_of(day.mark)));
  auto label = words.say("desktop.day-told", {{"day", long_day(words, day.day)}, {"mark", mark}});
  if (day.run) label += ", " + words.say("mark.run");
  return {words.say("desktop.letter." + name), label, mark_of(day.mark), day.today};
}

// Before there is a programme: seven days with nothing planned.
std::vector<app::WeekDayView> empty_week(base::Day today) {
  std::vector<app::WeekDayView> week(7);
  for (int i = 0; i < 7; ++i) {
    auto& day = week[static_cast<std::size_t>(i)];
    day.day = base::week_of(today) + i;
    day.today = day.day == today;
  }
  return week;
}

// The phase's name, where the programme knows it.
std::string phase_name(const TodayShown& shown) {
  if (shown.programme == nullptr) return shown.today.next_phase;
  for (const auto& phase : shown.programme->phases)
    if (phase.id == shown.today.next_phase) return phase.name;
  return shown.today.next_phase;
}

std::vector<std::string> to_tick(const TodayShown& shown) {
  std::vector<std::string> texts;
  if (shown.programme == nullptr) return texts;
  for (const auto& phase : shown.programme->phases)
    for (const auto& criterion : phase.criteria) {
      const auto text = criterion.reason.values.find("text");
      if (criterion.manual && text != criterion.reason.values.end()) texts.push_back(text->second);
    }
  return texts;
}

}  // namespace

float week_card(const app::TodayView& view, TodayUi& ui, const Given& given, const Flow& flow) {
  const auto& c = ui::colours();
  const float padding = card_padding();
  std::vector<widgets::WeekDay> days;
  for (const auto& day : view.week.empty() ? empty_week(view.day) : view.week)
    days.push_back(day_of_strip(day, given.words));
  const auto count = view.standing ? given.words.say("desktop.week.count", {{"done", std::to_string(view.week_done)},
                                                                            {"n", std::to_string(view.week_planned)}})
                                   : given.words.say("desktop.week.nothing");
  Stack stack(flow.width - 2 * padding);
  stack.add(24, [&](const ui::Rect& rect) {
    ui::text({rect.x, rect.y}, ui::Text::BodyStrong, c.text, given.words.say("desktop.week"));
    ui::text({rect.right(), rect.y + 2}, ui::Text::LabelStrong, c.text2, count, ui::Align::Right);
  });
  stack.gap(13);
  stack.add(widgets::kWeekStripHeight, [&](const ui::Rect& rect) {
    if (const auto day = widgets::week_strip("today.week", {rect.x, rect.y}, rect.w, days))
      ui.day_told = ui.day_told == day ? std::nullopt : day;
  });
  if (ui.day_told) {
    stack.gap(8);
    stack.text(ui::Text::Label, c.text2, days[*ui.day_told].label);
    stack.gap(8);
    const auto& strip = view.week.empty() ? empty_week(view.day) : view.week;
    stack.add(theme::kTarget, [&given, day = strip[*ui.day_told].day](const ui::Rect& rect) {
      const auto label = given.words.say("desktop.day.open", {{"day", long_day(given.words, day)}});
      const widgets::Button open{label, widgets::Kind::Quiet, std::nullopt, true, ui::Text::LabelStrong};
      if (widgets::button("today.day.open", rect, open)) given.send(Show{"day", base::to_text(day)});
    });
  }
  return on_low_card(stack, flow.at, padding);
}

float phase_card(const TodayShown& shown, TodayUi& ui, const Given& given, const Flow& flow) {
  if (!shown.today.may_move_on || shown.today.next_phase.empty()) return 0;
  const auto& c = ui::colours();
  const float padding = card_padding();
  const auto ticks = to_tick(shown);
  Stack stack(flow.width - 2 * padding);
  stack.text(ui::Text::Heading, c.text, given.words.say("desktop.phase.ready", {{"phase", phase_name(shown)}}));
  stack.gap(2);
  stack.text(ui::Text::Label, c.text2,
             given.words.say(ticks.empty() ? "desktop.phase.ready.why" : "desktop.phase.ready.tick"));
  for (std::size_t i = 0; i < ticks.size(); ++i) {
    stack.gap(6);
    stack.add(tick_row_height(stack.width(), ticks[i]), [&, i](const ui::Rect& rect) {
      if (!tick_row("today.tick." + std::to_string(i), rect, ticks[i], ui.ticked.count(ticks[i]) > 0)) return;
      if (ui.ticked.erase(ticks[i]) == 0) ui.ticked.insert(ticks[i]);
    });
  }
  stack.gap(14);
  const bool all = std::all_of(ticks.begin(), ticks.end(), [&](const auto& t) { return ui.ticked.count(t) > 0; });
  stack.add(theme::kButtonHeight, [&](const ui::Rect& rect) {
    if (widgets::button("today.move-on", {rect.x, rect.y, std::min(rect.w, 220.0F), rect.h},
                        {given.words.say("desktop.phase.move-on"), widgets::Kind::Primary, std::nullopt, all}))
      given.send(app::MoveToPhase{shown.today.next_phase, {ui.ticked.begin(), ui.ticked.end()}});
  });
  return on_card(stack, flow.at, padding);
}

}  // namespace genu::screens
