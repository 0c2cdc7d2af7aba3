// Pain, skip and stop: small panels over the player, closed by Escape without having done anything.
#include "screens/say.hpp"
#include "screens/session_parts.hpp"
#include "screens/stack.hpp"
#include "theme/metrics.hpp"
#include "ui/items.hpp"
#include "ui/keys.hpp"
#include "ui/look.hpp"
#include "ui/paint.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/signal.hpp"

#include <algorithm>

namespace genu::screens {
namespace {

using widgets::Kind;

constexpr theme::Colour kScrim{0, 0, 0, 0.45F};
constexpr float kPadding = 24;

void close(const Playing& playing) {
  playing.ui.panel = SessionPanel::None;
  ui::focus("session.primary");
}

void add_title(Stack& stack, const words::Words& words, const std::string& key) {
  stack.text(ui::Text::Title, ui::colours().text, words.say(key));
  stack.gap(4);
  stack.text(ui::Text::Body, ui::colours().text2, words.say(key + ".why"));
  stack.gap(16);
}

template <class Do>
void add_button(Stack& stack, const std::string& id, const std::string& label, Kind kind, Do act) {
  stack.add(theme::kButtonHeight, [=](const ui::Rect& rect) {
    if (widgets::button(id, rect, {label, kind})) act();
  });
  stack.gap(8);
}

void add_close(Stack& stack, const Playing& playing, const char* key) {
  stack.gap(12);
  add_button(stack, "session.panel.close", playing.given.words.say(key), Kind::Quiet, [&playing] { close(playing); });
}

void set_pain(const Playing& playing, int score) {
  playing.ui.pain = score;
  if (widgets::pain_signal(score) == widgets::Signal::EaseOff)
    playing.ui.panel = SessionPanel::TooMuch;
  else
    close(playing);
}

void fill_pain(Stack& stack, const Playing& playing, const PainSaid& said) {
  add_title(stack, playing.given.words, "desktop.panel.pain");
  stack.add(widgets::pain_selector_height(stack.width()), [&](const ui::Rect& rect) {
    const auto score = widgets::pain_selector(
        {rect.x, rect.y}, rect.w, {"session.score", said.words(), widgets::PainKeys::Anywhere}, playing.ui.pain);
    if (score) set_pain(playing, *score);
  });
  stack.gap(14);
  stack.add(18, [&](const ui::Rect& rect) { widgets::pain_legend({rect.x, rect.y}, rect.w, said.words()); });
  add_close(stack, playing, "desktop.close");
}

void fill_too_much(Stack& stack, const Playing& playing) {
  stack.add(44, [](const ui::Rect& rect) {
    widgets::signal(widgets::Signal::EaseOff, {rect.x + 20, rect.y + 20}, 20);
  });
  stack.gap(8);
  add_title(stack, playing.given.words, "desktop.panel.too-much");
  add_button(stack, "session.too-much.stop", playing.given.words.say("desktop.stop-session"), Kind::Danger, [&playing] {
    playing.ui.stopping = true;
    playing.ui.panel = SessionPanel::None;
  });
  add_button(stack, "session.too-much.skip", playing.given.words.say("desktop.skip-set"), Kind::Secondary, [&playing] {
    record(playing, model::SkipReason::Hurts);
    close(playing);
  });
  add_button(stack, "session.too-much.go-on", playing.given.words.say("desktop.go-on"), Kind::Quiet,
             [&playing] { close(playing); });
}

void fill_skip(Stack& stack, const Playing& playing) {
  add_title(stack, playing.given.words, "desktop.panel.skip");
  for (const auto reason : {model::SkipReason::Hurts, model::SkipReason::TooHard, model::SkipReason::NoEquipment,
                            model::SkipReason::NoTime, model::SkipReason::Other}) {
    const auto name = std::string(base::name_of(reason));
    add_button(stack, "session.skip." + name, playing.given.words.say("desktop.skip." + name), Kind::Secondary,
               [&playing, reason] {
                 record(playing, reason);
                 close(playing);
               });
  }
  add_close(stack, playing, "desktop.close");
}

void fill_stop(Stack& stack, const Playing& playing) {
  add_title(stack, playing.given.words, "desktop.panel.stop");
  add_button(stack, "session.stop.stop", playing.given.words.say("desktop.stop-session"), Kind::Primary, [&playing] {
    playing.ui.stopping = true;
    playing.ui.panel = SessionPanel::None;
  });
  add_button(stack, "session.stop.later", playing.given.words.say("desktop.later"), Kind::Secondary, [&playing] {
    playing.ui.panel = SessionPanel::None;
    playing.given.send(Show{"today", {}});
  });
  add_close(stack, playing, "desktop.go-on");
}

void fill(Stack& stack, const Playing& playing, const PainSaid& said) {
  switch (playing.ui.panel) {
    case SessionPanel::Pain:
      return fill_pain(stack, playing, said);
    case SessionPanel::TooMuch:
      return fill_too_much(stack, playing);
    case SessionPanel::Skip:
      return fill_skip(stack, playing);
    case SessionPanel::Stop:
      return fill_stop(stack, playing);
    case SessionPanel::None:
      return;
  }
}

}  // namespace

void draw_panel(const Playing& playing) {
  const auto window = ui::window();
  const bool narrow = window.w < theme::kMediumFrom;
  const float width = std::min(window.w - 24, playing.ui.panel == SessionPanel::Pain ? 640.0F : 460.0F);
  const PainSaid said(playing.given.words);
  Stack stack(width - 2 * kPadding);
  fill(stack, playing, said);
  const float height = stack.height() + 2 * kPadding;
  const float y = narrow ? window.h - height - 12 : (window.h - height) / 2;
  const ui::Rect place{(window.w - width) / 2, std::max(12.0F, y), width, height};
  const ui::Layer layer("session.panel", window);
  ui::fill(window, kScrim);
  on_card(stack, {place.x, place.y}, kPadding);
  if (ui::take_key(ui::Key::Escape)) close(playing);
}

}  // namespace genu::screens
