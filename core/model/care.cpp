#include <algorithm>
#include <genu/model/care.hpp>

namespace genu::model {

namespace {

// The first code point of `word`, with what UTF-8 hangs on to it.
std::string first_letter(std::string_view word) {
  std::size_t end = 1;
  while (end < word.size() && (static_cast<unsigned char>(word[end]) & 0xC0) == 0x80) ++end;
  auto letter = std::string(word.substr(0, end));
  if (letter.size() == 1 && letter[0] >= 'a' && letter[0] <= 'z') letter[0] = static_cast<char>(letter[0] - 'a' + 'A');
  return letter;
}

}  // namespace

std::string initials_of(std::string_view name) {
  constexpr int most = 3;
  std::string initials;
  int letters = 0;
  while (!name.empty() && letters < most) {
    const auto start = name.find_first_not_of(" \t-");
    if (start == std::string_view::npos) break;
    const auto end = std::min(name.find_first_of(" \t-", start), name.size());
    initials += first_letter(name.substr(start, end - start));
    ++letters;
    name.remove_prefix(end);
  }
  return initials;
}

}  // namespace genu::model

// How the records are written and read, compiled once.
namespace genu::base {
template struct Codec<model::Care>;
template struct Codec<model::CareNote>;
template struct Codec<model::CareMark>;
template struct Codec<model::Erasure>;
}  // namespace genu::base
