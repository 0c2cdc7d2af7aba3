#include "screens/builder_parts.hpp"
#include "screens/form.hpp"
#include "theme/metrics.hpp"
#include "ui/items.hpp"
#include "ui/look.hpp"
#include "ui/paint.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/field.hpp"
#include "widgets/pill.hpp"

#include <algorithm>
#include <functional>

namespace genu::screens {
namespace {

constexpr float kFoundRow = 66;
constexpr float kThumb = 56;
constexpr float kLinks = 44;
constexpr float kDose = 66;
constexpr std::size_t kMostFound = 7;

std::string told_of(const app::FoundExercise& found, const words::Words& words) {
  std::string text;
  for (const auto target : found.targets) {
    if (!text.empty()) text += ", ";
    text += words.say("target." + std::string(base::name_of(target)));
  }
  return text;
}

void use(const BuilderFrame& frame, const std::string& exercise) {
  if (!frame.ui.swap.empty()) return frame.given.send(app::SwapInDraft{std::exchange(frame.ui.swap, {}), exercise});
  const auto own = frame.ui.own.value_or(OwnExercise{});
  if (frame.ui.own && own.name.empty()) return ui::focus("builder.own.name");
  frame.given.send(app::AddToDraft{exercise, own.name, own.note, own.no_figure});
}

void found_row(const BuilderFrame& frame, const app::FoundExercise& found, const ui::Rect& rect) {
  const auto& c = ui::colours();
  const auto& words = frame.given.words;
  frame.posters.draw(found.id, {rect.x, rect.y + 4, kThumb, kThumb}, 12);
  const float x = rect.x + kThumb + 12;
  {
    const ui::Clip clip({x, rect.y, rect.right() - 56 - x, rect.h});
    ui::text({x, rect.y + 10}, ui::Text::LabelStrong, c.text, found.name);
    ui::text({x, rect.y + 32}, ui::Text::Caption, c.text2, told_of(found, words));
  }
  if (found.in_draft)
    return ui::text({rect.right(), rect.y + 24}, ui::Text::Caption, c.text2, words.say("desktop.plan.in-plan"),
                    ui::Align::Right);
  const auto name = words.say("desktop.plan.add", {{"name", found.name}});
  if (widgets::icon_button("builder.add." + found.id, {rect.right() - 48, rect.y + 8, 48, 48}, widgets::Icon::Plus,
                           name))
    use(frame, found.id);
}

// Enter adds the first that is not there yet.
void add_first(const BuilderFrame& frame) {
  const auto& all = frame.shown.found;
  const auto first = std::find_if(all.begin(), all.end(), [](const auto& each) { return !each.in_draft; });
  if (first == all.end()) return;
  use(frame, first->id);
  frame.ui.search.clear();
}

// One number of a dose, which goes down and up.
struct Number {
  const char* part;
  const char* words;
  int value = 0;
  int step = 1;
  int least = 1, most = 20;
  bool seconds = false;
};

std::vector<Number> numbers_of(const model::Dose& dose) {
  std::vector<Number> numbers{{"sets", "desktop.plan.sets", dose.sets, 1, 1, 20, false}};
  if (dose.hold.count > 0)
    numbers.push_back({"hold", "desktop.plan.hold", static_cast<int>(dose.hold.count), 5, 5, 7200, true});
  if (dose.hold.count == 0 || dose.reps > 1)
    numbers.push_back({"reps", "desktop.plan.reps", dose.reps, 1, 1, 100, false});
  numbers.push_back({"rest", "desktop.plan.rest", static_cast<int>(dose.rest.count), 15, 0, 900, true});
  return numbers;
}

app::SetDraftDose with(const std::string& exercise, const Number& number, int value) {
  app::SetDraftDose command;
  command.exercise = exercise;
  const std::string_view part = number.part;
  if (part == "sets") command.sets = value;
  if (part == "reps") command.reps = value;
  if (part == "hold") command.hold = base::Seconds{value};
  if (part == "rest") command.rest = base::Seconds{value};
  return command;
}

void number_field(const BuilderFrame& frame, const app::DraftRow& row, const Number& number, const ui::Rect& rect) {
  const auto& c = ui::colours();
  const auto& words = frame.given.words;
  const auto label = words.say(number.words);
  const auto id = "builder.row." + row.exercise + "." + number.part;
  ui::text({rect.centre().x, rect.y}, ui::Text::Caption, c.text2, label, ui::Align::Centre);
  const ui::Rect box{rect.x, rect.y + 20, rect.w, 44};
  ui::fill(box, c.surface2, 14);
  const auto value = number.seconds ? words.say("desktop.plan.seconds", {{"n", std::to_string(number.value)}})
                                    : std::to_string(number.value);
  ui::text_in({box.centre().x, box.y, 0, box.h}, ui::Text::BodyStrong, c.text, value, ui::Align::Centre);
  const auto named = [&](const char* key) { return words.say(key, {{"name", label}}); };
  const int less = std::max(number.least, number.value - number.step);
  const int more = std::min(number.most, number.value + number.step);
  if (widgets::bare_button(id + ".less", {box.x, box.y, 44, 44}, widgets::Icon::Minus, named("desktop.play.less-of"),
                           18))
    frame.given.send(with(row.exercise, number, less));
  if (widgets::bare_button(id + ".more", {box.right() - 44, box.y, 44, 44}, widgets::Icon::Plus,
                           named("desktop.play.more-of"), 18))
    frame.given.send(with(row.exercise, number, more));
}

void dose_fields(const BuilderFrame& frame, const app::DraftRow& row, const ui::Rect& rect) {
  const auto numbers = numbers_of(row.dose);
  const std::size_t across = rect.w >= 480 ? 4 : 2;
  const float width = (rect.w - 8 * static_cast<float>(across - 1)) / static_cast<float>(across);
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    const float x = rect.x + static_cast<float>(i % across) * (width + 8);
    const float y = rect.y + static_cast<float>(i / across) * (kDose + 6);
    number_field(frame, row, numbers[i], {x, y, std::min(width, 140.0F), kDose});
  }
}

float dose_height(const app::DraftRow& row, float width) {
  const bool two_lines = width < 480 && numbers_of(row.dose).size() > 2;
  return two_lines ? 2 * kDose + 6 : kDose;
}

// What can be done with a row: its part of the id, its words, and what it does.
struct RowLink {
  const char* part;
  std::string label;
  std::function<void()> act;
};

std::vector<RowLink> row_links(const BuilderFrame& frame, const app::DraftRow& row, std::size_t place) {
  const auto say = [&](const char* key) { return frame.given.words.say(key); };
  const auto send = [&](auto wish) { return [frame, wish] { frame.given.send(wish); }; };
  const bool swapping = frame.ui.swap == row.exercise;
  app::SetDraftDose usual;
  usual.exercise = row.exercise;
  usual.usual_from_now = true;
  std::vector<RowLink> links{
      {".easier", say("desktop.plan.easier"), send(app::StepInDraft{row.exercise, false})},
      {".harder", say("desktop.plan.harder"), send(app::StepInDraft{row.exercise, true})},
      {".swap", say(swapping ? "desktop.plan.swapping" : "desktop.plan.swap"),
       [&ui = frame.ui, swapping, exercise = row.exercise] { ui.swap = swapping ? std::string() : exercise; }}};
  if (place > 0)
    links.push_back({".up", say("desktop.plan.up"), send(app::MoveInDraft{row.exercise, static_cast<int>(place)})});
  links.push_back({".usual", say("desktop.plan.usual"), send(usual)});
  links.push_back({".remove", say("desktop.plan.remove"), send(app::RemoveFromDraft{row.exercise})});
  return links;
}

// Beside each other, as many in a line as fit.
void add_links(Stack& stack, const std::string& id, const std::vector<RowLink>& links) {
  constexpr float kBetween = 26;
  std::vector<ui::Point> places;
  ui::Point at{0, 0};
  for (const auto& link : links) {
    const float width = ui::text_width(ui::Text::LabelStrong, link.label);
    if (at.x > 0 && at.x + width > stack.width()) at = {0, at.y + kLinks};
    places.push_back(at);
    at.x += width + kBetween;
  }
  stack.add(at.y + kLinks, [id, links, places](const ui::Rect& rect) {
    for (std::size_t i = 0; i < links.size(); ++i)
      if (widgets::link(id + links[i].part, {rect.x + places[i].x, rect.y + places[i].y + 10}, links[i].label))
        links[i].act();
  });
}

void head_of(const BuilderFrame& frame, const app::DraftRow& row, const ui::Rect& rect) {
  const auto& c = ui::colours();
  const auto& words = frame.given.words;
  const auto touch = ui::item({.id = "builder.row." + row.exercise,
                               .label = row.name,
                               .rect = rect,
                               .chosen = frame.ui.chosen == row.exercise,
                               .radius = 10});
  if (touch.clicked) frame.ui.chosen = row.exercise;
  frame.posters.draw(row.no_figure ? std::string() : row.exercise, {rect.x, rect.y, kThumb, rect.h}, 12);
  const float x = rect.x + kThumb + 12;
  ui::text({x, rect.y + 2}, ui::Text::BodyStrong, frame.ui.chosen == row.exercise ? c.primary : c.text, row.name);
  const bool changed = row.added || !row.was.empty();
  const auto was = row.added ? words.say("desktop.plan.added") : words.say("desktop.plan.was", {{"dose", row.was}});
  ui::text({x, rect.y + 25}, ui::Text::Caption, changed ? c.amber : c.text2,
           changed ? row.dose_text + "  ·  " + was : row.dose_text);
  ui::text({rect.right(), rect.y + 3}, ui::Text::Label, c.text2,
           words.say("desktop.plan.minutes", {{"n", std::to_string(row.minutes)}}), ui::Align::Right);
}

void add_field(Stack& stack, const std::string& id, const std::string& label, const std::string& hint,
               std::string& text) {
  stack.gap(8);
  stack.add(48, [id, label, hint, &text](const ui::Rect& rect) {
    (void)widgets::field({.id = id, .label = label, .rect = rect, .hint = hint}, text);
  });
}

// One's own exercise: its name and how it is done, then the one found that it counts as.
void add_own(Stack& stack, const BuilderFrame& frame) {
  const auto& words = frame.given.words;
  auto& own = frame.ui.own;
  stack.gap(8);
  stack.add(kLinks, [&own, label = words.say(own ? "desktop.plan.own-not" : "desktop.plan.own")](const ui::Rect& rect) {
    if (!widgets::link("builder.own", {rect.x, rect.y + 10}, label)) return;
    own = own ? std::nullopt : std::optional(OwnExercise{});
  });
  if (!own) return;
  add_field(stack, "builder.own.name", words.say("desktop.plan.own-name"), words.say("desktop.plan.own-name"),
            own->name);
  add_field(stack, "builder.own.note", words.say("desktop.plan.own-note"), words.say("desktop.plan.own-note"),
            own->note);
  stack.gap(8);
  add_chips(stack,
            {{"builder.own.figure", words.say("desktop.plan.own-figure"), !own->no_figure},
             {"builder.own.no-figure", words.say("desktop.plan.own-no-figure"), own->no_figure}},
            [&own](std::size_t i) { own->no_figure = i == 1; });
  stack.gap(8);
  stack.text(ui::Text::LabelStrong, ui::colours().amber, words.say("desktop.plan.own-how"));
  stack.gap(6);
}

}  // namespace

