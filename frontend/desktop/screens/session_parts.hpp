// The parts of the session player.
#pragma once

#include <span>

#include "screens/session.hpp"
#include "screens/stack.hpp"
#include "widgets/pain.hpp"

namespace genu::screens {

/// What the parts of a frame share.
struct SessionFrame {
  const SessionShown& shown;
  SessionUi& ui;
  const Given& given;

  [[nodiscard]] const player::Face& face() const { return shown.face; }
  [[nodiscard]] std::string say(const std::string& key, const std::map<std::string, std::string>& values = {}) const {
    return given.words.say(key, values);
  }
  void play(player::What what) const { given.send(Play{std::move(what)}); }
  [[nodiscard]] bool pausing() const {
    return face().phase == player::Phase::Rest || face().phase == player::Phase::SwitchSides;
  }
  /// A set runs by the clock.
  [[nodiscard]] bool working() const { return !pausing() && face().phase != player::Phase::ToDo; }
};

/// Where the parts stand in this window.
struct SessionPlaces {
  bool narrow = false;     ///< parts as on a phone: the ring stands within the counter
  bool no_figure = false;  ///< no room for more than the name; what is done can be read in place of the counter
  ui::Rect top, bar, stage, notice, dial, counter, cue, keys;
};
[[nodiscard]] SessionPlaces session_places(ui::Size window);

void draw_top(const SessionFrame& frame, const SessionPlaces& places);
void draw_stage(const SessionFrame& frame, const SessionPlaces& places);
/// In the middle of the stage, in step with the ring.
void draw_figure(const SessionFrame& frame, const ui::Rect& rect);
/// The muscles in words, and from where one looks.
void draw_figure_foot(const SessionFrame& frame, const ui::Rect& row, bool narrow);
void draw_dial(const SessionFrame& frame, const SessionPlaces& places);
void draw_counter(const SessionFrame& frame, const SessionPlaces& places);
void draw_cue(const SessionFrame& frame, const SessionPlaces& places);
void draw_keys(const SessionFrame& frame, const SessionPlaces& places);
/// A soft light around the screen, for those who do not hear the tones.
void draw_flash(const SessionFrame& frame);

/// The keys of the player; not while a panel is open.
void listen(const SessionFrame& frame);

/// What is open over the screen, if anything is.
void draw_panel(const SessionFrame& frame);
void close_panel(const SessionFrame& frame);

/// The contents of the panels: a title, then what can be done.
void add_title(Stack& stack, const std::string& title, const std::string& why);
void add_button(Stack& stack, const std::string& id, const std::string& label, bool chosen, std::function<void()> act);
void fill_values(Stack& stack, const SessionFrame& frame);
void fill_instead(Stack& stack, const SessionFrame& frame);
void fill_leading(Stack& stack, const SessionFrame& frame);
void fill_too_much(Stack& stack, const SessionFrame& frame);

/// The questions at the end.
void draw_finish(const SessionFrame& frame);

// In words.
[[nodiscard]] std::string clock_text(int seconds);  ///< "45", or "14:05" from 90 on
[[nodiscard]] std::string phase_words(const SessionFrame& frame);
[[nodiscard]] std::string set_words(const SessionFrame& frame);  ///< "Set 2 of 3"
[[nodiscard]] std::string leg_words(const SessionFrame& frame);  ///< "Left leg"
[[nodiscard]] std::string dose_line(const SessionFrame& frame);
[[nodiscard]] std::string load_words(const SessionFrame& frame, const std::optional<base::Grams>& load);
/// What was recorded before this rest: "8 repetitions, 12.5 kg".
[[nodiscard]] std::string done_words(const SessionFrame& frame, const player::RecordSet& set);
[[nodiscard]] bool is_long(const SessionFrame& frame);  ///< a hold that is something to keep doing
[[nodiscard]] widgets::PainBands bands_of(const app::PainLimit& limit);
[[nodiscard]] std::optional<int> score_of(const base::Answer<base::Nrs>& pain);

}  // namespace genu::screens
