#include "screens/exercise.hpp"

#include "screens/layout.hpp"
#include "screens/lists.hpp"
#include "screens/page_frame.hpp"
#include "theme/metrics.hpp"
#include "ui/look.hpp"
#include "ui/text.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/pill.hpp"

#include <algorithm>

namespace genu::screens {
namespace {

using widgets::Icon;
using widgets::Kind;
using widgets::Seen;

constexpr float kWidest = 1100;
constexpr float kStage = 400;
constexpr float kPhoneStage = 300;
constexpr double kPrimeFrom = 0.75;

// Each muscle once, those that do most first; helpers are said to help.
std::string muscles_of(const model::Figure& figure, const words::Words& words) {
  std::vector<model::Muscle> named;
  std::string text;
  for (const bool prime : {true, false}) {
    for (const auto& each : figure.muscles) {
      if ((each.level >= kPrimeFrom) != prime) continue;
      if (std::find(named.begin(), named.end(), each.muscle) != named.end()) continue;
      named.push_back(each.muscle);
      const auto name = words.say("muscle." + std::string(base::name_of(each.muscle)));
      text +=
          (text.empty() ? "" : "  \u00b7  ") + (prime ? name : words.say("desktop.play.helping", {{"muscle", name}}));
    }
  }
  return text;
}

bool is_from_front(const widgets::Figure& figure, Seen seen) {
  return seen == Seen::FromFront || (seen == Seen::AsMade && figure.moves().figure.view.from == model::ViewFrom::Front);
}

void look_buttons(const ui::Rect& rect, const ExerciseShown& shown, ExerciseUi& ui, const Given& given) {
  const bool front = is_from_front(*shown.figure, ui.seen);
  const auto pause = given.words.say(ui.paused ? "desktop.exercise.move" : "desktop.exercise.still");
  const auto side = given.words.say("desktop.play.from-side");
  const auto ahead = given.words.say("desktop.play.from-front");
  const auto look = [](std::string_view label, bool chosen) {
    return widgets::Button{.label = label,
                           .kind = chosen ? Kind::Secondary : Kind::Plain,
                           .style = ui::Text::LabelStrong,
                           .chosen = chosen};
  };
  if (widgets::button("exercise.from-side", {rect.x, rect.y, 76, 44}, look(side, !front))) ui.seen = Seen::FromSide;
  if (widgets::button("exercise.from-front", {rect.x + 84, rect.y, 76, 44}, look(ahead, front)))
    ui.seen = Seen::FromFront;
  const float width = std::max(96.0F, widgets::button_width(look(pause, false), 14));
  if (widgets::button("exercise.still", {rect.right() - width, rect.y, width, 44}, look(pause, false)))
    ui.paused = !ui.paused;
}

void draw_stage(const ExerciseShown& shown, ExerciseUi& ui, const Given& given, Flow& flow) {
  const float height = ui::window().w < theme::kMediumFrom ? kPhoneStage : kStage;
  const ui::Rect stage{flow.at.x, flow.at.y, flow.width, height};
  widgets::stage(stage, theme::kStageRadius, widgets::StageIn::Window);
  const auto* palette = given.posters.palette;
  if (shown.figure == nullptr || palette == nullptr) {
    ui::text_in(stage, ui::Text::Label, ui::colours().text2, given.words.say("desktop.exercise.no-figure"),
                ui::Align::Centre);
    return flow.took(height);
  }
  const ui::Rect room{stage.x + 16, stage.y + 12, stage.w - 32, stage.h - 76};
  if (ui.paused) {
    widgets::figure_poster(room, *shown.figure, *palette);
  } else {
    if (!ui::reduced_motion()) ui::wake_in(1.0 / 30);
    widgets::figure(room, *shown.figure, shown.figure->moment(ui::now(), &shown.view.exercise.dose), *palette);
  }
  look_buttons({stage.x + 12, stage.bottom() - 56, stage.w - 24, 44}, shown, ui, given);
  flow.took(height);
}

std::string targets_of(const model::Exercise& exercise, const words::Words& words) {
  std::string text;
  for (const auto target : exercise.targets)
    text += (text.empty() ? "" : ", ") + words.say("desktop.target." + std::string(base::name_of(target)));
  return text;
}

std::string equipment_of(const model::Exercise& exercise, const words::Words& words) {
  std::string text;
  for (const auto item : exercise.equipment)
    text += (text.empty() ? "" : ", ") + words.say("equipment." + std::string(base::name_of(item)));
  return text;
}

void add_fact(Stack& stack, const std::string& name, const std::string& value) {
  if (value.empty()) return;
  constexpr float kName = 108;
  stack.gap(8);
  const float height = std::max(20.0F, ui::paragraph_height(ui::Text::Label, value, stack.width() - kName));
  stack.add(height, [name, value](const ui::Rect& rect) {
    ui::text({rect.x, rect.y}, ui::Text::Label, ui::colours().text3, name);
    ui::paragraph({rect.x + kName, rect.y}, rect.w - kName, ui::Text::Label, ui::colours().text, value);
  });
}

void facts_card(const ExerciseShown& shown, const Given& given, Flow& flow) {
  const auto& c = ui::colours();
  const auto& words = given.words;
  const auto& exercise = shown.view.exercise;
  const float padding = card_padding();
  Stack stack(flow.width - 2 * padding);
  stack.text(ui::Text::Title, c.primary_text, shown.view.dose);
  stack.text(ui::Text::Label, c.text2, exercise.dose.load_text);
  stack.gap(6);
  add_fact(stack, words.say("desktop.exercise.works-on"), targets_of(exercise, words));
  if (shown.figure != nullptr)
    add_fact(stack, words.say("desktop.exercise.muscles"), muscles_of(shown.figure->moves().figure, words));
  add_fact(stack, words.say("desktop.exercise.needs"), equipment_of(exercise, words));
  add_fact(stack, words.say("desktop.exercise.sides"),
           words.say("laterality." + std::string(base::name_of(exercise.laterality))));
  add_fact(stack, words.say("desktop.exercise.level"),
           words.say("cli.exercise.level." + std::to_string(exercise.level)));
  flow.took(on_card(stack, flow.at, padding));
}

void chain_card(const ExerciseShown& shown, const Given& given, Flow& flow) {
  const float padding = card_padding();
  Stack stack(flow.width - 2 * padding);
  const auto add = [&](const char* id, const char* key, const std::optional<app::Link>& link) {
    if (!link) return;
    const bool first = stack.height() <= 0;
    add_leading(stack, {id, link->name, given.words.say(key)}, first, [&given, to = link->id] {
      given.send(Show{"exercise", to});
    });
  };
  add("exercise.easier", "desktop.exercise.easier", shown.view.easier);
  add("exercise.harder", "desktop.exercise.harder", shown.view.harder);
  add("exercise.stand-in", "desktop.exercise.stand-in", shown.view.stand_in);
  if (stack.height() > 0) flow.took(on_low_card(stack, flow.at, padding));
}

void how_card(const ExerciseShown& shown, const Given& given, Flow& flow) {
  const auto& exercise = shown.view.exercise;
  const auto& words = given.words;
  const float padding = card_padding();
  Stack stack(flow.width - 2 * padding);
  add_heading(stack, words.say("desktop.start-position"));
  stack.text(ui::Text::Body, ui::colours().text, exercise.start);
  add_heading(stack, words.say("desktop.steps"));
  add_numbered(stack, exercise.steps);
  add_heading(stack, words.say("desktop.cues"));
  add_dotted(stack, exercise.cues);
  add_heading(stack, words.say("desktop.faults"));
  add_dotted(stack, exercise.faults);
  flow.took(on_card(stack, flow.at, padding));
}

void cautions_card(const ExerciseShown& shown, const Given& given, Flow& flow) {
  const float padding = card_padding();
  Stack stack(flow.width - 2 * padding);
  add_heading(stack, given.words.say("desktop.exercise.cautions"));
  std::vector<std::string> lines;
  for (const auto& [condition, text] : shown.view.exercise.cautions)
    lines.push_back(given.words.say("cautions." + condition) + ": " + text);
  add_dotted(stack, lines);
  stack.gap(lines.empty() ? 0 : 10);
  stack.text(ui::Text::Label, ui::colours().text2, given.words.say("cli.exercise.pain-limited"));
  flow.took(on_card(stack, flow.at, padding));
}

void evidence_card(const ExerciseShown& shown, const Given& given, Flow& flow) {
  const auto& c = ui::colours();
  const float padding = card_padding();
  Stack stack(flow.width - 2 * padding);
  add_heading(stack, given.words.say("desktop.exercise.evidence"));
  for (const auto& source : shown.view.references) {
    stack.gap(4);
    stack.text(ui::Text::Label, c.text, source.reference);
    stack.text(ui::Text::Caption, c.text3, source.key);
  }
  flow.took(on_low_card(stack, flow.at, padding));
}

}  // namespace

void draw(const ExerciseShown& shown, ExerciseUi& ui, const Given& given) {
  const Frame frame{"exercise", shown.view.exercise.name, true, kWidest};
  const bool back = framed(frame, given, [&](Flow& flow) {
    const bool wide = ui::window().w >= theme::kWideFrom;
    Flow left = flow, right = flow;
    if (wide) {
      left.width = (flow.width - theme::kColumnGap) * 0.5F;
      right.width = flow.width - theme::kColumnGap - left.width;
      right.at.x = left.at.x + left.width + theme::kColumnGap;
    }
    draw_stage(shown, ui, given, left);
    if (!wide) right.at.y = left.at.y;
    Flow& second = wide ? right : left;
    facts_card(shown, given, left);
    how_card(shown, given, second);
    chain_card(shown, given, left);
    cautions_card(shown, given, second);
    evidence_card(shown, given, second);
    flow.at.y = std::max(left.at.y, second.at.y);
  });
  if (back) given.send(Show{ui.from.empty() ? std::string("exercises") : ui.from, ui.about});
}

}  // namespace genu::screens
