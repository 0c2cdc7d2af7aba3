// A record that was changed on both sides, told so that somebody can choose.
#pragma once

#include <genu/words/words.hpp>

#include <string>

namespace genu::wording {

struct TwoSides {
  std::string mine;
  std::string theirs;
};

/// What each side says of the fields in which they differ, such as "worst pain: 3, note: after hills". `mine` and
/// `theirs` are the record as JSON, empty where it was removed; then the other side tells all that it holds. Ids and
/// times of writing say nothing to people and are left out; where nothing else differs that is said. A text that is no
/// JSON is told as it is.
[[nodiscard]] TwoSides told_apart(const words::Words& words, const std::string& mine, const std::string& theirs);

}  // namespace genu::wording
