// The content that was compiled into the program.
#pragma once
#include "content/catalogue.hpp"

namespace genu::app {

/// All of `exercises/` as it was when the program was built. The tests hold it free of faults.
[[nodiscard]] base::Checked<content::Catalogue> embedded_catalogue();

}  // namespace genu::app
