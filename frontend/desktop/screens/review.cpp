#include "screens/review.hpp"

#include <algorithm>
#include <utility>

#include "screens/layout.hpp"
#include "screens/review_chart.hpp"
#include "screens/say.hpp"
#include "screens/stack.hpp"
#include "theme/metrics.hpp"
#include "ui/keys.hpp"
#include "ui/look.hpp"
#include "ui/paint.hpp"
#include "ui/scroll.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/field.hpp"
#include "widgets/signal.hpp"

namespace genu::screens {
namespace {

std::string date_of(base::Day day, const words::Words& words) {
  const auto parts = base::parts_of(day);
  return words.say("desktop.care.date",
                   {{"day", std::to_string(parts.day)}, {"month", "@month-short." + std::to_string(parts.month)}});
}

std::string said(const model::Reason& reason, const words::Words& words) {
  return words.say(reason.message, reason.values);
}

// A day before its words.
void add_dated(Stack& stack, const std::string& day, const std::string& text) {
  constexpr float indent = 64;
  const float height = ui::paragraph_height(ui::Text::Label, text, stack.width() - indent);
  stack.gap(4);
  stack.add(height, [day, text](const ui::Rect& rect) {
    ui::text({rect.x, rect.y}, ui::Text::LabelStrong, ui::colours().text2, day);
    ui::paragraph({rect.x + indent, rect.y}, rect.w - indent, ui::Text::Label, ui::colours().text, text);
  });
}

Stack light_stack(const app::ReviewView& view, const words::Words& words, float width) {
  Stack stack(width);
  const auto sign = view.line.light_day ? sign_of(view.light.light) : widgets::Signal::Unknown;
  const auto title = words.say(view.line.light_day ? "light-name." + std::string(base::name_of(view.light.light))
                                                   : "desktop.review.no-light");
  stack.add(30, [sign, title](const ui::Rect& rect) {
    widgets::signal(sign, {rect.x + 14, rect.y + 14}, 13);
    ui::text({rect.x + 40, rect.y + 2}, ui::Text::Heading, widgets::signal_colour(sign), title);
  });
  for (const auto& reason : view.line.reasons) {
    stack.gap(4);
    stack.text(ui::Text::Label, ui::colours().text, said(reason.why, words));
  }
  if (view.line.reasons.empty())
    stack.text(ui::Text::Label, ui::colours().text2, first_reason(words, view.light.reasons));
  return stack;
}

Stack flags_stack(const app::ReviewView& view, const words::Words& words, float width) {
  const auto& c = ui::colours();
  Stack stack(width);
  stack.text(ui::Text::BodyStrong, c.text, words.say("desktop.review.flags"));
  stack.gap(6);
  const bool none = view.red_flags.empty();
  // Nobody asked is not "none".
  const auto sign = !none             ? widgets::Signal::EaseOff
                    : view.asked == 0 ? widgets::Signal::Unknown
                                      : widgets::Signal::GoAhead;
  const auto word = words.say(!none             ? "desktop.review.flags-there"
                              : view.asked == 0 ? "desktop.review.flags-unknown"
                                                : "desktop.review.flags-none");
  stack.add(26, [sign, word](const ui::Rect& rect) {
    widgets::signal(sign, {rect.x + 11, rect.y + 12}, 10);
    ui::text({rect.x + 30, rect.y}, ui::Text::BodyStrong, ui::colours().text, word);
  });
  for (const auto& hit : view.red_flags) stack.text(ui::Text::Label, c.text, hit.advice);
  const auto asked = view.asked_last ? words.say("desktop.review.asked", {{"n", std::to_string(view.asked)},
                                                                          {"day", date_of(*view.asked_last, words)}})
                                     : words.say("desktop.review.never-asked");
  stack.text(ui::Text::Caption, c.text2, asked);
  return stack;
}

Stack changes_stack(const app::ReviewView& view, const words::Words& words, float width) {
  constexpr std::size_t most = 3;
  Stack stack(width);
  const auto title = view.line.reviewed
                         ? words.say("desktop.review.since", {{"day", date_of(*view.line.reviewed, words)}})
                         : words.say("desktop.review.lately");
  stack.text(ui::Text::BodyStrong, ui::colours().text, title);
  const auto first = view.changes.size() > most ? view.changes.size() - most : 0;
  for (auto i = first; i < view.changes.size(); ++i)
    add_dated(stack, date_of(view.changes[i].day, words), said(view.changes[i].what, words));
  if (view.changes.empty()) stack.text(ui::Text::Label, ui::colours().text2, words.say("desktop.review.no-changes"));
  return stack;
}

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

void draw_row(const ui::Rect& rect, const app::ReviewRow& row, const words::Words& words) {
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
    stack.add(std::max(58.0F, skips + 16), [&row, &words](const ui::Rect& rect) { draw_row(rect, row, words); });
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

Stack notes_stack(const app::ReviewView& view, ReviewUi& ui, const ClinicGiven& given, float width) {
  constexpr std::size_t most = 4;
  const auto& words = given.words;
  Stack stack(width);
  stack.text(ui::Text::Heading, ui::colours().text, words.say("desktop.review.notes"));
  if (view.notes.empty()) stack.text(ui::Text::Label, ui::colours().text2, words.say("desktop.review.no-notes"));
  for (std::size_t i = 0; i < std::min(most, view.notes.size()); ++i)
    add_dated(stack, date_of(view.notes[i].day, words), view.notes[i].text);
  stack.gap(12);
  stack.text(ui::Text::BodyStrong, ui::colours().text, words.say("desktop.review.own-notes"));
  for (std::size_t i = 0; i < std::min(most, view.care_notes.size()); ++i)
    add_dated(stack, date_of(view.care_notes[i].day, words), view.care_notes[i].text);
  stack.gap(8);
  stack.add(48, [&ui, &given, &view](const ui::Rect& rect) {
    const auto hint = given.words.say("desktop.review.write-note");
    const auto touch = widgets::field(
        {.id = "review.note", .label = hint, .rect = {rect.x, rect.y, rect.w - 112, 48}, .hint = hint}, ui.note);
    const auto keep = given.words.say("desktop.review.keep-note");
    const bool pressed = widgets::button("review.keep-note", {rect.right() - 100, rect.y, 100, 48},
                                         {keep, widgets::Kind::Secondary, std::nullopt, !ui.note.empty()});
    if ((pressed || touch.entered) && !ui.note.empty())
      given.send(app::WriteCareNote{view.line.patient, std::exchange(ui.note, {}), {}});
  });
  return stack;
}

Stack record_stack(const app::ReviewView& view, const ClinicGiven& given, float width) {
  Stack stack(width);
  stack.text(ui::Text::Heading, ui::colours().text, given.words.say("desktop.review.record"));
  stack.gap(4);
  for (const auto& line : view.record) stack.text(ui::Text::Label, ui::colours().text, said(line, given.words));
  stack.gap(12);
  stack.add(48, [&view, &given](const ui::Rect& rect) {
    const auto copy = given.words.say("desktop.review.copy");
    if (widgets::button("review.copy", {rect.x, rect.y, 120, 48}, {copy, widgets::Kind::Secondary}))
      given.send(CopyText{record_lines(view, given.words)});
  });
  return stack;
}

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

void draw(const app::ReviewView& view, ReviewUi& ui, const ClinicGiven& given) {
  const auto layout = layout_for({ui::window().w, ui::window().h});
  const bool phone = layout.navigation == Navigation::BottomBar;
  const float bar = review_bar_height(view, given.words, layout.page.w);
  const float bottom = layout.content.h - (phone ? layout.bar.h : 0) - given.foot - bar - 16;
  const bool back = draw_body(view, ui, given, bottom);
  draw_review_bar({layout.page.x, bottom + 8, layout.page.w, bar}, view, ui.acts, given);
  if (ui.acts.open != ReviewPanel::None) return draw_review_panel(view, ui.acts, given);
  if (ui::typed(U'n')) given.send(NextReview{});
  if (back || ui::take_key(ui::Key::Escape)) given.send(LeaveReview{});
}

std::string record_lines(const app::ReviewView& view, const words::Words& words) {
  std::string text;
  for (const auto& line : view.record) text += said(line, words) + "\n";
  return text;
}

}  // namespace genu::screens
