// The parts of the session player.
#pragma once

#include "screens/session.hpp"
#include "screens/session_clock.hpp"

namespace genu::screens {

/// What the parts of a frame share.
struct Playing {
  const app::SessionView& view;
  SessionUi& ui;
  const Given& given;
  SessionClock clock;

  /// Only while something is still to be done.
  [[nodiscard]] const model::PrescribedItem& item() const {
    return view.items[static_cast<std::size_t>(view.next->item)];
  }
  [[nodiscard]] int reps() const { return ui.reps.value_or(item().dose.reps); }
};

/// Where the parts stand in this window.
struct SessionPlaces {
  bool narrow = false;
  ui::Rect top, bar, stage, notice, dial, counter, cue, keys;
};
[[nodiscard]] SessionPlaces session_places(ui::Size window);

void draw_top(const Playing& playing, const SessionPlaces& places);
void draw_stage(const Playing& playing, const SessionPlaces& places);
void draw_dial(const Playing& playing, const SessionPlaces& places);
void draw_counter(const Playing& playing, const SessionPlaces& places);
void draw_cue(const Playing& playing, const SessionPlaces& places);
void draw_keys(const Playing& playing, const SessionPlaces& places);

/// Pain, skip and stop, over the screen.
void draw_panel(const Playing& playing);

/// The questions at the end.
void draw_finish(const Playing& playing);

/// What the big button does now.
void do_primary(const Playing& playing);
void record(const Playing& playing, std::optional<model::SkipReason> skipped);

}  // namespace genu::screens
