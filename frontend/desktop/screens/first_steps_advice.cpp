// What an answer has set off: what to do, where to go, what is on hold. It stands alone until it has been read.
#include "screens/first_steps_parts.hpp"
#include "theme/metrics.hpp"
#include "ui/look.hpp"
#include "ui/paint.hpp"
#include "widgets/icons.hpp"
#include "widgets/signal.hpp"

#include <algorithm>

namespace genu::screens {
namespace {

constexpr float kWidest = 640;

bool is_urgent(const app::TriageView& triage) { return triage.tier == model::TriageTier::Urgent; }

void add_headline(Stack& stack, const FirstFrame& frame) {
  const auto sign = is_urgent(frame.view().triage) ? widgets::Signal::EaseOff : widgets::Signal::Hold;
  const auto text =
      frame.say(is_urgent(frame.view().triage) ? "desktop.first.advice.urgent" : "desktop.first.advice.soon");
  stack.add(44, [sign, text](const ui::Rect& rect) {
    widgets::signal(sign, {rect.x + 20, rect.centre().y}, 20);
    ui::text_in({rect.x + 54, rect.y, 0, rect.h}, ui::Text::Lead, widgets::signal_colour(sign), text);
  });
}

void add_numbered(Stack& stack, std::size_t number, const std::string& text) {
  constexpr float kIndent = 40;
  const auto& c = ui::colours();
  stack.gap(10);
  const float height = std::max(28.0F, ui::paragraph_height(ui::Text::Body, text, stack.width() - kIndent));
  stack.add(height, [&c, number, text](const ui::Rect& rect) {
    ui::disc({rect.x + 14, rect.y + 14}, 14, c.surface2);
    ui::text_in({rect.x + 14, rect.y, 0, 28}, ui::Text::LabelStrong, c.text2, std::to_string(number),
                ui::Align::Centre);
    ui::paragraph({rect.x + kIndent, rect.y + 2}, rect.w - kIndent, ui::Text::Body, c.text, text);
  });
}

void add_hit(Stack& stack, const FirstFrame& frame, const model::TriageHit& hit) {
  const auto& c = ui::colours();
  stack.gap(12);
  stack.text(ui::Text::Body, c.text, hit.advice);
  stack.gap(2);
  stack.text(ui::Text::LabelStrong, c.text2,
             frame.say("desktop.safety.where", {{"route", "@route." + std::string(base::name_of(hit.route))},
                                                {"within", "@within." + std::string(base::name_of(hit.within))}}));
}

void add_instructions(Stack& stack, const FirstFrame& frame) {
  const auto& triage = frame.view().triage;
  if (!triage.lock_running && !triage.lock_all) return;
  add_numbered(stack, 1,
               frame.say(triage.lock_all ? "desktop.first.advice.no-exercise" : "desktop.first.advice.no-runs"));
  add_numbered(stack, 2, frame.say("desktop.first.advice.walk"));
  add_numbered(stack, 3, frame.say("desktop.first.advice.show"));
}

void hold_card(const FirstFrame& frame, Flow& flow) {
  const auto& triage = frame.view().triage;
  if (!triage.lock_running && !triage.lock_all) return;
  const float padding = card_padding();
  const auto text = frame.say(triage.lock_all ? "desktop.safety.lock-all" : "desktop.safety.lock-running");
  Stack stack(flow.width - 2 * padding);
  const float height = std::max(28.0F, ui::paragraph_height(ui::Text::BodyStrong, text, stack.width() - 44));
  stack.add(height, [text](const ui::Rect& rect) {
    widgets::icon(widgets::Icon::Lock, {rect.x + 14, rect.y + 14}, 26, ui::colours().text2);
    ui::paragraph({rect.x + 44, rect.y + 2}, rect.w - 44, ui::Text::BodyStrong, ui::colours().text, text);
  });
  flow.took(on_low_card(stack, flow.at, padding));
}

std::vector<const model::TriageHit*> hits_of(const app::TriageView& triage) {
  std::vector<const model::TriageHit*> hits;
  for (const auto* list : {&triage.shown, &triage.also})
    for (const auto& hit : *list) hits.push_back(&hit);
  return hits;
}

// What stops everything is meant at once, and leads back to Today; other advice is read and the questions go on.
void understood(const FirstFrame& frame) {
  for (const auto* hit : hits_of(frame.view().triage)) frame.ui.understood.insert(hit->rule);
  if (!frame.view().triage.lock_all) return;
  if (frame.view().to_confirm) frame.given.send(app::ConfirmSafety{});
  frame.given.send(app::LeaveFirstSteps{});
  frame.given.send(Show{"today", {}});
}

// The answers that set it off are open again.
void change_answers(const FirstFrame& frame) {
  app::AnswerFirstSteps told;
  for (const auto* hit : hits_of(frame.view().triage))
    for (const auto& [fact, value] : hit->facts)
      for (const auto* list : {&frame.view().signs, &frame.view().details})
        for (const auto& question : *list)
          if (question.fact == fact && !question.to_ask) {
            told.facts[fact] = base::Silence::NotAsked;
            frame.ui.typed.erase("first." + fact);
          }
  if (!told.facts.empty()) frame.given.send(told);
  frame.ui.page = app::FirstStep::Safety;
}

}  // namespace

bool has_advice(const FirstFrame& frame) {
  const auto& triage = frame.view().triage;
  if (triage.lock_all) return true;
  if (!frame.view().to_confirm) return false;
  const auto hits = hits_of(triage);
  return std::any_of(hits.begin(), hits.end(),
                     [&](const auto* hit) { return frame.ui.understood.count(hit->rule) == 0; });
}

void first_advice(const FirstFrame& frame, Flow& flow) {
  const float padding = card_padding();
  if (flow.width > kWidest) {
    flow.at.x += (flow.width - kWidest) / 2;
    flow.width = kWidest;
  }
  Stack stack(flow.width - 2 * padding);
  add_headline(stack, frame);
  for (const auto* hit : hits_of(frame.view().triage)) add_hit(stack, frame, *hit);
  stack.gap(6);
  add_instructions(stack, frame);
  flow.took(on_card(stack, flow.at, padding));
  hold_card(frame, flow);
  std::optional<FirstButton> change;
  if (frame.view().to_confirm)
    change = FirstButton{"first.change", frame.say("desktop.first.change"), true, [&frame] { change_answers(frame); }};
  first_buttons(
      flow, {"first.understood", frame.say("desktop.first.understood"), true, [&frame] { understood(frame); }}, change);
}

}  // namespace genu::screens
