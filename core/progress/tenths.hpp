// Numbers in reasons: to a tenth, the same on every machine.
#pragma once
#include <string>

namespace genu::progress {

/// `2`, `2.4`, `-0.5`.
[[nodiscard]] std::string tenths(double number);

}  // namespace genu::progress
