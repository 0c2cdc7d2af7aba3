#include "commands/handed_over.hpp"

#include <algorithm>
#include <genu/platform/environment.hpp>
#include <iostream>
#include <iterator>

#include "say/short_id.hpp"

namespace genu::cli {

namespace {

constexpr std::size_t most_bytes = 16u << 20;

char lower_of(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool same_words(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower_of(x) == lower_of(y); });
}

}  // namespace

Result<std::string> handed_over(const std::string& typed) {
  if (typed.starts_with("GENU:")) return typed;
  if (typed != "-") return platform::read_file(typed, most_bytes);
  return std::string(std::istreambuf_iterator<char>(std::cin), std::istreambuf_iterator<char>());
}

Result<app::ContactCard> contact_named(World& world, const std::string& typed) {
  const auto view = app::pairing_view(world.core);
  if (!view) return Unexpected{view.error()};
  std::vector<app::ContactCard> called;
  std::vector<base::Id> ids;
  for (const auto& card : view->contacts) {
    ids.push_back(card.id);
    if (same_words(card.name, typed)) called.push_back(card);
  }
  if (called.size() == 1) return called.front();
  if (called.size() > 1) return base::refuse(base::ErrorCode::Conflict, "cli.pair.several", {}, {}, typed);
  const auto id = id_ending(typed, ids);
  if (!id) return base::refuse(base::ErrorCode::NotFound, "exchange.no-contact", {}, {}, typed);
  return *std::find_if(view->contacts.begin(), view->contacts.end(), [&](const auto& each) { return each.id == *id; });
}

std::string as_file_name(std::string_view words) {
  std::string name;
  for (const char c : words) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    if (plain) name += lower_of(c);
    if (!plain && !name.empty() && name.back() != '-') name += '-';
  }
  while (!name.empty() && name.back() == '-') name.pop_back();
  return name.empty() ? "packet" : name;
}

}  // namespace genu::cli
