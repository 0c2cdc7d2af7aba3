#include "store/failure.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace genu::store {

using base::ErrorCode;

namespace {

#ifdef _WIN32
constexpr std::array<int, 2> full_disk{112, 39};  // ERROR_DISK_FULL, ERROR_HANDLE_DISK_FULL
#else
constexpr std::array<int, 3> full_disk{ENOSPC, EDQUOT, EFBIG};
#endif

bool means_full(int cause) { return std::find(full_disk.begin(), full_disk.end(), cause) != full_disk.end(); }

// SQLite knows one kind of full disk; a quota or a largest file is left to us, who ask the two files it writes to.
bool is_full(sqlite3* database) {
  int cause = 0;
  sqlite3_file_control(database, "main", SQLITE_FCNTL_LAST_ERRNO, &cause);
  if (means_full(cause)) return true;
  sqlite3_file* log = nullptr;
  sqlite3_file_control(database, "main", SQLITE_FCNTL_JOURNAL_POINTER, static_cast<void*>(&log));
  if (!log || !log->pMethods) return false;
  cause = 0;
  log->pMethods->xFileControl(log, SQLITE_FCNTL_LAST_ERRNO, &cause);
  return means_full(cause);
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
