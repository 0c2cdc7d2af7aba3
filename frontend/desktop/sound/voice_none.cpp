// Built without a voice.
#include "sound/voice.hpp"

namespace genu::sound {

bool has_voice() { return false; }

std::unique_ptr<Voice> open_voice() { return nullptr; }

}  // namespace genu::sound
