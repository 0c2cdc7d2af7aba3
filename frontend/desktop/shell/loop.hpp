// Runs a window until it is closed, resting while nothing moves.
#pragma once

#include <filesystem>
#include <functional>

#include "shell/window.hpp"

namespace genu::shell {

struct Ending {
  int frames = 0;                 ///< leave after so many; 0 is never
  std::filesystem::path picture;  ///< write the last of them
};

struct Work {
  std::function<void()> draw;      ///< one frame
  std::function<double()> unseen;  ///< instead, while the window cannot be seen; seconds until the next call
};

void run(Window& window, const Work& work, const Ending& ending);

}  // namespace genu::shell
