#include "store/replace.hpp"

#include "store/connection.hpp"
#include "store/copy.hpp"
#include "store/files.hpp"
#include "store/inspect.hpp"
#include "store/migrate.hpp"
#include "store/whole.hpp"

namespace genu::store {

namespace {

using base::Done;
using base::ErrorCode;
using base::Result;
using base::Unexpected;

// To the newest version, and sound from end to end.
Result<Done> bring_up(Connection& connection, const OpenOptions& options) {
  if (const auto done = inspect_everything(connection); !done) return done;
  if (const auto done = migrate(connection, options.migrations); !done) return done;
  if (const auto done = check_records(connection); !done) return done;
  return inspect_everything(connection);
}

Result<Done> copy_from(Connection& target, const std::string& from) {
  const auto source = Connection::open(from, Access::Untouched, 0);
  if (!source) return Unexpected{source.error()};
  return (*source)->copy_into(target);
}

Result<Done> fill_from(Connection& target, const OpenOptions& options, const Whole& whole) {
  const auto mark = "PRAGMA application_id = " + std::to_string(application_id);
  if (const auto done = target.run(mark); !done) return done;
  std::size_t steps = 0;
  while (steps < options.migrations.size() && options.migrations[steps].version <= whole.schema) ++steps;
  if (const auto done = migrate(target, options.migrations.first(steps)); !done) return done;
  return fill(target, whole);
}

// A file beside the diary that is ready to take its place; removed where it is not.
template <class Fill>
Result<std::string> make_ready_beside(const OpenOptions& options, Fill fill_it) {
  const auto unnamed = temporary_name(options.path);
  if (const auto made = create_private_file(unnamed); !made) return Unexpected{made.error()};
  Result<Done> done = Done{};
  {
    const auto connection = Connection::open(unnamed, Access::ReadWrite, 0);
    done = connection ? fill_it(**connection) : Result<Done>(Unexpected{connection.error()});
    if (done) done = bring_up(**connection, options);
  }
  if (done) return unnamed;
  discard(unnamed);
  return Unexpected{done.error()};
}

// Moves the log into the file. It is refused while anybody else has the diary open; one that is damaged keeps its log.
Result<Done> settle_old(const std::string& path, int busy_ms) {
  const auto connection = Connection::open(path, Access::ReadWrite, busy_ms);
  if (!connection) return Done{};
  const auto mode = (*connection)->ask("PRAGMA journal_mode = DELETE");
  if (!mode && mode.error().code == ErrorCode::Locked) return base::fail(ErrorCode::Locked, path);
  if (mode && mode->text() && *mode->text() == "wal") return base::fail(ErrorCode::Locked, path);
  return Done{};
}

std::string free_name(const std::string& path) {
  for (int number = 1;; ++number) {
    auto name = path + ".replaced-" + std::to_string(number);
    if (!file_exists(name)) return name;
  }
}

Result<std::string> swap_in(const std::string& unnamed, const OpenOptions& options) {
  if (!file_exists(options.path)) {
    const auto published = publish(unnamed, options.path);
    if (!published) return Unexpected{published.error()};
    if (*published == Published::NameTaken) return base::fail(ErrorCode::Locked, options.path);
    return std::string();
  }
  if (const auto settled = settle_old(options.path, options.busy_ms); !settled) return Unexpected{settled.error()};
  const auto kept = free_name(options.path);
  if (const auto done = keep_under(options.path, kept); !done) return Unexpected{done.error()};
  if (const auto done = take_place(unnamed, options.path); !done) return Unexpected{done.error()};
  return kept;
}

Result<std::string> swap_or_discard(const Result<std::string>& unnamed, const OpenOptions& options) {
  if (!unnamed) return unnamed;
  auto kept = swap_in(*unnamed, options);
  if (!kept) discard(*unnamed);
  return kept;
}

}  // namespace

Result<Done> settle_alone(const OpenOptions& options) { return settle_old(options.path, options.busy_ms); }

Result<Whole> read_whole(const std::string& path) {
  const auto connection = Connection::open(path, Access::Untouched, 0);
  if (!connection) return Unexpected{connection.error()};
  return whole_of(**connection);
}

Result<std::string> replace_diary(const OpenOptions& options, const std::string& from) {
  if (!file_exists(from)) return base::fail(ErrorCode::NotFound, from);
  if (const auto ours = inspect_start(from, newest_version(options.migrations)); !ours) {
    return Unexpected{ours.error()};
  }
  // Part of it is still in its log, which only the program that has it open can move.
  if (has_bytes(from + "-wal") || has_bytes(from + "-journal")) return base::fail(ErrorCode::Locked, from);
  const auto unnamed = make_ready_beside(options, [&](Connection& target) { return copy_from(target, from); });
  return swap_or_discard(unnamed, options);
}

Result<std::string> replace_diary(const OpenOptions& options, const Whole& whole) {
  const int newest = newest_version(options.migrations);
  if (whole.schema > newest) {
    return base::fail(ErrorCode::TooNew, {}, std::to_string(newest), std::to_string(whole.schema));
  }
  if (whole.schema < 1) return base::fail(ErrorCode::Damaged, "schema");
  const auto unnamed =
      make_ready_beside(options, [&](Connection& target) { return fill_from(target, options, whole); });
  return swap_or_discard(unnamed, options);
}

}  // namespace genu::store
