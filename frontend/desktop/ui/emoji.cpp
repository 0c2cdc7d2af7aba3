#include "ui/emoji.hpp"

#include "ui/utf8.hpp"

#include <algorithm>

namespace genu::ui {
namespace {

constexpr char32_t kFirst = 0xE000;
constexpr char32_t kLast = 0xF8FF;

bool is_private(char32_t point) { return point >= kFirst && point <= kLast; }
bool is_destroyed(char32_t point) { return point > 0xFFFF || is_private(point); }

template <class Replace>
std::string replaced(std::string_view text, const Replace& replace) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const CodePoint next = first_code_point(text);
    if (next.valid)
      append_code_point(out, replace(next.point));
    else
      out.push_back(text.front());
    text.remove_prefix(next.length);
  }
  return out;
}

char32_t lent_for(std::vector<char32_t>& lent, char32_t point) {
  if (!is_destroyed(point)) return point;
  const auto found = std::find(lent.begin(), lent.end(), point);
  const auto index = static_cast<char32_t>(found - lent.begin());
  if (kFirst + index > kLast) return 0xFFFD;  // 6400 different emoji in one sitting
  if (found == lent.end()) lent.push_back(point);
  return kFirst + index;
}

}  // namespace

std::string EmojiMap::lend(std::string_view text) {
  return replaced(text, [this](char32_t point) { return lent_for(lent_, point); });
}

std::string EmojiMap::restore(std::string_view text) const {
  return replaced(text, [this](char32_t point) {
    const bool ours = is_private(point) && point - kFirst < lent_.size();
    return ours ? lent_[point - kFirst] : point;
  });
}

std::string EmojiMap::lend(char32_t point) {
  std::string out;
  append_code_point(out, lent_for(lent_, point));
  return out;
}

bool EmojiMap::needs_lending(std::string_view text) {
  while (!text.empty()) {
    const CodePoint next = first_code_point(text);
    if (next.valid && is_destroyed(next.point)) return true;
    text.remove_prefix(next.length);
  }
  return false;
}

}  // namespace genu::ui
