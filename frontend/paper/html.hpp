// Web pages out of words: text that is safe in HTML, and the frame that every page of ours has.
#pragma once

#include <string>
#include <string_view>

#include "paper/sheet.hpp"

namespace genu::paper {

/// `words` with the signs that HTML reads as its own written out.
[[nodiscard]] std::string html_text(std::string_view words);

/// `<tag>words</tag>`; nothing for no words.
[[nodiscard]] std::string html_element(std::string_view tag, std::string_view words);

/// A whole document around `body`, in plain English, with print rules for the paper; nothing is fetched from elsewhere.
[[nodiscard]] std::string html_page(std::string_view title, std::string_view body, const Print& print);

}  // namespace genu::paper
