// UTF-8 text as bytes: what is valid, how long it is, and small plain-text helpers without a language setting.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace genu::base {

/// Whether `text` is well-formed UTF-8 (no overlong forms, no surrogates, nothing above U+10FFFF).
[[nodiscard]] bool is_utf8(std::string_view text);

/// How many code points `text` holds; `text` is valid UTF-8.
[[nodiscard]] std::size_t code_points(std::string_view text);

/// At most `most` code points of `text`; what was cut off leaves an ellipsis.
[[nodiscard]] std::string shortened(std::string_view text, std::size_t most);

/// `text` without ASCII white space at both ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// The parts of `text` between `separator`; always at least one.
[[nodiscard]] std::vector<std::string_view> split(std::string_view text, char separator);

/// The parts with `between` in between.
[[nodiscard]] std::string joined(const std::vector<std::string>& parts, std::string_view between);

/// Whether `text` is lower-case words and numbers with single hyphens in between, as ids and names in files are.
[[nodiscard]] bool is_kebab(std::string_view text);

/// A whole number in decimal; nothing else is accepted, not even a sign `+` or a space.
[[nodiscard]] bool parse_integer(std::string_view text, long long& number);

}  // namespace genu::base
