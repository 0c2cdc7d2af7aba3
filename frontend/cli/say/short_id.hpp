// Ids as a person types them: the end of an id tells records apart, its beginning is only the time.
#pragma once
#include <genu/base/id.hpp>
#include <vector>

namespace genu::cli {

/// The last six characters.
[[nodiscard]] std::string short_id(const base::Id& id);

/// The one of `ids` that ends in `text` (four characters or more, either case) or is it in full. Errors: NotFound,
/// BadFormat for a text that cannot be the end of an id, Conflict where several end so.
[[nodiscard]] base::Result<base::Id> id_ending(std::string_view text, const std::vector<base::Id>& ids);

}  // namespace genu::cli
