// Reading and writing UTF-8, one code point at a time.
#pragma once

#include <string>
#include <string_view>

namespace genu::ui {

struct CodePoint {
  char32_t point = 0;
  std::size_t length = 0;  ///< bytes read; at least 1 unless the text is empty
  bool valid = false;      ///< otherwise `length` is 1 and the byte is not UTF-8
};

/// The code point at the start of `text`.
[[nodiscard]] CodePoint first_code_point(std::string_view text);

void append_code_point(std::string& text, char32_t point);

}  // namespace genu::ui
