#include "screens/form.hpp"

#include "theme/metrics.hpp"
#include "ui/look.hpp"
#include "widgets/button.hpp"
#include "widgets/field.hpp"
#include "widgets/pill.hpp"

#include <algorithm>

namespace genu::screens {
namespace {

constexpr float kChipGap = 8;
constexpr float kScore = 48;
constexpr float kNote = 96;

// Where each chip stands, and how high they are together.
struct Places {
  std::vector<ui::Point> at;
  float height = 0;
};

Places places_of(const std::vector<Choice>& choices, float width) {
  Places places;
  float x = 0, y = 0, line = 0;
  for (const auto& choice : choices) {
    const auto size = widgets::chip_size(choice.label, choice.chosen, width);
    if (x > 0 && x + size.w > width) {
      x = 0;
      y += line + kChipGap;
      line = 0;
    }
    places.at.push_back({x, y});
    x += size.w + kChipGap;
    line = std::max(line, size.h);
  }
  places.height = y + line;
  return places;
}

}  // namespace

void add_chips(Stack& stack, const std::vector<Choice>& choices, std::function<void(std::size_t)> press) {
  const auto places = places_of(choices, stack.width());
  stack.add(places.height, [choices, places, press = std::move(press)](const ui::Rect& rect) {
    for (std::size_t i = 0; i < choices.size(); ++i) {
      const auto& choice = choices[i];
      const ui::Point at{rect.x + places.at[i].x, rect.y + places.at[i].y};
      if (widgets::chip(choice.id, at, choice.label, choice.chosen, rect.w).pressed) press(i);
    }
  });
}

void add_question(Stack& stack, const std::string& question, const std::string& why) {
  stack.gap(stack.height() > 0 ? 20 : 0);
  stack.text(ui::Text::BodyStrong, ui::colours().text, question);
  if (!why.empty()) stack.text(ui::Text::Label, ui::colours().text2, why);
  stack.gap(8);
}

void add_pain(Stack& stack, const std::string& id, const std::string& question, const std::shared_ptr<PainSaid>& said,
              std::optional<int>& value) {
  add_question(stack, question);
  stack.add(widgets::pain_selector_height(stack.width(), kScore), [id, said, &value](const ui::Rect& rect) {
    const widgets::PainSelector selector{id, said->words(), widgets::PainKeys::Focused, kScore};
    const auto score = widgets::pain_selector({rect.x, rect.y}, rect.w, selector, value);
    if (score) value = value == score ? std::nullopt : score;
  });
}

void add_yes_no(Stack& stack, const std::string& id, const std::string& question, const words::Words& words,
                std::optional<bool>& value) {
  add_question(stack, question);
  add_chips(
      stack,
      {{id + ".yes", words.say("desktop.yes"), value == true}, {id + ".no", words.say("desktop.no"), value == false}},
      [&value](std::size_t i) {
        const bool said = i == 0;
        value = value == said ? std::nullopt : std::optional(said);
      });
}

void add_number(Stack& stack, const std::string& id, const std::string& question, int high, std::optional<int>& value) {
  add_question(stack, question);
  std::vector<Choice> choices;
  for (int number = 0; number <= high; ++number)
    choices.push_back({id + "." + std::to_string(number), std::to_string(number), value == number});
  add_chips(stack, choices, [&value](std::size_t i) {
    const int number = static_cast<int>(i);
    value = value == number ? std::nullopt : std::optional(number);
  });
}

void add_fields(Stack& stack, const std::vector<Field>& fields) {
  constexpr float kLabel = 24;
  stack.gap(stack.height() > 0 ? 20 : 0);
  stack.add(kLabel + theme::kButtonHeight, [fields](const ui::Rect& rect) {
    for (std::size_t i = 0; i < fields.size(); ++i) {
      auto place = ui::column(rect, i, fields.size(), 12);
      ui::text({place.x, place.y}, ui::Text::LabelStrong, ui::colours().text, fields[i].label);
      (void)widgets::field({.id = fields[i].id,
                            .label = fields[i].label,
                            .rect = {place.x, place.y + kLabel, place.w, theme::kButtonHeight},
                            .hint = fields[i].hint},
                           *fields[i].text);
    }
  });
}

void add_stepper(Stack& stack, const words::Words& words, Step step) {
  stack.add(theme::kButtonHeight, [&words, step = std::move(step)](const ui::Rect& row) {
    const auto& c = ui::colours();
    ui::Rect rest = row;
    const auto more = ui::cut_right(rest, theme::kButtonHeight, 0);
    const auto value = ui::cut_right(rest, 96, 0);
    const auto less = ui::cut_right(rest, theme::kButtonHeight, 0);
    ui::text_in(rest, ui::Text::BodyStrong, c.text, step.label);
    ui::text_in({value.centre().x, row.y, 0, row.h}, ui::Text::Heading, c.text, step.value, ui::Align::Centre);
    const auto named = [&](const char* key) { return words.say(key, {{"name", step.label}}); };
    if (widgets::icon_button(step.id + "-less", less, widgets::Icon::Minus, named("desktop.play.less-of"))) step.by(-1);
    if (widgets::icon_button(step.id + "-more", more, widgets::Icon::Plus, named("desktop.play.more-of"))) step.by(1);
  });
  stack.gap(8);
}

void add_note(Stack& stack, const Field& field) {
  add_question(stack, field.label);
  stack.add(kNote, [field](const ui::Rect& rect) {
    (void)widgets::field(
        {.id = field.id, .label = field.label, .rect = rect, .hint = field.hint, .several_lines = true}, *field.text);
  });
}

}  // namespace genu::screens
