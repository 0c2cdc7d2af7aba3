#include "screens/review_limits.hpp"

#include "screens/form.hpp"
#include "screens/review_limits_parts.hpp"
#include "screens/say.hpp"
#include "screens/tick_row.hpp"
#include "theme/metrics.hpp"
#include "widgets/button.hpp"

namespace genu::screens {
namespace {

using app::LockOpener;
using model::OverrideKind;

// What the fields come to; nothing where they come to no change that is signed in itself.
std::optional<app::SetOverride> change_of(const LimitsPanel& panel) {
  const auto& ui = panel.ui;
  app::SetOverride change;
  change.author = panel.signature.by;
  change.reason = panel.signature.reason;
  change.confirmed = ui.confirmed;
  switch (ui.subject) {
    case LimitsSubject::Pain:
      change.kind = OverrideKind::PainLimit;
      change.session = ui.kind;
      change.green = ui.green.value_or(panel.session().green);
      change.amber = ui.amber.value_or(panel.session().amber);
      return change;
    case LimitsSubject::Streak:
      change.kind = OverrideKind::Streak;
      change.session = ui.kind;
      change.greens = ui.greens.value_or(panel.session().greens);
      return change;
    case LimitsSubject::Running:
      if (ui.opener && ui.opener != LockOpener::Lift) return std::nullopt;
      change.kind = ui.opener ? OverrideKind::RunningLift : OverrideKind::RunningLock;
      if (!ui.opener) change.until = panel.view.today + (ui.days - 1);
      return change;
    case LimitsSubject::Ladder:
      change.kind = ui.no_higher ? OverrideKind::LadderTop : OverrideKind::LadderStep;
      change.level = panel.level();
      return change;
    case LimitsSubject::Exit:
      change.kind = OverrideKind::Exit;
      change.criterion = ui.criterion;
      return change;
  }
  return std::nullopt;
}

// The wish that opens a lock without a change of its own.
std::optional<ClinicWish> opening_of(const LimitsPanel& panel) {
  if (panel.ui.subject != LimitsSubject::Running || !panel.ui.opener) return std::nullopt;
  const auto lock = std::find_if(panel.view.locks.begin(), panel.view.locks.end(),
                                 [&](const auto& each) { return each.opener == panel.ui.opener; });
  if (lock == panel.view.locks.end()) return std::nullopt;
  const auto& [by, reason] = panel.signature;
  switch (lock->opener) {
    case LockOpener::Clearance:
      return app::RecordClearance{model::ClearanceScope::Running, by, reason};
    case LockOpener::ExerciseClearance:
      return app::RecordClearance{model::ClearanceScope::Exercise, by, reason};
    case LockOpener::EndHold:
      return app::EndHold{lock->id, false};
    case LockOpener::EndFlare:
      return app::EndFlare{};
    case LockOpener::Lift:
    case LockOpener::TakeBack:
    case LockOpener::NoteInjection:
      break;
  }
  return std::nullopt;
}

constexpr const char* kToConfirm = "may.override.confirm";

// Why the change is refused, other than for what is still to be filled in; `confirm` where it loosens.
struct Verdict {
  bool confirm = false;
  std::string refused;
};

Verdict verdict_of(const LimitsPanel& panel, std::optional<app::SetOverride> change) {
  if (!change) return {true, {}};
  // Whether it loosens is known before somebody has signed.
  if (change->author.empty()) change->author = "?";
  if (change->reason.empty()) change->reason = "?";
  change->confirmed = false;
  const auto plain = panel.given.may(*change);
  if (plain) return {};
  if (plain.error().reason == kToConfirm) return {true, {}};
  const bool unchosen = change->kind == OverrideKind::Exit && change->criterion.empty();
  return {false, unchosen ? std::string() : panel.given.words.say(plain.error())};
}

void add_signature(const LimitsPanel& panel, const Verdict& verdict) {
  add_fields(panel.stack,
             {{"limits.by", panel.say("desktop.plan.by"), panel.say("desktop.plan.by-hint"), &panel.signature.by}});
  add_note(panel.stack, {"limits.reason", panel.say("desktop.plan.reason"), panel.say("desktop.plan.reason-hint"),
                         &panel.signature.reason});
  if (!verdict.confirm) return;
  const auto sentence = panel.say("desktop.limits.confirm");
  panel.stack.gap(12);
  panel.stack.add(tick_row_height(panel.stack.width(), sentence), [sentence, &ui = panel.ui](const ui::Rect& rect) {
    if (tick_row("limits.confirm", rect, sentence, ui.confirmed)) ui.confirmed = !ui.confirmed;
  });
}

std::string main_label(const LimitsPanel& panel) {
  const bool off = panel.ui.subject == LimitsSubject::Running && !panel.ui.opener;
  if (!off) return panel.say("desktop.limits.set");
  return panel.say("desktop.limits.off-until",
                   {{"day", near_day(panel.given.words, panel.view.today + (panel.ui.days - 1), panel.view.today)}});
}

}  // namespace

void add_limits(Stack& stack, const app::LimitsView& view, LimitsUi& ui, Signature signature, const ClinicGiven& given,
                const std::function<void()>& close) {
  const LimitsPanel panel{stack, view, ui, signature, given, close};
  add_in_force(panel);
  add_limit_fields(panel);
  const auto change = change_of(panel);
  const auto opening = opening_of(panel);
  const auto verdict = verdict_of(panel, change);
  if (!verdict.refused.empty()) {
    stack.gap(8);
    stack.text(ui::Text::Label, ui::colours().red, verdict.refused);
  }
  add_signature(panel, verdict);
  const bool chosen = change ? ui.subject != LimitsSubject::Exit || !ui.criterion.empty() : opening.has_value();
  const bool is_signed = !signature.by.empty() && !signature.reason.empty();
  const bool ready = chosen && is_signed && verdict.refused.empty() && (!verdict.confirm || ui.confirmed);
  stack.gap(20);
  stack.add(theme::kMainButtonHeight,
            [label = main_label(panel), ready, change, opening, &given, close](const ui::Rect& rect) {
              if (!widgets::button("limits.set", rect, {label, widgets::Kind::Primary, std::nullopt, ready})) return;
              given.send(change ? ClinicWish(*change) : *opening);
              close();
            });
}

}  // namespace genu::screens
