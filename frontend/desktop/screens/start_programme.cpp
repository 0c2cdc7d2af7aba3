#include "screens/start_programme.hpp"

#include "screens/layout.hpp"
#include "screens/say.hpp"
#include "screens/stack.hpp"
#include "theme/metrics.hpp"
#include "ui/keys.hpp"
#include "ui/look.hpp"
#include "ui/scroll.hpp"
#include "widgets/button.hpp"
#include "widgets/icons.hpp"
#include "widgets/pain.hpp"
#include "widgets/pill.hpp"

#include <algorithm>
#include <array>

namespace genu::screens {
namespace {

constexpr float kWidest = 684;
constexpr float kChip = 44;

const app::ProgrammeChoice* chosen(const std::vector<app::ProgrammeChoice>& choices, const std::string& id) {
  for (const auto& choice : choices)
    if (choice.id == id) return &choice;
  return nullptr;
}

void add_question(Stack& stack, const words::Words& words, const char* key) {
  stack.gap(24);
  stack.text(ui::Text::Heading, ui::colours().text, words.say(key));
  stack.gap(2);
  stack.text(ui::Text::Label, ui::colours().text2, words.say(std::string(key) + ".why"));
  stack.gap(12);
}

void add_sides(Stack& stack, StartProgrammeUi& ui, const words::Words& words) {
  stack.add(kChip, [&](const ui::Rect& rect) {
    float x = rect.x;
    for (const auto side : {model::Side::Left, model::Side::Right, model::Side::Both}) {
      const auto name = std::string(base::name_of(side));
      const auto touch =
          widgets::chip("start.side." + name, {x, rect.y}, words.say("desktop.side." + name), ui.side == side);
      if (touch.pressed) ui.side = side;
      x += touch.width + 8;
    }
  });
}

void add_weekdays(Stack& stack, StartProgrammeUi& ui, const words::Words& words) {
  constexpr std::size_t days = 7;
  const std::size_t across = stack.width() >= 600 ? days : 4;
  const float rows = across == days ? 1 : 2;
  stack.add(rows * kChip + (rows - 1) * 8, [&, across](const ui::Rect& rect) {
    for (std::size_t i = 0; i < days; ++i) {
      const auto day = static_cast<base::Weekday>(i);
      const auto name = std::string(base::name_of(day));
      auto place = ui::column({rect.x, rect.y, rect.w, kChip}, i % across, across, 8);
      place.y += static_cast<float>(i / across) * (kChip + 8);
      const bool on = ui.weekdays.count(day) > 0;
      const auto label = words.say("weekday-short." + name);
      const widgets::Button look{label,
                                 on ? widgets::Kind::Secondary : widgets::Kind::Quiet,
                                 on ? std::optional(widgets::Icon::Check) : std::nullopt,
                                 true,
                                 ui::Text::LabelStrong,
                                 theme::kButtonRadius,
                                 16,
                                 on};
      if (!widgets::button("start.day." + name, place, look)) continue;
      if (ui.weekdays.erase(day) == 0) ui.weekdays.insert(day);
    }
  });
}

void send_start(const StartProgrammeUi& ui, const Given& given) {
  app::StartProgramme start;
  start.programme = ui.programme;
  start.side = *ui.side;
  start.onset = ui.onset;
  start.usual_morning_pain = answer_of(ui.usual_morning);
  start.weekdays = {ui.weekdays.begin(), ui.weekdays.end()};
  given.send(start);
}

void add_start(Stack& stack, const StartProgrammeUi& ui, const Given& given) {
  stack.gap(24);
  stack.text(ui::Text::Label, ui::colours().text2, given.words.say("desktop.education"));
  stack.gap(14);
  stack.add(theme::kMainButtonHeight, [&](const ui::Rect& rect) {
    const float width = ui::window().w < theme::kMediumFrom ? rect.w : 260;
    if (widgets::button(
            "start.begin", {rect.x, rect.y, width, rect.h},
            {given.words.say("desktop.begin"), widgets::Kind::Primary, widgets::Icon::Play, ui.side.has_value()}))
      send_start(ui, given);
  });
  if (ui.side) return;
  stack.gap(8);
  stack.text(ui::Text::Label, ui::colours().text2, given.words.say("desktop.begin.needs-side"));
}

Stack form(const app::ProgrammeChoice& choice, StartProgrammeUi& ui, const Given& given, const PainSaid& said,
           float width) {
  const auto& c = ui::colours();
  const auto& words = given.words;
  Stack stack(width);
  stack.text(ui::Text::LabelStrong, c.primary_text, choice.condition_name);
  stack.gap(2);
  stack.text(ui::Text::Title, c.text, choice.name);
  stack.gap(6);
  stack.text(ui::Text::Body, c.text2, choice.summary);
  add_question(stack, words, "desktop.begin.side");
  add_sides(stack, ui, words);
  add_question(stack, words, "desktop.begin.usual");
  stack.add(widgets::pain_selector_height(width, 48), [&](const ui::Rect& rect) {
    const auto score = widgets::pain_selector(
        {rect.x, rect.y}, rect.w, {"start.usual", said.words(), widgets::PainKeys::Anywhere, 48}, ui.usual_morning);
    if (score) ui.usual_morning = score;
  });
  add_question(stack, words, "desktop.begin.days");
  add_weekdays(stack, ui, words);
  add_start(stack, ui, given);
  return stack;
}

}  // namespace

void draw(const std::vector<app::ProgrammeChoice>& choices, StartProgrammeUi& ui, const Given& given) {
  const auto* choice = chosen(choices, ui.programme);
  if (choice == nullptr) return given.send(Show{"today", {}});
  const auto layout = layout_for({ui::window().w, ui::window().h});
  const bool phone = layout.navigation == Navigation::BottomBar;
  const float foot = (phone ? layout.bar.h : 0) + given.foot;
  ui::Scroll scroll("start", {layout.content.x, 0, layout.content.w, layout.content.h - foot});
  const float x = layout.page.x;
  const float top = scroll.top() + 20;
  if (widgets::bare_button("start.back", {x, top, 44, 44}, widgets::Icon::Previous, given.words.say("desktop.back")))
    given.send(Show{"today", {}});
  ui::text_in({x + 52, top, 0, 44}, ui::Text::Lead, ui::colours().text, given.words.say("desktop.begin.title"));
  const PainSaid said(given.words);
  const float padding = card_padding();
  const float width = std::min(layout.page.w, kWidest);
  const auto stack = form(*choice, ui, given, said, width - 2 * padding);
  const float height = on_card(stack, {x, top + 60}, padding);
  scroll.ends_at(top + 60 + height + 24);
  if (ui::take_key(ui::Key::Escape)) given.send(Show{"today", {}});
}

}  // namespace genu::screens
