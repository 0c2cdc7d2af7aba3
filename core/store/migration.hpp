// The numbered steps that bring a diary from one schema to the next.
#pragma once
#include <span>
#include <string_view>

namespace genu::store {

/// One step: SQL without BEGIN or COMMIT that leads from the version before it to `version`.
struct Migration {
  int version = 0;
  std::string_view sql;
};

/// All released steps, lowest version first.
[[nodiscard]] std::span<const Migration> all_migrations();

}  // namespace genu::store
