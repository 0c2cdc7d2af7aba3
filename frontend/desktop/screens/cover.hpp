// What lies over everything once nobody has been there for a while: no name, no number.
#pragma once

#include <genu/words/words.hpp>

namespace genu::screens {

/// True when somebody is there again and has said so.
[[nodiscard]] bool draw_cover(const words::Words& words);

}  // namespace genu::screens
