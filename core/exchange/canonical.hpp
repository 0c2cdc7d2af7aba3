// The one way to write a value, so that equal content has equal bytes and with them an equal id (RFC 8785).
#pragma once
#include <genu/base/error.hpp>
#include <genu/base/value.hpp>
#include <string>

namespace genu::exchange {

/// Members in the order of their names as UTF-16, nothing between them. Errors: BadFormat with the place of a number
/// with a fraction: what is signed holds whole numbers alone.
[[nodiscard]] base::Result<std::string> canonical(const base::Value& value);

}  // namespace genu::exchange
