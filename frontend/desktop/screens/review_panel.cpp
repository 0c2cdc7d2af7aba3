#include "screens/review_panel.hpp"

#include <algorithm>

#include "screens/form.hpp"
#include "screens/review_bar.hpp"
#include "screens/say.hpp"
#include "theme/metrics.hpp"
#include "ui/items.hpp"
#include "ui/keys.hpp"
#include "ui/look.hpp"
#include "ui/paint.hpp"
#include "ui/scroll.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"

namespace genu::screens {
namespace {

constexpr float kPanelPadding = 24;
constexpr theme::Colour kVeil{0, 0, 0, 0.5F};

std::string date_in(const app::ReviewView& view, int days, const words::Words& words) {
  return near_day(words, view.today + days, view.today);
}

void add_exercises(Stack& stack, const app::ReviewView& view, ReviewActs& acts, const ClinicGiven& given) {
  const bool harder = acts.open == ReviewPanel::Harder;
  stack.text(ui::Text::Body, ui::colours().text2, given.words.say("desktop.review.step-how"));
  for (const auto& row : view.rows) {
    stack.gap(10);
    stack.add(56, [&row, &acts, &given, harder](const ui::Rect& rect) {
      const auto label = row.name + ", " + row.dose;
      if (!widgets::button("review.step." + row.exercise, rect, {label, widgets::Kind::Quiet})) return;
      acts.open = ReviewPanel::None;
      given.send(StepPlan{row.exercise, harder});
    });
  }
}

// The main action of a panel.
void add_main(Stack& stack, const char* id, const std::string& label, bool ready, std::function<void()> send) {
  stack.gap(20);
  stack.add(theme::kMainButtonHeight, [id, label, ready, send = std::move(send)](const ui::Rect& rect) {
    if (widgets::button(id, rect, {label, widgets::Kind::Primary, std::nullopt, ready})) send();
  });
}

void add_hold(Stack& stack, const app::ReviewView& view, ReviewActs& acts, const ClinicGiven& given) {
  const auto& words = given.words;
  stack.text(ui::Text::Body, ui::colours().text2, words.say("desktop.review.hold-how"));
  stack.gap(12);
  add_stepper(stack, words,
              {"review.hold.days", words.say("desktop.review.hold-days"), std::to_string(acts.days),
               [&acts](int by) { acts.days = std::clamp(acts.days + by, 1, 90); }});
  add_fields(stack, {{"review.hold.by", words.say("desktop.plan.by"), words.say("desktop.plan.by-hint"), &acts.by}});
  add_note(stack,
           {"review.hold.note", words.say("desktop.plan.reason"), words.say("desktop.plan.reason-hint"), &acts.note});
  add_main(stack, "review.hold.now",
           words.say("desktop.review.hold-until", {{"day", date_in(view, acts.days - 1, words)}}), !acts.by.empty(),
           [&view, &acts, &given] {
             app::StartHold hold;
             hold.kind = model::HoldKind::Away;
             hold.forbids = model::HoldScope::Impact;
             hold.until = view.today + (acts.days - 1);
             hold.by = acts.by;
             hold.note = acts.note;
             acts.open = ReviewPanel::None;
             given.send(hold);
           });
}

void add_flare(Stack& stack, ReviewActs& acts, const ClinicGiven& given) {
  const auto& words = given.words;
  stack.text(ui::Text::Body, ui::colours().text2, words.say("desktop.review.flare-how"));
  add_note(stack,
           {"review.flare.note", words.say("desktop.plan.reason"), words.say("desktop.plan.reason-hint"), &acts.note});
  add_main(stack, "review.flare.now", words.say("desktop.review.flare-now"), true, [&acts, &given] {
    app::DeclareFlare flare;
    flare.note = acts.note;
    acts.open = ReviewPanel::None;
    given.send(flare);
  });
}

void add_next(Stack& stack, const app::ReviewView& view, ReviewActs& acts, const ClinicGiven& given) {
  const auto& words = given.words;
  const auto patient = view.line.patient;
  std::vector<Choice> choices;
  const std::vector<int> days{1, 3, 7, 14, 28};
  for (const int each : days)
    choices.push_back({"review.next." + std::to_string(each), date_in(view, each, words),
                       view.line.next_review == view.today + each});
  choices.push_back({"review.next.none", words.say("desktop.review.next-none"), !view.line.next_review});
  add_chips(stack, choices, [days, patient, today = view.today, &acts, &given](std::size_t i) {
    acts.open = ReviewPanel::None;
    given.send(app::SetNextReview{patient, i < days.size() ? std::optional(today + days[i]) : std::nullopt});
  });
}

void add_message(Stack& stack, const app::ReviewView& view, ReviewActs& acts, const ClinicGiven& given) {
  const auto& words = given.words;
  stack.text(ui::Text::Body, ui::colours().text2, words.say("desktop.message.how"));
  add_note(stack,
           {"review.message.text", words.say("desktop.message.text"), words.say("desktop.message.hint"), &acts.note});
  add_fields(stack, {{"review.message.by", words.say("desktop.plan.by"), words.say("desktop.plan.by-hint"), &acts.by}});
  add_main(stack, "review.message.now", words.say("desktop.message.write"), !acts.by.empty() && !acts.note.empty(),
           [&view, &acts, &given] {
             acts.open = ReviewPanel::None;
             given.send(app::WriteMessage{view.line.patient, acts.note, acts.by});
           });
  if (view.messages.empty()) return;
  stack.gap(20);
  stack.text(ui::Text::BodyStrong, ui::colours().text, words.say("desktop.message.earlier"));
  for (const auto& line : view.messages) {
    stack.gap(8);
    stack.text(ui::Text::Body, ui::colours().text, line.text);
    stack.text(ui::Text::Caption, ui::colours().text2, message_state(line, view.today, words));
  }
}

void fill(Stack& stack, const ReviewShown& shown, ReviewActs& acts, const ClinicGiven& given) {
  const auto& view = shown.view;
  const auto* act = review_act(acts.open);
  stack.add(44, [title = given.words.say(act != nullptr ? act->words : ""), &acts, &given](const ui::Rect& rect) {
    ui::text({rect.x, rect.y + 8}, ui::Text::Title, ui::colours().text, title);
    const auto close = given.words.say("desktop.close");
    if (widgets::bare_button("review.panel.close", {rect.right() - 44, rect.y, 44, 44}, widgets::Icon::Close, close))
      acts.open = ReviewPanel::None;
  });
  stack.gap(8);
  switch (acts.open) {
    case ReviewPanel::Easier:
    case ReviewPanel::Harder:
      return add_exercises(stack, view, acts, given);
    case ReviewPanel::Hold:
      return add_hold(stack, view, acts, given);
    case ReviewPanel::Flare:
      return add_flare(stack, acts, given);
    case ReviewPanel::Limits:
    case ReviewPanel::Ladder:
      if (shown.limits == nullptr) return;
      return add_limits(stack, *shown.limits, acts.limits, {acts.by, acts.note}, given,
                        [&acts] { acts.open = ReviewPanel::None; });
    case ReviewPanel::Message:
      return add_message(stack, view, acts, given);
    case ReviewPanel::Next:
      return add_next(stack, view, acts, given);
    case ReviewPanel::More:
      return add_more_acts(stack, view, acts, given);
    case ReviewPanel::Paper:
    case ReviewPanel::None:
      break;
  }
}

}  // namespace

std::string message_state(const app::MessageLine& line, base::Day today, const words::Words& words) {
  const auto state = line.read ? words.say("desktop.message.read-on", {{"day", near_day(words, *line.read, today)}})
                               : words.say("message-state." + std::string(base::name_of(line.state)));
  return words.say("desktop.message.state",
                   {{"by", line.by}, {"day", near_day(words, line.day, today)}, {"state", state}});
}

void open_panel(ReviewPanel panel, ReviewActs& acts) {
  acts.open = panel;
  acts.limits = {};
  if (panel == ReviewPanel::Ladder) acts.limits.subject = LimitsSubject::Ladder;
}

void draw_review_panel(const ReviewShown& shown, ReviewActs& acts, const ClinicGiven& given) {
  if (acts.open == ReviewPanel::None) return;
  const auto window = ui::window();
  const bool narrow = window.w < theme::kMediumFrom;
  const float width = narrow ? window.w - 24 : 400;
  Stack stack(width - 2 * kPanelPadding);
  fill(stack, shown, acts, given);
  const float height = stack.height() + 2 * kPanelPadding;
  const float most = window.h - 24;
  const float y = narrow ? std::max(12.0F, window.h - height - 12) : 12;
  const ui::Rect place{narrow ? 12 : window.w - width - 12, y, width, narrow ? std::min(height, most) : most};
  const ui::Layer layer("review.panel", window);
  ui::fill(window, kVeil);
  widgets::card(place);
  ui::Scroll scroll("review.panel.text", place);
  stack.draw({place.x + kPanelPadding, scroll.top() + kPanelPadding});
  scroll.ends_at(scroll.top() + height);
  if (ui::take_key(ui::Key::Escape)) acts.open = ReviewPanel::None;
}

}  // namespace genu::screens
