// Before there is a programme: the first steps as the hero, other ways to begin below. Once they were put off, the
// other ways come first and the first steps are one line.
#include "screens/today_cards.hpp"
#include "theme/metrics.hpp"
#include "ui/look.hpp"
#include "ui/paint.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/icons.hpp"
#include "widgets/pill.hpp"

#include <algorithm>
#include <array>

namespace genu::screens {
namespace {

using widgets::Icon;
using widgets::Kind;

constexpr float kPadding = 20;
constexpr float kDisc = 56;
constexpr const char* kHeroExercise = "split-squat";

// One of the other ways to begin.
struct Way {
  const char* id;
  const char* words;  // of the title; ".why" and ".go" follow
  Icon icon;
  const char* screen;
};

constexpr std::array kWays{Way{"today.way.programmes", "desktop.way.programmes", Icon::Plan, "programmes"},
                           Way{"today.way.exercises", "desktop.way.exercises", Icon::Dumbbell, "exercises"},
                           Way{"today.way.learn", "desktop.way.learn", Icon::Book, "learn"}};

Stack way_stack(const Way& way, float width, const Given& given) {
  const auto& c = ui::colours();
  const std::string key(way.words);
  Stack stack(width);
  stack.add(kDisc, [&c, icon = way.icon](const ui::Rect& rect) {
    ui::disc({rect.x + kDisc / 2, rect.y + kDisc / 2}, kDisc / 2, c.primary_soft);
    widgets::icon(icon, {rect.x + kDisc / 2, rect.y + kDisc / 2}, 26, c.primary_text);
  });
  stack.gap(18);
  stack.text(ui::Text::BodyStrong, c.text, given.words.say(key));
  stack.gap(6);
  stack.text(ui::Text::Label, c.text2, given.words.say(key + ".why"));
  return stack;
}

float ways(const Given& given, const Flow& flow) {
  const std::size_t columns = flow.width >= 480 ? kWays.size() : 1;
  const float width = ui::column({0, 0, flow.width, 0}, 0, columns, flow.gap).w - 2 * kPadding;
  float height = 0;
  for (const auto& way : kWays) height = std::max(height, way_stack(way, width, given).height());
  height += 2 * kPadding + 18 + theme::kButtonHeight;
  for (std::size_t i = 0; i < kWays.size(); ++i) {
    const float y = flow.at.y + static_cast<float>(i / columns) * (height + flow.gap);
    const auto rect = ui::column({flow.at.x, y, flow.width, height}, i % columns, columns, flow.gap);
    widgets::card(rect);
    way_stack(kWays[i], width, given).draw({rect.x + kPadding, rect.y + kPadding});
    const ui::Rect place{rect.x + kPadding, rect.bottom() - kPadding - theme::kButtonHeight, width,
                         theme::kButtonHeight};
    if (widgets::button(kWays[i].id, place, {given.words.say(std::string(kWays[i].words) + ".go"), Kind::Secondary}))
      given.send(Show{kWays[i].screen, {}});
  }
  const auto rows = (kWays.size() + columns - 1) / columns;
  return static_cast<float>(rows) * (height + flow.gap) - flow.gap;
}

void add_hero_buttons(Stack& stack, const app::FirstStepsNow& first, const Given& given) {
  stack.gap(20);
  stack.add(theme::kMainButtonHeight, [&first, &given](const ui::Rect& rect) {
    const auto later = given.words.say("desktop.first.not-now");
    const widgets::Button quiet{later, Kind::Quiet};
    const float second = widgets::button_width(quiet);
    const float width = std::min(rect.w - second - 12, 200.0F);
    const auto label = given.words.say(first.begun ? "desktop.first.go-on" : "desktop.first.begin");
    if (widgets::button("today.first-steps", {rect.x, rect.y, width, rect.h}, {label, Kind::Primary, Icon::Play}))
      given.send(Show{"first-steps", {}});
    if (widgets::button("today.not-now", {rect.x + width + 12, rect.y, second, rect.h}, quiet))
      given.send(app::LeaveFirstSteps{});
  });
}

Stack hero_stack(const app::FirstStepsNow& first, float width, const Given& given) {
  const auto& c = ui::colours();
  Stack stack(width);
  const auto pill = first.begun
                        ? given.words.say("desktop.first.step-of",
                                          {{"n", std::to_string(static_cast<int>(first.step) + 1)}, {"all", "4"}})
                        : given.words.say("desktop.first.minutes");
  stack.add(30, [pill](const ui::Rect& rect) { widgets::pill({rect.x, rect.y}, pill, widgets::Tone::Primary); });
  stack.gap(14);
  stack.text(ui::Text::Title, c.text, given.words.say("desktop.first.find"));
  stack.gap(2);
  stack.text(ui::Text::Body, c.text2, given.words.say("desktop.first.find.why"));
  add_hero_buttons(stack, first, given);
  return stack;
}

float hero(const app::FirstStepsNow& first, const Given& given, const Flow& flow) {
  const float padding = 28;
  const bool wide = flow.width >= 620;
  const float stage = wide ? 292 : 0;
  const auto stack = hero_stack(first, flow.width - 2 * padding - stage, given);
  const float height = std::max(stack.height() + 2 * padding, wide ? 284.0F : 0.0F);
  widgets::card({flow.at.x, flow.at.y, flow.width, height});
  if (wide)
    given.posters.draw(kHeroExercise, {flow.at.x + flow.width - stage - 12, flow.at.y + 12, stage, height - 24},
                       theme::kInnerStageRadius);
  stack.draw({flow.at.x + padding, flow.at.y + (height - stack.height()) / 2});
  return height;
}

// The first steps as one line, once they were put off or gone through.
float line(const app::FirstStepsNow& first, const Given& given, const Flow& flow) {
  const auto& c = ui::colours();
  constexpr float height = 76;
  const ui::Rect rect{flow.at.x, flow.at.y, flow.width, height};
  widgets::card(rect);
  const auto label = given.words.say(first.begun ? "desktop.first.go-on" : "desktop.first.begin");
  const widgets::Button button{label, Kind::Secondary};
  const float width = widgets::button_width(button);
  const ui::Rect text{rect.x + kPadding, rect.y, rect.w - width - 3 * kPadding, rect.h};
  const auto title = given.words.say("desktop.first.find");
  const float title_height = ui::paragraph_height(ui::Text::BodyStrong, title, text.w);
  ui::paragraph({text.x, text.centre().y - title_height / 2}, text.w, ui::Text::BodyStrong, c.text, title);
  if (widgets::button(
          "today.first-steps",
          {rect.right() - kPadding - width, rect.y + (height - theme::kButtonHeight) / 2, width, theme::kButtonHeight},
          button))
    given.send(Show{"first-steps", {}});
  return height;
}

float heading(const Given& given, const Flow& flow, const char* key) {
  ui::text({flow.at.x + 8, flow.at.y + 4}, ui::Text::Heading, ui::colours().text, given.words.say(key));
  return 24;
}

}  // namespace

void first_day_cards(const app::FirstStepsNow& first, const Given& given, Flow& flow) {
  const bool ahead = first.state == model::FirstStepsState::Open;
  if (ahead) {
    flow.took(hero(first, given, flow));
    flow.took(heading(given, flow, "desktop.way.other"));
    flow.took(ways(given, flow));
  } else {
    flow.took(ways(given, flow));
    flow.took(line(first, given, flow));
  }
}

}  // namespace genu::screens
