// The world as a test hands it in: a clock that stands where it is put, and randomness that repeats.
#pragma once
#include <genu/platform/environment.hpp>

namespace genu::test {

class TurnedClock final : public platform::Clock {
 public:
  [[nodiscard]] base::Moment now() const override { return moment; }
  base::Moment moment;
};

class CountingRandom final : public platform::Random {
 public:
  void fill(std::span<std::uint8_t> bytes) override {
    ++count_;
    for (std::size_t i = 0; i < bytes.size(); ++i) bytes[i] = static_cast<std::uint8_t>(count_ >> (8 * (i % 8)));
  }

 private:
  std::uint64_t count_ = 0;
};

}  // namespace genu::test
