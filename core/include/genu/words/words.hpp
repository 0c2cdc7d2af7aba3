// Words are looked up: a message key with its arguments becomes a sentence in the person's language.
#pragma once
#include <genu/base/error.hpp>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace genu::words {

using Arguments = std::map<std::string, std::string>;

/// The words of one locale.
///
/// A text may hold `{name}`, replaced by that argument, `{name:one|many}`, which is `one` where the argument is 1 and
/// `many` otherwise, and `{name:day}`, where a day such as 2026-04-01 is told by the words of `day.plain`. An argument
/// whose value is itself a key, written `@key`, is looked up first.
class Words {
 public:
  /// Reads files of the form `{"key": "text", …}`; a key may stand in one file only. Any thread.
  [[nodiscard]] static base::Checked<Words> from(const std::vector<std::string_view>& files);

  /// The sentence for `key`. An unknown key is shown as it is, so that a gap is seen and nothing breaks.
  [[nodiscard]] std::string say(std::string_view key, const Arguments& arguments = {}) const;

  /// The sentence for an error: its place, then what was expected, or the error's own words.
  [[nodiscard]] std::string say(const base::Error& error) const;

  [[nodiscard]] bool knows(std::string_view key) const;

 private:
  std::map<std::string, std::string, std::less<>> texts_;
};

}  // namespace genu::words
