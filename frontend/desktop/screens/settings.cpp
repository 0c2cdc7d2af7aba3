#include "screens/settings.hpp"

#include <algorithm>

#include "screens/form.hpp"
#include "screens/page_frame.hpp"
#include "theme/metrics.hpp"
#include "ui/look.hpp"
#include "widgets/button.hpp"

namespace genu::screens {
namespace {

using app::SetSettings;
using model::Settings;

constexpr int kMinutesPerDay = 24 * 60;

// What every card is made with.
struct Drawing {
  const SettingsShown& shown;
  const Given& given;
  const Settings& now;

  [[nodiscard]] std::string say(const std::string& key, const words::Arguments& arguments = {}) const {
    return given.words.say("desktop.settings." + key, arguments);
  }
};

// A setting and where its new value is said.
template <class T>
struct Part {
  T Settings::*now;
  std::optional<T> SetSettings::*wish;
};

template <class T>
void wish(const Drawing& drawing, std::optional<T> SetSettings::*part, const T& value) {
  SetSettings set;
  set.*part = value;
  drawing.given.send(set);
}

template <class E>
void add_choice(Stack& stack, const Drawing& drawing, const std::string& name, Part<E> part) {
  add_question(stack, drawing.say(name));
  std::vector<Choice> choices;
  std::vector<E> values;
  for (const auto& entry : names_of(base::Type<E>{})) {
    const std::string text(entry.text);
    choices.push_back(
        {"settings." + name + "." + text, drawing.say(name + "." + text), drawing.now.*part.now == entry.value});
    values.push_back(entry.value);
  }
  add_chips(stack, choices, [&drawing, part, values](std::size_t i) { wish(drawing, part.wish, values[i]); });
}

struct Switch {
  std::string name;
  Part<bool> part;
};

void add_switches(Stack& stack, const Drawing& drawing, const std::vector<Switch>& switches) {
  std::vector<Choice> choices;
  for (const auto& each : switches)
    choices.push_back({"settings." + each.name, drawing.say(each.name), drawing.now.*each.part.now});
  add_chips(stack, choices, [&drawing, switches](std::size_t i) {
    wish(drawing, switches[i].part.wish, !(drawing.now.*switches[i].part.now));
  });
}

struct Range {
  int step, low, high;
};

void add_amount(Stack& stack, const Drawing& drawing, const std::string& name, Part<int> part, Range range) {
  const int value = drawing.now.*part.now;
  add_stepper(stack, drawing.given.words,
              {"settings." + name, drawing.say(name), drawing.say(name + ".value", {{"n", std::to_string(value)}}),
               [&drawing, part, value, range](int direction) {
                 const int next = std::clamp(value + direction * range.step, range.low, range.high);
                 if (next != value) wish(drawing, part.wish, next);
               }});
}

std::string clock_words(int minutes) {
  const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
  return two(minutes / 60) + ":" + two(minutes % 60);
}

// Round the clock in half hours.
int half_hour_on(int minutes, int direction) {
  constexpr int kStep = 30;
  return (minutes + direction * kStep + kMinutesPerDay) % kMinutesPerDay;
}

void add_time(Stack& stack, const Drawing& drawing, const std::string& name, Part<int> part) {
  const int value = drawing.now.*part.now;
  add_stepper(stack, drawing.given.words,
              {"settings." + name, drawing.say(name), clock_words(value),
               [&drawing, part, value](int direction) { wish(drawing, part.wish, half_hour_on(value, direction)); }});
}

void fill_look(Stack& stack, const Drawing& drawing) {
  add_choice<model::Appearance>(stack, drawing, "appearance", {&Settings::appearance, &SetSettings::appearance});
  stack.gap(16);
  add_amount(stack, drawing, "text-scale", {&Settings::text_scale_percent, &SetSettings::text_scale_percent},
             {25, 100, 200});
  add_switches(stack, drawing, {{"less-motion", {&Settings::less_motion, &SetSettings::less_motion}}});
}

void fill_sessions(Stack& stack, const Drawing& drawing) {
  std::vector<Switch> switches;
  if (drawing.shown.can_sound) switches.push_back({"tones", {&Settings::tones, &SetSettings::tones}});
  if (drawing.shown.can_speak) switches.push_back({"speech", {&Settings::speech, &SetSettings::speech}});
  switches.push_back({"flash", {&Settings::flash, &SetSettings::flash}});
  switches.push_back({"tempo", {&Settings::tempo, &SetSettings::tempo}});
  switches.push_back({"goes-on", {&Settings::goes_on, &SetSettings::goes_on}});
  add_switches(stack, drawing, switches);
  stack.gap(16);
  if (drawing.shown.can_sound)
    add_amount(stack, drawing, "volume", {&Settings::volume, &SetSettings::volume}, {10, 0, 100});
  add_amount(stack, drawing, "get-ready", {&Settings::get_ready, &SetSettings::get_ready}, {1, 0, 15});
}

void add_weekdays(Stack& stack, const Drawing& drawing) {
  const auto& view = drawing.shown.view;
  const bool set = !view.days_set_by.empty();
  add_question(stack, drawing.say("weekdays"),
               set ? drawing.say("weekdays.set", {{"by", view.days_set_by}}) : drawing.say("weekdays.why"));
  if (set) return;
  std::vector<Choice> choices;
  std::vector<base::Weekday> days;
  for (const auto& entry : names_of(base::Type<base::Weekday>{})) {
    const std::string name(entry.text);
    const bool chosen = std::find(view.weekdays.begin(), view.weekdays.end(), entry.value) != view.weekdays.end();
    choices.push_back({"settings.weekday." + name, drawing.given.words.say("weekday-short." + name), chosen});
    days.push_back(entry.value);
  }
  add_chips(stack, choices, [&drawing, choices, days](std::size_t pressed) {
    std::vector<base::Weekday> wanted;
    for (std::size_t i = 0; i < days.size(); ++i)
      if (choices[i].chosen != (i == pressed)) wanted.push_back(days[i]);
    wish(drawing, &SetSettings::weekdays, wanted);
  });
}

void fill_days(Stack& stack, const Drawing& drawing) {
  add_weekdays(stack, drawing);
  stack.gap(16);
  const int start = drawing.shown.view.day_start.minutes;
  add_stepper(stack, drawing.given.words,
              {"settings.day-start", drawing.say("day-start"), clock_words(start), [&drawing, start](int direction) {
                 wish(drawing, &SetSettings::day_start, base::DayStart{half_hour_on(start, direction)});
               }});
  stack.text(ui::Text::Label, ui::colours().text2, drawing.say("day-start.why"));
  add_choice<model::DistanceUnit>(stack, drawing, "units", {&Settings::units, &SetSettings::units});
}

void fill_reminders(Stack& stack, const Drawing& drawing) {
  stack.text(ui::Text::Label, ui::colours().text2, drawing.say("reminders.why"));
  stack.gap(12);
  add_switches(stack, drawing,
               {{"remind-session", {&Settings::remind_session, &SetSettings::remind_session}},
                {"remind-morning", {&Settings::remind_morning, &SetSettings::remind_morning}}});
  if (!drawing.now.remind_session && !drawing.now.remind_morning) return;
  stack.gap(16);
  if (drawing.now.remind_session)
    add_time(stack, drawing, "remind-session-at", {&Settings::remind_session_min, &SetSettings::remind_session_min});
  if (drawing.now.remind_morning)
    add_time(stack, drawing, "remind-morning-at", {&Settings::remind_morning_min, &SetSettings::remind_morning_min});
}

std::string seconds_words(int ms) {
  const int tenths = (ms + 50) / 100;
  return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10);
}

void fill_entry_time(Stack& stack, const Drawing& drawing) {
  const auto& view = drawing.shown.view;
  const auto& c = ui::colours();
  if (view.entry_median_ms && view.entry_p90_ms) {
    stack.text(ui::Text::Body, c.text,
               drawing.say("entry-time.told", {{"median", seconds_words(*view.entry_median_ms)},
                                               {"p90", seconds_words(*view.entry_p90_ms)},
                                               {"n", std::to_string(view.entries_timed)}}));
  } else {
    stack.text(ui::Text::Body, c.text, drawing.say("entry-time.none"));
  }
  stack.gap(4);
  stack.text(ui::Text::Label, c.text2, drawing.say("entry-time.why"));
}

void fill_keys(Stack& stack, const Drawing& drawing) {
  stack.text(ui::Text::Body, ui::colours().text, drawing.say("keys.why"));
  stack.gap(12);
  stack.add(theme::kButtonHeight, [&drawing](const ui::Rect& rect) {
    const auto find = drawing.say("keys.find");
    const auto keys = drawing.say("keys.show");
    const auto width = widgets::button_width({find});
    if (widgets::button("settings.find", {rect.x, rect.y, width, rect.h}, {find})) drawing.given.send(Overlay::Find);
    if (widgets::button("settings.keys", {rect.x + width + 12, rect.y, widgets::button_width({keys}), rect.h}, {keys}))
      drawing.given.send(Overlay::Keys);
  });
}

void card_of(Flow& flow, const Drawing& drawing, const char* heading, void (*fill)(Stack&, const Drawing&)) {
  const float padding = card_padding();
  Stack stack(flow.width - 2 * padding);
  stack.text(ui::Text::Heading, ui::colours().text, drawing.say(heading));
  stack.gap(10);
  fill(stack, drawing);
  flow.took(on_card(stack, flow.at, padding));
}

}  // namespace

void draw(const SettingsShown& shown, MyDataUi& ui, const Given& given) {
  const Drawing drawing{shown, given, shown.view.settings};
  framed({"settings", given.words.say("screen.settings")}, given, [&](Flow& flow) {
    card_of(flow, drawing, "look", fill_look);
    card_of(flow, drawing, "sessions", fill_sessions);
    card_of(flow, drawing, "days", fill_days);
    card_of(flow, drawing, "reminders", fill_reminders);
    card_of(flow, drawing, "entry-time", fill_entry_time);
    if (shown.data != nullptr) draw_my_data(*shown.data, ui, given, flow);
    card_of(flow, drawing, "keys", fill_keys);
  });
}

}  // namespace genu::screens
