// The player's face in one line, and what it says aloud as a line.
#pragma once
#include <genu/app/playing.hpp>
#include <genu/words/words.hpp>
#include <string>

namespace genu::cli {

/// "Hold, 23 s - Wall sit, set 1 of 4 - pain not told".
[[nodiscard]] std::string told(const words::Words& words, const player::Face& face);
/// What the big button does now: "Enter: pause". Empty where it does nothing.
[[nodiscard]] std::string big_button(const words::Words& words, const player::Face& face);
/// A cue as a line; empty for what is only heard.
[[nodiscard]] std::string told(const words::Words& words, const player::Effect& cue, const app::PainLimit& limit);

}  // namespace genu::cli
