#include "screens/tests.hpp"

#include "screens/form.hpp"
#include "screens/lists.hpp"
#include "screens/numbers.hpp"
#include "screens/page_frame.hpp"
#include "screens/reason_lines.hpp"
#include "screens/say.hpp"
#include "theme/metrics.hpp"
#include "ui/look.hpp"
#include "widgets/button.hpp"
#include "widgets/signal.hpp"

#include <algorithm>

namespace genu::screens {
namespace {

using app::SelfTestCard;
using model::TestUnit;

constexpr int kMostPain = 10;

std::string state_of(const SelfTestCard& card, const TestsShown& shown, const words::Words& words) {
  auto text = words.say(card.due        ? "desktop.tests.due"
                        : !card.allowed ? "desktop.tests.not-now"
                        : card.needed   ? "desktop.tests.needed"
                                        : "desktop.tests.optional");
  if (card.last && card.value)
    text += "  \u00b7  " + words.say("desktop.tests.last", {{"value", std::to_string(*card.value)},
                                                            {"day", near_day(words, *card.last, shown.today.day)}});
  return text;
}

void draw_list(const TestsShown& shown, const Given& given, Flow& flow) {
  const float padding = card_padding();
  Stack stack(flow.width - 2 * padding);
  stack.text(ui::Text::Label, ui::colours().text2, given.words.say("desktop.tests.why"));
  stack.gap(6);
  for (const auto& card : shown.view.tests)
    add_leading(stack, {"tests." + card.guide.id, card.guide.name, state_of(card, shown, given.words)}, true,
                [&given, id = card.guide.id] {
                  given.send(Show{"tests", id});
                });
  flow.took(on_card(stack, flow.at, padding));
}

void not_now_card(const SelfTestCard& card, const Given& given, Flow& flow) {
  if (card.allowed) return;
  const float padding = card_padding();
  Stack stack(flow.width - 2 * padding);
  const auto text = given.words.say("desktop.tests.not-now.why");
  stack.add(32, [text](const ui::Rect& rect) {
    widgets::signal(widgets::Signal::Hold, {rect.x + 16, rect.centre().y}, 14);
    ui::text_in({rect.x + 44, rect.y, 0, rect.h}, ui::Text::Heading, widgets::signal_colour(widgets::Signal::Hold),
                text);
  });
  add_reasons(stack, given.words, card.reasons);
  flow.took(on_card(stack, flow.at, padding));
}

void how_card(const SelfTestCard& card, const Given& given, Flow& flow) {
  const float padding = card_padding();
  Stack stack(flow.width - 2 * padding);
  std::string needs;
  for (const auto item : card.guide.equipment)
    needs += (needs.empty() ? "" : ", ") + given.words.say("equipment." + std::string(base::name_of(item)));
  stack.text(ui::Text::Label, ui::colours().text2, given.words.say("desktop.tests.needs", {{"equipment", needs}}));
  stack.gap(8);
  add_numbered(stack, card.guide.steps);
  add_heading(stack, given.words.say("desktop.tests.stop"));
  stack.text(ui::Text::Body, ui::colours().text, card.guide.stop);
  flow.took(on_card(stack, flow.at, padding));
}

void add_value(Stack& stack, const SelfTestCard& card, TestsUi& ui, const words::Words& words) {
  if (card.guide.unit == TestUnit::YesNo || card.guide.unit == TestUnit::Nrs) {
    std::vector<Choice> choices;
    std::vector<int> values;
    const auto add = [&](int value, const std::string& label) {
      choices.push_back({"tests.value." + std::to_string(value), label, ui.chosen == value});
      values.push_back(value);
    };
    if (card.guide.unit == TestUnit::YesNo) {
      add(1, words.say("desktop.yes"));
      add(0, words.say("desktop.no"));
    } else {
      for (int value = 0; value <= kMostPain; ++value) add(value, std::to_string(value));
    }
    return add_chips(stack, choices, [&ui, values](std::size_t i) {
      ui.chosen = ui.chosen == values[i] ? std::nullopt : std::optional(values[i]);
    });
  }
  const auto unit = std::string(base::name_of(card.guide.unit));
  add_fields(stack,
             {{"tests.value", words.say("desktop.tests.value"), words.say("desktop.tests.unit." + unit), &ui.typed}});
}

void result_card(const SelfTestCard& card, TestsUi& ui, const Given& given, Flow& flow) {
  if (!card.allowed) return;
  const float padding = card_padding();
  Stack stack(flow.width - 2 * padding);
  add_question(stack, given.words.say("desktop.tests.result"), card.guide.result);
  add_value(stack, card, ui, given.words);
  add_one_of(stack, "tests.side", given.words.say("desktop.tests.side"), "desktop.leg.", given.words, ui.side);
  stack.gap(20);
  const auto value = ui.chosen ? ui.chosen : whole_number(ui.typed);
  stack.add(theme::kMainButtonHeight, [&card, &ui, &given, value](const ui::Rect& rect) {
    const float width = ui::window().w < theme::kMediumFrom ? rect.w : 220;
    const auto label = given.words.say("desktop.save");
    if (widgets::button("tests.save", {rect.x, rect.y, width, rect.h},
                        {label, widgets::Kind::Primary, std::nullopt, value.has_value()}))
      given.send(app::RecordTest{card.guide.id, ui.side, *value});
  });
  flow.took(on_card(stack, flow.at, padding));
}

}  // namespace

void draw(const TestsShown& shown, TestsUi& ui, const Given& given) {
  const auto found = std::find_if(shown.view.tests.begin(), shown.view.tests.end(),
                                  [&](const auto& card) { return card.guide.id == ui.test; });
  if (found == shown.view.tests.end()) {
    const Frame frame{"tests", given.words.say("desktop.tests"), true};
    if (framed(frame, given, [&](Flow& flow) { draw_list(shown, given, flow); })) given.send(Show{"programme", {}});
    return;
  }
  const Frame frame{"test", found->guide.name, true};
  const bool back = framed(frame, given, [&](Flow& flow) {
    not_now_card(*found, given, flow);
    how_card(*found, given, flow);
    result_card(*found, ui, given, flow);
  });
  if (back) given.send(Show{"tests", {}});
}

}  // namespace genu::screens
