#include "progress/tenths.hpp"

#include <cmath>

namespace genu::progress {

std::string tenths(double number) {
  const auto all = std::llround(std::fabs(number) * 10);
  auto text = std::to_string(all / 10);
  if (all % 10 != 0) text += "." + std::to_string(all % 10);
  return number < 0 && all > 0 ? "-" + text : text;
}

}  // namespace genu::progress
