// What plays samples. Silent where the system has no device, or the program was built without OpenAL.
#pragma once

#include <cstdint>
#include <memory>
#include <span>

namespace genu::sound {

class Speaker {
 public:
  virtual ~Speaker() = default;
  /// After what is still playing; `volume` is 0 to 100. Returns at once.
  virtual void play(std::span<const std::int16_t> samples, int volume) = 0;
};

/// Nothing where there is nothing to sound with.
[[nodiscard]] std::unique_ptr<Speaker> open_speaker();

}  // namespace genu::sound
