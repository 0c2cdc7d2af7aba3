// What speaks sentences. Nothing where no speech service runs, or the program was built without one.
#pragma once

#include <memory>
#include <string>

namespace genu::sound {

class Voice {
 public:
  virtual ~Voice() = default;
  /// Instead of what is still being spoken, so that it never lags behind; `volume` is 0 to 100. Returns at once.
  virtual void say(const std::string& sentence, int volume) = 0;
};

/// Whether this program was built with a voice.
[[nodiscard]] bool has_voice();

/// May take a moment, as it may start the service.
[[nodiscard]] std::unique_ptr<Voice> open_voice();

}  // namespace genu::sound
