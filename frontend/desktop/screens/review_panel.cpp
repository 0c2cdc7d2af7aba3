#include "screens/review_panel.hpp"

#include <algorithm>
#include <array>

#include "screens/form.hpp"
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
constexpr float kBetween = 8;
constexpr theme::Colour kVeil{0, 0, 0, 0.5F};

struct Act {
  const char* id;
  const char* words;
  ReviewPanel panel;  // None: the plan itself
  bool needs_plan = true;
};

constexpr std::array<Act, 7> kActs{{{"review.harder", "desktop.review.harder", ReviewPanel::Harder},
                                    {"review.easier", "desktop.review.easier", ReviewPanel::Easier},
                                    {"review.dose", "desktop.review.dose", ReviewPanel::None, false},
                                    {"review.hold", "desktop.review.hold", ReviewPanel::Hold},
                                    {"review.flare", "desktop.review.flare", ReviewPanel::Flare},
                                    {"review.ladder", "desktop.review.ladder", ReviewPanel::Ladder},
                                    {"review.next", "desktop.review.next", ReviewPanel::Next, false}}};

// What the rules would do.
bool suggested(const app::ReviewView& view, ReviewPanel panel) {
  if (!view.advice) return false;
  const auto action = view.advice->action;
  if (panel == ReviewPanel::Harder) return action == model::Action::Progress;
  return panel == ReviewPanel::Easier && (action == model::Action::Regress || action == model::Action::RestThenRegress);
}

std::string label_of(const Act& act, const app::ReviewView& view, const words::Words& words) {
  const auto label = words.say(act.words);
  return suggested(view, act.panel) ? words.say("desktop.review.suggested", {{"what", label}}) : label;
}

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

void add_ladder(Stack& stack, ReviewActs& acts, const ClinicGiven& given) {
  const auto& words = given.words;
  stack.text(ui::Text::Body, ui::colours().text2, words.say("desktop.review.ladder-how"));
  stack.gap(12);
  add_stepper(stack, words,
              {"review.ladder.level", words.say("desktop.review.ladder-level"), std::to_string(acts.level),
               [&acts](int by) { acts.level = std::clamp(acts.level + by, 1, 12); }});
  add_main(stack, "review.ladder.now", words.say("desktop.review.ladder-now"), true, [&acts, &given] {
    app::PlaceOnLadder place;
    place.level = acts.level;
    acts.open = ReviewPanel::None;
    given.send(place);
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

void fill(Stack& stack, const app::ReviewView& view, ReviewActs& acts, const ClinicGiven& given) {
  const auto act = std::find_if(kActs.begin(), kActs.end(), [&](const Act& each) { return each.panel == acts.open; });
  stack.add(44, [title = given.words.say(act->words), &acts, &given](const ui::Rect& rect) {
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
    case ReviewPanel::Ladder:
      return add_ladder(stack, acts, given);
    case ReviewPanel::Next:
      return add_next(stack, view, acts, given);
    case ReviewPanel::None:
      break;
  }
}

// Calls `place` with each action and its rectangle; gives the height of all rows.
template <class Place>
float laid_out(const ui::Rect& rect, const app::ReviewView* view, const words::Words& words, Place place) {
  float x = rect.x, y = rect.y;
  for (const auto& act : kActs) {
    const auto label = view ? label_of(act, *view, words) : words.say(act.words);
    const float width = widgets::button_width({label, widgets::Kind::Quiet}, 14);
    if (x > rect.x && x + width > rect.right()) {
      x = rect.x;
      y += 48 + kBetween;
    }
    place(act, label, ui::Rect{x, y, width, 48});
    x += width + kBetween;
  }
  return y + 48 - rect.y;
}

}  // namespace

float review_bar_height(const app::ReviewView& view, const words::Words& words, float width) {
  return 16 + laid_out({0, 0, width - 16, 0}, &view, words, [](const Act&, const std::string&, const ui::Rect&) {});
}

void draw_review_bar(const ui::Rect& rect, const app::ReviewView& view, ReviewActs& acts, const ClinicGiven& given) {
  widgets::card(rect, 20);
  laid_out(rect.inset(8), &view, given.words, [&](const Act& act, const std::string& label, const ui::Rect& place) {
    const auto kind = suggested(view, act.panel) ? widgets::Kind::Secondary : widgets::Kind::Quiet;
    const bool enabled = !act.needs_plan || view.standing.has_value();
    if (!widgets::button(act.id, place, {label, kind, std::nullopt, enabled})) return;
    if (act.panel == ReviewPanel::None) return given.send(OpenPlan{});
    acts.open = act.panel;
    acts.note.clear();
  });
}

void draw_review_panel(const app::ReviewView& view, ReviewActs& acts, const ClinicGiven& given) {
  if (acts.open == ReviewPanel::None) return;
  const auto window = ui::window();
  const bool narrow = window.w < theme::kMediumFrom;
  const float width = narrow ? window.w - 24 : 400;
  Stack stack(width - 2 * kPanelPadding);
  fill(stack, view, acts, given);
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
