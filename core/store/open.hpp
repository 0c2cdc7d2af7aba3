// Opening in order: is it there, is it ours, is it whole, settings, a copy, migrations, ready.
#pragma once
#include <memory>

#include "store/connection.hpp"
#include "store/store.hpp"

namespace genu::store {

[[nodiscard]] base::Result<std::unique_ptr<Connection>> open_diary(const OpenOptions& options);

}  // namespace genu::store
