#include "screens/diary.hpp"

#include <algorithm>

#include "screens/form.hpp"
#include "screens/page_frame.hpp"
#include "screens/removal.hpp"
#include "theme/metrics.hpp"
#include "ui/look.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/signal.hpp"

namespace genu::screens {
namespace {

using widgets::Kind;

constexpr float kBesideFrom = 480;  // narrower, the buttons stand below what they are about

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

bool something_said(const EntryUi& ui) {
  const auto log = command_of(ui);
  auto empty = EntryUi{};
  empty.details = ui.details;
  return !(log.entry == command_of(empty).entry);
}

// A new entry says how long it took; one that is changed was read as well.
app::LogCheckIn timed(app::LogCheckIn log, std::optional<double> opened) {
  constexpr double ms_per_second = 1000;
  const double seconds = opened ? ui::now() - *opened : -1;
  if (!log.id && seconds >= 0 && seconds * ms_per_second <= model::EntryTime::longest_ms)
    log.took_ms = static_cast<int>(seconds * ms_per_second);
  return log;
}

void add_buttons(Stack& stack, DiaryUi& ui, const Given& given, bool knee_known) {
  stack.gap(20);
  stack.add(theme::kMainButtonHeight, [&ui, &given, knee_known](const ui::Rect& rect) {
    const bool ready = something_said(ui.entry) && (knee_known || ui.entry.knee);
    const float width = std::min(rect.w * 0.6F, 200.0F);
    const auto label = given.words.say(ui.entry.editing ? "desktop.entry.change" : "desktop.save");
    if (widgets::button("diary.save", {rect.x, rect.y, width, rect.h}, {label, Kind::Primary, std::nullopt, ready}))
      given.send(timed(command_of(ui.entry), ui.entry.opened));
    const ui::Rect beside{rect.x + width + 12, rect.y, std::min(rect.w - width - 12, 180.0F), rect.h};
    if (ui.entry.editing) {
      if (widgets::button("diary.cancel", beside, {given.words.say("desktop.entry.cancel"), Kind::Quiet}))
        ui.entry = {};
    } else {
      const auto fold = given.words.say(ui.entry.details ? "desktop.entry.less" : "desktop.entry.more");
      if (widgets::button("diary.details", beside, {fold, Kind::Quiet})) ui.entry.details = !ui.entry.details;
    }
  });
}

void draw_entry(const DiaryShown& shown, DiaryUi& ui, const Given& given, Flow& flow) {
  const auto& words = given.words;
  const float padding = card_padding();
  const auto said = std::make_shared<PainSaid>(words);
  Stack stack(flow.width - 2 * padding);
  const bool knee_known = shown.today.standing.has_value();
  if (!knee_known)
    add_one_of(stack, "diary.knee", words.say("desktop.begin.side"), "desktop.side.", words, ui.entry.knee);
  add_pain(stack, "diary.pain", words.say("desktop.pain.now"), said, ui.entry.pain_now);
  if (ui.entry.details) add_details(stack, ui.entry, said, words);
  add_note(stack,
           {"diary.note", words.say("desktop.finish.note"), words.say("desktop.finish.note.hint"), &ui.entry.note});
  add_buttons(stack, ui, given, knee_known);
  flow.took(on_card(stack, flow.at, padding));
}

// What was written, in one line: only what was told.
std::string told(const model::CheckIn& entry, const words::Words& words) {
  std::string line;
  const auto add = [&](const char* key, const std::string& n) {
    if (!line.empty()) line += "  \u00b7  ";
    line += words.say(std::string("desktop.told.") + key, {{"n", n}});
  };
  if (entry.worst_24h) add("worst", std::to_string(entry.worst_24h->score()));
  if (entry.morning_pain) add("morning", std::to_string(entry.morning_pain->score()));
  if (entry.stairs) add("stairs", std::to_string(entry.stairs->score()));
  if (entry.sitting) add("sitting", std::to_string(entry.sitting->score()));
  if (entry.swelling && *entry.swelling > 0) add("swelling", std::to_string(*entry.swelling));
  if (entry.stiffness_min && *entry.stiffness_min > 0) add("stiffness", std::to_string(*entry.stiffness_min));
  return line;
}

void row_buttons(const ui::Rect& rect, const model::CheckIn& entry, DiaryUi& ui, const Given& given) {
  const auto id = entry.id.text();
  const auto label = given.words.say("desktop.entry.edit");
  const widgets::Button change{label, Kind::Quiet, std::nullopt, true, ui::Text::LabelStrong};
  const float width = widgets::button_width(change);
  const float removal = remove_width(given, ui.asked_to_remove == entry.id);
  if (widgets::button("diary.edit." + id, {rect.right() - width - removal - 8, rect.y, width, 44}, change))
    edit(ui.entry, entry);
  if (remove_button("diary.remove." + id, {rect.right() - removal, rect.y, removal, 44}, entry.id, ui.asked_to_remove,
                    given))
    given.send(app::RemoveCheckIn{entry.id});
}

void add_written(Stack& stack, const model::CheckIn& entry, DiaryUi& ui, base::Day today, const Given& given) {
  const auto& c = ui::colours();
  stack.gap(stack.height() > 0 ? 14 : 0);
  stack.add(44, [&entry, &ui, &given, &c, today](const ui::Rect& rect) {
    const auto day = near_day(given.words, entry.day, today);
    float x = rect.x;
    if (entry.pain_now) {
      widgets::signal(widgets::pain_signal(entry.pain_now->score()), {x + 13, rect.centre().y}, 12);
      x += 36;
    }
    const auto pain = entry.pain_now
                          ? given.words.say("desktop.told.pain", {{"n", std::to_string(entry.pain_now->score())}})
                          : given.words.say("desktop.told.no-pain");
    ui::text({x, rect.y + 2}, ui::Text::BodyStrong, c.text, pain);
    ui::text({x, rect.y + 25}, ui::Text::Caption, c.text3, day);
    if (rect.w >= kBesideFrom) row_buttons(rect, entry, ui, given);
  });
  if (const auto line = told(entry, given.words); !line.empty()) {
    stack.gap(4);
    stack.text(ui::Text::Label, c.text2, line);
  }
  if (!entry.note.empty()) {
    stack.gap(4);
    stack.text(ui::Text::Body, c.text, entry.note);
  }
  if (stack.width() >= kBesideFrom) return;
  stack.gap(6);
  stack.add(44, [&entry, &ui, &given](const ui::Rect& rect) { row_buttons(rect, entry, ui, given); });
}

void draw_written(const DiaryShown& shown, DiaryUi& ui, const Given& given, Flow& flow) {
  const float padding = card_padding();
  Stack stack(flow.width - 2 * padding);
  if (shown.diary.entries.empty())
    stack.text(ui::Text::Body, ui::colours().text2, given.words.say("desktop.diary.empty"));
  for (const auto& entry : shown.diary.entries) add_written(stack, entry, ui, shown.today.day, given);
  flow.took(on_card(stack, flow.at, padding));
}

}  // namespace

void draw(const DiaryShown& shown, DiaryUi& ui, const Given& given) {
  if (!ui.entry.opened) ui.entry.opened = ui::now();
  framed({"diary", given.words.say("screen.diary")}, given, [&](Flow& flow) {
    draw_entry(shown, ui, given, flow);
    draw_written(shown, ui, given, flow);
  });
}

}  // namespace genu::screens
