// Panels that choose: repetitions and load, another exercise instead, and how to be led.
#include "screens/form.hpp"
#include "screens/session_parts.hpp"
#include "theme/metrics.hpp"
#include "ui/look.hpp"
#include "ui/text.hpp"
#include "widgets/button.hpp"

#include <algorithm>

namespace genu::screens {

namespace {

using widgets::Icon;

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

// A setting and where its new value is said.
template <class T>
struct Part {
  T model::Settings::*now;
  std::optional<T> app::SetSettings::*wish;
};

void add_switch(Stack& stack, const SessionFrame& frame, const std::string& name, Part<bool> part) {
  const bool on = frame.shown.settings.*part.now;
  add_button(stack, "session.leading." + name, frame.say("desktop.play.leading." + name), on, [&frame, part, on] {
    app::SetSettings set;
    set.*part.wish = !on;
    frame.given.send(set);
  });
}

void add_number(Stack& stack, const SessionFrame& frame, const std::string& name, Part<int> part, int step, int most) {
  const int value = frame.shown.settings.*part.now;
  add_stepper(stack, frame.given.words,
              {"session.leading." + name, frame.say("desktop.play.leading." + name),
               frame.say("desktop.play.leading." + name + ".value", {{"n", std::to_string(value)}}),
               [&frame, part, value, step, most](int direction) {
                 app::SetSettings set;
                 set.*part.wish = std::clamp(value + direction * step, 0, most);
                 frame.given.send(set);
               }});
}

}  // namespace

void fill_values(Stack& stack, const SessionFrame& frame) {
  const auto values = values_of(frame);
  add_title(stack, frame.say(frame.pausing() ? "desktop.play.values.done" : "desktop.play.values"),
            frame.say("desktop.play.values.why"));
  add_stepper(stack, frame.given.words,
              {"session.values.reps", frame.say("desktop.play.values.reps"), std::to_string(values.reps),
               [&frame, values](int direction) { frame.play(player::SetReps{std::max(0, values.reps + direction)}); }});
  add_stepper(
      stack, frame.given.words,
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
  if (frame.shown.can_sound) add_switch(stack, frame, "tones", {&model::Settings::tones, &app::SetSettings::tones});
  if (frame.shown.can_speak) add_switch(stack, frame, "speech", {&model::Settings::speech, &app::SetSettings::speech});
  if (!frame.shown.can_sound)
    stack.text(ui::Text::Label, ui::colours().text2, frame.say("desktop.play.leading.silent"));
  add_switch(stack, frame, "flash", {&model::Settings::flash, &app::SetSettings::flash});
  add_switch(stack, frame, "tempo", {&model::Settings::tempo, &app::SetSettings::tempo});
  add_switch(stack, frame, "goes-on", {&model::Settings::goes_on, &app::SetSettings::goes_on});
  stack.gap(4);
  if (frame.shown.can_sound)
    add_number(stack, frame, "volume", {&model::Settings::volume, &app::SetSettings::volume}, 10, 100);
  add_number(stack, frame, "get-ready", {&model::Settings::get_ready, &app::SetSettings::get_ready}, 1, 15);
}

}  // namespace genu::screens
