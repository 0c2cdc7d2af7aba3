#include <genu/base/error.hpp>
#include <genu/base/place.hpp>

namespace genu::base {

std::string join_place(std::string_view parent, std::string_view member) {
  std::string place(parent);
  if (!place.empty()) place += '.';
  return place += member;
}

std::string join_place(std::string_view parent, std::size_t index) {
  return std::string(parent) + '[' + std::to_string(index) + ']';
}

std::string Place::text() const {
  if (!parent_) return {};
  const auto before = parent_->text();
  return name_.data() ? join_place(before, name_) : join_place(before, index_);
}

}  // namespace genu::base
