// Gives the cues of the player: tones by the speaker, sentences by the voice, as far as the device has them.
#pragma once

#include <genu/model/settings.hpp>
#include <genu/player/effect.hpp>
#include <genu/words/words.hpp>

#include "sound/speaker.hpp"
#include "sound/voice.hpp"

namespace genu::sound {

class Cues {
 public:
  /// The words must outlive it.
  explicit Cues(const words::Words& words) : words_(words) {}

  /// Tones and sentences; whatever else is left alone.
  void give(const player::Effect& cue, const model::Settings& choice);

  [[nodiscard]] bool can_sound();
  [[nodiscard]] bool can_speak() const { return has_voice() && !mute_; }

 private:
  const words::Words& words_;
  bool looked_ = false;  // for a device
  std::unique_ptr<Speaker> speaker_;
  std::unique_ptr<Voice> voice_;
  bool mute_ = false;  // no service answered
};

}  // namespace genu::sound
