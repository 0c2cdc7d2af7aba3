// How a person wants to be led through a session, in the player's terms.
#pragma once

#include <genu/app/playing.hpp>
#include <genu/model/settings.hpp>

namespace genu::screens {

/// A device on a desk does not shake.
[[nodiscard]] inline app::Leading leading_of(const model::Settings& settings) {
  app::Leading leading;
  leading.timing.get_ready = {settings.get_ready};
  leading.timing.guide_tempo = settings.tempo;
  leading.timing.goes_on_by_itself = settings.goes_on;
  // Whoever wants light gets it in place of the tones, or beside them.
  leading.cues = {settings.tones || settings.flash, settings.speech, false, settings.flash};
  return leading;
}

}  // namespace genu::screens
