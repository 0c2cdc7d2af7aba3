// Bytes as text for JSON and e-mail (RFC 4648, with padding).
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace genu::base {

[[nodiscard]] std::string to_base64(std::string_view bytes);
/// White space is left aside; nothing where `text` is no base64 otherwise.
[[nodiscard]] std::optional<std::string> from_base64(std::string_view text);

}  // namespace genu::base
