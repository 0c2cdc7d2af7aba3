#include "shell/pace.hpp"

#include <algorithm>

namespace genu::shell {

double Pace::wait(double now) const {
  const double due = left_ > 0 ? last_ : next_;
  return std::clamp(due - now, 0.0, kLongest);
}

bool Pace::due(double now) const { return left_ > 0 || now >= next_; }

void Pace::drawn(double now, std::optional<double> wake) {
  last_ = now;
  left_ = std::max(0, left_ - 1);
  next_ = now + std::clamp(wake.value_or(kLongest), kFrame, kLongest);
}

}  // namespace genu::shell
