// OpenAL Soft: one source with a queue of buffers.
#include "sound/speaker.hpp"
#include "sound/tones.hpp"

#include <AL/al.h>
#include <AL/alc.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <system_error>

namespace genu::sound {

namespace {

class OpenAlSpeaker final : public Speaker {
 public:
  OpenAlSpeaker(ALCdevice* device, ALCcontext* context) : device_(device), context_(context) {
    alGenSources(1, &source_);
  }
  ~OpenAlSpeaker() override {
    alSourceStop(source_);
    free_played();
    alDeleteSources(1, &source_);
    alcMakeContextCurrent(nullptr);
    alcDestroyContext(context_);
    alcCloseDevice(device_);
  }
  OpenAlSpeaker(const OpenAlSpeaker&) = delete;
  OpenAlSpeaker& operator=(const OpenAlSpeaker&) = delete;

  void play(std::span<const std::int16_t> samples, int volume) override {
    free_played();
    ALuint buffer = 0;
    alGenBuffers(1, &buffer);
    alBufferData(buffer, AL_FORMAT_MONO16, samples.data(), static_cast<ALsizei>(samples.size_bytes()), kSampleRate);
    alSourceQueueBuffers(source_, 1, &buffer);
    // Ears hear loudness by powers: half of the scale is to sound half as loud.
    const float share = static_cast<float>(std::clamp(volume, 0, 100)) / 100;
    alSourcef(source_, AL_GAIN, share * share);
    ALint state = 0;
    alGetSourcei(source_, AL_SOURCE_STATE, &state);
    if (state != AL_PLAYING) alSourcePlay(source_);
  }

 private:
  void free_played() const {
    ALint played = 0;
    alGetSourcei(source_, AL_BUFFERS_PROCESSED, &played);
    for (; played > 0; --played) {
      ALuint buffer = 0;
      alSourceUnqueueBuffers(source_, 1, &buffer);
      alDeleteBuffers(1, &buffer);
    }
  }

  ALCdevice* device_;
  ALCcontext* context_;
  ALuint source_ = 0;
};

#ifdef __linux__
// Where there is nothing to play on, the libraries would say so at length on the terminal.
bool may_be_heard() {
  std::error_code ignored;
  if (std::filesystem::exists("/dev/snd", ignored) || std::getenv("PULSE_SERVER") != nullptr) return true;
  const char* folder = std::getenv("XDG_RUNTIME_DIR");
  if (folder == nullptr) return false;
  const std::filesystem::path run(folder);
  return std::filesystem::exists(run / "pulse" / "native", ignored) ||
         std::filesystem::exists(run / "pipewire-0", ignored);
}
#else
bool may_be_heard() { return true; }
#endif

}  // namespace

std::unique_ptr<Speaker> open_speaker() {
  if (!may_be_heard()) return nullptr;
  auto* device = alcOpenDevice(nullptr);
  if (device == nullptr) return nullptr;
  auto* context = alcCreateContext(device, nullptr);
  if (context != nullptr && alcMakeContextCurrent(context) == ALC_TRUE)
    return std::make_unique<OpenAlSpeaker>(device, context);
  if (context != nullptr) alcDestroyContext(context);
  alcCloseDevice(device);
  return nullptr;
}

}  // namespace genu::sound
