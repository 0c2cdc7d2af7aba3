#include "screens/builder_parts.hpp"
#include "screens/form.hpp"
#include "theme/metrics.hpp"
#include "ui/look.hpp"
#include "ui/paint.hpp"
#include "widgets/button.hpp"
#include "widgets/field.hpp"
#include "widgets/signal.hpp"

#include <algorithm>

namespace genu::screens {
namespace {

void burden_bar(const ui::Rect& rect, int minutes) {
  const auto& c = ui::colours();
  constexpr float full = 25;
  const auto share = [](int value) { return std::min(1.0F, static_cast<float>(value) / full); };
  const bool above = minutes > app::draft_minutes_limit;
  ui::fill(rect, c.surface2, rect.h / 2);
  if (minutes > 0)
    ui::fill({rect.x, rect.y, std::max(rect.h, rect.w * share(minutes)), rect.h}, above ? c.amber : c.primary,
             rect.h / 2);
  const float mark = rect.x + rect.w * share(app::draft_minutes_limit);
  ui::line({mark, rect.y - 5}, {mark, rect.bottom() + 5}, c.text, 2);
}

void add_sign(Stack& stack, widgets::Signal sign, const std::string& text) {
  constexpr float indent = 30;
  const float height = std::max(24.0F, ui::paragraph_height(ui::Text::Label, text, stack.width() - indent));
  stack.add(height, [sign, text](const ui::Rect& rect) {
    widgets::signal(sign, {rect.x + 11, rect.y + 11}, 10);
    ui::paragraph({rect.x + indent, rect.y + 1}, rect.w - indent, ui::Text::Label, ui::colours().text, text);
  });
  stack.gap(6);
}

// A field with a button that sends what is in it.
void add_field(Stack& stack, const char* id, const std::string& hint, const std::string& button, std::string& text,
               std::function<void(std::string)> send) {
  const auto press = std::string(id) + "-now";
  stack.add(48, [id, press, hint, button, &text, send](const ui::Rect& rect) {
    const float width = widgets::button_width({button, widgets::Kind::Quiet});
    const auto touch =
        widgets::field({.id = id, .label = hint, .rect = {rect.x, rect.y, rect.w - width - 8, 48}, .hint = hint}, text);
    const bool pressed = widgets::button(press, {rect.right() - width, rect.y, width, 48},
                                         {button, widgets::Kind::Quiet, std::nullopt, !text.empty()});
    if ((pressed || touch.entered) && !text.empty()) send(std::exchange(text, {}));
  });
}

app::SetDraftPhase without_criterion(const app::PlanDraftView& draft, std::size_t place) {
  app::SetDraftPhase command;
  command.exit = draft.exit;
  command.exit->erase(command.exit->begin() + static_cast<std::ptrdiff_t>(place));
  return command;
}

void add_criteria(Stack& stack, const BuilderFrame& frame) {
  const auto& words = frame.given.words;
  const auto& draft = frame.shown.draft;
  stack.gap(4);
  stack.text(ui::Text::LabelStrong, ui::colours().text, words.say("desktop.plan.criteria"));
  for (std::size_t i = 0; i < draft.exit.size(); ++i) {
    const auto text = to_text(draft.exit[i]);
    stack.add(44, [frame, i, text](const ui::Rect& rect) {
      ui::paragraph({rect.x, rect.y + 4}, rect.w - 52, ui::Text::Caption, ui::colours().text, text);
      const auto name = frame.given.words.say("desktop.plan.remove-criterion");
      if (widgets::bare_button("builder.criterion." + std::to_string(i) + ".remove",
                               {rect.right() - 44, rect.y, 44, 44}, widgets::Icon::Close, name, 18))
        frame.given.send(without_criterion(frame.shown.draft, i));
    });
  }
  stack.gap(6);
  add_field(stack, "builder.criterion", words.say("desktop.plan.criterion-hint"),
            words.say("desktop.plan.add-criterion"), frame.ui.criterion,
            [&given = frame.given](std::string text) { given.send(AddCriterion{std::move(text)}); });
}

}  // namespace

Stack burden(const BuilderFrame& frame, float width) {
  const auto& words = frame.given.words;
  const auto& draft = frame.shown.draft;
  Stack stack(width);
  stack.text(ui::Text::Heading, ui::colours().text, words.say("desktop.plan.burden"));
  stack.add(48, [&draft, &words](const ui::Rect& rect) {
    const auto number = std::to_string(draft.minutes);
    ui::text({rect.x, rect.y + 2}, ui::Text::Display, ui::colours().text, number);
    ui::text({rect.x + ui::text_width(ui::Text::Display, number) + 10, rect.y + 16}, ui::Text::Label,
             ui::colours().text2, words.say("desktop.plan.a-session"));
  });
  stack.gap(6);
  stack.add(12, [&draft](const ui::Rect& rect) { burden_bar(rect, draft.minutes); });
  stack.gap(12);
  const auto count = std::to_string(draft.rows.size());
  stack.text(ui::Text::Label, ui::colours().text2,
             words.say("desktop.plan.count", {{"n", count}, {"limit", std::to_string(app::draft_exercises_limit)}}));
  stack.text(ui::Text::Label, ui::colours().text2,
             words.say("desktop.plan.week", {{"n", std::to_string(draft.week_minutes)}}));
  stack.gap(6);
  if (draft.too_much) add_sign(stack, widgets::Signal::Hold, words.say("desktop.plan.too-much"));
  return stack;
}

Stack cautions(const BuilderFrame& frame, float width) {
  const auto& words = frame.given.words;
  const auto& draft = frame.shown.draft;
  Stack stack(width);
  stack.text(ui::Text::Heading, ui::colours().text, words.say("desktop.plan.cautions"));
  stack.gap(6);
  bool any = false;
  if (draft.held) {
    add_sign(stack, widgets::Signal::EaseOff, words.say(draft.held->message, draft.held->values));
    any = true;
  }
  for (const auto& row : draft.rows) {
    for (const auto& caution : row.cautions) {
      add_sign(stack, widgets::Signal::Hold, row.name + ": " + caution);
      any = true;
    }
  }
  if (!any) add_sign(stack, widgets::Signal::GoAhead, words.say("desktop.plan.no-cautions"));
  return stack;
}

Stack version_of(const BuilderFrame& frame, float width) {
  const auto& words = frame.given.words;
  const auto& draft = frame.shown.draft;
  Stack stack(width);
  stack.text(ui::Text::Heading, ui::colours().text,
             words.say("desktop.plan.version", {{"n", std::to_string(draft.next_version)}}));
  stack.gap(4);
  for (const auto& change : draft.changes) {
    stack.text(ui::Text::Label, ui::colours().text, words.say(change.message, change.values));
    stack.gap(3);
  }
  if (draft.changes.empty()) stack.text(ui::Text::Label, ui::colours().text2, words.say("desktop.plan.same"));
  add_note(stack, {"builder.reason", words.say("desktop.plan.reason"), words.say("desktop.plan.reason-hint"),
                   &frame.ui.reason});
  add_fields(stack, {{"builder.by", words.say("desktop.plan.by"), words.say("desktop.plan.by-hint"), &frame.ui.by}});
  stack.gap(16);
  stack.add(48, [frame](const ui::Rect& rect) {
    const auto& plan = frame.shown.draft;
    const bool ready = !frame.ui.reason.empty() && !frame.ui.by.empty() && !plan.changes.empty() && !plan.rows.empty();
    const auto save = frame.given.words.say("desktop.plan.save", {{"n", std::to_string(plan.next_version)}});
    if (widgets::button("builder.save", rect, {save, widgets::Kind::Primary, widgets::Icon::Check, ready}))
      frame.given.send(app::SavePlanDraft{frame.ui.by, frame.ui.reason});
  });
  stack.gap(8);
  stack.add(48, [frame](const ui::Rect& rect) {
    const auto discard = frame.given.words.say("desktop.plan.discard");
    if (widgets::button("builder.discard", rect, {discard, widgets::Kind::Quiet}))
      frame.given.send(app::DiscardPlanDraft{});
  });
  return stack;
}

Stack phase_of(const BuilderFrame& frame, float width) {
  const auto& words = frame.given.words;
  const auto& draft = frame.shown.draft;
  Stack stack(width);
  stack.text(ui::Text::Heading, ui::colours().text,
             draft.phase_name.empty() ? words.say("desktop.plan.phase") : draft.phase_name);
  stack.gap(8);
  add_stepper(
      stack, words,
      {"builder.days", words.say("desktop.plan.days-a-week"), std::to_string(draft.sessions_per_week), [frame](int by) {
         app::SetDraftDays command;
         command.sessions_per_week = std::clamp(frame.shown.draft.sessions_per_week + by, 1, 14);
         frame.given.send(command);
       }});
  const int most = draft.weeks.max.value_or(draft.weeks.min);
  add_stepper(stack, words,
              {"builder.weeks", words.say("desktop.plan.weeks"), std::to_string(most), [frame, most](int by) {
                 app::SetDraftPhase command;
                 const int now = std::clamp(most + by, 1, 104);
                 command.weeks = model::Weeks{std::min(frame.shown.draft.weeks.min, now), now};
                 frame.given.send(command);
               }});
  add_criteria(stack, frame);
  stack.gap(14);
  stack.text(ui::Text::LabelStrong, ui::colours().text, words.say("desktop.plan.keep"));
  stack.gap(6);
  add_field(stack, "builder.template", words.say("desktop.plan.keep-hint"), words.say("desktop.plan.keep-now"),
            frame.ui.template_name, [frame](std::string name) {
              frame.given.send(app::KeepPlanTemplate{std::move(name), frame.ui.by});
            });
  return stack;
}

}  // namespace genu::screens
