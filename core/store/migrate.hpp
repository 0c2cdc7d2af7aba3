// Bringing a diary to the newest schema, one numbered step after the other.
#pragma once
#include <genu/base/error.hpp>
#include <span>

#include "store/migration.hpp"

namespace genu::store {

class Connection;

[[nodiscard]] int newest_version(std::span<const Migration> migrations);
/// Runs the steps that `connection` has not seen, each in one transaction that also sets its version.
base::Result<base::Done> migrate(Connection& connection, std::span<const Migration> migrations);
/// The same for a diary with something in it: after a checked copy. Conflict with reason `store.upgrade-failed` where
/// a step does not fit what is stored; `found` names the copy, `expected` says what SQLite said.
base::Result<base::Done> upgrade(Connection& connection, std::span<const Migration> migrations);

}  // namespace genu::store
