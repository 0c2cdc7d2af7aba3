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

void run(Window& window, const std::function<void()>& draw, const Ending& ending);

}  // namespace genu::shell
