// The ring, the counters, the cue beside the pain button, and the three big buttons.
#include "screens/session_parts.hpp"
#include "theme/metrics.hpp"
#include "ui/look.hpp"
#include "ui/paint.hpp"
#include "ui/text.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/counter.hpp"
#include "widgets/pain.hpp"
#include "widgets/ring.hpp"

#include <algorithm>
#include <array>

namespace genu::screens {
namespace {

using widgets::Icon;
using widgets::Kind;

constexpr int kMinute = 60;
constexpr int kRestStep = 15;

constexpr int kLong = 90;  // from here on a clock shows minutes, and a hold is no hold but something to keep doing

bool is_long(const Playing& playing) { return playing.item().dose.hold.count >= kLong; }

// "45", or "14:05".
std::string clock_text(int seconds) {
  if (seconds < kLong) return std::to_string(seconds);
  const auto rest = std::to_string(seconds % kMinute);
  return std::to_string(seconds / kMinute) + ":" + (rest.size() < 2 ? "0" + rest : rest);
}

std::string phase_key(const Playing& playing) {
  const auto& clock = playing.clock;
  if (clock.paused) return "desktop.doing.paused";
  switch (clock.doing) {
    case Doing::Rest:
      return "desktop.doing.rest";
    case Doing::GetReady:
    case Doing::Between:
      return "desktop.doing.ready";
    case Doing::RepsToDo:
      return "desktop.doing.reps";
    default:
      return is_long(playing) ? "desktop.doing.long" : "desktop.doing.hold";
  }
}

std::string beneath(const Playing& playing) {
  const auto& words = playing.given.words;
  const auto& dose = playing.item().dose;
  if (playing.clock.doing == Doing::RepsToDo)
    return words.say("desktop.repetitions", {{"n", std::to_string(playing.reps())}});
  if (dose.hold.count > 0 && dose.reps > 1 && playing.clock.doing != Doing::Rest)
    return words.say("desktop.hold-of", {{"n", std::to_string(playing.clock.rep)}, {"all", std::to_string(dose.reps)}});
  return words.say(playing.clock.left_s < kLong ? "desktop.seconds" : "desktop.minutes-and-seconds");
}

std::string set_words(const Playing& playing) {
  return playing.given.words.say("desktop.set-of", {{"n", std::to_string(playing.view.next->set)},
                                                    {"all", std::to_string(playing.item().dose.sets)}});
}

void rest_buttons(const Playing& playing, const ui::Rect& row) {
  const auto& words = playing.given.words;
  if (widgets::button("session.rest-less", ui::column(row, 0, 2, 8), {words.say("desktop.rest-less"), Kind::Quiet}))
    playing.ui.rest_change.count -= kRestStep;
  if (widgets::button("session.rest-more", ui::column(row, 1, 2, 8), {words.say("desktop.rest-more"), Kind::Quiet}))
    playing.ui.rest_change.count += kRestStep;
}

// Repetitions as planned, until somebody says otherwise.
void reps_stepper(const Playing& playing, const ui::Rect& row) {
  const auto& words = playing.given.words;
  const int reps = playing.reps();
  const auto told =
      words.say(playing.ui.reps ? "desktop.reps.changed" : "desktop.reps.planned", {{"n", std::to_string(reps)}});
  const ui::Rect less{row.x, row.y, 44, row.h};
  const ui::Rect more{row.right() - 44, row.y, 44, row.h};
  if (widgets::icon_button("session.reps-less", less, Icon::Minus, words.say("desktop.reps.less")))
    playing.ui.reps = std::max(0, reps - 1);
  ui::text_in({row.centre().x, row.y, 0, row.h}, ui::Text::LabelStrong, ui::colours().text2, told, ui::Align::Centre);
  if (widgets::icon_button("session.reps-more", more, Icon::Plus, words.say("desktop.reps.more")))
    playing.ui.reps = std::min(1000, reps + 1);
}

// A set of holds can also be noted without the clock.
void without_clock(const Playing& playing, const ui::Rect& row) {
  if (widgets::button("session.mark-done", row, {playing.given.words.say("desktop.mark-done"), Kind::Quiet}))
    record(playing, std::nullopt);
}

void set_row(const Playing& playing, const ui::Rect& row) {
  switch (playing.clock.doing) {
    case Doing::Rest:
      return rest_buttons(playing, row);
    case Doing::RepsToDo:
      return reps_stepper(playing, row);
    default:
      return without_clock(playing, row);
  }
}

struct Primary {
  const char* key;
  Icon icon;
};

Primary primary(const Playing& playing) {
  const auto& clock = playing.clock;
  if (clock.paused) return {"desktop.go-on", Icon::Play};
  switch (clock.doing) {
    case Doing::Rest:
      return {"desktop.skip-rest", Icon::Skip};
    case Doing::HoldToDo:
      return {is_long(playing) ? "desktop.start-clock" : "desktop.start-hold", Icon::Play};
    case Doing::RepsToDo:
      return {"desktop.done-set", Icon::Check};
    default:
      return {"desktop.pause", Icon::Pause};
  }
}

}  // namespace

void draw_dial(const Playing& playing, const SessionPlaces& places) {
  const ui::Rect ground = places.narrow ? places.counter : places.dial;
  widgets::card(ground, places.narrow ? theme::kCardRadius : theme::kStageRadius);
  const bool large = !places.narrow && places.dial.h >= 2 * widgets::ring_reach(widgets::RingSize::Large) + 16;
  const auto& clock = playing.clock;
  const std::array<float, 1> one{static_cast<float>(std::max(1, clock.total_s))};
  const auto phase = playing.given.words.say(phase_key(playing));
  const auto left = clock.doing == Doing::RepsToDo ? std::to_string(playing.reps()) : clock_text(clock.left_s);
  const auto next = beneath(playing);
  ui::Point centre = places.dial.centre();
  if (places.narrow) centre.x = places.dial.x + 98;
  widgets::ring(centre, {one, 0, clock.done, phase, left, next},
                large ? widgets::RingSize::Large : widgets::RingSize::Small);
}

void draw_counter(const Playing& playing, const SessionPlaces& places) {
  const auto& c = ui::colours();
  const auto words = set_words(playing);
  const auto leg = playing.given.words.say("desktop.leg." + std::string(base::name_of(playing.view.next->side)));
  if (places.narrow) {
    const float x = places.counter.x + 196;
    const float width = places.counter.right() - 16 - x;
    ui::text({x, places.counter.y + 24}, ui::Text::Lead, c.text, words);
    ui::text({x, places.counter.y + 54}, ui::Text::Label, c.text2, leg);
    if (playing.item().dose.reps > 1 && playing.clock.doing != Doing::Rest)
      ui::text({x, places.counter.y + 78}, ui::Text::Label, c.text2, beneath(playing));
    return set_row(playing, {x, places.counter.bottom() - 60, width, 44});
  }
  widgets::card(places.counter);
  ui::Rect inside = places.counter.inset(24, 16);
  widgets::counter({inside.x, inside.y, inside.w, 40}, {words, leg, playing.view.next->set, playing.item().dose.sets});
  set_row(playing, {inside.x, inside.bottom() - 46, inside.w, 46});
}

void draw_cue(const Playing& playing, const SessionPlaces& places) {
  const auto& c = ui::colours();
  const auto& words = playing.given.words;
  const auto& exercise = playing.view.exercise;
  const std::string cue = exercise && !exercise->cues.empty() ? exercise->cues.front() : std::string();
  const auto value = playing.ui.pain ? std::to_string(*playing.ui.pain) : words.say("desktop.pain.unset");
  ui::Rect area = places.cue;
  ui::Rect pain;
  if (places.narrow) {
    pain = ui::cut_right(area, 116, 8);
    ui::fill(area, c.primary_soft, 16);
  } else {
    widgets::card(area);
    area = area.inset(20, 12);
    pain = ui::around(ui::cut_right(area, 128, 12).centre(), 128, 52);
  }
  const auto style = places.narrow ? ui::Text::CaptionStrong : ui::Text::LabelStrong;
  const float width = area.w - (places.narrow ? 24 : 0);
  const auto lines =
      std::min<float>(places.narrow ? 2 : 3, ui::paragraph_height(style, cue, width) / ui::line_height(style));
  const float height = lines * ui::line_height(style);
  {
    const ui::Clip clip(area);
    ui::paragraph({area.x + (places.narrow ? 12.0F : 0.0F), area.centre().y - height / 2}, width, style,
                  places.narrow ? c.primary_text : c.text, cue);
  }
  if (widgets::pain_button("session.pain", pain, words.say("desktop.pain"), value, playing.ui.pain))
    playing.ui.panel = SessionPanel::Pain;
}

void draw_keys(const Playing& playing, const SessionPlaces& places) {
  const auto& words = playing.given.words;
  ui::Rect row = places.keys;
  const float side = places.narrow ? 72 : 84;
  const auto stop = ui::cut_left(row, side, 12);
  const auto skip = ui::cut_right(row, side, 12);
  const auto big = primary(playing);
  const float radius = theme::kPlayerButtonRadius;
  if (widgets::button("session.stop", stop,
                      {words.say("desktop.stop"), Kind::Quiet, std::nullopt, true, ui::Text::LabelStrong, radius}))
    playing.ui.panel = SessionPanel::Stop;
  if (widgets::button("session.primary", row,
                      {words.say(big.key), Kind::Primary, big.icon, true, ui::Text::Lead, radius, 28}))
    do_primary(playing);
  if (widgets::button("session.skip", skip,
                      {words.say("desktop.skip"), Kind::Quiet, std::nullopt, true, ui::Text::LabelStrong, radius}))
    playing.ui.panel = SessionPanel::Skip;
}

}  // namespace genu::screens
