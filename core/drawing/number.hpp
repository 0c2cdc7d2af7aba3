// Numbers in pictures' texts: the same on every machine and in every language setting.
#pragma once
#include <string>

namespace genu::drawing {

/// `number` rounded to `digits` (0 to 6) behind a point, without zeros at the end: `0.5`, `-3`, `0`.
[[nodiscard]] std::string number_text(double number, int digits);

}  // namespace genu::drawing
