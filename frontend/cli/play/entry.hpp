// What a person types while a session is played: one line or one key becomes an event, or a wish of the terminal's own.
#pragma once
#include <genu/player/event.hpp>
#include <optional>
#include <string_view>
#include <variant>

namespace genu::cli {

struct Leave {};   ///< the session stays open
struct How {};     ///< tell how the exercise is done
struct Help {};    ///< tell what can be typed
struct Easier {};  ///< another exercise: the first that stands in for it, or back to what was planned
/// Only in lines: so much time goes by.
struct Wait {
  int seconds = 0;
};
/// More or less of what is at hand: 15 s of a rest, else one repetition.
struct More {
  int direction = 1;
};
/// Only for keys: a number or a reason follows.
struct Begin {
  enum class What { Pain, Skip } what = What::Pain;
};

using Entry = std::variant<player::What, Leave, How, Help, Easier, Wait, More, Begin>;

/// An empty line is the big button. Nothing for a line that is not understood.
[[nodiscard]] std::optional<Entry> entry_of_line(std::string_view line);

/// Keys with a code of their own in a terminal.
enum class Arrow : char32_t { Up = 0x2191, Down = 0x2193, Left = 0x2190, Right = 0x2192 };

/// `begun` is what waits for this key, if anything does; a key that it does not know ends it. Nothing for a key that
/// means nothing.
[[nodiscard]] std::optional<Entry> entry_of_key(char32_t key, const std::optional<Begin>& begun);

}  // namespace genu::cli
