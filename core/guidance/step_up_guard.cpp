#include "guidance/step_up_guard.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace genu::guidance {

namespace {

// Clinical reference 3.3: a caution with one of these is never passed.
constexpr std::array<std::string_view, 3> forbidding{"not", "avoid", "only after clinician clearance"};

// Lower case, with a space for everything but letters and at both ends, so that whole words can be found.
std::string plain_words(std::string_view text) {
  std::string words = " ";
  for (const char c : text) {
    const auto letter = static_cast<unsigned char>(c);
    words += std::isalpha(letter) != 0 ? static_cast<char>(std::tolower(letter)) : ' ';
  }
  return words + ' ';
}

bool forbids(std::string_view caution) {
  const auto words = plain_words(caution);
  for (const auto phrase : forbidding) {
    if (words.find(' ' + std::string(phrase) + ' ') != std::string::npos) return true;
  }
  return false;
}

}  // namespace

bool cautions_allow(const model::Exercise& exercise, std::string_view condition) {
  for (const auto& [whom, caution] : exercise.cautions) {
    if ((whom == condition || whom == "all") && forbids(caution)) return false;
  }
  return true;
}

bool may_enter_by_rule(const model::Exercise& exercise, std::string_view condition) {
  using model::Category;
  const bool impact = exercise.category == Category::Plyometric || exercise.category == Category::RunningDrill;
  return !impact && cautions_allow(exercise, condition);
}

const model::Exercise* suitable_regression(const model::Exercise* easier, std::string_view condition,
                                           std::span<const std::string> in_session) {
  if (easier == nullptr || !may_enter_by_rule(*easier, condition)) return nullptr;
  const bool there = std::find(in_session.begin(), in_session.end(), easier->id) != in_session.end();
  return there ? nullptr : easier;
}

}  // namespace genu::guidance
