// A diary record as a person fills it in: any field may be left out, and those that the core fills in are not there.
#pragma once
#include <algorithm>
#include <genu/base/schema.hpp>

namespace genu::api {

/// Reads into `out` what `value` says; a field named in `filled_in` is a stranger.
template <base::Record R>
void read_partly(const base::Value& value, std::span<const std::string_view> filled_in, const base::Place& place,
                 base::Reading& reading, R& out) {
  const auto* object = value.object();
  if (!object) return reading.wrong_type(place, "an object", value);
  std::vector<std::string_view> known;
  base::for_each_field<R>([&](const auto& field) {
    if (std::find(filled_in.begin(), filled_in.end(), field.name) != filled_in.end()) return;
    known.push_back(field.name);
    using M = std::remove_cvref_t<decltype(out.*(field.member))>;
    if (const auto* member = value.find(field.name)) {
      base::Codec<M>::read(*member, field.limits, place.member(field.name), reading, out.*(field.member));
    }
  });
  base::refuse_strangers(*object, known, place, reading);
}

/// The schema of the same.
template <base::Record R>
[[nodiscard]] base::Value schema_partly(std::span<const std::string_view> filled_in) {
  base::Object properties;
  base::for_each_field<R>([&](const auto& field) {
    if (std::find(filled_in.begin(), filled_in.end(), field.name) != filled_in.end()) return;
    using M = std::remove_cvref_t<decltype(std::declval<R>().*(field.member))>;
    auto each = base::SchemaOf<M>::schema(field.limits);
    std::get<base::Object>(each.data).push_back({"description", field.about});
    properties.push_back({std::string(field.name), std::move(each)});
  });
  return base::Object{{"title", base::record_name<R>()},
                      {"type", "object"},
                      {"properties", std::move(properties)},
                      {"additionalProperties", false}};
}

}  // namespace genu::api
