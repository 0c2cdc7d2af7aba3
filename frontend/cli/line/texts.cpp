#include "line/texts.hpp"

#include <array>
#include <optional>

namespace genu::cli {

namespace {

using base::ErrorCode;
using base::Value;

// `12.345` as thousandths; at most three places, nothing negative.
std::optional<std::int64_t> thousandths_from(std::string_view text) {
  const auto dot = text.find('.');
  auto places = dot == std::string_view::npos ? std::string_view() : text.substr(dot + 1);
  if (dot != std::string_view::npos && (places.empty() || places.size() > 3)) return std::nullopt;
  const auto whole_text = text.substr(0, dot);
  if (whole_text.empty() || whole_text.size() > 9) return std::nullopt;
  auto digits = std::string(whole_text);
  digits += places;
  for (auto i = places.size(); i < 3; ++i) digits += '0';
  long long number = 0;
  if (digits.find_first_not_of("0123456789") != std::string::npos || !base::parse_integer(digits, number)) {
    return std::nullopt;
  }
  return number;
}

// Drops `unit` from the end of `text`, if it is there.
bool drop_unit(std::string_view& text, std::string_view unit) {
  if (!text.ends_with(unit)) return false;
  text.remove_suffix(unit.size());
  text = base::trimmed(text);
  return true;
}

struct Unit {
  std::string_view name;
  std::int64_t per_unit;  // in the unit we keep
};

// A number with one of `units`; the last of them has no name and stands for a bare number.
std::optional<std::int64_t> measure_from(std::string_view text, std::initializer_list<Unit> units) {
  text = base::trimmed(text);
  for (const auto& unit : units) {
    if (!drop_unit(text, unit.name)) continue;
    const auto number = thousandths_from(text);
    if (!number) return std::nullopt;
    return (*number * unit.per_unit + 500) / 1000;
  }
  return std::nullopt;
}

constexpr std::int64_t seconds_per_minute = 60;

// `31:20` or `1:02:03`.
std::optional<std::int64_t> clock_seconds(std::string_view text) {
  const auto parts = base::split(text, ':');
  if (parts.size() < 2 || parts.size() > 3) return std::nullopt;
  std::int64_t seconds = 0;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    long long number = 0;
    const bool digits = !parts[i].empty() && parts[i].find_first_not_of("0123456789") == std::string_view::npos;
    const bool fits = parts[i].size() <= (i == 0 ? 4u : 2u) && (i == 0 || parts[i].size() == 2);
    if (!digits || !fits || !base::parse_integer(parts[i], number)) return std::nullopt;
    if (i > 0 && number >= seconds_per_minute) return std::nullopt;
    seconds = seconds * seconds_per_minute + number;
  }
  return seconds;
}

base::Result<Value> or_fail(const std::optional<std::int64_t>& number, const char* expected) {
  if (!number) return base::fail(ErrorCode::BadFormat, {}, expected);
  return Value(*number);
}

}  // namespace

Value number_or_text(std::string_view text) {
  long long number = 0;
  if (base::parse_integer(text, number)) return Value(static_cast<std::int64_t>(number));
  return Value(text);
}

base::Result<Value> metres_from(std::string_view text) {
  if (auto miles = base::trimmed(text); drop_unit(miles, "mi")) {
    constexpr std::int64_t millimetres_per_mile = 1'609'344;
    const auto thousandths = thousandths_from(miles);
    return or_fail(
        thousandths ? std::optional((*thousandths * millimetres_per_mile + 500'000) / 1'000'000) : std::nullopt,
        "a distance such as 3.1mi");
  }
  return or_fail(measure_from(text, {{"km", 1000}, {"m", 1}, {"", 1}}), "a distance such as 5.2km, 3.1mi or 5200m");
}

base::Result<Value> seconds_from(std::string_view text) {
  const auto clock = clock_seconds(text);
  return or_fail(clock ? clock : measure_from(text, {{"min", seconds_per_minute}, {"s", 1}, {"", 1}}),
                 "a time such as 31:20, 35min or 40s");
}

base::Result<Value> grams_from(std::string_view text) {
  return or_fail(measure_from(text, {{"kg", 1000}, {"g", 1}, {"", 1000}}), "a weight such as 12.5kg");
}

base::Result<Value> weekdays_from(std::string_view text) {
  constexpr std::size_t short_name = 3;
  base::Array days;
  for (const auto part : base::split(text, ',')) {
    const auto typed = base::trimmed(part);
    std::optional<std::string_view> name;
    for (const auto& entry : base::names_of(base::Type<base::Weekday>{})) {
      if (typed == entry.text || typed == entry.text.substr(0, short_name)) name = entry.text;
    }
    if (!name) return base::fail(ErrorCode::BadFormat, {}, "days such as mon,wed,fri");
    days.push_back(Value(*name));
  }
  return Value(std::move(days));
}

Value list_from(std::string_view text) {
  base::Array list;
  for (const auto part : base::split(text, ',')) list.push_back(Value(base::trimmed(part)));
  return Value(std::move(list));
}

}  // namespace genu::cli
