// Emoji through text fields that know only 16 bits a character: each code point above U+FFFF is lent a private-use
// one on the way in and gets its own back on the way out, so a note written on a phone survives being edited here.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace genu::ui {

class EmojiMap {
 public:
  /// `text` with every code point above U+FFFF, and every private-use one, replaced by a lent one (U+E000 and on).
  /// Both are UTF-8; bytes that are not UTF-8 stay as they are.
  [[nodiscard]] std::string lend(std::string_view text);

  /// The reverse. A lent code point never handed out here stays as it is.
  [[nodiscard]] std::string restore(std::string_view text) const;

  /// The UTF-8 of the code point that stands for `point` in a field: itself, or a lent one.
  [[nodiscard]] std::string lend(char32_t point);

  /// Whether `text` holds a code point that a field would destroy.
  [[nodiscard]] static bool needs_lending(std::string_view text);

 private:
  std::vector<char32_t> lent_;  // lent_[i] is shown as U+E000 + i
};

}  // namespace genu::ui
