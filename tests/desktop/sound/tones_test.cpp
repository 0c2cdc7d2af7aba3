#include "sound/tones.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "sound/cues.hpp"
#include "support/text_file.hpp"
#include "wording/english.hpp"

using namespace genu;
using player::ToneKind;
using Samples = std::vector<std::int16_t>;

namespace {

int loudest(const Samples& samples) {
  int most = 0;
  for (const int sample : samples) most = std::max(most, std::abs(sample));
  return most;
}

// How often the wave goes up through zero in a second: its pitch.
double pitch(const Samples& samples) {
  int crossings = 0;
  for (std::size_t i = 1; i < samples.size(); ++i) crossings += samples[i - 1] < 0 && samples[i] >= 0 ? 1 : 0;
  return crossings * static_cast<double>(sound::kSampleRate) / static_cast<double>(samples.size());
}

double seconds(const Samples& samples) { return static_cast<double>(samples.size()) / sound::kSampleRate; }

// Stretches of sound with silence of at least 30 ms between them.
int notes(const Samples& samples) {
  constexpr int quiet = 200;
  const int pause = sound::kSampleRate * 30 / 1000;
  int count = 0, silent = pause;
  for (const int sample : samples) {
    if (std::abs(sample) < quiet) {
      ++silent;
    } else {
      if (silent >= pause) ++count;
      silent = 0;
    }
  }
  return count;
}

}  // namespace

TEST_SUITE("sound") {
  TEST_CASE("every tone begins and ends in silence, is heard and never clips") {
    for (const auto& kind : names_of(base::Type<ToneKind>{})) {
      CAPTURE(std::string(kind.text));
      const auto samples = sound::samples_of(kind.value);
      CHECK(samples.front() == 0);
      CHECK(samples.back() == 0);
      CHECK(loudest(samples) > 8000);
      CHECK(loudest(samples) < 32'000);
      CHECK(seconds(samples) < 0.6);
    }
  }

  TEST_CASE("a tone of the last seconds is over long before the next") {
    CHECK(seconds(sound::samples_of(ToneKind::Count)) < 0.25);
  }

  TEST_CASE("down is low and up is high") {
    CHECK(pitch(sound::samples_of(ToneKind::Lower)) < 0.6 * pitch(sound::samples_of(ToneKind::Lift)));
  }

  TEST_CASE("two notes end a set, three change sides, one is all else") {
    CHECK(notes(sound::samples_of(ToneKind::End)) == 2);
    CHECK(notes(sound::samples_of(ToneKind::Switch)) == 3);
    for (const auto kind : {ToneKind::Count, ToneKind::Go, ToneKind::Lower, ToneKind::Lift})
      CHECK(notes(sound::samples_of(kind)) == 1);
  }

  TEST_CASE("no sample jumps, so nothing clicks") {
    for (const auto& kind : names_of(base::Type<ToneKind>{})) {
      CAPTURE(std::string(kind.text));
      const auto samples = sound::samples_of(kind.value);
      int jump = 0;
      for (std::size_t i = 1; i < samples.size(); ++i) jump = std::max(jump, std::abs(samples[i] - samples[i - 1]));
      CHECK(jump < 6000);
    }
  }

  TEST_CASE("without a device, or with tones off, cues are given in silence") {
    const auto words = wording::english();
    REQUIRE(words);
    sound::Cues cues(*words);
    model::Settings off;
    off.tones = off.speech = false;
    cues.give(player::Tone{ToneKind::Go}, off);
    cues.give(player::Say{"player.let-go", {}}, off);
    cues.give(player::Flash{}, off);
  }
}
