#include "store/migrate.hpp"

#include <cassert>

#include "store/connection.hpp"
#include "store/copy.hpp"
#include "store/inspect.hpp"

namespace genu::store {

using base::Done;
using base::ErrorCode;
using base::Result;
using base::Unexpected;

namespace {

// Steps may rebuild tables, so links are checked once at the end of each instead of row by row.
Result<Done> check_links(Connection& connection) {
  const auto broken = connection.ask("PRAGMA foreign_key_check");
  if (!broken) return Unexpected{broken.error()};
  if (broken->is_null()) return Done{};
  return base::fail(ErrorCode::Conflict, connection.path(), {}, "a link to a record that is not there");
}

Result<Done> take_step(Connection& connection, const Migration& step) {
  if (const auto done = connection.run(std::string(step.sql)); !done) return done;
  assert(connection.in_transaction());
  if (const auto done = check_links(connection); !done) return done;
  return connection.run("PRAGMA user_version = " + std::to_string(step.version) + "; COMMIT");
}

// Another program may have taken the step while this one waited for the lock.
Result<Done> take_step_once(Connection& connection, const Migration& step) {
  if (const auto begun = connection.run("BEGIN IMMEDIATE"); !begun) return begun;
  const auto version = version_of(connection);
  auto done = version ? Result<Done>(Done{}) : Result<Done>(Unexpected{version.error()});
  if (version && *version < step.version) done = take_step(connection, step);
  connection.roll_back();  // nothing is left to roll back after a step that was taken
  return done;
}

Result<Done> take_steps(Connection& connection, std::span<const Migration> migrations) {
  for (const auto& step : migrations) {
    if (const auto done = take_step_once(connection, step); !done) return done;
  }
  return Done{};
}

// A full disk or a lock is told as such; anything else is a step that did not fit.
base::Error upgrade_failure(const Connection& connection, const base::Error& cause, const std::string& copy) {
  base::Error error = cause;
  error.place = connection.path();
  if (cause.code == ErrorCode::NoSpace || cause.code == ErrorCode::Locked) return error;
  return {ErrorCode::Conflict, connection.path(), cause.found, copy, "store.upgrade-failed"};
}

}  // namespace

int newest_version(std::span<const Migration> migrations) { return migrations.empty() ? 0 : migrations.back().version; }

Result<Done> migrate(Connection& connection, std::span<const Migration> migrations) {
  if (const auto done = connection.run("PRAGMA foreign_keys = OFF"); !done) return done;
  auto done = take_steps(connection, migrations);
  const auto checked = connection.run("PRAGMA foreign_keys = ON");
  return done ? checked : done;
}

Result<Done> upgrade(Connection& connection, std::span<const Migration> migrations) {
  const auto version = version_of(connection);
  if (!version) return Unexpected{version.error()};
  const int newest = newest_version(migrations);
  if (*version >= newest) return Done{};
  const auto copy = make_copy_before(connection, newest);
  if (!copy) return Unexpected{copy.error()};
  const auto done = migrate(connection, migrations);
  if (!done) return Unexpected{upgrade_failure(connection, done.error(), *copy)};
  return done;
}

}  // namespace genu::store
