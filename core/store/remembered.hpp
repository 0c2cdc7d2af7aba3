// JSON by name beside the records: neither journal nor undo knows of it.
#pragma once
#include <genu/base/error.hpp>
#include <genu/base/value.hpp>
#include <optional>
#include <string_view>

namespace genu::store {

class Connection;

[[nodiscard]] base::Result<std::optional<base::Value>> find_remembered(Connection& connection, std::string_view name);
base::Result<base::Done> write_remembered(Connection& connection, std::string_view name, const base::Value& value);

}  // namespace genu::store
