#include <genu/platform/paced_clock.hpp>
#include <genu/platform/steady_clock.hpp>

namespace genu::platform {

namespace {

class PacedClock final : public Clock {
 public:
  PacedClock(base::Moment moment, int times) : moment_(moment), times_(times), begun_(steady_ms()) {}
  [[nodiscard]] base::Moment now() const override {
    return {{moment_.at.ms + (steady_ms() - begun_) * times_}, moment_.offset};
  }

 private:
  base::Moment moment_;
  std::int64_t times_;
  std::int64_t begun_;
};

}  // namespace

std::shared_ptr<Clock> paced_clock(base::Moment moment, int times) {
  return std::make_shared<PacedClock>(moment, times);
}

}  // namespace genu::platform
