// For a build without zlib: what it writes is not packed, and what is packed it cannot read.
#include "exchange/deflate.hpp"

namespace genu::exchange {

std::optional<std::string> deflated(std::string_view) { return std::nullopt; }

base::Result<std::string> inflated(std::string_view, const UnpackLimits&) {
  return base::refuse(base::ErrorCode::NotAllowed, "exchange.no-unpacking");
}

}  // namespace genu::exchange
