// Text of JSON to a Value and back. The only place that knows how JSON is written.
#pragma once
#include <genu/base/error.hpp>
#include <genu/base/value.hpp>
#include <string>
#include <string_view>

namespace genu::base {

/// How much a text may ask of us before it is refused.
struct JsonLimits {
  std::size_t bytes = 16u << 20;
  std::size_t depth = 64;
};

enum class JsonStyle { Compact, Indented };

/// Reads one JSON text. Refuses bad UTF-8, a name twice in one object, anything after the end, and what is beyond
/// `limits`; the place of a fault is `line L, column C`.
[[nodiscard]] Result<Value> parse_json(std::string_view text, const JsonLimits& limits = {});

/// Writes `value` with members in their own order. The same value always gives the same bytes, so that a compact
/// text can be hashed. Text that is not UTF-8 is written with U+FFFD in place of the bad bytes.
[[nodiscard]] std::string to_json(const Value& value, JsonStyle style = JsonStyle::Compact);

}  // namespace genu::base
