#include "screens/help.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "screens/stack.hpp"
#include "theme/metrics.hpp"
#include "ui/items.hpp"
#include "ui/keys.hpp"
#include "ui/look.hpp"
#include "ui/paint.hpp"
#include "ui/scroll.hpp"
#include "ui/text.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"

namespace genu::screens {
namespace {

constexpr theme::Colour kScrim{0, 0, 0, 0.45F};
constexpr float kKeys = 132;  // the column of the keys

constexpr std::array<std::string_view, 8> kAnywhere{"move", "press", "scroll", "back", "find", "help", "pain", "edit"};
constexpr std::array<std::string_view, 8> kSession{"space", "arrows", "p", "s", "h", "c", "plus", "leave"};

void add_keys(Stack& stack, const words::Words& words, const std::string& family, std::string_view name) {
  const auto key = "desktop.help." + family + "." + std::string(name);
  const auto keys = words.say(key + ".keys");
  const auto does = words.say(key);
  const float height = std::max(24.0F, ui::paragraph_height(ui::Text::Body, does, stack.width() - kKeys));
  stack.add(height, [keys, does](const ui::Rect& rect) {
    const auto& c = ui::colours();
    ui::text({rect.x, rect.y}, ui::Text::BodyStrong, c.text, keys);
    ui::paragraph({rect.x + kKeys, rect.y}, rect.w - kKeys, ui::Text::Body, c.text2, does);
  });
  stack.gap(6);
}

Stack told(const std::string& screen, float width, const words::Words& words) {
  Stack stack(width);
  stack.text(ui::Text::Title, ui::colours().text, words.say("desktop.help.title"));
  stack.gap(12);
  if (screen == "session") {
    stack.text(ui::Text::BodyStrong, ui::colours().primary_text, words.say("desktop.help.in-session"));
    stack.gap(6);
    for (const auto name : kSession) add_keys(stack, words, "session", name);
    stack.gap(10);
    stack.text(ui::Text::BodyStrong, ui::colours().primary_text, words.say("desktop.help.anywhere"));
    stack.gap(6);
  }
  for (const auto name : kAnywhere) add_keys(stack, words, "any", name);
  return stack;
}

}  // namespace

void draw_help(const std::string& screen, HelpUi& ui, const Given& given) {
  if (!ui.open) return;
  const auto window = ui::window();
  const ui::Layer layer("help", window);
  ui::fill(window, kScrim);
  const float width = std::min(window.w - 24, 600.0F);
  const float padding = card_padding();
  const auto stack = told(screen, width - 2 * padding, given.words);
  constexpr float kFoot = theme::kButtonHeight + 16;
  const float height = std::min(window.h - 24, stack.height() + 2 * padding + kFoot);
  const ui::Rect card = ui::around(window.centre(), width, height);
  widgets::card(card);
  const ui::Rect inside{card.x, card.y + padding, card.w, card.h - 2 * padding - kFoot};
  {
    ui::Scroll scroll("help.keys", inside);
    stack.draw({card.x + padding, scroll.top()});
    scroll.ends_at(scroll.top() + stack.height());
  }
  const auto close = given.words.say("desktop.close");
  const ui::Rect button{card.x + padding, card.bottom() - padding - theme::kButtonHeight, 140, theme::kButtonHeight};
  const bool pressed = widgets::button("help.close", button, {close, widgets::Kind::Secondary});
  if (pressed || ui::take_command(ui::Key::Escape) || ui::take_command(ui::Key::F1) || ui::typed(U'?')) ui.open = false;
}

}  // namespace genu::screens
