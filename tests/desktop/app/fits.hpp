// Whether what a screen shows fits into its window, and where pictures of it go.
#pragma once

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "ui/context.hpp"

namespace genu::test {

/// Whether no more than an edge of two items can be seen in one place.
inline bool do_not_touch(const ui::Item& one, const ui::Item& other) {
  const auto both = ui::overlap(ui::overlap(one.rect, one.clip), ui::overlap(other.rect, other.clip));
  return both.w <= 1 || both.h <= 1;
}

/// Every item has words and lies inside; `apart` says of two whether they may lie as they do.
template <class Apart>
void check_fit(const std::vector<ui::Item>& items, ui::Size window, const Apart& apart) {
  for (std::size_t i = 0; i < items.size(); ++i) {
    CAPTURE(items[i].id);
    CHECK(items[i].rect.x >= 0);
    CHECK(items[i].rect.right() <= window.w);
    CHECK_FALSE(items[i].label.empty());
    for (std::size_t j = i + 1; j < items.size(); ++j) {
      CAPTURE(items[j].id);
      CHECK(apart(items[i], items[j]));
    }
  }
}

inline std::string picture_path(const char* folder, const char* scene, ui::Size window, const char* ending) {
  return std::string(folder) + "/" + scene + "-" + std::to_string(static_cast<int>(window.w)) + ending + ".png";
}

}  // namespace genu::test
