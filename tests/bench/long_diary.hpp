// A diary of many years, in a file of the temporary folder: each day an entry, and on training days a session with its
// morning answer. What is refused ends the program with a word.
#pragma once

#include <genu/app/core.hpp>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

#include "support/environment.hpp"

namespace genu::bench {

inline constexpr std::int64_t day_ms = 24 * 3'600'000LL;

/// Ends the program unless it was done.
void require(bool done, const char* what);

class LongDiary {
 public:
  explicit LongDiary(int years);
  ~LongDiary();
  LongDiary(const LongDiary&) = delete;
  LongDiary& operator=(const LongDiary&) = delete;

  [[nodiscard]] app::Core& core() { return *core_; }
  [[nodiscard]] test::TurnedClock& clock() { return *clock_; }
  [[nodiscard]] double megabytes() const;
  /// Closes the diary, so that another program may open it; gives its folder, which stays as long as this does.
  std::string let_go();
  /// Says how the knee is where a session or run of yesterday asks for it.
  void answer_morning();

 private:
  void live_one_day();

  std::filesystem::path folder_;
  std::shared_ptr<test::TurnedClock> clock_;
  std::unique_ptr<app::Core> core_;
};

}  // namespace genu::bench
