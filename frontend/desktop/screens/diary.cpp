#include "screens/diary.hpp"

#include <algorithm>

#include "screens/diary_parts.hpp"
#include "screens/form.hpp"
#include "screens/page_frame.hpp"
#include "theme/metrics.hpp"
#include "ui/keys.hpp"
#include "ui/look.hpp"
#include "widgets/button.hpp"
#include "widgets/field.hpp"

namespace genu::screens {
namespace {

using widgets::Kind;

void add_details(Stack& stack, EntryUi& ui, const std::shared_ptr<PainSaid>& said, const words::Words& words) {
  const auto say = [&](const char* key) { return words.say(std::string("desktop.entry.") + key); };
  add_pain(stack, "diary.worst", say("worst"), said, ui.worst_24h);
  add_pain(stack, "diary.morning", say("morning"), said, ui.morning_pain);
  add_pain(stack, "diary.stairs", say("stairs"), said, ui.stairs);
  add_pain(stack, "diary.sitting", say("sitting"), said, ui.sitting);
  add_number(stack, "diary.swelling", say("swelling"), 3, ui.swelling);
  add_yes_no(stack, "diary.locked", say("locked"), words, ui.locked);
  add_yes_no(stack, "diary.woke", say("woke"), words, ui.woke_at_night);
  add_number(stack, "diary.sleep", say("sleep"), 10, ui.sleep);
  add_fields(stack, {{"diary.stiffness", say("stiffness"), say("minutes"), &ui.stiffness},
                     {"diary.gave-way", say("gave-way"), say("times"), &ui.gave_way}});
  add_fields(stack, {{"diary.medicine", say("medicine"), say("medicine.hint"), &ui.medicine}});
}

// Words with a press beside them, over the width.
void add_line(Stack& stack, const Given& given, const char* line, const std::string& id, const char* label,
              std::function<void()> press) {
  stack.add(theme::kTarget, [&given, line, id, label, press = std::move(press)](const ui::Rect& rect) {
    const float middle = rect.centre().y - ui::line_height(ui::Text::LabelStrong) / 2;
    if (*line != '\0') ui::text({rect.x, middle}, ui::Text::Label, ui::colours().text2, given.words.say(line));
    const auto align = *line != '\0' ? ui::Align::Right : ui::Align::Left;
    const float x = *line != '\0' ? rect.right() : rect.x;
    if (widgets::link(id, {x, middle}, given.words.say(label), align)) press();
  });
}

// A new entry says how long it took; one that is changed was read as well.
app::LogCheckIn timed(app::LogCheckIn log, std::optional<double> opened) {
  constexpr double ms_per_second = 1000;
  const double seconds = opened ? ui::now() - *opened : -1;
  if (!log.id && seconds >= 0 && seconds * ms_per_second <= model::EntryTime::longest_ms)
    log.took_ms = static_cast<int>(seconds * ms_per_second);
  return log;
}

// What is typed as a day; nothing while it is no day.
void read_day(DiaryUi& ui, base::Day today) {
  const auto typed = base::day_from(ui.day_typed);
  if (typed) ui.entry.day = *typed;
  if (ui.day_typed.empty()) ui.entry.day = today;
}

bool day_is_good(const DiaryUi& ui, base::Day today) {
  if (ui.entry.day && *ui.entry.day > today) return false;
  return !ui.picks_day || ui.day_typed.empty() || base::day_from(ui.day_typed).has_value();
}

void add_day_field(Stack& stack, DiaryUi& ui, base::Day today, const words::Words& words) {
  stack.gap(12);
  stack.add(theme::kButtonHeight, [&ui, today, &words](const ui::Rect& rect) {
    const auto label = words.say("desktop.diary.day.typed");
    const auto hint = words.say("desktop.diary.day.hint", {{"day", base::to_text(today - 2)}});
    const ui::Rect place{rect.x, rect.y, std::min(rect.w, 260.0F), rect.h};
    if (widgets::field({.id = "diary.day", .label = label, .rect = place, .hint = hint}, ui.day_typed).changed)
      read_day(ui, today);
  });
  if (!day_is_good(ui, today)) {
    stack.gap(4);
    stack.text(ui::Text::Label, ui::colours().text2, words.say("desktop.diary.day.wrong"));
  } else if (ui.entry.day && !ui.day_typed.empty()) {
    stack.gap(4);
    stack.text(ui::Text::Label, ui::colours().text2, long_day(words, *ui.entry.day));
  }
}

void add_day(Stack& stack, DiaryUi& ui, base::Day today, const words::Words& words) {
  const auto day = ui.entry.day.value_or(today);
  const bool older = ui.picks_day || (day != today && day != today - 1);
  const auto other = older && !ui.picks_day ? long_day(words, day) : words.say("desktop.diary.day.other");
  add_chips(stack,
            {{"diary.day.today", words.say("desktop.diary.day.today"), !older && day == today},
             {"diary.day.yesterday", words.say("desktop.diary.day.yesterday"), !older && day == today - 1},
             {"diary.day.other", other, older}},
            [&ui, today](std::size_t i) {
              ui.picks_day = i == 2;
              ui.day_typed.clear();
              if (i == 2 && ui.entry.day && *ui.entry.day < today - 1) ui.day_typed = base::to_text(*ui.entry.day);
              if (i == 2 && ui.entry.day && *ui.entry.day > today) ui.entry.day = today;
              if (i < 2) ui.entry.day = today - static_cast<int>(i);
            });
  if (ui.picks_day) add_day_field(stack, ui, today, words);
  stack.gap(20);
}

bool ready(const DiaryShown& shown, const DiaryUi& ui) {
  const bool knee = shown.today.standing.has_value() || ui.entry.knee;
  return says_something(ui.entry) && knee && day_is_good(ui, shown.today.day);
}

void add_buttons(Stack& stack, const DiaryShown& shown, DiaryUi& ui, const Given& given) {
  stack.gap(20);
  stack.add(theme::kMainButtonHeight, [&shown, &ui, &given](const ui::Rect& rect) {
    const bool may_save = ready(shown, ui);
    const float width = std::min(rect.w * 0.6F, 200.0F);
    const auto label = given.words.say(ui.entry.editing ? "desktop.entry.change" : "desktop.save");
    const bool pressed =
        widgets::button("diary.save", {rect.x, rect.y, width, rect.h}, {label, Kind::Primary, std::nullopt, may_save});
    if (pressed || (may_save && ui::typed(U's'))) given.send(timed(command_of(ui.entry), ui.opened));
    const ui::Rect beside{rect.x + width + 12, rect.y, std::min(rect.w - width - 12, 180.0F), rect.h};
    if (ui.entry.editing) {
      if (widgets::button("diary.cancel", beside, {given.words.say("desktop.entry.cancel"), Kind::Quiet})) forget(ui);
    } else {
      const auto fold = given.words.say(ui.entry.details ? "desktop.entry.less" : "desktop.entry.more");
      if (widgets::button("diary.details", beside, {fold, Kind::Quiet})) ui.entry.details = !ui.entry.details;
    }
  });
}

// The score of an entry takes the digits wherever the keyboard is, as long as nothing else on the screen wants them.
void add_score(Stack& stack, EntryUi& ui, const std::shared_ptr<PainSaid>& said, const words::Words& words) {
  constexpr float height = 48;
  add_question(stack, words.say("desktop.pain.now"));
  stack.add(widgets::pain_selector_height(stack.width(), height), [&ui, said](const ui::Rect& rect) {
    const auto keys = ui.details ? widgets::PainKeys::Focused : widgets::PainKeys::Anywhere;
    const widgets::PainSelector selector{"diary.pain", said->words(), keys, height};
    const auto score = widgets::pain_selector({rect.x, rect.y}, rect.w, selector, ui.pain_now);
    if (score) ui.pain_now = ui.pain_now == score ? std::nullopt : score;
  });
}

void draw_entry(const DiaryShown& shown, DiaryUi& ui, const Given& given, Flow& flow) {
  const auto& words = given.words;
  const float padding = card_padding();
  const auto said = std::make_shared<PainSaid>(words);
  Stack stack(flow.width - 2 * padding);
  if (ui.brought_back)
    add_line(stack, given, "desktop.diary.back-again", "diary.afresh", "desktop.diary.afresh", [&ui] { forget(ui); });
  add_day(stack, ui, shown.today.day, words);
  if (!shown.today.standing)
    add_one_of(stack, "diary.knee", words.say("desktop.begin.side"), "desktop.side.", words, ui.entry.knee);
  add_score(stack, ui.entry, said, words);
  if (shown.same_again && !ui.entry.editing) {
    stack.gap(8);
    add_line(stack, given, "", "diary.same", "desktop.diary.same",
             [&shown, &ui] { fill_again(ui.entry, *shown.same_again); });
  }
  if (ui.entry.details) {
    add_spots(stack, shown, ui, said, given);
    add_details(stack, ui.entry, said, words);
  }
  add_note(stack,
           {"diary.note", words.say("desktop.finish.note"), words.say("desktop.finish.note.hint"), &ui.entry.note});
  add_buttons(stack, shown, ui, given);
  flow.took(on_card(stack, flow.at, padding));
}

}  // namespace

void draw(const DiaryShown& shown, DiaryUi& ui, const Given& given) {
  if (!ui.opened) ui.opened = ui::now();
  framed({"diary", given.words.say("screen.diary")}, given, [&](Flow& flow) {
    draw_entry(shown, ui, given, flow);
    draw_written(shown, ui, given, flow);
  });
}

}  // namespace genu::screens
