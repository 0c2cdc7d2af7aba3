// The plan of a review, exercise by exercise, and the chart beside it.
#include "screens/review_parts.hpp"

#include <algorithm>

#include "screens/review_chart.hpp"
#include "screens/say.hpp"
#include "ui/look.hpp"
#include "ui/paint.hpp"
#include "widgets/card.hpp"
#include "widgets/signal.hpp"

namespace genu::screens {
namespace {

std::string skips_of(const app::ReviewRow& row, const words::Words& words) {
  std::string text;
  for (const auto& skip : row.skipped) {
    if (!text.empty()) text += ", ";
    text += std::to_string(skip.times) + " " + words.say("skip." + std::string(base::name_of(skip.reason)));
  }
  if (row.not_told > 0) {
    if (!text.empty()) text += ", ";
    text += std::to_string(row.not_told) + " " + words.say("review.not-told");
  }
  return text.empty() ? words.say("desktop.review.no-skips") : text;
}

void draw_worst(ui::Point at, const base::Answer<base::Nrs>& worst) {
  if (!worst) return widgets::signal(widgets::Signal::Unknown, {at.x + 11, at.y + 12}, 10);
  const int score = worst->score();
  const auto sign = score <= 2   ? widgets::Signal::GoAhead
                    : score <= 5 ? widgets::Signal::Hold
                                 : widgets::Signal::EaseOff;
  widgets::signal(sign, {at.x + 11, at.y + 12}, 10);
  ui::text({at.x + 28, at.y}, ui::Text::BodyStrong, ui::colours().text, std::to_string(score));
}

void draw_plan_row(const ui::Rect& rect, const app::ReviewRow& row, const words::Words& words) {
  const auto& c = ui::colours();
  widgets::rule({rect.x, rect.y}, rect.w);
  ui::text({rect.x, rect.y + 8}, ui::Text::BodyStrong, c.text, row.name);
  ui::text({rect.x, rect.y + 31}, ui::Text::Caption, c.text2, row.dose);
  const float done = rect.x + rect.w * 0.46F;
  ui::text(
      {done, rect.y + 8}, ui::Text::LabelStrong, c.text,
      words.say("desktop.review.done", {{"done", std::to_string(row.done)}, {"planned", std::to_string(row.planned)}}));
  ui::fill({done, rect.y + 36, 60, 8}, c.surface2, 4);
  const float share = row.planned > 0 ? static_cast<float>(row.done) / static_cast<float>(row.planned) : 0;
  if (share > 0) ui::fill({done, rect.y + 36, std::max(8.0F, 60 * std::min(1.0F, share)), 8}, c.primary, 4);
  draw_worst({rect.x + rect.w * 0.64F, rect.y + 8}, row.worst);
  const float skips = rect.x + rect.w * 0.77F;
  ui::paragraph({skips, rect.y + 8}, rect.right() - skips, ui::Text::Caption, c.text, skips_of(row, words));
}

// Why whole sessions were not done, as the runner said; empty where none was left out.
std::string left_out_words(const app::ReviewView& view, const words::Words& words) {
  std::string reasons;
  for (const auto& count : view.left_out) {
    if (!reasons.empty()) reasons += ", ";
    reasons +=
        std::to_string(count.times) + " " + words.say("missed-reason." + std::string(base::name_of(count.reason)));
  }
  return reasons.empty() ? reasons : words.say("desktop.review.left-out", {{"reasons", reasons}});
}

}  // namespace

Stack plan_stack(const app::ReviewView& view, const words::Words& words, float width) {
  const auto& c = ui::colours();
  Stack stack(width);
  stack.text(ui::Text::Heading, c.text, words.say("desktop.review.plan"));
  if (view.rows.empty()) stack.text(ui::Text::Label, c.text2, words.say("desktop.review.no-plan"));
  if (!view.rows.empty())
    stack.add(24, [&words](const ui::Rect& rect) {
      const auto& colours = ui::colours();
      ui::text({rect.x + rect.w * 0.46F, rect.y}, ui::Text::Caption, colours.text2,
               words.say("desktop.review.column.done"));
      ui::text({rect.x + rect.w * 0.64F, rect.y}, ui::Text::Caption, colours.text2,
               words.say("desktop.review.column.worst"));
      ui::text({rect.x + rect.w * 0.77F, rect.y}, ui::Text::Caption, colours.text2,
               words.say("desktop.review.column.skipped"));
    });
  const auto left_out = left_out_words(view, words);
  if (!left_out.empty()) {
    stack.text(ui::Text::Label, c.text, left_out);
    stack.gap(6);
  }
  for (const auto& row : view.rows) {
    const float skips = ui::paragraph_height(ui::Text::Caption, skips_of(row, words), width * 0.23F);
    stack.add(std::max(58.0F, skips + 16), [&row, &words](const ui::Rect& rect) { draw_plan_row(rect, row, words); });
  }
  return stack;
}

Stack chart_stack(const app::ReviewView& view, const words::Words& words, float width) {
  Stack stack(width);
  const auto told =
      std::count_if(view.days.begin(), view.days.end(), [](const auto& day) { return day.worst.has_value(); });
  stack.text(ui::Text::Heading, ui::colours().text, words.say("desktop.review.chart"));
  stack.text(
      ui::Text::Label, ui::colours().text2,
      words.say("desktop.review.chart-n", {{"n", std::to_string(told)}, {"all", std::to_string(view.days.size())}}));
  stack.gap(6);
  stack.add(kReviewChartHeight, [&view, &words](const ui::Rect& rect) { draw_review_chart(rect, view, words); });
  return stack;
}

}  // namespace genu::screens
