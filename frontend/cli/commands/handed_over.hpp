// What another installation handed over: files, or the text of codes, and contacts by name.
#pragma once
#include "commands/doing.hpp"

namespace genu::cli {

/// The bytes of a file; of `-`, of standard input; of a text that begins with `GENU:`, itself.
[[nodiscard]] Result<std::string> handed_over(const std::string& typed);

/// The contact called so (in any case), or whose id ends so. Errors: NotFound, Conflict where several are called so.
[[nodiscard]] Result<app::ContactCard> contact_named(World& world, const std::string& typed);

/// `words` without what a file name should not hold.
[[nodiscard]] std::string as_file_name(std::string_view words);

}  // namespace genu::cli
