// Built without OpenAL.
#include "sound/speaker.hpp"

namespace genu::sound {

std::unique_ptr<Speaker> open_speaker() { return nullptr; }

}  // namespace genu::sound
