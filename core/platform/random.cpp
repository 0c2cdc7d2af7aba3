#include <genu/platform/environment.hpp>
#include <random>

namespace genu::platform {

namespace {

// std::random_device reads the system's own source on every platform we build for.
class SystemRandom final : public Random {
 public:
  void fill(std::span<std::uint8_t> bytes) override {
    for (auto& byte : bytes) byte = static_cast<std::uint8_t>(device_());
  }

 private:
  std::random_device device_;
};

}  // namespace

std::shared_ptr<Random> system_random() { return std::make_shared<SystemRandom>(); }

}  // namespace genu::platform
