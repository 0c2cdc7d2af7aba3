#include "sound/tones.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <span>

namespace genu::sound {

namespace {

struct Note {
  double hertz;  ///< 0 is a pause
  int ms;
};

constexpr Note kCount[] = {{880, 90}};
constexpr Note kGo[] = {{1175, 240}};
constexpr Note kEnd[] = {{784, 130}, {0, 50}, {1047, 240}};
constexpr Note kLower[] = {{294, 140}};
constexpr Note kLift[] = {{587, 140}};
constexpr Note kSwitch[] = {{523, 110}, {0, 40}, {659, 110}, {0, 40}, {523, 160}};

std::span<const Note> notes_of(player::ToneKind kind) {
  switch (kind) {
    case player::ToneKind::Count:
      return kCount;
    case player::ToneKind::Go:
      return kGo;
    case player::ToneKind::End:
      return kEnd;
    case player::ToneKind::Lower:
      return kLower;
    case player::ToneKind::Lift:
      return kLift;
    case player::ToneKind::Switch:
      return kSwitch;
  }
  return {};
}

// Rising and falling like half a cosine.
double loudness(double at_s, double length_s) {
  constexpr double rise_s = 0.008, fall_s = 0.05;
  const double edge = std::min(at_s / rise_s, (length_s - at_s) / fall_s);
  return 0.5 - 0.5 * std::cos(std::numbers::pi * std::clamp(edge, 0.0, 1.0));
}

void add(std::vector<std::int16_t>& samples, const Note& note) {
  // A little of the octave above, so that small speakers give the low ones too.
  constexpr double ground = 0.45, octave = 0.15, full = 32'767;
  const int count = note.ms * kSampleRate / 1000;
  for (int i = 0; i < count; ++i) {
    const double at = static_cast<double>(i) / kSampleRate;
    const double turn = 2 * std::numbers::pi * note.hertz * at;
    const double wave = ground * std::sin(turn) + octave * std::sin(2 * turn);
    const double value = note.hertz > 0 ? wave * loudness(at, note.ms / 1000.0) : 0;
    samples.push_back(static_cast<std::int16_t>(std::lround(full * value)));
  }
}

}  // namespace

std::vector<std::int16_t> samples_of(player::ToneKind kind) {
  std::vector<std::int16_t> samples;
  for (const auto& note : notes_of(kind)) add(samples, note);
  samples.push_back(0);
  return samples;
}

}  // namespace genu::sound
