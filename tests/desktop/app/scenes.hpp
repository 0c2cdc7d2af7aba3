// Screens in a state that is worth looking at, to be checked and to be drawn.
#pragma once

#include <span>

#include "app_world.hpp"

namespace genu::test {

struct Scene {
  const char* name;
  void (*set)(AppWorld&);
};

/// All but those of the player.
[[nodiscard]] std::span<const Scene> screen_scenes();
/// The player, and how a session ends.
[[nodiscard]] std::span<const Scene> session_scenes();

inline void start(AppWorld& app) {
  app.world.start_programme();
  app.reopen();
}

}  // namespace genu::test
