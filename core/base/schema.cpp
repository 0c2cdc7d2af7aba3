#include <genu/base/schema.hpp>

namespace genu::base {

Object limited_schema(std::string_view type, const Limits& limits, std::string_view low_name,
                      std::string_view high_name) {
  Object schema{{"type", type}};
  if (limits.has_low()) schema.push_back({std::string(low_name), limits.low});
  if (limits.has_high()) schema.push_back({std::string(high_name), limits.high});
  return schema;
}

Value choice_schema(std::span<const std::string_view> names) {
  Array choices;
  for (const auto name : names) choices.push_back(name);
  return Object{{"enum", std::move(choices)}};
}

Value text_schema(std::string_view format_name, std::string_view format) {
  return Object{{"type", "string"}, {std::string(format_name), format}};
}

Object properties_schema(std::span<const DescribedField> fields) {
  Object properties;
  for (const auto& field : fields) {
    auto schema = field.schema(field.limits);
    std::get<Object>(schema.data).push_back({"description", field.about});
    properties.push_back({std::string(field.name), std::move(schema)});
  }
  return properties;
}

Value object_schema(std::string_view title, std::span<const DescribedField> fields) {
  Array required;
  for (const auto& field : fields) {
    if (!field.may_be_missing) required.push_back(field.name);
  }
  return Object{{"title", title},
                {"type", "object"},
                {"properties", properties_schema(fields)},
                {"required", std::move(required)},
                {"additionalProperties", false}};
}

}  // namespace genu::base
