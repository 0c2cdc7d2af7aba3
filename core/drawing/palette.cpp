#include <cmath>
#include <genu/base/codec.hpp>
#include <genu/base/json.hpp>
#include <genu/drawing/palette.hpp>

namespace genu::drawing {

namespace {

using base::ErrorCode;

std::optional<int> digit_of(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return std::nullopt;
}

std::optional<Rgb> colour_from(std::string_view text) {
  if (text.size() != 6) return std::nullopt;
  std::array<int, 3> parts{};
  for (std::size_t i = 0; i < 6; ++i) {
    const auto digit = digit_of(text[i]);
    if (!digit) return std::nullopt;
    parts[i / 2] = parts[i / 2] * 16 + *digit;
  }
  return Rgb{static_cast<std::uint8_t>(parts[0]), static_cast<std::uint8_t>(parts[1]),
             static_cast<std::uint8_t>(parts[2])};
}

}  // namespace

base::Checked<Palette> palette_from(std::string_view json) {
  const auto value = base::parse_json(json);
  if (!value) return base::Unexpected{base::Faults{value.error()}};
  base::Reading reading;
  std::map<std::string, std::string> texts;
  const base::Place root;
  base::Codec<std::map<std::string, std::string>>::read(*value, {}, root, reading, texts);
  std::array<Rgb, ink_count> colours{};
  for (const auto& [ink, name] : names_of(Type<Ink>{})) {
    const auto place = root.member(name);
    const auto text = texts.extract(std::string(name));
    if (!text) {
      reading.fault(ErrorCode::Missing, place, {}, {});
      continue;
    }
    const auto colour = colour_from(text.mapped());
    if (colour) colours[static_cast<std::size_t>(ink)] = *colour;
    if (!colour) reading.fault(ErrorCode::BadFormat, place, "six digits such as E3AF86", text.mapped());
  }
  for (const auto& [name, text] : texts) reading.fault(ErrorCode::Unknown, root.member(name), "an ink", name);
  if (!reading.faults.empty()) return base::Unexpected{std::move(reading.faults)};
  return Palette(colours);
}

Rgb colour_of(const Paint& paint, const Palette& palette) {
  double r = 0, g = 0, b = 0;
  for (std::size_t i = 0; i < paint.size(); ++i) {
    const auto colour = palette[paint[i].ink];
    r += paint[i].share * colour.r;
    g += paint[i].share * colour.g;
    b += paint[i].share * colour.b;
  }
  const auto rounded = [](double part) { return static_cast<std::uint8_t>(std::lround(part)); };
  return {rounded(r), rounded(g), rounded(b)};
}

std::string hex(const Rgb& colour) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string text;
  for (const auto part : {colour.r, colour.g, colour.b}) {
    text += digits[part / 16];
    text += digits[part % 16];
  }
  return text;
}

}  // namespace genu::drawing
