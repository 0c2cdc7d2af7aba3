#include "screens/numbers.hpp"

#include <charconv>
#include <cmath>
#include <vector>

namespace genu::screens {
namespace {

constexpr int kMost = 100'000;  // of any one part; what is possible is for the core to say

std::vector<std::string_view> parts_of(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for (;;) {
    const auto at = text.find(separator);
    parts.push_back(text.substr(0, at));
    if (at == std::string_view::npos) return parts;
    text.remove_prefix(at + 1);
  }
}

}  // namespace

std::optional<int> whole_number(std::string_view text) {
  int number = 0;
  const auto* end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, number);
  if (text.empty() || read.ec != std::errc() || read.ptr != end || number < 0 || number > kMost) return std::nullopt;
  return number;
}

namespace {

std::optional<int> thousandths_from(std::string_view text) {
  const auto point = text.find_first_of(".,");
  const auto whole = whole_number(text.substr(0, point));
  if (!whole) return std::nullopt;
  if (point == std::string_view::npos) return *whole * 1000;
  auto digits = text.substr(point + 1);
  int metres = 0;
  int worth = 100;
  if (digits.empty() || digits.size() > 3) return std::nullopt;
  for (const char digit : digits) {
    if (digit < '0' || digit > '9') return std::nullopt;
    metres += (digit - '0') * worth;
    worth /= 10;
  }
  return *whole * 1000 + metres;
}

}  // namespace

std::optional<int> metres_from(std::string_view text, model::DistanceUnit unit) {
  constexpr double metres_per_mile = 1609.344;
  const auto thousandths = thousandths_from(text);
  if (!thousandths || unit == model::DistanceUnit::Kilometres) return thousandths;
  return static_cast<int>(std::lround(*thousandths * metres_per_mile / 1000));
}

std::optional<int> seconds_from(std::string_view text) {
  constexpr int sixty = 60;
  const auto parts = parts_of(text, ':');
  if (parts.size() > 3) return std::nullopt;
  int total = 0;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const auto number = whole_number(parts[i]);
    if (!number || (i > 0 && (parts[i].size() != 2 || *number >= sixty)) || total > kMost) return std::nullopt;
    total = total * sixty + *number;
  }
  return parts.size() == 1 ? total * sixty : total;
}

}  // namespace genu::screens
