// The last step: the programmes that fit, each one press from being started.
#include "screens/first_steps_parts.hpp"
#include "screens/programmes.hpp"
#include "screens/reason_lines.hpp"
#include "ui/look.hpp"

namespace genu::screens {

void first_plan(const FirstFrame& frame, Flow& flow) {
  const auto& c = ui::colours();
  const auto& view = frame.view();
  const float padding = card_padding();
  Stack stack(flow.width - 2 * padding);
  stack.text(ui::Text::Title, c.text, frame.say("desktop.first.plan"));
  add_reasons(stack, frame.given.words, view.pathway.reasons);
  if (view.pathway.see_somebody) {
    stack.gap(8);
    stack.text(ui::Text::LabelStrong, c.text, frame.say("desktop.first.plan.first-phase"));
  }
  if (view.pathway.cautious && view.cautious) {
    stack.gap(8);
    stack.text(ui::Text::LabelStrong, c.text,
               frame.say("desktop.first.plan.cautious", {{"pain", std::to_string(view.cautious->pain_limit)}}));
  }
  flow.took(on_card(stack, flow.at, padding));
  flow.took(programme_cards(view.proposed, "first.programme.", frame.given, flow, [&frame](const std::string& id) {
    frame.given.send(app::LeaveFirstSteps{model::FirstStepsState::Done});
    frame.given.send(Show{"start-programme", id});
  }));
  first_buttons(flow,
                {"first.choose", frame.say("desktop.first.choose-myself"), true,
                 [&frame] {
                   frame.given.send(Show{"programmes", {}});
                 }},
                std::nullopt);
}

}  // namespace genu::screens
