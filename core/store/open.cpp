#include "store/open.hpp"

#include "store/copy.hpp"
#include "store/files.hpp"
#include "store/inspect.hpp"
#include "store/migrate.hpp"

namespace genu::store {

using base::Done;
using base::ErrorCode;
using base::Result;
using base::Unexpected;

namespace {

// What stays for as long as the diary is open. Nothing here changes the file.
constexpr const char* settings = R"sql(
  PRAGMA foreign_keys = ON;
  PRAGMA trusted_schema = OFF;
  PRAGMA cell_size_check = ON;
  PRAGMA secure_delete = ON;
  PRAGMA synchronous = FULL;
  PRAGMA temp_store = MEMORY;
  PRAGMA mmap_size = 0;
  PRAGMA journal_size_limit = 4194304;
)sql";

using Opened = Result<std::unique_ptr<Connection>>;

Result<Done> apply_settings(Connection& connection) {
  connection.defend();
  return connection.run(settings);
}

// Where a write-ahead log is not to be had (in memory, on some file systems), SQLite's own choice is sound as well.
Result<Done> use_log(Connection& connection) {
  const auto mode = connection.ask("PRAGMA journal_mode = WAL");
  if (!mode) return Unexpected{mode.error()};
  return Done{};
}

Result<Done> set_up(Connection& connection, std::span<const Migration> migrations) {
  if (const auto done = apply_settings(connection); !done) return done;
  const auto mark = "PRAGMA application_id = " + std::to_string(application_id);
  if (const auto done = connection.run(mark); !done) return done;
  if (const auto done = migrate(connection, migrations); !done) return done;
  return use_log(connection);
}

Opened open_in_memory(const OpenOptions& options) {
  auto connection = Connection::open(options.path, Access::ReadWrite, options.busy_ms);
  if (!connection) return connection;
  if (const auto done = set_up(**connection, options.migrations); !done) return Unexpected{done.error()};
  return connection;
}

Result<Done> build(const std::string& path, const OpenOptions& options) {
  if (const auto made = create_private_file(path); !made) return made;
  {
    const auto connection = Connection::open(path, Access::ReadWrite, options.busy_ms);
    if (!connection) return Unexpected{connection.error()};
    if (const auto done = set_up(**connection, options.migrations); !done) return done;
  }
  return inspect_start(path, newest_version(options.migrations));
}

// The diary gets its name only when it is whole, so a crash on the way never leaves half a diary.
Result<Done> make_new(const OpenOptions& options) {
  // A log without its diary holds what is lost; a new diary of that name would swallow it.
  if (has_bytes(options.path + "-wal") || has_bytes(options.path + "-journal")) {
    return base::fail(ErrorCode::Damaged, options.path);
  }
  const auto unnamed = temporary_name(options.path);
  if (const auto built = build(unnamed, options); !built) {
    discard(unnamed);
    return built;
  }
  const auto published = publish(unnamed, options.path);
  if (!published || *published == Published::NameTaken) discard(unnamed);
  if (!published) return Unexpected{published.error()};
  return Done{};  // a name taken meanwhile means that another program made the diary; it is opened like any other
}

Result<Done> make_ready(Connection& connection, const OpenOptions& options) {
  if (connection.is_read_only()) return base::fail(ErrorCode::ReadOnly, options.path);
  if (const auto done = apply_settings(connection); !done) return done;
  // The file's start may be older than what the log says.
  const auto version = version_of(connection);
  if (!version) return Unexpected{version.error()};
  const int newest = newest_version(options.migrations);
  if (*version > newest) {
    return base::fail(ErrorCode::TooNew, options.path, std::to_string(newest), std::to_string(*version));
  }
  if (const auto whole = inspect_pages(connection); !whole) return whole;
  if (const auto done = use_log(connection); !done) return done;
  return upgrade(connection, options.migrations);
}

Opened open_existing(const OpenOptions& options) {
  if (const auto ours = inspect_start(options.path, newest_version(options.migrations)); !ours) {
    return Unexpected{ours.error()};
  }
  const bool log = has_bytes(options.path + "-wal");
  auto connection = Connection::open(options.path, Access::ReadWrite, options.busy_ms);
  if (!connection) return connection;
  // Until the diary is known to be sound, closing it must not move its log into it.
  if (log) (*connection)->tidy_on_close(false);
  if (const auto ready = make_ready(**connection, options); !ready) return Unexpected{ready.error()};
  (*connection)->tidy_on_close(true);
  return connection;
}

// Says where the fault is, and for the codes that allow it, what can be done.
base::Error explained(base::Error error, const std::string& path) {
  if (error.place.empty()) error.place = path;
  if (error.code == ErrorCode::Io && !may_write_beside(path)) error.code = ErrorCode::ReadOnly;
  if (error.code == ErrorCode::Damaged) error.found = newest_sound_copy(path);
  return error;
}

}  // namespace

Opened open_diary(const OpenOptions& options) {
  if (options.path == ":memory:") return open_in_memory(options);
  if (!file_exists(options.path)) {
    if (const auto made = make_new(options); !made) return Unexpected{explained(made.error(), options.path)};
  }
  auto opened = open_existing(options);
  if (!opened) return Unexpected{explained(opened.error(), options.path)};
  return opened;
}

}  // namespace genu::store
