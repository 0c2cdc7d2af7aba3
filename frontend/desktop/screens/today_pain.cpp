// The pain of now in one tap, and the morning after.
#include "screens/form.hpp"
#include "screens/say.hpp"
#include "screens/today_cards.hpp"
#include "theme/metrics.hpp"
#include "ui/items.hpp"
#include "ui/look.hpp"
#include "widgets/button.hpp"
#include "widgets/signal.hpp"

#include <array>
#include <memory>

namespace genu::screens {
namespace {

using widgets::Kind;

constexpr float kScore = 48;

void note_score(int score, const TodayUi& ui, const Given& given) {
  app::LogCheckIn log;
  log.entry.pain_now = answer_of(score);
  log.side = ui.knee;
  given.send(log);
}

// Saved: the score and the way back, for as long as it lasts.
void add_saved(Stack& stack, const app::TodayView& view, const Given& given) {
  const int score = view.pain_today ? view.pain_today->score() : 0;
  const auto words = given.words.say("desktop.pain.saved", {{"n", std::to_string(score)}});
  stack.add(theme::kButtonHeight, [score, words, &given](const ui::Rect& rect) {
    widgets::signal(widgets::pain_signal(score), {rect.x + 15, rect.centre().y}, 13);
    ui::text_in({rect.x + 40, rect.y, 0, rect.h}, ui::Text::BodyStrong, ui::colours().text, words);
    if (widgets::button("today.pain.undo", {rect.right() - 84, rect.y, 84, rect.h},
                        {given.words.say("desktop.undo"), Kind::Quiet}))
      given.send(app::Undo{});
  });
}

template <class Value, std::size_t N>
void add_values(Stack& stack, const std::string& id, const std::array<Value, N>& values, std::optional<Value>& chosen,
                const std::string& key, const words::Words& words) {
  std::vector<Choice> choices;
  for (const auto value : values) {
    const std::string name(base::name_of(value));
    choices.push_back({id + "." + name, words.say(key + name), chosen == value});
  }
  add_chips(stack, choices, [values, &chosen](std::size_t i) { chosen = values[i]; });
}

void add_scores(Stack& stack, const std::string& id, const std::shared_ptr<PainSaid>& said, widgets::PainKeys keys,
                std::optional<int>& value) {
  stack.add(widgets::pain_selector_height(stack.width(), kScore), [=, &value](const ui::Rect& rect) {
    if (const auto score = widgets::pain_selector({rect.x, rect.y}, rect.w, {id, said->words(), keys, kScore}, value))
      value = score;
  });
}

void send_answers(const TodayUi& ui, const app::FollowUpDue& due, const Given& given) {
  app::AnswerFollowUp answer;
  answer.subject = due.subject;
  answer.pain = answer_of(ui.morning);
  if (ui.change)
    answer.change = *ui.change;
  else
    answer.change = base::Silence::NoAnswer;
  if (due.asks_60min) answer.pain_60min = answer_of(ui.hour_after);
  given.send(answer);
}

void forget_other(TodayUi& ui, const app::FollowUpDue& due) {
  if (ui.asked == due.subject) return;
  ui.asked = due.subject;
  ui.morning.reset();
  ui.change.reset();
  ui.hour_after.reset();
}

}  // namespace

float pain_card(const app::TodayView& view, TodayUi& ui, const Given& given, const Flow& flow) {
  const auto& c = ui::colours();
  const float padding = card_padding();
  const auto said = std::make_shared<PainSaid>(given.words);
  Stack stack(flow.width - 2 * padding);
  stack.text(ui::Text::Heading, c.text, given.words.say("desktop.pain.now"));
  stack.gap(10);
  const bool saved = given.pain_just_noted;
  if (saved) {
    add_saved(stack, view, given);
    return on_low_card(stack, flow.at, padding);
  }
  if (!view.standing) {
    add_values(stack, "today.knee", std::array{model::Side::Left, model::Side::Right, model::Side::Both}, ui.knee,
               "desktop.side.", given.words);
    stack.gap(10);
  }
  const bool ready = view.standing || ui.knee;
  const auto keys = view.follow_ups.empty() ? widgets::PainKeys::Anywhere : widgets::PainKeys::Focused;
  stack.add(widgets::pain_selector_height(stack.width(), kScore), [&, ready, keys](const ui::Rect& rect) {
    const ui::Disabled disabled(!ready);
    const auto score =
        widgets::pain_selector({rect.x, rect.y}, rect.w, {"today.pain", said->words(), keys, kScore}, std::nullopt);
    if (score && ready) note_score(*score, ui, given);
  });
  stack.gap(12);
  stack.add(18, [said](const ui::Rect& rect) { widgets::pain_legend({rect.x, rect.y}, rect.w, said->words()); });
  if (!ready) {
    stack.gap(6);
    stack.text(ui::Text::Caption, c.text2, given.words.say("desktop.pain.which-knee"));
  } else if (view.pain_today) {
    stack.gap(8);
    stack.text(ui::Text::Caption, c.text2,
               given.words.say("desktop.pain.last", {{"n", std::to_string(view.pain_today->score())}}));
  }
  return on_low_card(stack, flow.at, padding);
}

float follow_up_card(const app::TodayView& view, TodayUi& ui, const Given& given, const Flow& flow) {
  if (view.follow_ups.empty()) return 0;
  const auto& due = view.follow_ups.front();
  forget_other(ui, due);
  const auto& c = ui::colours();
  const float padding = card_padding();
  const auto said = std::make_shared<PainSaid>(given.words);
  Stack stack(flow.width - 2 * padding);
  stack.text(ui::Text::Heading, c.text, given.words.say("desktop.follow-up"));
  stack.text(ui::Text::Label, c.text2,
             given.words.say("desktop.follow-up." + std::string(base::name_of(due.about)),
                             {{"day", near_day(given.words, due.day, view.day)}}));
  stack.gap(12);
  add_scores(stack, "today.morning", said, widgets::PainKeys::Anywhere, ui.morning);
  stack.gap(14);
  add_values(stack, "today.change",
             std::array{model::MorningChange::Better, model::MorningChange::Same, model::MorningChange::Worse},
             ui.change, "desktop.change.", given.words);
  if (due.asks_60min) {
    stack.gap(12);
    stack.text(ui::Text::LabelStrong, c.text, given.words.say("desktop.follow-up.hour"));
    stack.gap(8);
    add_scores(stack, "today.hour", said, widgets::PainKeys::Focused, ui.hour_after);
  }
  stack.gap(14);
  stack.add(theme::kButtonHeight, [&](const ui::Rect& rect) {
    const float width = ui::window().w < theme::kMediumFrom ? rect.w : 160;
    const bool told = ui.morning || ui.change || ui.hour_after;
    if (widgets::button("today.follow-up.save", {rect.x, rect.y, width, rect.h},
                        {given.words.say("desktop.save"), Kind::Primary, std::nullopt, told}))
      send_answers(ui, due, given);
  });
  return on_card(stack, flow.at, padding);
}

}  // namespace genu::screens
