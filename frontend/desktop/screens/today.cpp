#include "screens/today.hpp"

#include "screens/layout.hpp"
#include "screens/say.hpp"
#include "screens/today_cards.hpp"
#include "ui/look.hpp"
#include "ui/paint.hpp"
#include "ui/scroll.hpp"
#include "ui/text.hpp"

#include <algorithm>

namespace genu::screens {
namespace {

constexpr float kBeside = 296;

std::string greeting(const app::TodayView& view, const words::Words& words) {
  if (!view.standing) return words.say("desktop.welcome");
  const int hour = view.minute_of_day / 60;
  const char* part = hour < 4 ? "night" : hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening";
  return words.say(std::string("desktop.greeting.") + part);
}

std::string where(const app::TodayView& view, const words::Words& words, bool phone) {
  if (!view.standing) return words.say("desktop.nothing-planned");
  const auto& s = *view.standing;
  return words.say(phone ? "desktop.where.short" : "desktop.where",
                   {{"week", std::to_string(s.week)},
                    {"phase", std::to_string(s.phase_number)},
                    {"phases", std::to_string(s.phases)},
                    {"knee", words.say("knee." + std::string(base::name_of(s.side)))}});
}

float header(const app::TodayView& view, const Given& given, ui::Point at, bool phone) {
  const auto& c = ui::colours();
  const auto style = phone ? ui::Text::Title : ui::Text::Display;
  ui::text(at, style, c.text, greeting(view, given.words));
  ui::text({at.x, at.y + ui::line_height(style)}, phone ? ui::Text::Label : ui::Text::Body, c.text2,
           long_day(given.words, view.day) + "  \u00b7  " + where(view, given.words, phone));
  return ui::line_height(style) + 24;
}

base::Day day_of(base::Instant at, const Given& given) { return base::day_of(at, given.offset, base::DayStart{0}); }

// Where the data are, the last backup, and what was sent last: one quiet line.
std::string status(const TodayShown& shown, const Given& given) {
  const auto& words = given.words;
  auto line = words.say("desktop.all-on-this-device");
  const auto today = day_of(given.now, given);
  const auto add = [&](const std::string& text) { line += "  \u00b7  " + text; };
  if (shown.data != nullptr && !shown.data->folder.empty()) {
    const auto& backup = shown.data->backed_up;
    add(backup ? words.say("desktop.status.backup", {{"day", near_day(words, day_of(*backup, given), today)}})
               : words.say("desktop.status.no-backup"));
  }
  if (shown.pairing != nullptr)
    for (const auto& contact : shown.pairing->contacts)
      if (contact.sent)
        add(words.say("desktop.status.sent",
                      {{"name", contact.name}, {"day", near_day(words, day_of(*contact.sent, given), today)}}));
  return line;
}

// The reading order is the order of making, wherever a card stands.
void cards(const TodayShown& shown, TodayUi& ui, const Given& given, Flow& main, Flow& beside) {
  const auto& view = shown.today;
  beside.took(light_card(view, given, beside));
  main.took(safety_card(view, given, main));
  main.took(follow_up_card(view, ui, given, main));
  main.took(phase_card(shown, ui, given, main));
  main.took(holds_cards(view, given, main));
  main.took(session_card(view, ui, given, main));
  main.took(missed_card(view, ui, given, main));
  main.took(run_card(view, given, main));
  main.took(notices_card(view, given, main));
  beside.took(pain_card(view, ui, given, beside));
  beside.took(week_card(view, ui, given, beside));
  main.took(message_cards(view, given, main));
  if (view.session) main.took(exercise_cards(*view.session, given, main));
  main.took(rest_day_cards(view, given, main));
}

void first_day(const TodayShown& shown, TodayUi& ui, const Given& given, Flow& main, Flow& beside) {
  main.took(holds_cards(shown.today, given, main));
  main.took(message_cards(shown.today, given, main));
  if (shown.first_steps != nullptr) first_day_cards(*shown.first_steps, given, main);
  main.took(safety_card(shown.today, given, main));
  beside.took(light_card(shown.today, given, beside));
  beside.took(pain_card(shown.today, ui, given, beside));
  beside.took(week_card(shown.today, ui, given, beside));
}

}  // namespace

void draw(const TodayShown& shown, TodayUi& ui, const Given& given) {
  const auto layout = layout_for({ui::window().w, ui::window().h});
  const bool phone = layout.navigation == Navigation::BottomBar;
  const float foot = (phone ? layout.bar.h : 0) + given.foot;
  ui::Scroll scroll("today", {layout.content.x, 0, layout.content.w, layout.content.h - foot});
  const float top = scroll.top() + 28;
  const float x = layout.page.x;
  const float below =
      top + header(shown.today, given, {x + (phone ? 8.0F : 0.0F), top}, phone) + (phone ? 12.0F : 20.0F);
  const float gap = phone ? theme::kPhoneCardGap : theme::kCardGap;
  Flow main{{x, below}, layout.page.w, gap};
  Flow second{{0, below}, kBeside, gap};
  if (layout.two_columns) {
    main.width -= kBeside + theme::kColumnGap;
    second.at.x = main.at.x + main.width + theme::kColumnGap;
  }
  Flow& beside = layout.two_columns ? second : main;
  if (shown.today.standing)
    cards(shown, ui, given, main, beside);
  else
    first_day(shown, ui, given, main, beside);
  const float end = std::max(main.at.y, beside.at.y) + 4;
  const float indent = phone ? 8.0F : 0.0F;
  const float height = ui::paragraph({x + indent, end}, layout.page.w - 2 * indent, ui::Text::Caption,
                                     ui::colours().text3, status(shown, given));
  scroll.ends_at(end + height + 12);
}

}  // namespace genu::screens
