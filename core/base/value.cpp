#include <genu/base/value.hpp>

namespace genu::base {

const Value* Value::find(std::string_view name) const {
  const auto* members = object();
  if (!members) return nullptr;
  for (const auto& member : *members) {
    if (member.name == name) return &member.value;
  }
  return nullptr;
}

std::string_view Value::kind() const {
  static constexpr std::string_view kinds[] = {"nothing", "true or false", "a whole number", "a number",
                                               "a text",  "a list",        "an object"};
  return kinds[data.index()];
}

bool Value::operator==(const Value& other) const { return data == other.data; }

}  // namespace genu::base
