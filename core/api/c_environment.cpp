#include "api/c_environment.hpp"

#include <algorithm>

namespace genu::api {

namespace {

constexpr int most_offset_min = 840;

class CallersClock final : public platform::Clock {
 public:
  explicit CallersClock(const genu_options& options) : options_(options) {}

  [[nodiscard]] base::Moment now() const override {
    base::Moment moment;
    moment.at.ms = options_.clock_ms(options_.user);
    if (options_.offset_min) {
      const int minutes = options_.offset_min(options_.user, moment.at.ms);
      moment.offset.minutes = std::clamp(minutes, -most_offset_min, most_offset_min);
    }
    return moment;
  }

 private:
  genu_options options_;
};

class CallersRandom final : public platform::Random {
 public:
  explicit CallersRandom(const genu_options& options) : options_(options) {}
  void fill(std::span<std::uint8_t> bytes) override { options_.random(options_.user, bytes.data(), bytes.size()); }

 private:
  genu_options options_;
};

}  // namespace

std::shared_ptr<platform::Clock> clock_of(const genu_options& options) {
  if (options.clock_ms) return std::make_shared<CallersClock>(options);
  return platform::system_clock();
}

std::shared_ptr<platform::Random> random_of(const genu_options& options) {
  if (options.random) return std::make_shared<CallersRandom>(options);
  return platform::system_random();
}

}  // namespace genu::api
