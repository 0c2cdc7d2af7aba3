// Bytes as the 45 characters that a QR code keeps most densely and that every reader hands on unharmed (RFC 9285).
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace genu::exchange {

[[nodiscard]] std::string to_base45(std::string_view bytes);
/// Nothing where `text` is not what to_base45 writes.
[[nodiscard]] std::optional<std::string> from_base45(std::string_view text);

}  // namespace genu::exchange
