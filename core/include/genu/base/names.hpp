// Enumerations say the name of each value once; texts, files and schemas use that name.
#pragma once
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace genu::base {

/// A tag that carries a type, so that lists about it are found beside it by argument-dependent lookup.
template <class T>
struct Type {};

template <class E>
struct Name {
  E value;
  std::string_view text;
};

template <class E, std::size_t N>
constexpr std::array<Name<E>, N> names(const Name<E> (&list)[N]) {
  std::array<Name<E>, N> all{};
  for (std::size_t i = 0; i < N; ++i) all[i] = list[i];
  return all;
}

/// Holds for enumerations with a `names_of` beside them.
template <class E>
concept Named = requires {
  names_of(Type<E>{});
};

/// The names of `E`, made once and not at each look.
template <Named E>
inline constexpr auto name_list = names_of(Type<E>{});

/// The texts of the same, in order.
template <Named E>
inline constexpr auto name_texts = [] {
  std::array<std::string_view, name_list<E>.size()> texts{};
  for (std::size_t i = 0; i < texts.size(); ++i) texts[i] = name_list<E>[i].text;
  return texts;
}();

/// The name of `value` as files and front ends write it: lower case with hyphens.
template <Named E>
[[nodiscard]] constexpr std::string_view name_of(E value) {
  for (const auto& entry : name_list<E>) {
    if (entry.value == value) return entry.text;
  }
  return {};
}

/// The value called `text`, or nothing.
template <Named E>
[[nodiscard]] constexpr std::optional<E> value_named(std::string_view text) {
  for (const auto& entry : name_list<E>) {
    if (entry.text == text) return entry.value;
  }
  return std::nullopt;
}

}  // namespace genu::base
