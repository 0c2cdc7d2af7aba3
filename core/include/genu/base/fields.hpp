// A record says its fields once. From that one list come writing and strict reading (here), JSON Schema
// (schema.hpp) and the columns of a table (columns.hpp).
//
//   constexpr auto fields_of(Type<Dose>) {
//     return record<Dose>("dose", field("sets", &Dose::sets, "how many sets").within(1, 20), …);
//   }
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <genu/base/names.hpp>
#include <limits>
#include <string_view>
#include <utility>

namespace genu::base {

/// Lowest and highest number, or for texts the number of characters, or for lists the number of elements.
struct Limits {
  std::int64_t low = std::numeric_limits<std::int64_t>::min();
  std::int64_t high = std::numeric_limits<std::int64_t>::max();

  [[nodiscard]] constexpr bool has_low() const { return low != std::numeric_limits<std::int64_t>::min(); }
  [[nodiscard]] constexpr bool has_high() const { return high != std::numeric_limits<std::int64_t>::max(); }
  [[nodiscard]] constexpr bool allow(std::int64_t number) const { return number >= low && number <= high; }
};

enum class Presence {
  Required,   ///< must be there
  Defaulted,  ///< may be left out; then it keeps the value of a fresh record
};

/// One member of a record: its name in files and columns, what it means, and its limits.
template <class Record, class Member>
struct Field {
  std::string_view name;
  Member Record::*member;
  std::string_view about;
  Limits limits{};
  Presence presence = Presence::Required;

  [[nodiscard]] constexpr Field within(std::int64_t low, std::int64_t high) const {
    Field copy = *this;
    copy.limits = {low, high};
    return copy;
  }
  [[nodiscard]] constexpr Field or_default() const {
    Field copy = *this;
    copy.presence = Presence::Defaulted;
    return copy;
  }
};

template <class Record, class Member>
constexpr Field<Record, Member> field(std::string_view name, Member Record::*member, std::string_view about) {
  return {name, member, about};
}

template <std::size_t index, class Field>
struct FieldSlot {
  Field field;
};

/// Fields of different types, in order. A std::tuple of them would do, but its constructors cost every source that
/// sees the records of the app seconds to compile.
template <class Indices, class... Fields>
struct FieldPack;

template <std::size_t... index, class... Fields>
struct FieldPack<std::index_sequence<index...>, Fields...> : FieldSlot<index, Fields>... {
  /// Calls `use` with all fields.
  template <class Use>
  constexpr auto apply(Use&& use) const {
    return use(static_cast<const FieldSlot<index, Fields>&>(*this).field...);
  }
};

template <class Record, class... Fields>
struct FieldList {
  std::string_view name;
  FieldPack<std::index_sequence_for<Fields...>, Fields...> fields;
};

template <class Record, class... Fields>
constexpr FieldList<Record, Fields...> record(std::string_view name, Fields... fields) {
  return {name, {{fields}...}};
}

/// Holds for types with a `fields_of` beside them.
template <class T>
concept Record = requires {
  fields_of(Type<T>{});
};

/// Calls `visit(field)` for each field of `T` in order.
template <Record T, class Visit>
constexpr void for_each_field(Visit&& visit) {
  constexpr auto list = fields_of(Type<T>{});
  list.fields.apply([&](const auto&... each) { (visit(each), ...); });
}

/// The names of the fields of `T` in order.
template <Record T>
inline constexpr auto field_names = fields_of(Type<T>{}).fields.apply([](const auto&... each) {
  return std::array<std::string_view, sizeof...(each)>{each.name...};
});

template <Record T>
[[nodiscard]] constexpr std::string_view record_name() {
  return fields_of(Type<T>{}).name;
}

}  // namespace genu::base
