#include "theme/colour.hpp"

#include <algorithm>
#include <cmath>

namespace genu::theme {
namespace {

int digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

float linear(float channel) {
  return channel <= 0.04045F ? channel / 12.92F : std::pow((channel + 0.055F) / 1.055F, 2.4F);
}

float luminance(const Colour& c) { return 0.2126F * linear(c.r) + 0.7152F * linear(c.g) + 0.0722F * linear(c.b); }

}  // namespace

std::optional<Colour> parse_colour(std::string_view hex) {
  if (hex.size() != 6) return std::nullopt;
  float channel[3];
  for (std::size_t i = 0; i < 3; ++i) {
    const int high = digit(hex[2 * i]);
    const int low = digit(hex[2 * i + 1]);
    if (high < 0 || low < 0) return std::nullopt;
    channel[i] = static_cast<float>(high * 16 + low) / 255.0F;
  }
  return Colour{channel[0], channel[1], channel[2], 1};
}

Colour mix(const Colour& base, const Colour& other, float share) {
  const auto blend = [share](float a, float b) { return a + (b - a) * share; };
  return {blend(base.r, other.r), blend(base.g, other.g), blend(base.b, other.b), blend(base.a, other.a)};
}

Colour faded(const Colour& colour, float opacity) { return {colour.r, colour.g, colour.b, colour.a * opacity}; }

float contrast(const Colour& one, const Colour& other) {
  const float a = luminance(one);
  const float b = luminance(other);
  return (std::max(a, b) + 0.05F) / (std::min(a, b) + 0.05F);
}

}  // namespace genu::theme
