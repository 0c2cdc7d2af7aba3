// What was written in the diary, and looking for it.
#include <algorithm>

#include "screens/diary_parts.hpp"
#include "screens/form.hpp"
#include "screens/removal.hpp"
#include "theme/metrics.hpp"
#include "ui/look.hpp"
#include "widgets/button.hpp"
#include "widgets/field.hpp"
#include "widgets/signal.hpp"

namespace genu::screens {
namespace {

using widgets::Kind;

constexpr float kBesideFrom = 480;  // narrower, the buttons stand below what they are about

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
  if (const auto spots = spots_in_words(entry.spots, words); !spots.empty()) {
    if (!line.empty()) line += "  \u00b7  ";
    line += spots;
  }
  return line;
}

void row_buttons(const ui::Rect& rect, const model::CheckIn& entry, DiaryUi& ui, const Given& given) {
  const auto id = entry.id.text();
  const auto label = given.words.say("desktop.entry.edit");
  const widgets::Button change{label, Kind::Quiet, std::nullopt, true, ui::Text::LabelStrong};
  const float width = widgets::button_width(change);
  const float removal = remove_width(given, ui.asked_to_remove == entry.id);
  if (widgets::button("diary.edit." + id, {rect.right() - width - removal - 8, rect.y, width, 44}, change))
    edit(ui, entry);
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
  if (!entry.medicine.empty()) {
    stack.gap(4);
    stack.text(ui::Text::Label, c.text2, entry.medicine);
  }
  if (!entry.note.empty()) {
    stack.gap(4);
    stack.text(ui::Text::Body, c.text, entry.note);
  }
  if (stack.width() >= kBesideFrom) return;
  stack.gap(6);
  stack.add(44, [&entry, &ui, &given](const ui::Rect& rect) { row_buttons(rect, entry, ui, given); });
}

bool looked_for(const app::DiaryQuery& query) { return !query.search.empty() || query.only != app::DiaryOnly::All; }

void add_search(Stack& stack, DiaryUi& ui, const words::Words& words) {
  stack.add(theme::kButtonHeight, [&ui, &words](const ui::Rect& rect) {
    const auto label = words.say("desktop.diary.search");
    (void)widgets::field({.id = "diary.search", .label = label, .rect = rect, .hint = label}, ui.query.search);
  });
  stack.gap(10);
  std::vector<Choice> choices;
  std::vector<app::DiaryOnly> values;
  for (const auto& entry : names_of(base::Type<app::DiaryOnly>{})) {
    const std::string name(entry.text);
    choices.push_back({"diary.only." + name, words.say("desktop.diary.only." + name), ui.query.only == entry.value});
    values.push_back(entry.value);
  }
  add_chips(stack, choices, [&ui, values](std::size_t i) { ui.query.only = values[i]; });
  stack.gap(10);
}

void add_older(Stack& stack, DiaryUi& ui, const words::Words& words) {
  constexpr int step = 50;
  stack.gap(14);
  stack.add(theme::kButtonHeight, [&ui, &words](const ui::Rect& rect) {
    const auto label = words.say("desktop.diary.older");
    const widgets::Button older{label, Kind::Quiet};
    const ui::Rect place{rect.x, rect.y, std::min(rect.w, widgets::button_width(older)), rect.h};
    if (widgets::button("diary.older", place, older)) ui.query.most += step;
  });
}

}  // namespace

void draw_written(const DiaryShown& shown, DiaryUi& ui, const Given& given, Flow& flow) {
  const float padding = card_padding();
  const bool searching = looked_for(ui.query);
  const auto& entries = shown.diary.entries;
  Stack stack(flow.width - 2 * padding);
  if (!entries.empty() || searching) add_search(stack, ui, given.words);
  if (entries.empty())
    stack.text(ui::Text::Body, ui::colours().text2,
               given.words.say(searching ? "desktop.diary.none-found" : "desktop.diary.empty"));
  for (const auto& entry : entries) add_written(stack, entry, ui, shown.today.day, given);
  if (shown.diary.more) add_older(stack, ui, given.words);
  flow.took(on_card(stack, flow.at, padding));
}

}  // namespace genu::screens
