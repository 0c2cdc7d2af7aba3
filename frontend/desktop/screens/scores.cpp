#include "screens/scores.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "screens/form.hpp"
#include "screens/page_frame.hpp"
#include "screens/removal.hpp"
#include "screens/scores_parts.hpp"
#include "theme/metrics.hpp"
#include "ui/look.hpp"
#include "widgets/button.hpp"
#include "widgets/scale.hpp"

namespace genu::screens {
namespace {

using app::MeasureCard;
using widgets::Kind;

constexpr std::size_t kMostRows = 60;  // scores listed of a history; more are in what is copied
constexpr double kFewest = 12;         // a range with so few whole numbers is chosen, not typed

std::optional<double> number_from(std::string text) {
  std::replace(text.begin(), text.end(), ',', '.');
  double value = 0;
  const auto* end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, value);
  if (text.empty() || read.ec != std::errc() || read.ptr != end || !std::isfinite(value)) return std::nullopt;
  return value;
}

bool is_chosen(const model::Measure& measure) {
  return measure.whole_numbers && measure.range.high - measure.range.low <= kFewest;
}

// What is looked at stays.
void close_form(ScoresUi& ui) {
  ScoresUi fresh;
  fresh.as_table = std::move(ui.as_table);
  fresh.told = std::move(ui.told);
  ui = std::move(fresh);
}

// The activities of last time, so that the same things are scored again; their scores never.
void fill_from_last(ScoresUi& ui, const MeasureCard& card) {
  if (ui.filled || card.history.empty()) return;
  ui.filled = true;
  const auto& last = card.history.back().activities;
  for (std::size_t i = 0; i < std::min(last.size(), ui.activities.size()); ++i)
    ui.activities[i].words = last[i].activity;
}

void add_activities(Stack& stack, ScoresUi& ui, const words::Words& words) {
  stack.text(ui::Text::Label, ui::colours().text2, words.say("desktop.scores.activities.why"));
  for (std::size_t i = 0; i < ui.activities.size(); ++i) {
    auto& activity = ui.activities[i];
    const auto n = std::to_string(i + 1);
    const auto label = words.say("desktop.scores.activity", {{"n", n}});
    add_fields(stack, {{"scores.activity." + n, label, words.say("desktop.scores.activity.hint"), &activity.words}});
    stack.gap(8);
    stack.add(widgets::scale_height(stack.width()), [&activity, n, label](const ui::Rect& rect) {
      const auto chosen =
          widgets::scale("scores.activity." + n + ".score", {rect.x, rect.y}, rect.w, label, activity.score);
      if (chosen) activity.score = activity.score == chosen ? std::nullopt : chosen;
    });
  }
}

void add_whole(Stack& stack, ScoresUi& ui, const MeasureCard& card) {
  const int low = static_cast<int>(card.measure.range.low);
  std::vector<Choice> choices;
  for (int n = low; n <= static_cast<int>(card.measure.range.high); ++n)
    choices.push_back({"scores.value." + std::to_string(n), number_words(n), ui.whole == n});
  stack.gap(8);
  add_chips(stack, choices, [&ui, low](std::size_t i) {
    const int n = low + static_cast<int>(i);
    ui.whole = ui.whole == n ? std::nullopt : std::optional(n);
  });
}

void add_better(Stack& stack, ScoresUi& ui, const words::Words& words) {
  add_question(stack, words.say("desktop.scores.better"));
  const auto chip = [&](const char* name, model::Better way) {
    return Choice{std::string("scores.better.") + name, words.say(std::string("desktop.scores.better.") + name),
                  ui.better == way};
  };
  add_chips(stack, {chip("higher", model::Better::Higher), chip("lower", model::Better::Lower)},
            [&ui](std::size_t i) { ui.better = i == 0 ? model::Better::Higher : model::Better::Lower; });
}

void add_form(Stack& stack, const ScoresShown& shown, const MeasureCard& card, ScoresUi& ui, const Given& given) {
  const auto& words = given.words;
  stack.gap(8);
  if (card.activities) {
    fill_from_last(ui, card);
    add_activities(stack, ui, words);
  } else if (is_chosen(card.measure)) {
    add_whole(stack, ui, card);
  } else {
    const auto range = words.say("desktop.scores.range", {{"low", number_words(card.measure.range.low)},
                                                          {"high", number_words(card.measure.range.high)},
                                                          {"unit", card.measure.unit}});
    add_fields(stack, {{"scores.value", words.say("desktop.scores.value"), range, &ui.value}});
  }
  if (card.measure.better == model::Better::Stated) add_better(stack, ui, words);
  if (!shown.knee_known)
    add_one_of(stack, "scores.knee", words.say("desktop.begin.side"), "desktop.side.", words, ui.knee);
  stack.gap(20);
  stack.add(theme::kMainButtonHeight, [&ui, &given, &card, &shown](const ui::Rect& rect) {
    const auto command = command_of(ui, card);
    const bool ready = command.has_value() && (shown.knee_known || ui.knee);
    const float width = std::min(rect.w * 0.6F, 200.0F);
    const auto save = given.words.say("desktop.save");
    if (widgets::button("scores.save", {rect.x, rect.y, width, rect.h}, {save, Kind::Primary, std::nullopt, ready}))
      given.send(*command);
    const auto cancel = given.words.say("desktop.close");
    if (widgets::button("scores.close", {rect.x + width + 12, rect.y, 120, rect.h}, {cancel, Kind::Quiet}))
      close_form(ui);
  });
}

void add_score(Stack& stack, const app::ScoreLine& line, const std::string& unit, ScoresUi& ui, base::Day today,
               const Given& given) {
  stack.gap(6);
  stack.add(44, [&line, &unit, &ui, &given, today](const ui::Rect& rect) {
    const auto& c = ui::colours();
    ui::text({rect.x, rect.y + 2}, ui::Text::BodyStrong, c.text, number_words(line.value) + " " + unit);
    ui::text({rect.x, rect.y + 25}, ui::Text::Caption, c.text3, near_day(given.words, line.day, today));
    if (!line.id) return;
    const float width = remove_width(given, ui.asked_to_remove == line.id);
    if (remove_button("scores.remove." + line.id->text(), {rect.right() - width, rect.y, width, 44}, *line.id,
                      ui.asked_to_remove, given))
      given.send(app::RemoveMeasure{*line.id});
  });
  if (const auto parts = parts_of(line); !parts.empty()) stack.text(ui::Text::Label, ui::colours().text2, parts);
}

void add_list(Stack& stack, const MeasureCard& card, ScoresUi& ui, base::Day today, const Given& given) {
  const auto count = std::min(kMostRows, card.history.size());
  for (std::size_t i = 0; i < count; ++i)
    add_score(stack, card.history[card.history.size() - 1 - i], card.measure.unit, ui, today, given);
}

// A single score is no line yet, so it is told in words alone.
void add_history(Stack& stack, const ScoresShown& shown, const MeasureCard& card, ScoresUi& ui, const Given& given) {
  if (card.history.empty()) return;
  stack.gap(12);
  stack.text(ui::Text::Body, ui::colours().text, given.words.say(card.reason.message, card.reason.values));
  const bool chart = card.history.size() > 1;
  if (chart && ui.as_table.count(card.measure.id) == 0)
    add_score_chart(stack, shown, card, ui, given);
  else
    add_list(stack, card, ui, shown.today, given);
  if (chart) add_score_links(stack, card, ui, given);
}

std::string when_words(const MeasureCard& card, base::Day today, const words::Words& words) {
  if (!card.due) return {};
  if (*card.due <= today) return words.say("desktop.scores.due");
  return words.say("desktop.scores.next", {{"day", near_day(words, *card.due, today)}});
}

void draw_card(const ScoresShown& shown, const MeasureCard& card, ScoresUi& ui, const Given& given, Flow& flow) {
  const auto& c = ui::colours();
  const auto& words = given.words;
  const float padding = card_padding();
  Stack stack(flow.width - 2 * padding);
  stack.text(ui::Text::Heading, c.text, card.measure.name);
  stack.gap(4);
  stack.text(ui::Text::Label, c.text2, card.measure.about);
  if (card.better && card.history.size() < 2)  // the chart says it otherwise
    stack.text(ui::Text::Label, c.text2, words.say("measure.better." + std::string(base::name_of(*card.better))));
  if (const auto when = when_words(card, shown.today, words); !when.empty()) stack.text(ui::Text::Label, c.text2, when);
  add_history(stack, shown, card, ui, given);
  if (ui.open == card.measure.id) {
    add_form(stack, shown, card, ui, given);
  } else if (card.noted_by == app::NotedBy::Hand) {
    stack.gap(12);
    stack.add(theme::kButtonHeight, [&ui, &card, &words](const ui::Rect& rect) {
      const auto label = words.say(card.history.empty() ? "desktop.scores.first" : "desktop.scores.again");
      const widgets::Button look{label, Kind::Secondary};
      const ui::Rect place{rect.x, rect.y, std::min(rect.w, widgets::button_width(look)), rect.h};
      if (!widgets::button("scores.open." + card.measure.id, place, look)) return;
      close_form(ui);
      ui.open = card.measure.id;
    });
  } else {
    stack.gap(8);
    stack.text(ui::Text::Label, c.text2, words.say("desktop.scores.by-test"));
  }
  flow.took(on_card(stack, flow.at, padding));
}

}  // namespace

