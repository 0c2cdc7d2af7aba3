#include "exchange/csv.hpp"

#include <genu/base/text.hpp>

namespace genu::exchange {

std::string csv_text(std::string_view text) {
  constexpr std::string_view formula = "=+-@\t\r";
  std::string cell;
  if (!text.empty() && formula.find(text.front()) != std::string_view::npos) cell = "'";
  cell += text;
  if (cell.find_first_of(",\"\r\n") == std::string::npos) return cell;
  std::string quoted = "\"";
  for (const char c : cell) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + '"';
}

std::string csv_line(const std::vector<std::string>& cells) { return base::joined(cells, ",") + "\r\n"; }

}  // namespace genu::exchange
