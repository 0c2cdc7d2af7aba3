// How a person types a value, and the plain data it stands for. Limits are checked by the codec of the type.
#pragma once
#include <genu/base/codec.hpp>
#include <string_view>

namespace genu::cli {

/// `42`, or the text itself, for the codec to judge.
[[nodiscard]] base::Value number_or_text(std::string_view text);

/// `5.2km`, `3.1mi`, `5200m` or `5200`: metres.
[[nodiscard]] base::Result<base::Value> metres_from(std::string_view text);
/// `31:20`, `1:02:03`, `35min` or `40s`; a bare number is seconds.
[[nodiscard]] base::Result<base::Value> seconds_from(std::string_view text);
/// `12.5kg`, `12.5` or `800g`; a bare number is kilograms.
[[nodiscard]] base::Result<base::Value> grams_from(std::string_view text);
/// `mon,wed,fri` or whole names.
[[nodiscard]] base::Result<base::Value> weekdays_from(std::string_view text);

/// `quads,core`: a list of words, for the codec to judge.
[[nodiscard]] base::Value list_from(std::string_view text);

// How the text of an option becomes plain data, by the type of its member.
template <class M>
[[nodiscard]] base::Result<base::Value> plain(std::string_view text, base::Type<M>) {
  return number_or_text(text);
}
[[nodiscard]] inline base::Result<base::Value> plain(std::string_view text, base::Type<std::string>) {
  return base::Value(text);
}
[[nodiscard]] inline base::Result<base::Value> plain(std::string_view text, base::Type<base::Metres>) {
  return metres_from(text);
}
[[nodiscard]] inline base::Result<base::Value> plain(std::string_view text, base::Type<base::Seconds>) {
  return seconds_from(text);
}
[[nodiscard]] inline base::Result<base::Value> plain(std::string_view text, base::Type<base::Grams>) {
  return grams_from(text);
}
template <base::Named E>
[[nodiscard]] base::Result<base::Value> plain(std::string_view text, base::Type<std::vector<E>>) {
  return list_from(text);
}
[[nodiscard]] inline base::Result<base::Value> plain(std::string_view text, base::Type<std::vector<base::Weekday>>) {
  return weekdays_from(text);
}
/// What a score or a count has to look like.
template <class M>
inline constexpr std::string_view expected_number = "a whole number";
template <>
inline constexpr std::string_view expected_number<base::Nrs> = "a whole number from 0 to 10";

template <class M>
[[nodiscard]] base::Result<base::Value> plain(std::string_view text, base::Type<std::optional<M>>) {
  return plain(text, base::Type<M>{});
}
/// A value, or `declined` or `no-answer`.
template <class M>
[[nodiscard]] base::Result<base::Value> plain(std::string_view text, base::Type<base::Answer<M>>) {
  auto value = number_or_text(text);
  if (base::Named<M> || value.integer() || base::value_named<base::Silence>(text)) return value;
  return base::fail(base::ErrorCode::WrongType, {}, std::string(expected_number<M>));
}

/// Reads `text` into `out`, which stays as it is after a fault. Faults are at `place` and quote what was typed.
template <class M>
void take_text(std::string_view text, const base::Limits& limits, const base::Place& place, base::Reading& reading,
               M& out) {
  const auto value = plain(text, base::Type<M>{});
  if (!value) return reading.fault(value.error().code, place, value.error().expected, std::string(text));
  const auto before = reading.faults.size();
  base::Codec<M>::read(*value, limits, place, reading, out);
  for (auto i = before; i < reading.faults.size(); ++i) {
    if (reading.faults[i].code == base::ErrorCode::WrongType) reading.faults[i].found = text;
  }
}

}  // namespace genu::cli
