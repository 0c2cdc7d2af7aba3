#include "drawing/number.hpp"

#include <cmath>

namespace genu::drawing {

std::string number_text(double number, int digits) {
  const auto scale = std::llround(std::pow(10.0, digits));
  const auto units = std::llround(number * static_cast<double>(scale));
  const auto size = units < 0 ? -units : units;
  std::string text = (units < 0 ? "-" : "") + std::to_string(size / scale);
  auto rest = std::to_string(size % scale);
  rest.insert(0, static_cast<std::size_t>(digits) - std::min(rest.size(), static_cast<std::size_t>(digits)), '0');
  while (!rest.empty() && rest.back() == '0') rest.pop_back();
  return digits == 0 || rest.empty() ? text : text + '.' + rest;
}

}  // namespace genu::drawing
