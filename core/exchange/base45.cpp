#include "exchange/base45.hpp"

#include <algorithm>
#include <cstdint>

namespace genu::exchange {

namespace {

constexpr std::string_view base45_digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

void append_digits(std::string& text, std::uint32_t number, int digits) {
  for (int i = 0; i < digits; ++i, number /= 45) text += base45_digits[number % 45];
}

}  // namespace

std::string to_base45(std::string_view bytes) {
  const auto byte = [&](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[i])); };
  std::string text;
  std::size_t i = 0;
  for (; i + 1 < bytes.size(); i += 2) append_digits(text, byte(i) * 256 + byte(i + 1), 3);
  if (i < bytes.size()) append_digits(text, byte(i), 2);
  return text;
}

std::optional<std::string> from_base45(std::string_view text) {
  std::string bytes;
  while (!text.empty()) {
    const auto group = text.substr(0, std::min<std::size_t>(3, text.size()));
    text.remove_prefix(group.size());
    if (group.size() == 1) return std::nullopt;
    std::uint32_t number = 0, weight = 1;
    for (const char c : group) {
      const auto digit = base45_digits.find(c);
      if (digit == std::string_view::npos) return std::nullopt;
      number += static_cast<std::uint32_t>(digit) * weight;
      weight *= 45;
    }
    if (number > (group.size() == 3 ? 0xFFFFu : 0xFFu)) return std::nullopt;
    if (group.size() == 3) bytes += static_cast<char>(number >> 8);
    bytes += static_cast<char>(number & 0xFF);
  }
  return bytes;
}

}  // namespace genu::exchange
