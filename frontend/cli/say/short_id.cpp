#include "say/short_id.hpp"

namespace genu::cli {

namespace {

constexpr std::size_t shown_characters = 6;
constexpr std::size_t fewest_characters = 4;

using base::ErrorCode;

std::string lower(std::string_view text) {
  std::string result;
  for (const char c : text) result += c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c;
  return result;
}

}  // namespace

std::string short_id(const base::Id& id) {
  const auto& text = id.text();
  return text.size() <= shown_characters ? text : text.substr(text.size() - shown_characters);
}

base::Result<base::Id> id_ending(std::string_view typed, const std::vector<base::Id>& ids) {
  const auto text = lower(typed);
  if (text.size() < fewest_characters || text.find_first_not_of("0123456789abcdef-") != std::string::npos) {
    return base::refuse(ErrorCode::BadFormat, "cli.error.id-format", {}, {}, std::string(typed));
  }
  const base::Id* found = nullptr;
  for (const auto& id : ids) {
    if (!std::string_view(id.text()).ends_with(text)) continue;
    if (found) return base::refuse(ErrorCode::Conflict, "cli.error.id-ambiguous", {}, {}, std::string(typed));
    found = &id;
  }
  if (!found) return base::refuse(ErrorCode::NotFound, "cli.error.id-unknown", {}, {}, std::string(typed));
  return *found;
}

}  // namespace genu::cli
