// What went wrong, as sentences for a person and as data for a program.
#pragma once
#include <genu/words/words.hpp>

namespace genu::cli {

/// `genu: --pain: must be 0 to 10`, one line a fault.
[[nodiscard]] std::string sentences(const words::Words& words, const base::Faults& faults);

/// One line `{"error": {code, place, expected, found, message}}` about the first fault; where there are more, all of
/// them are under `errors`.
[[nodiscard]] std::string as_json(const words::Words& words, const base::Faults& faults);

}  // namespace genu::cli
