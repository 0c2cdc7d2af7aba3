// Panels that choose: repetitions and load, another exercise instead, and how to be led.
#include "screens/session_parts.hpp"
#include "theme/metrics.hpp"
#include "ui/look.hpp"
#include "ui/text.hpp"
#include "widgets/button.hpp"

#include <algorithm>

namespace genu::screens {

namespace {

using widgets::Icon;

struct Step {
  std::string id, label, value;
  std::function<void(int)> by;  ///< -1 or 1
};

// A word, then less, the value, and more.
void add_stepper(Stack& stack, const SessionFrame& frame, Step step) {
  stack.add(theme::kButtonHeight, [&frame, step = std::move(step)](const ui::Rect& row) {
    const auto& c = ui::colours();
    ui::Rect rest = row;
    const auto more = ui::cut_right(rest, theme::kButtonHeight, 0);
    const auto value = ui::cut_right(rest, 96, 0);
    const auto less = ui::cut_right(rest, theme::kButtonHeight, 0);
    ui::text_in(rest, ui::Text::BodyStrong, c.text, step.label);
    ui::text_in({value.centre().x, row.y, 0, row.h}, ui::Text::Heading, c.text, step.value, ui::Align::Centre);
    const auto named = [&](const char* key) { return frame.say(key, {{"name", step.label}}); };
    if (widgets::icon_button(step.id + "-less", less, Icon::Minus, named("desktop.play.less-of"))) step.by(-1);
    if (widgets::icon_button(step.id + "-more", more, Icon::Plus, named("desktop.play.more-of"))) step.by(1);
  });
  stack.gap(8);
}

// Small plates come in half kilograms, large ones in more.
std::int64_t load_step(std::int64_t grams, int direction) {
  constexpr std::int64_t half = 500, one = 1000, plate = 2500;
  const auto before = direction > 0 ? grams : grams - 1;
  return before < 5000 ? half : before < 20'000 ? one : plate;
}

struct Values {
  int reps = 0;
  std::optional<base::Grams> load;
};

// While pausing, those of the set just done.
Values values_of(const SessionFrame& frame) {
  const auto& face = frame.face();
  if (frame.pausing() && face.just_done) return {face.just_done->reps, face.just_done->load};
  return {face.reps, face.load};
}

std::string alternative_words(const SessionFrame& frame, const player::Alternative& each, int sets) {
  auto dose = each.dose;
  dose.sets = sets;
  return frame.say("desktop.play.instead." + std::string(base::name_of(each.kind)),
                   {{"name", each.name}, {"dose", model::short_text(dose)}});
}

void lead(const SessionFrame& frame, PlayerChoice choice) { frame.given.send(choice); }

void add_switch(Stack& stack, const SessionFrame& frame, const std::string& name, bool PlayerChoice::*part) {
  const bool on = frame.shown.choice.*part;
  add_button(stack, "session.leading." + name, frame.say("desktop.play.leading." + name), on, [&frame, part, on] {
    auto choice = frame.shown.choice;
    choice.*part = !on;
    lead(frame, choice);
  });
}

void add_number(Stack& stack, const SessionFrame& frame, const std::string& name, int PlayerChoice::*part, int step,
                int most) {
  const int value = frame.shown.choice.*part;
  add_stepper(stack, frame,
              {"session.leading." + name, frame.say("desktop.play.leading." + name),
               frame.say("desktop.play.leading." + name + ".value", {{"n", std::to_string(value)}}),
               [&frame, part, value, step, most](int direction) {
                 auto choice = frame.shown.choice;
                 choice.*part = std::clamp(value + direction * step, 0, most);
                 lead(frame, choice);
               }});
}

}  // namespace

void fill_values(Stack& stack, const SessionFrame& frame) {
  const auto values = values_of(frame);
  add_title(stack, frame.say(frame.pausing() ? "desktop.play.values.done" : "desktop.play.values"),
            frame.say("desktop.play.values.why"));
  add_stepper(stack, frame,
              {"session.values.reps", frame.say("desktop.play.values.reps"), std::to_string(values.reps),
               [&frame, values](int direction) { frame.play(player::SetReps{std::max(0, values.reps + direction)}); }});
  add_stepper(
      stack, frame,
      {"session.values.load", frame.say("desktop.play.values.load"),
       values.load ? load_words(frame, values.load) : frame.say("desktop.play.values.no-load"),
       [&frame, values](int direction) {
         const auto grams = values.load.value_or(base::Grams{}).count;
         frame.play(player::SetLoad{{std::max<std::int64_t>(0, grams + direction * load_step(grams, direction))}});
       }});
}

void fill_instead(Stack& stack, const SessionFrame& frame) {
  const auto& face = frame.face();
  const auto& item = frame.shown.plan.items[static_cast<std::size_t>(face.item)];
  add_title(stack, frame.say("desktop.play.instead"), frame.say("desktop.play.instead.why"));
  const auto choose = [&frame](std::optional<std::size_t> alternative) {
    frame.play(player::Take{alternative});
    close_panel(frame);
  };
  add_button(stack, "session.instead.planned",
             frame.say("desktop.play.instead.planned",
                       {{"name", item.name}, {"dose", model::short_text(item.prescribed.dose)}}),
             !face.taken, [=] { choose(std::nullopt); });
  for (std::size_t i = 0; i < item.alternatives.size(); ++i) {
    const auto& each = item.alternatives[i];
    add_button(stack, "session.instead." + std::string(base::name_of(each.kind)),
               alternative_words(frame, each, item.prescribed.dose.sets), face.taken == i, [=] { choose(i); });
  }
}

void fill_leading(Stack& stack, const SessionFrame& frame) {
  add_title(stack, frame.say("desktop.play.leading"), frame.say("desktop.play.leading.why"));
  if (frame.shown.can_sound) add_switch(stack, frame, "tones", &PlayerChoice::tones);
  if (frame.shown.can_speak) add_switch(stack, frame, "speech", &PlayerChoice::speech);
  if (!frame.shown.can_sound)
    stack.text(ui::Text::Label, ui::colours().text2, frame.say("desktop.play.leading.silent"));
  add_switch(stack, frame, "flash", &PlayerChoice::flash);
  add_switch(stack, frame, "tempo", &PlayerChoice::tempo);
  add_switch(stack, frame, "goes-on", &PlayerChoice::goes_on);
  stack.gap(4);
  if (frame.shown.can_sound) add_number(stack, frame, "volume", &PlayerChoice::volume, 10, 100);
  add_number(stack, frame, "get-ready", &PlayerChoice::get_ready, 1, 15);
}

}  // namespace genu::screens
