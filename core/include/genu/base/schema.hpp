// The JSON Schema (draft 2020-12) of a record, from its field list.
#pragma once
#include <genu/base/codec.hpp>

namespace genu::base {

/// The schema of one type; `limits` are those of the field that holds it.
template <class T>
struct SchemaOf;

/// `{"type": type}` with the limits under the names given.
[[nodiscard]] Object limited_schema(std::string_view type, const Limits& limits, std::string_view low_name,
                                    std::string_view high_name);
[[nodiscard]] Value choice_schema(const std::vector<std::string_view>& names);
[[nodiscard]] Value text_schema(std::string_view format_name, std::string_view format);

template <>
struct SchemaOf<bool> {
  static Value schema(const Limits&) { return Object{{"type", "boolean"}}; }
};
template <>
struct SchemaOf<double> {
  static Value schema(const Limits& limits) { return limited_schema("number", limits, "minimum", "maximum"); }
};
template <>
struct SchemaOf<std::string> {
  static Value schema(const Limits& limits) { return limited_schema("string", limits, "minLength", "maxLength"); }
};
template <std::integral T>
struct SchemaOf<T> {
  static Value schema(const Limits& limits) { return limited_schema("integer", limits, "minimum", "maximum"); }
};
template <class Unit>
struct SchemaOf<Quantity<Unit>> {
  static Value schema(const Limits& limits) { return limited_schema("integer", limits, "minimum", "maximum"); }
};
template <>
struct SchemaOf<Instant> {
  static Value schema(const Limits& limits) { return limited_schema("integer", limits, "minimum", "maximum"); }
};
template <>
struct SchemaOf<Offset> {
  static Value schema(const Limits&) { return limited_schema("integer", {-840, 840}, "minimum", "maximum"); }
};
template <>
struct SchemaOf<DayStart> {
  static Value schema(const Limits&) { return limited_schema("integer", {0, 1439}, "minimum", "maximum"); }
};
template <>
struct SchemaOf<Nrs> {
  static Value schema(const Limits&) {
    return limited_schema("integer", {Nrs::lowest, Nrs::highest}, "minimum", "maximum");
  }
};
template <>
struct SchemaOf<Day> {
  static Value schema(const Limits&) { return text_schema("format", "date"); }
};
template <>
struct SchemaOf<Id> {
  static Value schema(const Limits&) { return text_schema("format", "uuid"); }
};
template <Named E>
struct SchemaOf<E> {
  static Value schema(const Limits&) {
    std::vector<std::string_view> all;
    for (const auto& entry : names_of(Type<E>{})) all.push_back(entry.text);
    return choice_schema(all);
  }
};
template <class T>
struct SchemaOf<std::optional<T>> {
  static Value schema(const Limits& limits) { return SchemaOf<T>::schema(limits); }
};
template <class T>
struct SchemaOf<Answer<T>> {
  static Value schema(const Limits& limits) {
    return Object{{"anyOf", Array{SchemaOf<T>::schema(limits), SchemaOf<Silence>::schema({})}}};
  }
};
template <class T>
struct SchemaOf<std::vector<T>> {
  static Value schema(const Limits& limits) {
    auto object = limited_schema("array", limits, "minItems", "maxItems");
    object.push_back({"items", SchemaOf<T>::schema({})});
    return object;
  }
};
template <class T>
struct SchemaOf<std::map<std::string, T>> {
  static Value schema(const Limits& limits) {
    auto object = limited_schema("object", limits, "minProperties", "maxProperties");
    object.push_back({"additionalProperties", SchemaOf<T>::schema({})});
    return object;
  }
};

template <Record T>
struct SchemaOf<T> {
  static Value schema(const Limits&) {
    Object properties;
    Array required;
    for_each_field<T>([&](const auto& field) {
      using M = std::remove_cvref_t<decltype(std::declval<T>().*(field.member))>;
      auto each = SchemaOf<M>::schema(field.limits);
      std::get<Object>(each.data).push_back({"description", field.about});
      properties.push_back({std::string(field.name), std::move(each)});
      if (!may_be_missing(field)) required.push_back(field.name);
    });
    return Object{{"title", record_name<T>()},
                  {"type", "object"},
                  {"properties", std::move(properties)},
                  {"required", std::move(required)},
                  {"additionalProperties", false}};
  }
};

/// A whole schema document for `T`.
template <Record T>
[[nodiscard]] Value schema_of() {
  Object document{{"$schema", "https://json-schema.org/draft/2020-12/schema"}};
  const auto schema = SchemaOf<T>::schema({});
  for (const auto& member : *schema.object()) document.push_back(member);
  return document;
}

}  // namespace genu::base
