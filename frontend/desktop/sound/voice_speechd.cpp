// speech-dispatcher, as screen readers on Linux use it.
#include "sound/voice.hpp"

#include <libspeechd.h>

#include <algorithm>

namespace genu::sound {

namespace {

class SpeechDispatcher final : public Voice {
 public:
  explicit SpeechDispatcher(SPDConnection* connection) : connection_(connection) {
    (void)spd_set_language(connection_, "en");
  }
  ~SpeechDispatcher() override { spd_close(connection_); }
  SpeechDispatcher(const SpeechDispatcher&) = delete;
  SpeechDispatcher& operator=(const SpeechDispatcher&) = delete;

  void say(const std::string& sentence, int volume) override {
    constexpr int middle = 50;  // the service counts from -100 to 100
    (void)spd_set_volume(connection_, 2 * (std::clamp(volume, 0, 100) - middle));
    (void)spd_cancel(connection_);
    (void)spd_say(connection_, SPD_MESSAGE, sentence.c_str());
  }

 private:
  SPDConnection* connection_;
};

}  // namespace

bool has_voice() { return true; }

std::unique_ptr<Voice> open_voice() {
  auto* connection = spd_open("genu", "session", nullptr, SPD_MODE_SINGLE);
  if (connection == nullptr) return nullptr;
  return std::make_unique<SpeechDispatcher>(connection);
}

}  // namespace genu::sound
