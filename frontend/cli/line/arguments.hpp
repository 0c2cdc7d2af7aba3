// The command line as the system hands it over, in UTF-8 on every system.
#pragma once
#include <genu/base/error.hpp>
#include <string>
#include <vector>

namespace genu::cli {

/// What was typed after the name of the program. BadFormat where that is no UTF-8.
[[nodiscard]] base::Result<std::vector<std::string>> typed_arguments(int count, char** values);

}  // namespace genu::cli
