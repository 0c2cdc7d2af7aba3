// A long text sealed in pieces under one key; cut short after a whole piece it is refused.
#pragma once
#include <genu/base/error.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "vault/keys.hpp"

namespace genu::vault {

/// `about` is bound to the first piece.
[[nodiscard]] std::string seal_pieces(const Key& key, std::string_view plain, std::string_view about);
/// Nothing where it was not sealed so, to its very end.
[[nodiscard]] std::optional<std::string> open_pieces(const Key& key, std::string_view sealed, std::string_view about);

}  // namespace genu::vault
