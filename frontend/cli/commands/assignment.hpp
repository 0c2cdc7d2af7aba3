// `name=value` as one typed word.
#pragma once
#include <genu/base/codec.hpp>
#include <optional>
#include <string_view>

namespace genu::cli {

struct Assignment {
  std::string_view name;
  std::string_view value;
};

/// The two sides of the first `=`, neither of them empty; valid while `text` lives.
[[nodiscard]] inline std::optional<Assignment> assignment_from(std::string_view text) {
  const auto at = text.find('=');
  if (at == std::string_view::npos || at == 0 || at + 1 == text.size()) return std::nullopt;
  return Assignment{text.substr(0, at), text.substr(at + 1)};
}

/// Notes a fault for each text that is no assignment, and for each name that stands twice.
inline void check_assignments(const std::vector<std::string>& texts, const base::Place& place,
                              std::string_view expected, base::Reading& reading) {
  std::vector<std::string_view> names;
  for (const auto& text : texts) {
    const auto typed = assignment_from(text);
    if (!typed) {
      reading.fault(base::ErrorCode::BadFormat, place, std::string(expected), text);
      continue;
    }
    for (const auto name : names) {
      if (name == typed->name) reading.fault(base::ErrorCode::Duplicate, place, {}, typed->name);
    }
    names.push_back(typed->name);
  }
}

}  // namespace genu::cli
