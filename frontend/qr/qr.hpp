// A line of text as a QR code: a Drawing, so that window and paper show the same one.
#pragma once
#include <genu/base/error.hpp>
#include <genu/drawing/drawing.hpp>

#include <string_view>

namespace genu::qr {

/// One unit to a module, with four units of white all around, in the ink of text on that of the surface. It has to be
/// shown dark on light: use the palette for print. At error level M; text of digits, capital letters and ` $%*+-./:`
/// is kept most densely. Errors: TooLarge with reason `exchange.too-large-for-codes` beyond version 27, which is 125
/// modules wide.
[[nodiscard]] base::Result<drawing::Drawing> code(std::string_view text);

}  // namespace genu::qr
