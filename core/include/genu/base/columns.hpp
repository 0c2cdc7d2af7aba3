// The columns of a table, from a record's field list.
#pragma once
#include <genu/base/codec.hpp>

namespace genu::base {

/// How one field is kept in a row.
enum class ColumnKind {
  Truth,     ///< 0 or 1
  Integer,   ///< a whole number
  Real,      ///< a number
  Text,      ///< text: names, days, ids, notes
  Score,     ///< a value, or the name of a silence: never a number that stands for "missing"
  Document,  ///< a nested record or a list, as compact JSON
};

struct Column {
  std::string_view name;
  ColumnKind kind = ColumnKind::Text;
  ColumnKind inner = ColumnKind::Text;  ///< of a score, the kind of its value; else the same as `kind`
  bool may_be_null = false;
};

template <class T>
inline constexpr bool is_quantity = false;
template <class Unit>
inline constexpr bool is_quantity<Quantity<Unit>> = true;

template <class T>
[[nodiscard]] constexpr ColumnKind column_kind() {
  if constexpr (is_optional<T>) {
    return column_kind<typename T::value_type>();
  } else if constexpr (is_answer<T>) {
    return ColumnKind::Score;
  } else if constexpr (std::is_same_v<T, bool>) {
    return ColumnKind::Truth;
  } else if constexpr (std::is_same_v<T, double>) {
    return ColumnKind::Real;
  } else if constexpr (std::is_same_v<T, std::string> || std::is_same_v<T, Day> || std::is_same_v<T, Id> || Named<T>) {
    return ColumnKind::Text;
  } else if constexpr (std::is_integral_v<T> || std::is_same_v<T, Instant> || std::is_same_v<T, Offset> ||
                       std::is_same_v<T, DayStart> || std::is_same_v<T, Nrs> || is_quantity<T>) {
    return ColumnKind::Integer;
  } else {
    return ColumnKind::Document;
  }
}

/// The kind of a value that is there: of `Answer<Nrs>` that of Nrs.
template <class T>
[[nodiscard]] constexpr ColumnKind inner_column_kind() {
  if constexpr (is_answer<T>) {
    return column_kind<typename T::value_type>();
  } else {
    return column_kind<T>();
  }
}

/// The columns of `T` in field order.
template <Record T>
[[nodiscard]] std::vector<Column> columns_of() {
  std::vector<Column> columns;
  for_each_field<T>([&](const auto& field) {
    using M = std::remove_cvref_t<decltype(std::declval<T>().*(field.member))>;
    columns.push_back({field.name, column_kind<M>(), inner_column_kind<M>(), is_optional<M>});
  });
  return columns;
}

}  // namespace genu::base
