// The two streams of a command: what it answers, and what went wrong.
#pragma once
#include <string_view>

namespace genu::cli {

/// Tells the console that what we write is UTF-8, where it does not know.
void speak_utf8();

/// Whether stdout is a terminal that wants colour. `NO_COLOR` says it does not.
[[nodiscard]] bool wants_colour();

/// Writes all of `text`; false where the stream is closed or full.
[[nodiscard]] bool write_out(std::string_view text);
void write_error(std::string_view text);

}  // namespace genu::cli
