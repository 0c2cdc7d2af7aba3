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

/// Calls `visit(field)` for each field that a request may hold.
template <class R, class Visit>
void for_each_given(Visit visit) {
  base::for_each_field<R>([&](const auto& field) {
    const auto& names = filled_in<R>;
    if (std::find(names.begin(), names.end(), field.name) == names.end()) visit(field);
  });
}

}  // namespace genu::api

namespace genu::base {

template <class R>
struct Codec<api::Filled<R>> {
  static void read(const Value& value, const Limits& /*limits*/, const Place& place, Reading& reading,
                   api::Filled<R>& out) {
    const auto* object = value.object();
    if (!object) return reading.wrong_type(place, "an object", value);
    std::vector<std::string_view> known;
    api::for_each_given<R>([&](const auto& field) {
      known.push_back(field.name);
      auto& member = out.record.*(field.member);
      using M = std::remove_cvref_t<decltype(member)>;
      if (const auto* given = value.find(field.name)) {
        Codec<M>::read(*given, field.limits, place.member(field.name), reading, member);
      }
    });
    refuse_strangers(*object, known, place, reading);
  }
};

template <class R>
struct SchemaOf<api::Filled<R>> {
  static Value schema(const Limits&) {
    Object properties;
    api::for_each_given<R>([&](const auto& field) {
      using M = std::remove_cvref_t<decltype(std::declval<R>().*(field.member))>;
      auto each = SchemaOf<M>::schema(field.limits);
      std::get<Object>(each.data).push_back({"description", field.about});
      properties.push_back({std::string(field.name), std::move(each)});
    });
    return Object{{"title", record_name<R>()},
                  {"type", "object"},
                  {"properties", std::move(properties)},
                  {"additionalProperties", false}};
  }
};

}  // namespace genu::base
