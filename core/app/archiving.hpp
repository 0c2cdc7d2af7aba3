// Between a diary's file and the archive of it.
#pragma once
#include "store/replace.hpp"

namespace genu::app {

/// The archive of the diary in `file`, which nobody may be writing.
[[nodiscard]] base::Result<std::string> archive_of(const std::string& file);
/// What the archive in `file` holds.
[[nodiscard]] base::Result<store::Whole> whole_in(const std::string& file);
/// Removes a file that was only needed on the way.
void remove_file(const std::string& file);

}  // namespace genu::app
