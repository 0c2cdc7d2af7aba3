#include "shell/loop.hpp"

#include "shell/pace.hpp"

#include <algorithm>
#include <chrono>

namespace genu::shell {
namespace {

double seconds_now() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

constexpr int kSettling = 3;   // frames until sizes have settled
constexpr int kLongest = 120;  // frames that movements may take before the picture is made anyway

// For scripts: frame after frame without waiting; the picture is made when nothing moves any more.
void draw_some(Window& window, const std::function<void()>& draw, const Ending& ending) {
  const int least = std::max(ending.frames, kSettling);
  for (int i = 1; !window.closing(); ++i) {
    const auto wake = window.context().wake();
    const bool still = !wake || *wake > 0 || i > kLongest;
    const bool last = i >= least && (ending.frames > 0 || still);
    window.wait(0);
    (void)window.frame(draw, last ? ending.picture : std::filesystem::path());
    if (last) return;
  }
}

}  // namespace

void run(Window& window, const Work& work, const Ending& ending) {
  if (ending.frames > 0 || !ending.picture.empty()) return draw_some(window, work.draw, ending);
  Pace pace;
  while (!window.closing()) {
    if (window.hidden()) {
      (void)window.wait(work.unseen());
      pace.event();
      continue;
    }
    if (window.wait(pace.wait(seconds_now()))) pace.event();
    if (window.hidden() || !pace.due(seconds_now())) continue;
    const bool unheard = window.frame(work.draw);
    pace.drawn(seconds_now(), window.context().wake());
    if (unheard) pace.another();
  }
}

}  // namespace genu::shell
