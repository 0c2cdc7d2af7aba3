// A session told as text: what is prescribed, what happens when, and after each line what the player does and shows.
#pragma once
#include <string>

namespace genu::player {

/// Plays a script and gives it back with what happened written beneath each of its lines, two spaces in; such lines in
/// `text` are left aside. A line that is not understood says so there.
///
/// Before the first line that begins with a time come the exercises (see tests/fixtures/player/README.md for all
/// lines). Between two lines time passes in steps of a tenth of a second, as in a front end.
[[nodiscard]] std::string played(const std::string& text);

}  // namespace genu::player
