#pragma once
// How doctest shows our values where a check fails: as files write them.
#include <doctest/doctest.h>

#include <genu/base/codec.hpp>
#include <genu/base/json.hpp>
#include <genu/model/criterion.hpp>
#include <genu/model/dose.hpp>
#include <map>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

namespace genu::support {

/// Holds for what files can hold: records, and the values and lists they are made of.
template <class T>
inline constexpr bool is_shown = base::Record<T>;
template <>
inline constexpr bool is_shown<base::Day> = true;
template <>
inline constexpr bool is_shown<base::Instant> = true;
template <>
inline constexpr bool is_shown<base::Offset> = true;
template <>
inline constexpr bool is_shown<base::DayStart> = true;
template <>
inline constexpr bool is_shown<base::Nrs> = true;
template <>
inline constexpr bool is_shown<base::Id> = true;
template <>
inline constexpr bool is_shown<model::Tempo> = true;
template <>
inline constexpr bool is_shown<model::Criterion> = true;
template <class Unit>
inline constexpr bool is_shown<base::Quantity<Unit>> = true;

// Of these, and of what doctest shows by itself.
template <class T>
inline constexpr bool is_element =
    is_shown<T> || base::Named<T> || std::is_arithmetic_v<T> || std::is_same_v<T, std::string>;
template <class T>
inline constexpr bool is_shown<std::optional<T>> = is_element<T>;
template <class T>
inline constexpr bool is_shown<base::Answer<T>> = is_element<T>;
template <class T>
inline constexpr bool is_shown<std::vector<T>> = is_element<T>;
template <class T>
inline constexpr bool is_shown<std::map<std::string, T>> = is_element<T>;

template <class T>
concept Shown = is_shown<T>;

[[nodiscard]] inline std::string text_of(const base::Error& fault) {
  auto text = std::string(base::name_of(fault.code)) + " at '" + fault.place + "'";
  if (!fault.expected.empty()) text += ", expected " + fault.expected;
  if (!fault.found.empty()) text += ", found " + fault.found;
  if (!fault.reason.empty()) text += ", because of " + fault.reason;
  return text;
}

/// One fault a line.
[[nodiscard]] inline std::string text_of(const base::Faults& faults) {
  std::string text;
  for (const auto& fault : faults) text += text_of(fault) + '\n';
  return text;
}

// Shaped exactly like doctest's own function for enumerations, which it beats by asking for more.
template <base::Named E,
          typename doctest::detail::types::enable_if<doctest::detail::types::is_enum<E>::value, bool>::type = true>
doctest::String toString(const E& value) {
  return std::string(base::name_of(value)).c_str();
}

}  // namespace genu::support

// Found by the argument's namespace.
namespace genu::base {
using support::toString;
}
namespace genu::model {
using support::toString;
}

namespace doctest {

template <genu::support::Shown T>
struct StringMaker<T> {
  static String convert(const T& value) { return genu::base::to_json(genu::base::write(value)).c_str(); }
};

template <>
struct StringMaker<genu::base::Value> {
  static String convert(const genu::base::Value& value) { return genu::base::to_json(value).c_str(); }
};

template <>
struct StringMaker<genu::base::Error> {
  static String convert(const genu::base::Error& fault) { return genu::support::text_of(fault).c_str(); }
};

template <>
struct StringMaker<genu::base::Faults> {
  static String convert(const genu::base::Faults& faults) { return genu::support::text_of(faults).c_str(); }
};

}  // namespace doctest
