// What each screen costs the processor with ten years in the diary: the first frame, which reads what it shows, and
// each frame after it. Painting itself is the graphics card's.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <vector>

#include "application/application.hpp"
#include "bench/long_diary.hpp"
#include "headless.hpp"
#include "wording/english.hpp"

using namespace genu;

namespace {

constexpr int frames = 500;

double milliseconds_of_cpu() {
  timespec spent{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &spent);
  return static_cast<double>(spent.tv_sec) * 1e3 + static_cast<double>(spent.tv_nsec) / 1e6;
}

double cost_of(testing::Headless& screen) {
  const auto before = milliseconds_of_cpu();
  screen.frames();
  return milliseconds_of_cpu() - before;
}

struct Cost {
  double median = 0, slow = 0;  // the slow one is the 99th percentile
};

// A pointer that moves touches every widget, so nothing rests on what was drawn before.
Cost later_frames(testing::Headless& screen, ui::Size size) {
  std::vector<double> spent;
  for (int i = 0; i < frames; ++i) {
    screen.move_to({size.w * static_cast<float>(i % 97) / 97, size.h * static_cast<float>(i % 89) / 89});
    spent.push_back(cost_of(screen));
  }
  std::sort(spent.begin(), spent.end());
  return {spent[spent.size() / 2], spent[spent.size() * 99 / 100]};
}

void measure(bench::LongDiary& diary, const words::Words& words, ui::Size size) {
  std::printf("%.0f x %.0f, CPU:\n", static_cast<double>(size.w), static_cast<double>(size.h));
  for (const auto* name : {"today", "diary", "runs", "progress", "programme", "exercises", "tests", "learn", "scores",
                           "settings", "safety"}) {
    desktop::Application application(diary.core(), words);
    testing::Headless screen([&] { application.draw(); }, size);
    screen.settle();
    application.ask(screens::Show{name, {}});
    screen.frames();
    const auto first = cost_of(screen);
    screen.settle();
    const auto later = later_frames(screen, size);
    std::printf("  %-10s first frame %7.2f ms, others %6.3f ms (median) %6.3f ms (99th percentile of %d)\n", name,
                first, later.median, later.slow, frames);
  }
}

}  // namespace

int main(int count, char** arguments) {
  const auto words = wording::english();
  bench::require(words.has_value(), "the words");
  bench::LongDiary diary(count > 1 ? std::atoi(arguments[1]) : 10);
  std::printf("a diary of %.1f MB\n", diary.megabytes());
  for (const auto size : {ui::Size{1280, 800}, ui::Size{390, 844}}) measure(diary, *words, size);
  return 0;
}
