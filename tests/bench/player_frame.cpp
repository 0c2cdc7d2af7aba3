// What it costs the processor to build one frame of the player while a set runs: events, the player's step, its face,
// the screen and the list of what is to be painted. Painting itself is the graphics card's.
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

#include "application/application.hpp"
#include "headless.hpp"
#include "support/environment.hpp"
#include "wording/english.hpp"

using namespace genu;

namespace {

constexpr int frames = 3000;
constexpr std::int64_t frame_ms = 16;

double milliseconds_of_cpu() {
  timespec spent{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &spent);
  return static_cast<double>(spent.tv_sec) * 1e3 + static_cast<double>(spent.tv_nsec) / 1e6;
}

// A session with its first set running. False where the core refuses.
bool begin(app::Core& core) {
  app::StartProgramme start;
  start.programme = "pfp-runner";
  return app::perform(core, start) && app::perform(core, app::StartSession{});
}

struct Cost {
  double median = 0, slow = 0;  ///< ms; all but one in a hundred take less than `slow`
};

Cost measure(desktop::Application& application, test::TurnedClock& clock, ui::Size size) {
  testing::Headless screen([&] { application.draw(); }, size);
  application.ask(screens::Show{"session", {}});
  screen.settle();
  application.ask(screens::Play{player::Start{}});
  screen.settle();
  std::vector<double> spent;
  for (int i = 0; i < frames; ++i) {
    clock.moment.at.ms += frame_ms;
    const auto before = milliseconds_of_cpu();
    screen.frames();
    spent.push_back(milliseconds_of_cpu() - before);
  }
  std::sort(spent.begin(), spent.end());
  return {spent[spent.size() / 2], spent[spent.size() * 99 / 100]};
}

}  // namespace

int main() {
  const auto words = wording::english();
  const auto clock = std::make_shared<test::TurnedClock>();
  clock->moment = {{1'772'434'800'000}, {}};
  auto core = app::Core::open({{}, clock, std::make_shared<test::CountingRandom>(), "bench"});
  if (!words || !core || !begin(*core)) return std::fputs("the session could not be begun\n", stderr), 1;
  for (const auto size : {ui::Size{1280, 800}, ui::Size{390, 844}}) {
    desktop::Application application(*core, *words);
    const auto cost = measure(application, *clock, size);
    std::printf("player frame %4.0f x %3.0f: median %.3f ms, 99th percentile %.3f ms of CPU (%d frames)\n",
                static_cast<double>(size.w), static_cast<double>(size.h), cost.median, cost.slow, frames);
  }
  return 0;
}
