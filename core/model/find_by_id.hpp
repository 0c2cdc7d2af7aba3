// Looking a record up in a short list.
#pragma once
#include <algorithm>
#include <string_view>
#include <vector>

namespace genu::model {

/// The first with this id, or nothing; valid while the list is.
template <class T>
const T* find_by_id(const std::vector<T>& list, std::string_view id) {
  const auto found = std::find_if(list.begin(), list.end(), [&](const T& each) { return each.id == id; });
  return found == list.end() ? nullptr : &*found;
}

}  // namespace genu::model
