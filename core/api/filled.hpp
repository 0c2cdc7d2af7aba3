// A diary record as a request holds it: what the core fills in by itself is not there, and everything else may be left
// out.
#pragma once
#include <algorithm>
#include <array>
#include <genu/base/schema.hpp>
#include <genu/model/diary.hpp>

namespace genu::api {

/// The names of the fields of `R` that the core fills in.
template <class R>
inline constexpr std::array<std::string_view, 0> filled_in{};
template <>
inline constexpr std::array<std::string_view, 6> filled_in<model::CheckIn>{"id",  "person", "side",
                                                                           "day", "at_ms",  "offset_min"};
template <>
inline constexpr std::array<std::string_view, 5> filled_in<model::Run>{"id", "episode", "day", "started_ms",
                                                                       "offset_min"};

template <class R>
struct Filled {
  R record;
};

/// Whether a request may hold the field of `R` called `name`.
template <class R>
[[nodiscard]] bool is_given(std::string_view name) {
  const auto& names = filled_in<R>;
  return std::find(names.begin(), names.end(), name) == names.end();
}

}  // namespace genu::api

namespace genu::base {

template <class R>
struct Codec<api::Filled<R>> {
  static void read(const Value& value, const Limits& /*limits*/, const Place& place, Reading& reading,
                   api::Filled<R>& out) {
    std::vector<ReadField> given;
    for (auto field : fields_to_read(out.record)) {
      field.may_be_missing = true;
      if (api::is_given<R>(field.name)) given.push_back(field);
    }
    read_fields(value, place, reading, given);
  }
};

template <class R>
struct SchemaOf<api::Filled<R>> {
  static Value schema(const Limits&) {
    std::vector<DescribedField> given;
    for (const auto& field : described_fields<R>()) {
      if (api::is_given<R>(field.name)) given.push_back(field);
    }
    return Object{{"title", record_name<R>()},
                  {"type", "object"},
                  {"properties", properties_schema(given)},
                  {"additionalProperties", false}};
  }
};

}  // namespace genu::base
