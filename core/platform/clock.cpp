#include <chrono>
#include <ctime>
#include <genu/platform/environment.hpp>

namespace genu::platform {

namespace {

constexpr long long seconds_per_minute = 60;

// Local time minus UTC at `seconds`, from the system's own time zone.
base::Offset local_offset(std::time_t seconds) {
  std::tm local{};
#ifdef _WIN32
  localtime_s(&local, &seconds);
  const auto shown = _mkgmtime(&local);
#else
  localtime_r(&seconds, &local);
  const auto shown = timegm(&local);
#endif
  return {static_cast<int>((shown - seconds) / seconds_per_minute)};
}

class SystemClock final : public Clock {
 public:
  [[nodiscard]] base::Moment now() const override {
    const auto since = std::chrono::system_clock::now().time_since_epoch();
    const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(since).count();
    return {{ms}, local_offset(static_cast<std::time_t>(ms / 1000))};
  }
};

class FixedClock final : public Clock {
 public:
  explicit FixedClock(base::Moment moment) : moment_(moment) {}
  [[nodiscard]] base::Moment now() const override { return moment_; }

 private:
  base::Moment moment_;
};

}  // namespace

std::shared_ptr<Clock> system_clock() { return std::make_shared<SystemClock>(); }

std::shared_ptr<Clock> fixed_clock(base::Moment moment) { return std::make_shared<FixedClock>(moment); }

}  // namespace genu::platform
