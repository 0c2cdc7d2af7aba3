// Copies of a diary: made page by page, opened again, checked, and only then given their name.
#pragma once
#include <genu/base/error.hpp>
#include <string>

#include "store/files.hpp"

namespace genu::store {

class Connection;

/// Copies the diary to `path`; an existing file there stays as it is.
[[nodiscard]] base::Result<Published> make_copy(Connection& diary, const std::string& path);
/// Copies the diary before it is brought to `version`, and answers the name of the copy: `<path>.before-<version>`,
/// with a number behind where another copy has that name. An earlier copy with the same bytes serves as well.
[[nodiscard]] base::Result<std::string> make_copy_before(Connection& diary, int version);
/// The newest copy made before an upgrade that can still be read from end to end; empty where there is none.
[[nodiscard]] std::string newest_sound_copy(const std::string& path);

}  // namespace genu::store
