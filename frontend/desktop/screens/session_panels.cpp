// Panels over the player: pain, skip, leave, and the question about too much pain. Escape closes all but the question.
#include "screens/say.hpp"
#include "screens/session_parts.hpp"
#include "theme/metrics.hpp"
#include "ui/items.hpp"
#include "ui/keys.hpp"
#include "ui/look.hpp"
#include "ui/paint.hpp"
#include "ui/scroll.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/pill.hpp"
#include "widgets/signal.hpp"

#include <algorithm>

namespace genu::screens {

namespace {

using widgets::Kind;

constexpr theme::Colour kScrim{0, 0, 0, 0.45F};
constexpr float kPadding = 24;

void add_kind(Stack& stack, const std::string& id, const std::string& label, Kind kind, std::function<void()> act) {
  stack.add(theme::kButtonHeight, [=](const ui::Rect& rect) {
    if (widgets::button(id, rect, {label, kind})) act();
  });
  stack.gap(8);
}

void add_close(Stack& stack, const SessionFrame& frame, const std::string& key) {
  stack.gap(12);
  add_kind(stack, "session.panel.close", frame.say(key), Kind::Quiet, [&frame] { close_panel(frame); });
}

void fill_pain(Stack& stack, const SessionFrame& frame, const PainSaid& said) {
  add_title(stack, frame.say(frame.pausing() ? "desktop.play.pain.before" : "desktop.play.pain.now"),
            frame.say("desktop.play.pain.why"));
  const auto bands = bands_of(frame.shown.limit);
  stack.add(widgets::pain_selector_height(stack.width()), [&frame, &said, bands](const ui::Rect& rect) {
    const widgets::PainSelector selector{
        .id = "session.score", .words = said.words(), .keys = widgets::PainKeys::Anywhere, .bands = bands};
    const auto score = widgets::pain_selector({rect.x, rect.y}, rect.w, selector, score_of(frame.face().pain));
    const auto nrs = answer_of(score);
    if (!score || !nrs) return;
    frame.play(player::SayPain{*nrs});
    close_panel(frame);
  });
  stack.gap(14);
  stack.add(18, [&said, bands](const ui::Rect& rect) {
    widgets::pain_legend({rect.x, rect.y}, rect.w, said.words(), bands);
  });
  add_close(stack, frame, "desktop.close");
}

void fill_skip(Stack& stack, const SessionFrame& frame) {
  add_title(stack, frame.say("desktop.play.skip-set"), frame.say("desktop.play.skip.why"));
  for (const auto reason : {model::SkipReason::Hurts, model::SkipReason::TooHard, model::SkipReason::NoEquipment,
                            model::SkipReason::NoTime, model::SkipReason::Other}) {
    const auto name = std::string(base::name_of(reason));
    add_kind(stack, "session.skip." + name, frame.say("desktop.skip." + name), Kind::Secondary, [&frame, reason] {
      frame.play(player::Skip{reason});
      close_panel(frame);
    });
  }
  add_close(stack, frame, "desktop.close");
}

void fill_leave(Stack& stack, const SessionFrame& frame) {
  add_title(stack, frame.say("desktop.play.leave"), frame.say("desktop.play.leave.why"));
  add_kind(stack, "session.leave.later", frame.say("desktop.play.leave.later"), Kind::Primary, [&frame] {
    frame.ui.panel = SessionPanel::None;
    frame.given.send(Show{"today", {}});
  });
  add_kind(stack, "session.leave.stop", frame.say("desktop.play.leave.stop"), Kind::Secondary, [&frame] {
    close_panel(frame);
    frame.play(player::Stop{});
  });
  add_close(stack, frame, "desktop.play.leave.stay");
}

// What to do less of, by what there is: the button says what will come.
std::string reduce_words(const SessionFrame& frame) {
  const auto& face = frame.face();
  for (const auto& each : frame.shown.plan.items[static_cast<std::size_t>(face.item)].alternatives) {
    if (face.taken || each.kind == player::AlternativeKind::Substitute) continue;
    if (each.kind == player::AlternativeKind::Less) return frame.say("desktop.play.too-much.less");
    return frame.say("desktop.play.too-much.easier", {{"name", each.name}});
  }
  return frame.say("desktop.play.too-much.leave-out");
}

}  // namespace

void add_title(Stack& stack, const std::string& title, const std::string& why) {
  stack.text(ui::Text::Title, ui::colours().text, title);
  stack.gap(4);
  stack.text(ui::Text::Body, ui::colours().text2, why);
  stack.gap(16);
}

void add_button(Stack& stack, const std::string& id, const std::string& label, bool chosen, std::function<void()> act) {
  stack.add(theme::kButtonHeight, [=](const ui::Rect& rect) {
    widgets::Button button{label, chosen ? Kind::Secondary : Kind::Quiet};
    if (chosen) button.icon = widgets::Icon::Check;
    button.chosen = chosen;
    if (widgets::button(id, rect, button)) act();
  });
  stack.gap(8);
}

void fill_too_much(Stack& stack, const SessionFrame& frame) {
  const auto& limit = frame.shown.limit;
  const auto& advice = frame.shown.plan.pain_advice;
  stack.add(44, [](const ui::Rect& rect) {
    widgets::signal(widgets::Signal::EaseOff, {rect.x + 20, rect.y + 20}, 20);
  });
  stack.gap(8);
  add_title(stack, frame.say("desktop.play.too-much"),
            frame.say("desktop.play.too-much.why", {{"n", std::to_string(limit.amber + 1)}}));
  if (!limit.set_by.empty()) {
    stack.text(ui::Text::LabelStrong, ui::colours().text2,
               frame.say("desktop.play.too-much.by", {{"author", limit.set_by}}));
    stack.text(ui::Text::Body, ui::colours().text, advice);
    stack.gap(16);
  }
  const auto answer = [&frame](player::Choice choice) {
    frame.play(player::Choose{choice});
    ui::focus("session.primary");
  };
  add_kind(stack, "session.too-much.stop", frame.say("desktop.play.too-much.stop"), Kind::Danger,
           [=] { answer(player::Choice::Stop); });
  add_kind(stack, "session.too-much.reduce", reduce_words(frame), Kind::Secondary,
           [=] { answer(player::Choice::Reduce); });
  add_kind(stack, "session.too-much.continue", frame.say("desktop.play.too-much.continue"), Kind::Quiet,
           [=] { answer(player::Choice::Continue); });
  const auto said = score_of(frame.face().pain);
  add_kind(stack, "session.too-much.correct",
           frame.say("desktop.play.too-much.correct", {{"n", std::to_string(said.value_or(0))}}), Kind::Plain,
           [&frame] { frame.ui.panel = SessionPanel::Pain; });
}

void close_panel(const SessionFrame& frame) {
  frame.ui.panel = SessionPanel::None;
  ui::focus("session.primary");
}

namespace {

void fill(Stack& stack, const SessionFrame& frame, const PainSaid& said) {
  switch (frame.ui.panel) {
    case SessionPanel::Pain:
      return fill_pain(stack, frame, said);
    case SessionPanel::Skip:
      return fill_skip(stack, frame);
    case SessionPanel::Leave:
      return fill_leave(stack, frame);
    case SessionPanel::Values:
      return fill_values(stack, frame), add_close(stack, frame, "desktop.close");
    case SessionPanel::Instead:
      return fill_instead(stack, frame), add_close(stack, frame, "desktop.close");
    case SessionPanel::Leading:
      return fill_leading(stack, frame), add_close(stack, frame, "desktop.close");
    case SessionPanel::None:
      return fill_too_much(stack, frame);
  }
}

}  // namespace

void draw_panel(const SessionFrame& frame) {
  const auto window = ui::window();
  const bool narrow = window.w < theme::kMediumFrom;
  const float width = std::min(window.w - 24, frame.ui.panel == SessionPanel::Pain ? 640.0F : 460.0F);
  const PainSaid said(frame.given.words, bands_of(frame.shown.limit));
  Stack stack(width - 2 * kPadding);
  fill(stack, frame, said);
  const float height = stack.height() + 2 * kPadding;
  const float most = window.h - 24;
  const float y = narrow ? window.h - height - 12 : (window.h - height) / 2;
  const ui::Rect place{(window.w - width) / 2, std::max(12.0F, y), width, std::min(height, most)};
  const ui::Layer layer("session.panel", window);
  ui::fill(window, kScrim);
  widgets::card(place);
  ui::Scroll scroll("session.panel.text", place);
  stack.draw({place.x + kPadding, scroll.top() + kPadding});
  scroll.ends_at(scroll.top() + height);
  const bool may_close = frame.ui.panel != SessionPanel::None;
  if (ui::take_key(ui::Key::Escape) && may_close) close_panel(frame);
}

}  // namespace genu::screens
