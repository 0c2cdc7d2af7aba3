#include <genu/base/id.hpp>

namespace genu::base {

namespace {

constexpr std::string_view digits = "0123456789abcdef";

bool is_dash_position(std::size_t i) { return i == 8 || i == 13 || i == 18 || i == 23; }

}  // namespace

Result<Id> Id::from(std::string_view text) {
  const auto bad = [&] { return fail(ErrorCode::BadFormat, {}, "an id of 36 characters", std::string(text)); };
  if (text.size() != 36) return bad();
  std::string lower(text);
  for (std::size_t i = 0; i < lower.size(); ++i) {
    auto& c = lower[i];
    if (c >= 'A' && c <= 'F') c = static_cast<char>(c - 'A' + 'a');
    const bool fits = is_dash_position(i) ? c == '-' : (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    if (!fits) return bad();
  }
  return Id(std::move(lower));
}

Id make_id(Instant now, const std::array<std::uint8_t, 10>& random) {
  std::array<std::uint8_t, 16> bytes{};
  for (int i = 0; i < 6; ++i) {
    bytes[static_cast<std::size_t>(i)] = static_cast<std::uint8_t>(static_cast<std::uint64_t>(now.ms) >> (40 - 8 * i));
  }
  for (std::size_t i = 0; i < random.size(); ++i) bytes[6 + i] = random[i];
  bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0F) | 0x70);  // version 7
  bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3F) | 0x80);  // the RFC 9562 variant
  std::string text;
  for (const auto byte : bytes) {
    if (is_dash_position(text.size())) text += '-';
    text += digits[byte >> 4];
    text += digits[byte & 15];
  }
  return Id(std::move(text));
}

}  // namespace genu::base
