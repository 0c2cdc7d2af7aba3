#include "screens/exercises.hpp"

#include "screens/form.hpp"
#include "screens/page_frame.hpp"
#include "theme/metrics.hpp"
#include "ui/items.hpp"
#include "ui/keys.hpp"
#include "ui/look.hpp"
#include "ui/paint.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/field.hpp"
#include "widgets/icons.hpp"

#include <algorithm>

namespace genu::screens {
namespace {

using app::ExerciseChoice;
using widgets::Kind;

constexpr float kWidest = 900;
constexpr float kRow = 92;
constexpr float kThumbWidth = 84;
constexpr float kThumbHeight = 72;
constexpr int kLevels = 5;

template <class E>
std::string name_in(const words::Words& words, const char* family, E value) {
  return words.say(std::string(family) + std::string(base::name_of(value)));
}

// What a group is set to, in words; "any" where it is not.
std::string told(FilterGroup group, const ExercisesShown& shown, const app::ExerciseSearch& search,
                 const words::Words& words) {
  const auto any = words.say("desktop.exercises.any");
  switch (group) {
    case FilterGroup::Target:
      return search.filter.target ? name_in(words, "desktop.target.", *search.filter.target) : any;
    case FilterGroup::Level:
      return search.filter.level ? std::to_string(*search.filter.level) : any;
    case FilterGroup::Equipment:
      return search.filter.equipment
                 ? words.say("desktop.exercises.items", {{"n", std::to_string(search.filter.equipment->size())}})
                 : any;
    case FilterGroup::Condition: {
      if (!search.condition) return any;
      const auto found = std::find_if(shown.programmes.begin(), shown.programmes.end(),
                                      [&](const auto& each) { return each.condition == *search.condition; });
      return found == shown.programmes.end() ? *search.condition : found->condition_name;
    }
    case FilterGroup::None:
      break;
  }
  return any;
}

struct Group {
  FilterGroup group;
  const char* id;
  const char* words;
};

constexpr Group kGroups[] = {{FilterGroup::Target, "exercises.by.target", "desktop.exercises.target"},
                             {FilterGroup::Level, "exercises.by.level", "desktop.exercises.level"},
                             {FilterGroup::Equipment, "exercises.by.equipment", "desktop.exercises.equipment"},
                             {FilterGroup::Condition, "exercises.by.condition", "desktop.exercises.condition"}};

void add_groups(Stack& stack, const ExercisesShown& shown, ExercisesUi& ui, const Given& given) {
  std::vector<Choice> choices;
  for (const auto& each : kGroups)
    choices.push_back({each.id,
                       given.words.say(each.words, {{"value", told(each.group, shown, ui.search, given.words)}}),
                       ui.open == each.group});
  stack.gap(12);
  add_chips(stack, choices,
            [&ui](std::size_t i) { ui.open = ui.open == kGroups[i].group ? FilterGroup::None : kGroups[i].group; });
}

void add_targets(Stack& stack, ExercisesUi& ui, const words::Words& words) {
  std::vector<Choice> choices;
  std::vector<model::Target> targets;
  for (const auto& entry : names_of(base::Type<model::Target>{})) {
    choices.push_back({"exercises.target." + std::string(entry.text), name_in(words, "desktop.target.", entry.value),
                       ui.search.filter.target == entry.value});
    targets.push_back(entry.value);
  }
  add_chips(stack, choices, [&ui, targets](std::size_t i) {
    ui.search.filter.target = ui.search.filter.target == targets[i] ? std::nullopt : std::optional(targets[i]);
  });
}

void add_levels(Stack& stack, ExercisesUi& ui, const words::Words& words) {
  std::vector<Choice> choices;
  for (int level = 1; level <= kLevels; ++level)
    choices.push_back({"exercises.level." + std::to_string(level),
                       words.say("cli.exercise.level." + std::to_string(level)), ui.search.filter.level == level});
  add_chips(stack, choices, [&ui](std::size_t i) {
    const int level = static_cast<int>(i) + 1;
    ui.search.filter.level = ui.search.filter.level == level ? std::nullopt : std::optional(level);
  });
}

// What is chosen is what there is: no equipment chosen means that nothing is left out.
void add_equipment(Stack& stack, ExercisesUi& ui, const words::Words& words) {
  std::vector<Choice> choices;
  std::vector<model::Equipment> items;
  const auto has = [&ui](model::Equipment item) {
    const auto& list = ui.search.filter.equipment;
    return list && std::find(list->begin(), list->end(), item) != list->end();
  };
  for (const auto& entry : names_of(base::Type<model::Equipment>{})) {
    choices.push_back({"exercises.equipment." + std::string(entry.text), name_in(words, "equipment.", entry.value),
                       has(entry.value)});
    items.push_back(entry.value);
  }
  add_chips(stack, choices, [&ui, items](std::size_t i) {
    auto list = ui.search.filter.equipment.value_or(std::vector<model::Equipment>{});
    if (std::erase(list, items[i]) == 0) list.push_back(items[i]);
    ui.search.filter.equipment = list.empty() ? std::nullopt : std::optional(std::move(list));
  });
}

void add_conditions(Stack& stack, const ExercisesShown& shown, ExercisesUi& ui) {
  std::vector<Choice> choices;
  std::vector<std::string> conditions;
  for (const auto& programme : shown.programmes) {
    if (std::find(conditions.begin(), conditions.end(), programme.condition) != conditions.end()) continue;
    choices.push_back({"exercises.condition." + programme.condition, programme.condition_name,
                       ui.search.condition == programme.condition});
    conditions.push_back(programme.condition);
  }
  add_chips(stack, choices, [&ui, conditions](std::size_t i) {
    ui.search.condition = ui.search.condition == conditions[i] ? std::nullopt : std::optional(conditions[i]);
  });
}

void add_open_group(Stack& stack, const ExercisesShown& shown, ExercisesUi& ui, const Given& given) {
  if (ui.open == FilterGroup::None) return;
  stack.gap(12);
  stack.add(1, [](const ui::Rect& rect) { widgets::rule({rect.x, rect.y}, rect.w); });
  stack.gap(12);
  if (ui.open == FilterGroup::Target) add_targets(stack, ui, given.words);
  if (ui.open == FilterGroup::Level) add_levels(stack, ui, given.words);
  if (ui.open == FilterGroup::Equipment) add_equipment(stack, ui, given.words);
  if (ui.open == FilterGroup::Condition) add_conditions(stack, shown, ui);
}

void search_card(const ExercisesShown& shown, ExercisesUi& ui, const Given& given, Flow& flow) {
  const float padding = card_padding();
  Stack stack(flow.width - 2 * padding);
  stack.add(theme::kButtonHeight, [&ui, &given](const ui::Rect& rect) {
    const auto label = given.words.say("desktop.exercises.search");
    (void)widgets::field({.id = "exercises.search", .label = label, .rect = rect, .hint = label}, ui.search.text);
    if (ui::typed(U'/')) ui::focus("exercises.search");
  });
  add_groups(stack, shown, ui, given);
  add_open_group(stack, shown, ui, given);
  flow.took(on_low_card(stack, flow.at, padding));
}

std::string second_line(const ExerciseChoice& choice, const words::Words& words) {
  std::string text;
  for (const auto target : choice.targets)
    text += (text.empty() ? "" : ", ") + name_in(words, "desktop.target.", target);
  text += "  \u00b7  ";
  bool first = true;
  for (const auto item : choice.equipment) {
    text += (first ? "" : ", ") + name_in(words, "equipment.", item);
    first = false;
  }
  return text;
}

bool on_screen(const ui::Rect& rect) { return rect.bottom() > 0 && rect.y < ui::window().h; }

void draw_row(const ui::Rect& rect, const ExerciseChoice& choice, bool first, const Given& given) {
  const auto& c = ui::colours();
  const auto touch =
      ui::item({.id = "exercises.open." + choice.id, .label = choice.name, .rect = rect, .radius = 12, .ring_gap = 0});
  if (touch.clicked) given.send(Show{"exercise", choice.id});
  if (!on_screen(rect)) return;
  if (touch.hovered || touch.held) ui::fill(rect, theme::faded(c.text, 0.04F), 12);
  if (!first) widgets::rule({rect.x, rect.y}, rect.w);
  given.posters.draw(choice.id, {rect.x, rect.centre().y - kThumbHeight / 2, kThumbWidth, kThumbHeight}, 14);
  const float x = rect.x + kThumbWidth + 16;
  const float width = rect.right() - x - 28;
  const auto about = second_line(choice, given.words);
  const ui::Clip clip({x, rect.y, width, rect.h});
  ui::text({x, rect.y + 12}, ui::Text::BodyStrong, c.text, choice.name);
  ui::text({x, rect.y + 36}, ui::Text::Label, c.text2, choice.dose);
  ui::text({x, rect.y + 58}, ui::Text::Caption, c.text3, about);
}

void list_card(const ExercisesShown& shown, ExercisesUi& ui, const Given& given, Flow& flow) {
  const auto& c = ui::colours();
  const float padding = card_padding();
  Stack stack(flow.width - 2 * padding);
  stack.text(ui::Text::LabelStrong, c.text2,
             given.words.say("desktop.exercises.found", {{"n", std::to_string(shown.choices.size())}}));
  stack.gap(6);
  if (shown.choices.empty()) {
    stack.text(ui::Text::Body, c.text2, given.words.say("desktop.exercises.none"));
    stack.gap(12);
    stack.add(theme::kButtonHeight, [&ui, &given](const ui::Rect& rect) {
      const auto label = given.words.say("desktop.exercises.clear");
      if (widgets::button("exercises.clear", {rect.x, rect.y, std::min(rect.w, 200.0F), rect.h},
                          {label, Kind::Secondary}))
        ui.search = {};
    });
  }
  for (std::size_t i = 0; i < shown.choices.size(); ++i)
    stack.add(kRow, [&shown, i, &given](const ui::Rect& rect) { draw_row(rect, shown.choices[i], i == 0, given); });
  flow.took(on_low_card(stack, flow.at, padding));
}

}  // namespace

void draw(const ExercisesShown& shown, ExercisesUi& ui, const Given& given) {
  const Frame frame{"exercises", given.words.say("desktop.exercises.title"), shown.has_programme, kWidest};
  const bool back = framed(frame, given, [&](Flow& flow) {
    search_card(shown, ui, given, flow);
    list_card(shown, ui, given, flow);
  });
  if (back) given.send(Show{"programme", {}});
}

}  // namespace genu::screens
