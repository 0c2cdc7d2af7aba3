#include "screens/review_bar.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "ui/items.hpp"
#include "ui/look.hpp"
#include "ui/paint.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"

namespace genu::screens {
namespace {

constexpr float kBetween = 8;
constexpr float kActHeight = 48;
constexpr float kActPadding = 14;

constexpr std::array<ReviewAct, 10> kActs{{{"review.harder", "desktop.review.harder", ReviewPanel::Harder},
                                           {"review.easier", "desktop.review.easier", ReviewPanel::Easier},
                                           {"review.dose", "desktop.review.dose", ReviewPanel::None, false},
                                           {"review.hold", "desktop.review.hold", ReviewPanel::Hold},
                                           {"review.limits", "desktop.review.limits", ReviewPanel::Limits},
                                           {"review.message", "desktop.review.message", ReviewPanel::Message, false},
                                           {"review.flare", "desktop.review.flare", ReviewPanel::Flare},
                                           {"review.ladder", "desktop.review.ladder", ReviewPanel::Ladder},
                                           {"review.next", "desktop.review.next", ReviewPanel::Next, false},
                                           {"review.paper", "desktop.review.paper", ReviewPanel::Paper}}};

constexpr ReviewAct kMore{"review.more", "desktop.review.more", ReviewPanel::More, false};

// What the rules would do.
bool suggested(const app::ReviewView& view, ReviewPanel panel) {
  if (!view.advice) return false;
  const auto action = view.advice->action;
  if (panel == ReviewPanel::Harder) return action == model::Action::Progress;
  return panel == ReviewPanel::Easier && (action == model::Action::Regress || action == model::Action::RestThenRegress);
}

std::string label_of(const ReviewAct& act, const app::ReviewView& view, const words::Words& words) {
  const auto label = words.say(act.words);
  return suggested(view, act.panel) ? words.say("desktop.review.suggested", {{"what", label}}) : label;
}

// What the rules suggest stands first.
std::vector<ReviewAct> acts_in_order(const app::ReviewView& view) {
  std::vector<ReviewAct> acts(kActs.begin(), kActs.end());
  std::stable_partition(acts.begin(), acts.end(), [&](const ReviewAct& act) { return suggested(view, act.panel); });
  return acts;
}

float width_of(const std::string& label) { return widgets::button_width({label, widgets::Kind::Quiet}, kActPadding); }

// As many as fit beside each other; where not all do, the last one leads to the others.
std::vector<ReviewAct> acts_that_fit(const app::ReviewView& view, const words::Words& words, float room) {
  const auto all = acts_in_order(view);
  const auto width_with = [&](const ReviewAct& act) { return width_of(label_of(act, view, words)) + kBetween; };
  float whole = -kBetween;
  for (const auto& act : all) whole += width_with(act);
  if (whole <= room) return all;
  float used = width_with(kMore) - kBetween;
  std::vector<ReviewAct> acts;
  for (const auto& act : all) {
    used += width_with(act);
    if (used > room) break;
    acts.push_back(act);
  }
  acts.push_back(kMore);
  return acts;
}

void draw_act(const ReviewAct& act, const ui::Rect& place, const app::ReviewView& view, ReviewActs& acts,
              const ClinicGiven& given) {
  const auto kind = suggested(view, act.panel) ? widgets::Kind::Secondary : widgets::Kind::Quiet;
  const bool enabled = !act.needs_plan || view.standing.has_value();
  const auto label = label_of(act, view, given.words);
  if (!widgets::button(act.id, place, {label, kind, std::nullopt, enabled})) return;
  acts.open = ReviewPanel::None;
  if (act.panel == ReviewPanel::None) return given.send(OpenPlan{});
  if (act.panel == ReviewPanel::Paper) return given.send(OpenPaper{});
  acts.note.clear();
  open_panel(act.panel, acts);
}

}  // namespace

const ReviewAct* review_act(ReviewPanel panel) {
  if (panel == ReviewPanel::More) return &kMore;
  const auto act = std::find_if(kActs.begin(), kActs.end(), [&](const ReviewAct& each) { return each.panel == panel; });
  return act == kActs.end() ? nullptr : &*act;
}

void draw_review_bar(const ui::Rect& rect, const app::ReviewView& view, ReviewActs& acts, const ClinicGiven& given) {
  widgets::card(rect, 20);
  const auto inner = rect.inset(8);
  acts.bar_width = inner.w;
  float x = inner.x;
  for (const auto& act : acts_that_fit(view, given.words, inner.w)) {
    const float width = width_of(label_of(act, view, given.words));
    draw_act(act, {x, inner.y, width, kActHeight}, view, acts, given);
    x += width + kBetween;
  }
}

void add_more_acts(Stack& stack, const app::ReviewView& view, ReviewActs& acts, const ClinicGiven& given) {
  const auto shown = acts_that_fit(view, given.words, acts.bar_width);
  for (const auto& act : acts_in_order(view)) {
    const bool there =
        std::any_of(shown.begin(), shown.end(), [&](const auto& each) { return each.panel == act.panel; });
    if (there) continue;
    stack.gap(8);
    stack.add(kActHeight,
              [act, &view, &acts, &given](const ui::Rect& rect) { draw_act(act, rect, view, acts, given); });
  }
}

}  // namespace genu::screens
