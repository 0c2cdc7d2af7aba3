// How a person wants to be led through a session on this device.
#pragma once

#include <genu/app/playing.hpp>
#include <genu/base/codec.hpp>

namespace genu::screens {

struct PlayerChoice {
  bool tones = true;
  bool speech = false;
  bool flash = true;    ///< a soft light around the screen with each tone
  int volume = 70;      ///< per cent, of tones and speech
  int get_ready = 5;    ///< seconds before each set that runs by the clock
  bool tempo = true;    ///< repetitions with a tempo run by the clock
  bool goes_on = true;  ///< after a rest the next set of the same exercise begins by itself
  friend bool operator==(const PlayerChoice&, const PlayerChoice&) = default;
};

constexpr auto fields_of(base::Type<PlayerChoice>) {
  using base::field;
  using C = PlayerChoice;
  return base::record<C>("player-choice", field("tones", &C::tones, "short tones").or_default(),
                         field("speech", &C::speech, "spoken words").or_default(),
                         field("flash", &C::flash, "a soft light at the end of a set").or_default(),
                         field("volume", &C::volume, "per cent").within(0, 100).or_default(),
                         field("get_ready_s", &C::get_ready, "seconds before a set").within(0, 15).or_default(),
                         field("tempo", &C::tempo, "repetitions run by the clock").or_default(),
                         field("goes_on", &C::goes_on, "sets begin by themselves").or_default());
}

/// The same in the player's terms. A device on a desk does not shake.
[[nodiscard]] inline app::Leading leading_of(const PlayerChoice& choice) {
  app::Leading leading;
  leading.timing.get_ready = {choice.get_ready};
  leading.timing.guide_tempo = choice.tempo;
  leading.timing.goes_on_by_itself = choice.goes_on;
  // Whoever wants light gets it in place of the tones, or beside them.
  leading.cues = {choice.tones || choice.flash, choice.speech, false, choice.flash};
  return leading;
}

}  // namespace genu::screens

namespace genu::base {
extern template struct Codec<screens::PlayerChoice>;
}  // namespace genu::base
