#include "reading.hpp"

#include <algorithm>
#include <cctype>

namespace genu::test {

namespace {

std::string letters_of(std::string_view word) {
  std::string letters;
  for (const char c : word) {
    if (std::isalpha(static_cast<unsigned char>(c)) != 0) {
      letters += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
  }
  return letters;
}

bool is_vowel(char c) { return std::string_view("aeiouy").find(c) != std::string_view::npos; }

bool ends_with_any(std::string_view word, const std::vector<std::string_view>& endings) {
  return std::any_of(endings.begin(), endings.end(), [&](std::string_view each) { return word.ends_with(each); });
}

// The last vowel is silent in `take`, `makes` and `moved`, but not in `muscle`, `presses` or `loaded`.
bool ends_silently(std::string_view word) {
  if (word.ends_with("e")) return !word.ends_with("le");
  if (word.ends_with("es")) return !ends_with_any(word, {"ses", "xes", "zes", "ces", "ges", "shes", "ches"});
  return word.ends_with("ed") && !ends_with_any(word, {"ted", "ded"});
}

void split_into(const std::string& text, std::vector<std::string>& sentences) {
  std::string sentence;
  for (std::size_t i = 0; i < text.size(); ++i) {
    sentence += text[i];
    const bool stop = std::string_view(".!?").find(text[i]) != std::string_view::npos;
    if (!stop || (i + 1 < text.size() && text[i + 1] != ' ')) continue;
    sentences.push_back(sentence);
    sentence.clear();
  }
  if (words_in(sentence) > 0) sentences.push_back(sentence);
}

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  for (const char c : std::string(text) + ' ') {
    if (c != ' ') {
      word += c;
    } else if (!word.empty()) {
      words.push_back(word);
      word.clear();
    }
  }
  return words;
}

}  // namespace

std::vector<std::string> sentences_of(const model::Page& page) {
  std::vector<std::string> sentences;
  split_into(page.summary, sentences);
  for (const auto& section : page.sections) {
    for (const auto& paragraph : section.paragraphs) split_into(paragraph, sentences);
    for (const auto& bullet : section.bullets) split_into(bullet, sentences);
  }
  for (const auto& card : page.evidence) split_into(card.found, sentences);
  return sentences;
}

int words_in(std::string_view text) { return static_cast<int>(words_of(text).size()); }

int syllables_in(std::string_view word) {
  const auto letters = letters_of(word);
  int groups = 0;
  for (std::size_t i = 0; i < letters.size(); ++i) {
    if (is_vowel(letters[i]) && (i == 0 || !is_vowel(letters[i - 1]))) ++groups;
  }
  if (groups > 1 && ends_silently(letters)) --groups;
  return std::max(1, groups);
}

double grade_of(const std::vector<std::string>& sentences) {
  double words = 0, syllables = 0;
  for (const auto& sentence : sentences) {
    for (const auto& word : words_of(sentence)) {
      ++words;
      syllables += syllables_in(word);
    }
  }
  return 0.39 * words / static_cast<double>(sentences.size()) + 11.8 * syllables / words - 15.59;
}

}  // namespace genu::test
