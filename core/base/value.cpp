#include <genu/base/value.hpp>

namespace genu::base {

Value::Value() noexcept = default;
Value::Value(std::int64_t number) : data(number) {}
Value::Value(int number) : data(std::int64_t{number}) {}
Value::Value(double number) : data(number) {}
Value::Value(std::string text) : data(std::move(text)) {}
Value::Value(std::string_view text) : data(std::string(text)) {}
Value::Value(const char* text) : data(std::string(text)) {}
Value::Value(Array list) : data(std::move(list)) {}
Value::Value(Object members) : data(std::move(members)) {}
Value::Value(const Value&) = default;
Value::Value(Value&&) noexcept = default;
Value& Value::operator=(const Value&) = default;
Value& Value::operator=(Value&&) noexcept = default;
Value::~Value() = default;

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
