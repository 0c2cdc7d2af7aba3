#include "store/migration.hpp"

#include <cassert>
#include <genu/base/text.hpp>
#include <vector>

#include "embedded/migrations.hpp"

namespace genu::store {

namespace {

// `0001_start.sql` leads to version 1.
std::vector<Migration> read_migrations() {
  std::vector<Migration> migrations;
  for (const auto& file : embedded::migrations()) {
    long long version = 0;
    [[maybe_unused]] const bool numbered = base::parse_integer(base::split(file.name, '_').front(), version);
    assert(numbered && version > (migrations.empty() ? 0 : migrations.back().version));
    migrations.push_back({static_cast<int>(version), file.bytes});
  }
  return migrations;
}

}  // namespace

std::span<const Migration> all_migrations() {
  static const auto migrations = read_migrations();
  return migrations;
}

}  // namespace genu::store
