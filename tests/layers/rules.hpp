#pragma once
// What a source file may include and say, by the room it lies in. The tables at the head of rules.cpp are the law; this
// is how they are applied to one line of one file.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace genu::layers {

struct Line {
  std::string_view path;  // from the top folder, with slashes: core/store/store.cpp
  std::string_view text;
};

/// Why the line may not stand where it stands, or nothing if it may.
[[nodiscard]] std::optional<std::string> refusal(const Line& line);

/// The rooms that the tables know, in their order.
[[nodiscard]] std::vector<std::string_view> rooms();

}  // namespace genu::layers
