// The words that were compiled into the program. Front ends link this and look everything up.
#pragma once
#include <genu/words/words.hpp>

namespace genu::wording {

/// British English, from every file in `assets/words`. The tests hold them free of faults.
[[nodiscard]] base::Checked<words::Words> english();

}  // namespace genu::wording