std::string number_words(double value) {
  const auto tenths = std::lround(std::fabs(value) * 10);
  auto text = std::to_string(tenths / 10);
  if (tenths % 10 != 0) text += "." + std::to_string(tenths % 10);
  return (value < 0 && tenths != 0 ? "\u2212" : "") + text;
}

std::string parts_of(const app::ScoreLine& line) {
  std::string text;
  for (const auto& each : line.activities) {
    if (!text.empty()) text += "  \u00b7  ";
    text += each.activity + " " + std::to_string(each.score);
  }
  return text;
}

std::optional<app::RecordMeasure> command_of(const ScoresUi& ui, const MeasureCard& card) {
  app::RecordMeasure command;
  command.measure = card.measure.id;
  command.side = ui.knee;
  command.better = ui.better;
  if (card.measure.better == model::Better::Stated && !ui.better) return std::nullopt;
  if (card.activities) {
    for (const auto& each : ui.activities) {
      if (each.words.empty() != !each.score) return std::nullopt;
      if (each.score) command.activities.push_back({each.words, *each.score});
    }
    if (command.activities.empty()) return std::nullopt;
    return command;
  }
  command.value = is_chosen(card.measure) ? std::optional<double>(ui.whole) : number_from(ui.value);
  if (!command.value) return std::nullopt;
  return command;
}

void draw(const ScoresShown& shown, ScoresUi& ui, const Given& given) {
  framed({"scores", given.words.say("screen.scores")}, given, [&](Flow& flow) {
    introduce(flow, given.words.say("desktop.scores.about"));
    for (const auto& card : shown.view.measures) draw_card(shown, card, ui, given, flow);
  });
}

}  // namespace genu::screens
