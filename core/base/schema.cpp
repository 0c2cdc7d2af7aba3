#include <genu/base/schema.hpp>

namespace genu::base {

Object limited_schema(std::string_view type, const Limits& limits, std::string_view low_name,
                      std::string_view high_name) {
  Object schema{{"type", type}};
  if (limits.has_low()) schema.push_back({std::string(low_name), limits.low});
  if (limits.has_high()) schema.push_back({std::string(high_name), limits.high});
  return schema;
}

Value choice_schema(const std::vector<std::string_view>& names) {
  Array choices;
  for (const auto name : names) choices.push_back(name);
  return Object{{"enum", std::move(choices)}};
}

Value text_schema(std::string_view format_name, std::string_view format) {
  return Object{{"type", "string"}, {std::string(format_name), format}};
}

}  // namespace genu::base
