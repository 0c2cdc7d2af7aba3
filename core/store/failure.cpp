#include "store/failure.hpp"

#include <sqlite3.h>

#include <cerrno>

namespace genu::store {

using base::ErrorCode;

namespace {

bool is_full(sqlite3* database) {
#ifdef _WIN32
  constexpr int disk_full = 112, handle_disk_full = 39;
  const int cause = sqlite3_system_errno(database);
  return cause == disk_full || cause == handle_disk_full;
#else
  const int cause = sqlite3_system_errno(database);
  return cause == ENOSPC || cause == EFBIG || cause == EDQUOT;
#endif
}

ErrorCode code_of(sqlite3* database, int code) {
  switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return ErrorCode::Locked;
    case SQLITE_READONLY:
      return ErrorCode::ReadOnly;
    case SQLITE_FULL:
      return ErrorCode::NoSpace;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return ErrorCode::Damaged;
    case SQLITE_CONSTRAINT:
      return ErrorCode::Conflict;
    case SQLITE_TOOBIG:
      return ErrorCode::TooLarge;
    case SQLITE_IOERR:
      return is_full(database) ? ErrorCode::NoSpace : ErrorCode::Io;
    default:
      return ErrorCode::Io;
  }
}

// A refused removal is reported as a trigger, because that is how SQLite carries out RESTRICT.
bool is_broken_link(int code) { return code == SQLITE_CONSTRAINT_FOREIGNKEY || code == SQLITE_CONSTRAINT_TRIGGER; }

}  // namespace

base::Error failure_of(sqlite3* database, int code) {
  base::Error error;
  error.code = code_of(database, code);
  error.found = database ? sqlite3_errmsg(database) : sqlite3_errstr(code);
  if (is_broken_link(code)) error.reason = "store.broken-link";
  return error;
}

}  // namespace genu::store
