// What the safety answers come to.
#include "screens/safety_parts.hpp"
#include "screens/say.hpp"
#include "theme/metrics.hpp"
#include "ui/look.hpp"
#include "widgets/button.hpp"
#include "widgets/field.hpp"
#include "widgets/icons.hpp"
#include "widgets/signal.hpp"

#include <algorithm>

namespace genu::screens {
namespace {

constexpr float kBesideSign = 54;

widgets::Signal sign_of(const std::optional<model::TriageTier>& tier) {
  if (!tier) return widgets::Signal::Unknown;
  switch (*tier) {
    case model::TriageTier::Urgent:
      return widgets::Signal::EaseOff;
    case model::TriageTier::Soon:
      return widgets::Signal::Hold;
    case model::TriageTier::SelfManage:
      break;
  }
  return widgets::Signal::GoAhead;
}

void add_tier(Stack& stack, const app::TriageView& view, const words::Words& words) {
  const auto sign = sign_of(view.tier);
  const auto text =
      words.say(view.tier ? "triage-says." + std::string(base::name_of(*view.tier)) : "triage-says.not-yet");
  const auto style = view.tier && *view.tier != model::TriageTier::SelfManage ? ui::Text::Heading : ui::Text::Body;
  const float height = std::max(38.0F, ui::paragraph_height(style, text, stack.width() - kBesideSign));
  const auto colour = style == ui::Text::Heading ? widgets::signal_colour(sign) : ui::colours().text;
  stack.add(height, [=](const ui::Rect& rect) {
    widgets::signal(sign, {rect.x + 19, rect.y + 19}, 17);
    const float text_height = ui::paragraph_height(style, text, rect.w - kBesideSign);
    ui::paragraph({rect.x + kBesideSign, rect.y + std::max(0.0F, (38 - text_height) / 2)}, rect.w - kBesideSign, style,
                  colour, text);
  });
}

void add_hits(Stack& stack, const std::vector<model::TriageHit>& hits, const words::Words& words) {
  for (const auto& hit : hits) {
    stack.gap(12);
    stack.text(ui::Text::Body, ui::colours().text, hit.advice);
    stack.gap(2);
    stack.text(ui::Text::LabelStrong, ui::colours().text2,
               words.say("desktop.safety.where", {{"route", "@route." + std::string(base::name_of(hit.route))},
                                                  {"within", "@within." + std::string(base::name_of(hit.within))}}));
  }
}

// A lock stays until somebody has looked at the knee; who that was is all it takes to lift it.
void add_looked(Stack& stack, bool all, SafetyUi& ui, const Given& given) {
  stack.gap(14);
  stack.text(ui::Text::LabelStrong, ui::colours().text, given.words.say("desktop.safety.looked"));
  stack.gap(8);
  stack.add(theme::kButtonHeight, [&ui, &given, all](const ui::Rect& rect) {
    const auto label = given.words.say("desktop.safety.looked.by");
    const auto note = given.words.say(all ? "desktop.safety.cleared" : "desktop.safety.cleared-running");
    const widgets::Button button{note, widgets::Kind::Secondary, std::nullopt, !ui.looked_by.empty()};
    const float width = std::min(widgets::button_width(button), rect.w * 0.6F);
    (void)widgets::field({.id = "safety.looked-by",
                          .label = label,
                          .rect = {rect.x, rect.y, std::min(rect.w - width - 12, 280.0F), rect.h},
                          .hint = label},
                         ui.looked_by);
    const float x = rect.x + std::min(rect.w - width - 12, 280.0F) + 12;
    if (!widgets::button("safety.cleared", {x, rect.y, width, rect.h}, button)) return;
    app::RecordClearance clearance;
    clearance.scope = all ? model::ClearanceScope::Exercise : model::ClearanceScope::Running;
    clearance.by = ui.looked_by;
    given.send(clearance);
  });
}

void add_locks(Stack& stack, const app::TriageView& view, SafetyUi& ui, const Given& given) {
  if (!view.lock_running && !view.lock_all) return;
  const auto text = given.words.say(view.lock_all ? "desktop.safety.lock-all" : "desktop.safety.lock-running");
  stack.gap(14);
  const float height = std::max(24.0F, ui::paragraph_height(ui::Text::BodyStrong, text, stack.width() - 36));
  stack.add(height, [text](const ui::Rect& rect) {
    widgets::icon(widgets::Icon::Lock, {rect.x + 12, rect.y + 12}, 24, ui::colours().text2);
    ui::paragraph({rect.x + 36, rect.y}, rect.w - 36, ui::Text::BodyStrong, ui::colours().text, text);
  });
  add_looked(stack, view.lock_all, ui, given);
}

}  // namespace

Stack safety_says(const app::TriageView& view, SafetyUi& ui, const Given& given, float width) {
  Stack stack(width);
  add_tier(stack, view, given.words);
  add_hits(stack, view.shown, given.words);
  add_hits(stack, view.also, given.words);
  add_locks(stack, view, ui, given);
  for (const auto& step : view.first_72_hours) {
    stack.gap(10);
    stack.text(ui::Text::LabelStrong, ui::colours().text, step.title);
    stack.text(ui::Text::Label, ui::colours().text2, step.text);
  }
  return stack;
}

}  // namespace genu::screens