Stack library(const BuilderFrame& frame, float width) {
  const auto& words = frame.given.words;
  Stack stack(width);
  stack.add(48, [frame](const ui::Rect& rect) {
    const auto hint = frame.given.words.say("desktop.plan.search");
    const auto touch =
        widgets::field({.id = "builder.search", .label = hint, .rect = rect, .hint = hint}, frame.ui.search);
    if (touch.entered) add_first(frame);
  });
  add_own(stack, frame);
  if (!frame.ui.swap.empty()) {
    stack.text(ui::Text::LabelStrong, ui::colours().amber, words.say("desktop.plan.swap-how"));
    stack.gap(4);
  }
  const auto count = frame.shown.found.size();
  stack.text(ui::Text::Caption, ui::colours().text2, words.say("desktop.plan.found", {{"n", std::to_string(count)}}));
  for (std::size_t i = 0; i < std::min(kMostFound, count); ++i) {
    const auto& found = frame.shown.found[i];
    stack.add(kFoundRow, [frame, &found](const ui::Rect& rect) { found_row(frame, found, rect); });
  }
  if (count > kMostFound) {
    stack.gap(6);
    stack.text(ui::Text::Caption, ui::colours().text2, words.say("desktop.plan.type-more"));
  }
  return stack;
}

Stack exercises_of(const BuilderFrame& frame, float width) {
  const auto& words = frame.given.words;
  const auto& draft = frame.shown.draft;
  Stack stack(width);
  stack.text(ui::Text::Heading, ui::colours().text, words.say("desktop.plan.exercises"));
  stack.text(ui::Text::Label, ui::colours().text2,
             words.say("desktop.plan.days", {{"n", std::to_string(draft.sessions_per_week)}}));
  if (draft.rows.empty()) {
    stack.gap(12);
    stack.text(ui::Text::Body, ui::colours().text2, words.say("desktop.plan.empty"));
  }
  for (std::size_t i = 0; i < draft.rows.size(); ++i) {
    const auto& row = draft.rows[i];
    stack.gap(12);
    stack.add(1, [](const ui::Rect& rect) { widgets::rule({rect.x, rect.y}, rect.w); });
    stack.gap(12);
    stack.add(48, [frame, &row](const ui::Rect& rect) { head_of(frame, row, rect); });
    stack.gap(10);
    stack.add(dose_height(row, width), [frame, &row](const ui::Rect& rect) { dose_fields(frame, row, rect); });
    add_links(stack, "builder.row." + row.exercise, row_links(frame, row, i));
  }
  return stack;
}

}  // namespace genu::screens
