// The player's tones as samples: short, soft at both ends, told apart with closed eyes.
#pragma once

#include <genu/player/effect.hpp>

#include <cstdint>
#include <vector>

namespace genu::sound {

inline constexpr int kSampleRate = 44'100;

/// One channel of 16 bits at kSampleRate. It begins and ends in silence and never reaches full scale, so that nothing
/// clicks or clips. Low means down, high means up; two notes end a set; three change sides.
[[nodiscard]] std::vector<std::int16_t> samples_of(player::ToneKind kind);

}  // namespace genu::sound
