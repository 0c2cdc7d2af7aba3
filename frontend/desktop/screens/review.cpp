#include "screens/review.hpp"

#include <algorithm>

#include "screens/layout.hpp"
#include "screens/review_bar.hpp"
#include "screens/review_parts.hpp"
#include "screens/stack.hpp"
#include "theme/metrics.hpp"
#include "ui/keys.hpp"
#include "ui/look.hpp"
#include "ui/paint.hpp"
#include "ui/scroll.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"

namespace genu::screens {
namespace {

// Stacks beside each other on cards of one height, or under each other where there is no room.
void draw_beside(Flow& flow, const std::vector<Stack>& stacks, float padding) {
  float height = 0;
  for (const auto& stack : stacks) height = std::max(height, stack.height() + 2 * padding);
  float x = flow.at.x;
  for (const auto& stack : stacks) {
    const float width = stack.width() + 2 * padding;
    const bool under = stacks.size() > 1 && width >= flow.width - 1;
    widgets::card({x, flow.at.y, width, under ? stack.height() + 2 * padding : height}, 20);
    stack.draw({x + padding, flow.at.y + padding});
    if (under) {
      flow.took(stack.height() + 2 * padding);
    } else {
      x += width + flow.gap;
    }
  }
  if (x > flow.at.x) flow.took(height);
}

// Widths of the cards of a row: shares of it, or all of it each.
std::vector<float> widths_of(const Flow& flow, std::vector<float> shares, float padding) {
  const bool narrow = flow.width < 820;
  const float room = flow.width - flow.gap * static_cast<float>(shares.size() - 1);
  for (float& share : shares) share = (narrow ? flow.width : room * share) - 2 * padding;
  return shares;
}

bool draw_head(const app::ReviewView& view, const ClinicGiven& given, const ui::Rect& rect) {
  const auto& c = ui::colours();
  const auto& words = given.words;
  const bool back = widgets::bare_button("review.back", {rect.x - 8, rect.y, 44, 44}, widgets::Icon::Previous,
                                         words.say("desktop.back"));
  ui::text({rect.x + 44, rect.y - 2}, ui::Text::Title, c.text, name_on_screen(view.line, given));
  const auto caption = view.standing ? words.say("desktop.review.caption",
                                                 {{"side", "@side." + std::string(base::name_of(view.standing->side))},
                                                  {"condition", view.line.condition_name},
                                                  {"week", std::to_string(view.line.week)},
                                                  {"phase", view.standing->phase_name},
                                                  {"version", std::to_string(view.standing->plan_version)}})
                                     : words.say("desktop.care.no-programme");
  ui::text({rect.x + 44, rect.y + 28}, ui::Text::Label, c.text2, caption);
  const auto done = words.say("desktop.review.finish");
  const float width = std::min(190.0F, rect.w * 0.55F);
  const float y = rect.w < 700 ? rect.y + 56 : rect.y;
  const auto print = words.say("desktop.review.print");
  if (view.standing && widgets::button("review.print", {rect.right() - width - 132, y, 120, 48},
                                       {print, widgets::Kind::Secondary, widgets::Icon::File}))
    given.send(PrintPlan{});
  if (widgets::button("review.finish", {rect.right() - width, y, width, 48}, {done, widgets::Kind::Primary})) {
    given.send(app::FinishReview{view.line.patient, {}, std::nullopt});
    given.send(NextReview{});
  }
  return back;
}

// What scrolls above the bar of actions; whether the way back was taken.
bool draw_body(const app::ReviewView& view, ReviewUi& ui, const ClinicGiven& given, float bottom) {
  const auto layout = layout_for({ui::window().w, ui::window().h});
  const float padding = layout.navigation == Navigation::BottomBar ? 16 : 20;
  ui::Scroll scroll("review", {layout.content.x, 0, layout.content.w, bottom});
  const ui::Rect head{layout.page.x, scroll.top() + 16, layout.page.w, 48};
  const bool back = draw_head(view, given, head);
  Flow flow{{layout.page.x, scroll.top() + (head.w < 700 ? 130.0F : 80.0F)}, layout.page.w, 16};
  const auto& words = given.words;
  auto w = widths_of(flow, {0.38F, 0.24F, 0.38F}, padding);
  draw_beside(flow, {light_stack(view, words, w[0]), flags_stack(view, words, w[1]), changes_stack(view, words, w[2])},
              padding);
  w = widths_of(flow, {0.46F, 0.54F}, padding);
  draw_beside(flow, {plan_stack(view, words, w[0]), chart_stack(view, words, w[1])}, padding);
  draw_beside(flow, {notes_stack(view, ui, given, w[0]), record_stack(view, given, w[1])}, padding);
  scroll.ends_at(flow.at.y + 8);
  return back;
}

}  // namespace

void draw(const ReviewShown& shown, ReviewUi& ui, const ClinicGiven& given) {
  const auto& view = shown.view;
  const auto layout = layout_for({ui::window().w, ui::window().h});
  const bool phone = layout.navigation == Navigation::BottomBar;
  const float bottom = layout.content.h - (phone ? layout.bar.h : 0) - given.foot - kReviewBarHeight - 16;
  const bool back = draw_body(view, ui, given, bottom);
  draw_review_bar({layout.page.x, bottom + 8, layout.page.w, kReviewBarHeight}, view, ui.acts, given);
  if (ui.acts.open != ReviewPanel::None) return draw_review_panel(shown, ui.acts, given);
  if (ui::typed(U'n')) given.send(NextReview{});
  if (back || ui::take_key(ui::Key::Escape)) given.send(LeaveReview{});
}

std::string record_lines(const app::ReviewView& view, const words::Words& words) {
  std::string text;
  for (const auto& line : view.record) text += said(line, words) + "\n";
  return text;
}

}  // namespace genu::screens
