// A tree of plain data: what a JSON text, a database row or a request says before anyone knows its type.
#pragma once
#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace genu::base {

struct Value;

using Array = std::vector<Value>;
struct Member;
/// Members in the order in which they were written; no name twice.
using Object = std::vector<Member>;

/// Null, a truth value, a whole number, a number, a text, a list or an object. A default Value is null.
struct Value {
  using Data = std::variant<std::monostate, bool, std::int64_t, double, std::string, Array, Object>;

  // Not inline: copying and moving a tree is much code, and nearly every source has values in hand.
  Value() noexcept;
  /// Only a real bool: pointers would turn into one unasked.
  template <std::same_as<bool> Truth>
  Value(Truth truth) : data(truth) {}
  Value(std::int64_t number);
  Value(int number);
  Value(double number);
  Value(std::string text);
  Value(std::string_view text);
  Value(const char* text);
  Value(Array list);
  Value(Object members);
  Value(const Value&);
  Value(Value&&) noexcept;
  Value& operator=(const Value&);
  Value& operator=(Value&&) noexcept;
  ~Value();

  [[nodiscard]] bool is_null() const { return std::holds_alternative<std::monostate>(data); }
  [[nodiscard]] const bool* truth() const { return std::get_if<bool>(&data); }
  [[nodiscard]] const std::int64_t* integer() const { return std::get_if<std::int64_t>(&data); }
  [[nodiscard]] const double* real() const { return std::get_if<double>(&data); }
  [[nodiscard]] const std::string* text() const { return std::get_if<std::string>(&data); }
  [[nodiscard]] const Array* array() const { return std::get_if<Array>(&data); }
  [[nodiscard]] const Object* object() const { return std::get_if<Object>(&data); }

  /// The member called `name`, or nothing where there is none or this is no object. Valid while this lives.
  [[nodiscard]] const Value* find(std::string_view name) const;

  /// What kind of thing this is, in words fit for a sentence: "a text", "a list".
  [[nodiscard]] std::string_view kind() const;

  bool operator==(const Value&) const;

  Data data;
};

struct Member {
  std::string name;
  Value value;

  bool operator==(const Member&) const = default;
};

}  // namespace genu::base
