// Tables as comma-separated values: UTF-8, a comma, a full stop in numbers, lines end with CR LF (RFC 4180).
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace genu::exchange {

/// A text as one cell. One that a spreadsheet could take for a formula (= + - @, tab, carriage return in front) gets an
/// apostrophe before it.
[[nodiscard]] std::string csv_text(std::string_view text);

/// Cells that were made above, or plain numbers, as a line.
[[nodiscard]] std::string csv_line(const std::vector<std::string>& cells);

}  // namespace genu::exchange
