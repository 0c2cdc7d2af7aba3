#include "screens/runs.hpp"

#include <algorithm>

#include "screens/form.hpp"
#include "screens/page_frame.hpp"
#include "screens/removal.hpp"
#include "screens/runs_parts.hpp"
#include "screens/today_cards.hpp"
#include "theme/metrics.hpp"
#include "ui/look.hpp"
#include "widgets/button.hpp"
#include "widgets/signal.hpp"

namespace genu::screens {
namespace {

using widgets::Kind;

// A press on a known pair names it; the field beside it names a new one.
void add_pairs(Stack& stack, RunUi& ui, const app::ShoesView* shoes) {
  if (!shoes || shoes->pairs.empty()) return;
  stack.gap(8);
  std::vector<Choice> choices;
  for (std::size_t i = 0; i < shoes->pairs.size(); ++i) {
    const auto& name = shoes->pairs[i].name;
    choices.push_back({"runs.pair." + std::to_string(i), name, ui.shoes == name});
  }
  add_chips(stack, choices, [&ui, shoes](std::size_t i) {
    const auto& name = shoes->pairs[i].name;
    ui.shoes = ui.shoes == name ? std::string() : name;
  });
}

void add_details(Stack& stack, RunUi& ui, const app::ShoesView* shoes, const std::shared_ptr<PainSaid>& said,
                 const words::Words& words, const std::string& unit) {
  const auto say = [&](const char* key) { return words.say(std::string("desktop.run.") + key); };
  add_pain(stack, "runs.before", say("pain-before"), said, ui.pain_before);
  add_pain(stack, "runs.middle", say("pain-middle"), said, ui.pain_middle);
  add_pain(stack, "runs.end", say("pain-end"), said, ui.pain_end);
  add_number(stack, "runs.effort", say("effort"), 10, ui.effort);
  add_one_of(stack, "runs.surface", say("surface"), "surface.", words, ui.surface);
  add_yes_no(stack, "runs.limp", say("limp"), words, ui.limp);
  add_yes_no(stack, "runs.sharp", say("sharp"), words, ui.sharp_sudden);
  add_yes_no(stack, "runs.gave-way", say("gave-way"), words, ui.gave_way);
  add_yes_no(stack, "runs.locked", say("locked"), words, ui.locked);
  add_fields(stack, {{"runs.pain-from", say("pain-from"), unit, &ui.pain_from},
                     {"runs.descent", say("descent"), say("metres"), &ui.descent}});
  add_fields(stack, {{"runs.shoes", say("shoes"), say("shoes.hint"), &ui.shoes}});
  add_pairs(stack, ui, shoes);
}

void add_buttons(Stack& stack, const RunsShown& shown, RunsUi& ui, const Given& given) {
  stack.gap(20);
  stack.add(theme::kMainButtonHeight, [&shown, &ui, &given](const ui::Rect& rect) {
    const auto log = command_of(ui.run, shown.today, shown.units);
    const float width = std::min(rect.w * 0.6F, 200.0F);
    if (widgets::button("runs.save", {rect.x, rect.y, width, rect.h},
                        {given.words.say("desktop.run.save"), Kind::Primary, std::nullopt, log.has_value()}))
      given.send(*log);
    const ui::Rect beside{rect.x + width + 12, rect.y, std::min(rect.w - width - 12, 180.0F), rect.h};
    const auto fold = given.words.say(ui.run.details ? "desktop.entry.less" : "desktop.entry.more");
    if (widgets::button("runs.details", beside, {fold, Kind::Quiet})) ui.run.details = !ui.run.details;
  });
}

void draw_form(const RunsShown& shown, RunsUi& ui, const Given& given, Flow& flow) {
  const auto& words = given.words;
  const auto say = [&](const char* key) { return words.say(std::string("desktop.run.") + key); };
  const float padding = card_padding();
  const auto said = std::make_shared<PainSaid>(words);
  Stack stack(flow.width - 2 * padding);
  const auto unit = say(shown.units == model::DistanceUnit::Miles ? "mi" : "km");
  stack.text(ui::Text::Heading, ui::colours().text, say("log"));
  add_fields(stack, {{"runs.distance", say("how-far"), unit, &ui.run.distance},
                     {"runs.time", say("time"), say("time.hint"), &ui.run.time}});
  add_pain(stack, "runs.during", say("pain-during"), said, ui.run.pain_during);
  add_pain(stack, "runs.after", say("pain-60min"), said, ui.run.pain_60min);
  if (ui.run.details) add_details(stack, ui.run, shown.shoes, said, words, unit);
  add_note(stack, {"runs.note", words.say("desktop.finish.note"), words.say("desktop.finish.note.hint"), &ui.run.note});
  add_buttons(stack, shown, ui, given);
  flow.took(on_card(stack, flow.at, padding));
}

std::string length_of(const app::HistoryEntry& entry, const words::Words& words, model::DistanceUnit units) {
  std::string text;
  if (entry.distance_m > 0) {
    text = distance_words(words, entry.distance_m, units);
  }
  if (entry.duration_s > 0) {
    if (!text.empty()) text += "  \u00b7  ";
    text += words.say("desktop.minutes", {{"n", std::to_string((entry.duration_s + 30) / 60)}});
  }
  return text;
}

std::string pains_of(const app::HistoryEntry& entry, const words::Words& words) {
  std::string text;
  const auto add = [&](const char* key, const base::Answer<base::Nrs>& pain) {
    if (!pain) return;
    if (!text.empty()) text += "  \u00b7  ";
    text += words.say(std::string("desktop.run.told.") + key, {{"n", std::to_string(pain->score())}});
  };
  add("during", entry.pain_during);
  add("after", entry.pain_after);
  add("morning", entry.next_morning);
  return text;
}

void add_run(Stack& stack, const app::HistoryEntry& entry, RunsUi& ui, const RunsShown& shown, const Given& given) {
  const auto& c = ui::colours();
  stack.gap(stack.height() > 0 ? 14 : 0);
  stack.add(44, [&entry, &ui, &given, &c, &shown](const ui::Rect& rect) {
    widgets::signal(sign_of(entry.light.light), {rect.x + 13, rect.centre().y}, 12);
    ui::text({rect.x + 36, rect.y + 2}, ui::Text::BodyStrong, c.text, length_of(entry, given.words, shown.units));
    ui::text({rect.x + 36, rect.y + 25}, ui::Text::Caption, c.text3, near_day(given.words, entry.day, shown.today.day));
    const float width = remove_width(given, ui.asked_to_remove == entry.id);
    if (remove_button("runs.remove." + entry.id.text(), {rect.right() - width, rect.y, width, 44}, entry.id,
                      ui.asked_to_remove, given))
      given.send(app::RemoveRun{entry.id});
  });
  if (const auto pains = pains_of(entry, given.words); !pains.empty()) {
    stack.gap(4);
    stack.text(ui::Text::Label, c.text2, pains);
  }
  if (const auto why = first_reason(given.words, entry.light.reasons); !why.empty()) {
    stack.gap(4);
    stack.text(ui::Text::Label, c.text2, why);
  }
}

void draw_runs(const RunsShown& shown, RunsUi& ui, const Given& given, Flow& flow) {
  const float padding = card_padding();
  Stack stack(flow.width - 2 * padding);
  for (const auto& entry : shown.history.entries)
    if (entry.about == model::FollowUpAbout::Run) add_run(stack, entry, ui, shown, given);
  if (stack.height() == 0) stack.text(ui::Text::Body, ui::colours().text2, given.words.say("desktop.runs.empty"));
  flow.took(on_card(stack, flow.at, padding));
}

void draw_no_programme(const Given& given, Flow& flow) {
  const float padding = card_padding();
  Stack stack(flow.width - 2 * padding);
  stack.text(ui::Text::Body, ui::colours().text2, given.words.say("desktop.runs.no-programme"));
  flow.took(on_card(stack, flow.at, padding));
}

}  // namespace

void draw(const RunsShown& shown, RunsUi& ui, const Given& given) {
  framed({"runs", given.words.say("screen.runs")}, given, [&](Flow& flow) {
    if (!shown.today.standing) return draw_no_programme(given, flow);
    flow.took(run_card(shown.today, given, flow));
    flow.took(planned_card(shown, ui, given, flow));
    if (shown.ladder) flow.took(ladder_card(*shown.ladder, ui, given, flow));
    draw_form(shown, ui, given, flow);
    draw_runs(shown, ui, given, flow);
    if (shown.onset) flow.took(onset_card(*shown.onset, shown.units, given, flow));
    if (shown.shoes) flow.took(shoes_card(*shown.shoes, shown, given, flow));
  });
}

}  // namespace genu::screens
