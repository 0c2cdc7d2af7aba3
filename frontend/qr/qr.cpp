#include "qr/qr.hpp"

#include <qrcodegen/qrcodegen.hpp>

#include <optional>
#include <stdexcept>
#include <string>

namespace genu::qr {

namespace {

using drawing::Drawing;
using qrcodegen::QrCode;
using qrcodegen::QrSegment;

constexpr int most_version = 27;
constexpr int quiet_modules = 4;

std::optional<QrCode> encoded(const std::string& text) {
  const bool dense = QrSegment::isAlphanumeric(text.c_str());
  const auto segments =
      dense ? std::vector{QrSegment::makeAlphanumeric(text.c_str())} : QrSegment::makeSegments(text.c_str());
  try {
    return QrCode::encodeSegments(segments, QrCode::Ecc::MEDIUM, QrCode::MIN_VERSION, most_version, -1, false);
  } catch (const std::length_error&) {
    return std::nullopt;
  }
}

drawing::Fill box(int left, int top, int right, int bottom, drawing::Ink ink) {
  const double l = left, t = top, r = right, b = bottom;
  return {{{l, t}, {r, t}, {r, b}, {l, b}}, ink};
}

// Dark modules side by side are one box.
void add_row(const QrCode& code, int y, Drawing& drawing) {
  for (int x = 0; x < code.getSize(); ++x) {
    if (!code.getModule(x, y)) continue;
    const int start = x;
    while (x < code.getSize() && code.getModule(x, y)) ++x;
    drawing.marks.push_back(box(start, y, x, y + 1, drawing::Ink::Text));
  }
}

}  // namespace

base::Result<Drawing> code(std::string_view text) {
  const auto found = encoded(std::string(text));
  if (!found) return base::refuse(base::ErrorCode::TooLarge, "exchange.too-large-for-codes");
  const int size = found->getSize();
  Drawing drawing;
  drawing.frame = {-quiet_modules, -quiet_modules, static_cast<double>(size + quiet_modules),
                   static_cast<double>(size + quiet_modules)};
  drawing.marks.push_back(
      box(-quiet_modules, -quiet_modules, size + quiet_modules, size + quiet_modules, drawing::Ink::Surface));
  for (int y = 0; y < size; ++y) add_row(*found, y, drawing);
  return drawing;
}

}  // namespace genu::qr
