#include "sound/cues.hpp"

#include "sound/tones.hpp"

namespace genu::sound {

bool Cues::can_sound() {
  if (!looked_) speaker_ = open_speaker();
  looked_ = true;
  return speaker_ != nullptr;
}

void Cues::give(const player::Effect& cue, const model::Settings& choice) {
  if (const auto* tone = std::get_if<player::Tone>(&cue); tone != nullptr && choice.tones && can_sound())
    speaker_->play(samples_of(tone->kind), choice.volume);
  const auto* spoken = std::get_if<player::Say>(&cue);
  if (spoken == nullptr || !choice.speech || !can_speak()) return;
  if (!voice_) voice_ = open_voice();
  mute_ = !voice_;
  if (voice_) voice_->say(words_.say(spoken->message, spoken->values), choice.volume);
}

}  // namespace genu::sound
