#include "screens/day.hpp"

#include "screens/form.hpp"
#include "screens/page_frame.hpp"
#include "screens/say.hpp"
#include "theme/metrics.hpp"
#include "ui/look.hpp"
#include "widgets/button.hpp"
#include "widgets/signal.hpp"

#include <algorithm>

namespace genu::screens {
namespace {

using widgets::Kind;

constexpr float kSign = 13;

std::string pains(const app::HistoryEntry& entry, const words::Words& words) {
  std::string text;
  const auto add = [&](const char* key, const base::Answer<base::Nrs>& pain) {
    const auto value = pain ? std::to_string(pain->score()) : words.say("desktop.day.not-told");
    text += (text.empty() ? "" : "  \u00b7  ") + words.say(key, {{"n", value}});
  };
  add("desktop.day.before", entry.pain_before);
  add("desktop.day.during", entry.pain_during);
  add("desktop.day.after", entry.pain_after);
  add("desktop.day.next-morning", entry.next_morning);
  return text;
}

std::string title_of(const app::HistoryEntry& entry, const words::Words& words, model::DistanceUnit units) {
  if (entry.about == model::FollowUpAbout::Session)
    return words.say(entry.from_paper ? "desktop.day.paper" : "desktop.day.session",
                     {{"percent", std::to_string(entry.completed_percent)}});
  return words.say("desktop.day.run", {{"length", distance_words(words, entry.distance_m, units)}});
}

void add_signed(Stack& stack, widgets::Signal sign, const std::string& title, const std::string& under) {
  constexpr float kIndent = 40;
  const auto& c = ui::colours();
  const float width = stack.width() - kIndent;
  const float first = ui::paragraph_height(ui::Text::BodyStrong, title, width);
  const float second = under.empty() ? 0 : ui::paragraph_height(ui::Text::Label, under, width);
  stack.gap(stack.height() > 0 ? 14 : 0);
  stack.add(std::max(2 * kSign, first + second), [=, &c](const ui::Rect& rect) {
    widgets::signal(sign, {rect.x + kSign, rect.y + kSign}, kSign);
    ui::paragraph({rect.x + kIndent, rect.y}, width, ui::Text::BodyStrong, c.text, title);
    if (!under.empty()) ui::paragraph({rect.x + kIndent, rect.y + first}, width, ui::Text::Label, c.text2, under);
  });
}

void told_card(const DayShown& shown, const Given& given, Flow& flow) {
  const auto& view = shown.view;
  const float padding = card_padding();
  Stack stack(flow.width - 2 * padding);
  stack.text(ui::Text::Heading, ui::colours().text,
             given.words.say("desktop.mark-title." + std::string(base::name_of(view.mark))));
  if (auto said = said_of_session(view.left_out, view.moved_to, given.words); !said.empty())
    stack.text(ui::Text::Body, ui::colours().text2, given.words.say("desktop.change-session.said", {{"said", said}}));
  for (const auto& entry : view.done)
    add_signed(stack, sign_of(entry.light.light), title_of(entry, given.words, shown.units), pains(entry, given.words));
  for (const auto& entry : view.entries) {
    const auto pain = entry.pain_now ? entry.pain_now : entry.worst_24h;
    const auto title = pain ? given.words.say("desktop.told.pain", {{"n", std::to_string(pain->score())}})
                            : given.words.say("desktop.told.no-pain");
    add_signed(stack, pain ? widgets::pain_signal(pain->score()) : widgets::Signal::Unknown, title, entry.note);
  }
  if (view.done.empty() && view.entries.empty()) {
    stack.gap(6);
    stack.text(ui::Text::Body, ui::colours().text2, given.words.say("desktop.day.nothing"));
  }
  flow.took(on_card(stack, flow.at, padding));
}

void change_card(const DayShown& shown, DayUi& ui, const Given& given, Flow& flow) {
  if (!shown.view.change) return;
  const float padding = card_padding();
  Stack stack(flow.width - 2 * padding);
  stack.text(ui::Text::Heading, ui::colours().text, given.words.say("desktop.change-session.session"));
  stack.gap(10);
  add_session_change(stack, "day.change", *shown.view.change, NowIs::Offered, ui.change, given);
  flow.took(on_card(stack, flow.at, padding));
}

void entry_card(const DayShown& shown, DayUi& ui, const Given& given, Flow& flow) {
  if (shown.view.day > shown.view.today) return;
  const float padding = card_padding();
  const auto said = std::make_shared<PainSaid>(given.words);
  Stack stack(flow.width - 2 * padding);
  if (!shown.has_programme)
    add_one_of(stack, "day.knee", given.words.say("desktop.begin.side"), "desktop.side.", given.words, ui.knee);
  add_pain(stack, "day.pain", given.words.say("desktop.day.worst"), said, ui.pain);
  stack.gap(14);
  const bool ready = ui.pain && (shown.has_programme || ui.knee);
  stack.add(theme::kButtonHeight, [&shown, &ui, &given, ready](const ui::Rect& rect) {
    const float width = ui::window().w < theme::kMediumFrom ? rect.w : 160;
    const auto label = given.words.say("desktop.save");
    if (!widgets::button("day.save", {rect.x, rect.y, width, rect.h}, {label, Kind::Secondary, std::nullopt, ready}))
      return;
    app::LogCheckIn log;
    log.day = shown.view.day;
    log.side = ui.knee;
    log.entry.worst_24h = answer_of(ui.pain);
    given.send(log);
  });
  flow.took(on_card(stack, flow.at, padding));
}

void session_card(const DayShown& shown, DayUi& ui, const Given& given, Flow& flow) {
  if (!shown.view.may_note_session) return;
  const float padding = card_padding();
  const auto said = std::make_shared<PainSaid>(given.words);
  Stack stack(flow.width - 2 * padding);
  stack.text(ui::Text::Heading, ui::colours().text, given.words.say("desktop.day.elsewhere"));
  stack.text(ui::Text::Label, ui::colours().text2, given.words.say("desktop.day.elsewhere.why"));
  add_pain(stack, "day.session-pain", given.words.say("desktop.finish.worst"), said, ui.session_pain);
  add_number(stack, "day.effort", given.words.say("desktop.finish.effort"), 10, ui.effort);
  stack.gap(14);
  stack.add(theme::kButtonHeight, [&shown, &ui, &given](const ui::Rect& rect) {
    const float width = ui::window().w < theme::kMediumFrom ? rect.w : 220;
    const auto label = given.words.say("desktop.day.note-session");
    if (!widgets::button("day.note-session", {rect.x, rect.y, width, rect.h}, {label, Kind::Secondary})) return;
    app::LogSession log;
    log.day = shown.view.day;
    log.answers.pain_during = answer_of(ui.session_pain);
    log.answers.effort = answered(ui.effort);
    given.send(log);
  });
  flow.took(on_card(stack, flow.at, padding));
}

}  // namespace

void draw(const DayShown& shown, DayUi& ui, const Given& given) {
  const Frame frame{"day", long_day(given.words, shown.view.day), true};
  const bool back = framed(frame, given, [&](Flow& flow) {
    told_card(shown, given, flow);
    change_card(shown, ui, given, flow);
    entry_card(shown, ui, given, flow);
    session_card(shown, ui, given, flow);
  });
  if (back) given.send(Show{"today", {}});
}

}  // namespace genu::screens
