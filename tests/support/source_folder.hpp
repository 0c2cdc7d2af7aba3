#pragma once
// Where the sources lie, for tests that read fixtures, content or the sources themselves.
#include <filesystem>

namespace genu::support {

/// The top folder of the repository, with its `exercises/`, `assets/` and `tests/fixtures/`.
[[nodiscard]] inline std::filesystem::path source_folder() { return GENU_SOURCE_FOLDER; }

}  // namespace genu::support
