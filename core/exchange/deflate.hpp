// Packing bytes smaller, and unpacking them with limits set before any work is done.
#pragma once
#include <genu/base/error.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace genu::exchange {

/// At most so many bytes come out, and at most `ratio` times what went in.
struct UnpackLimits {
  std::size_t bytes = 32u << 20;
  std::size_t ratio = 100;
};

/// Raw deflate; nothing where this build cannot.
[[nodiscard]] std::optional<std::string> deflated(std::string_view bytes);

/// Errors: TooLarge with reason `exchange.too-large`; Damaged with `exchange.damaged` where it is not deflate to its
/// very end; NotAllowed with `exchange.no-unpacking` where this build cannot.
[[nodiscard]] base::Result<std::string> inflated(std::string_view packed, const UnpackLimits& limits = {});

}  // namespace genu::exchange
