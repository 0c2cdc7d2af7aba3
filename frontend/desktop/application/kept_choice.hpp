// How the person wants to be led, kept beside the diary in a file of its own, which may be missing or broken: then the
// usual choice holds.
#pragma once

#include <filesystem>

#include "screens/player_choice.hpp"

namespace genu::desktop {

[[nodiscard]] screens::PlayerChoice read_choice(const std::filesystem::path& file);

/// Replaces the file whole. A disc that is full costs no more than the memory of a choice, so failure is not reported.
void write_choice(const std::filesystem::path& file, const screens::PlayerChoice& choice);

}  // namespace genu::desktop
