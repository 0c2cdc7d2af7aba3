#include "widgets/pain.hpp"

#include "theme/metrics.hpp"
#include "ui/items.hpp"
#include "ui/keys.hpp"
#include "ui/look.hpp"
#include "ui/paint.hpp"
#include "ui/text.hpp"

#include <string>

namespace genu::widgets {
namespace {

constexpr int kMost = 10;
constexpr float kGap = 6;
constexpr float kRadius = 14;
constexpr float kRingOut = 4;
constexpr float kRingWidth = 2;
constexpr float kOneRowFrom = 540;
constexpr float kLongWordsFrom = 330;

bool one_row(float width) { return width >= kOneRowFrom; }

ui::Rect place(ui::Point at, float width, float height, int value) {
  const bool single = one_row(width);
  const int columns = single ? kMost + 1 : 6;
  const int row = value / columns;
  const ui::Rect line{at.x, at.y + static_cast<float>(row) * (height + kGap), width, height};
  return ui::column(line, static_cast<std::size_t>(value % columns), static_cast<std::size_t>(columns), kGap);
}

struct Paints {
  theme::Colour soft, strong, on_strong;
};

Paints paints(int value, const PainBands& bands) {
  const auto& c = ui::colours();
  switch (pain_signal(value, bands)) {
    case Signal::GoAhead:
      return {c.green_soft, c.green, c.on_signal};
    case Signal::Hold:
      return {c.amber_soft, c.amber, c.on_amber};
    default:
      return {c.red_soft, c.red, c.on_signal};
  }
}

void draw(const ui::Rect& rect, int value, bool chosen, const ui::Touch& touch, const PainBands& bands) {
  const auto& theme = ui::current_theme();
  const auto [soft, strong, on_strong] = paints(value, bands);
  const bool amber = pain_signal(value, bands) == Signal::Hold;
  const auto filled = amber ? theme.colours.amber_fill : strong;
  const auto ground = chosen ? filled : soft;
  ui::fill(rect,
           touch.held      ? theme::pressed(theme, ground)
           : touch.hovered ? theme::hovered(theme, ground)
                           : ground,
           kRadius);
  if (theme.outlined) ui::outline(rect, strong, theme::kContrastOutline, kRadius);
  ui::text_in({rect.centre().x, rect.y, 0, rect.h}, ui::Text::Heading, chosen ? on_strong : strong,
              std::to_string(value), ui::Align::Centre);
  if (chosen) ui::outline(rect.inset(-kRingOut), theme.colours.text, kRingWidth, kRadius + kRingOut);
}

std::optional<int> by_key(bool listening) {
  if (!listening) return std::nullopt;
  for (int value = 0; value < kMost; ++value)
    if (ui::typed(U'0' + static_cast<char32_t>(value))) return value;
  if (ui::typed(U't')) return kMost;
  return std::nullopt;
}

}  // namespace

Signal pain_signal(int value, const PainBands& bands) {
  if (value <= bands.green) return Signal::GoAhead;
  return value <= bands.amber ? Signal::Hold : Signal::EaseOff;
}

float pain_selector_height(float width, float button_height) {
  return one_row(width) ? button_height : 2 * button_height + kGap;
}

std::optional<int> pain_selector(ui::Point at, float width, const PainSelector& selector, std::optional<int> value) {
  std::optional<int> chosen;
  bool focused = false;
  for (int i = 0; i <= kMost; ++i) {
    const ui::Rect rect = place(at, width, selector.button_height, i);
    const bool on = value == i;
    const auto number = std::to_string(i);
    const auto id = std::string(selector.id) + "." + number;
    const auto label = std::string(selector.words.name) + " " + number;
    const auto touch = ui::item({.id = id,
                                 .label = label,
                                 .rect = rect,
                                 .chosen = on,
                                 .radius = kRadius,
                                 .ring_gap = theme::kFocusRingGap + (on ? kRingOut : 0)});
    draw(rect, i, on, touch, selector.bands);
    focused = focused || touch.focused;
    if (touch.clicked) chosen = i;
  }
  if (const auto typed = by_key(selector.keys == PainKeys::Anywhere || focused)) chosen = typed;
  return chosen;
}

bool pain_button(std::string_view id, const ui::Rect& rect, std::string_view name, std::string_view value_words,
                 std::optional<int> value, const PainBands& bands) {
  const auto& theme = ui::current_theme();
  const bool narrow = rect.w < 120;
  const float padding = narrow ? 14 : 20;
  const auto label = std::string(name) + " " + std::string(value_words);
  const auto touch = ui::item({.id = id, .label = label, .rect = rect, .radius = theme::kButtonRadius});
  const auto ground = value ? paints(*value, bands).soft : theme.colours.surface;
  ui::fill(rect,
           touch.held      ? theme::pressed(theme, ground)
           : touch.hovered ? theme::hovered(theme, ground)
                           : ground,
           theme::kButtonRadius);
  ui::outline(rect, value ? paints(*value, bands).strong : theme.colours.ctl, theme.outlined ? 2 : 1.6F,
              theme::kButtonRadius);
  ui::text_in({rect.x + padding, rect.y, 0, rect.h}, narrow ? ui::Text::LabelStrong : ui::Text::BodyStrong,
              theme.colours.text, name);
  const auto plain = narrow ? ui::Text::Caption : ui::Text::Label;
  ui::text_in({rect.x, rect.y, rect.w - padding, rect.h}, value ? ui::Text::Heading : plain,
              value ? paints(*value, bands).strong : theme.colours.text2, value_words, ui::Align::Right);
  return touch.clicked;
}

void pain_legend(ui::Point at, float width, const PainWords& words, const PainBands& bands) {
  constexpr std::array<Signal, 3> kSigns{Signal::GoAhead, Signal::Hold, Signal::EaseOff};
  const bool narrow = width < kLongWordsFrom;
  const auto& texts = narrow ? words.narrow : words.wide;
  // Under their numbers where there is room for the words.
  const bool beneath = one_row(width) && bands == PainBands{};
  const std::array<float, 3> starts =
      beneath ? std::array<float, 3>{0, 3 / 11.0F, 6 / 11.0F} : std::array<float, 3>{0, 0.33F, 0.66F};
  const std::array<bool, 3> possible{true, bands.amber > bands.green, bands.amber < kMost};
  for (std::size_t i = 0; i < kSigns.size(); ++i) {
    if (!possible[i]) continue;
    const float x = at.x + width * starts[i];
    signal(kSigns[i], {x + 8, at.y + 9}, 7);
    ui::text({x + 21, at.y}, ui::Text::Caption, ui::colours().text2, texts[i]);
  }
}

}  // namespace genu::widgets
