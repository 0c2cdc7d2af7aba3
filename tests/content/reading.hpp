#pragma once
// How hard a text is to read: sentences, syllables, and the grade of Flesch and Kincaid made from them.
#include <genu/model/page.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace genu::test {

/// Everything of a page that is read as sentences; headings, figures and references are left out.
[[nodiscard]] std::vector<std::string> sentences_of(const model::Page& page);

/// Words between spaces.
[[nodiscard]] int words_in(std::string_view text);

/// Syllables of one English word, counted by its groups of vowels; at least 1.
[[nodiscard]] int syllables_in(std::string_view word);

/// The school grade of Flesch and Kincaid: 0.39 words a sentence + 11.8 syllables a word - 15.59. A reader of twelve
/// is in about the seventh.
[[nodiscard]] double grade_of(const std::vector<std::string>& sentences);

}  // namespace genu::test
