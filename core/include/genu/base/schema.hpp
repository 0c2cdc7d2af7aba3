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
[[nodiscard]] Value choice_schema(std::span<const std::string_view> names);
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
  static Value schema(const Limits&) { return choice_schema(name_texts<E>); }
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

/// A field with its types forgotten: what an object's schema says of a member.
struct DescribedField {
  std::string_view name;
  std::string_view about;
  Limits limits;
  Value (*schema)(const Limits& limits) = nullptr;
  bool may_be_missing = false;
};

/// The fields of `T` in order.
template <Record T>
[[nodiscard]] auto described_fields() {
  return fields_of(Type<T>{}).fields.apply([]<class... M>(const Field<T, M>&... each) {
    return std::array<DescribedField, sizeof...(M)>{
        DescribedField{each.name, each.about, each.limits, SchemaOf<M>::schema, may_be_missing(each)}...};
  });
}

/// The members of an object: `{"sets": {"type": "integer", …}, …}`.
[[nodiscard]] Object properties_schema(std::span<const DescribedField> fields);

/// An object with these members and no others.
[[nodiscard]] Value object_schema(std::string_view title, std::span<const DescribedField> fields);

template <Record T>
struct SchemaOf<T> {
  static Value schema(const Limits&) { return object_schema(record_name<T>(), described_fields<T>()); }
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
