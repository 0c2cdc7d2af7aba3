#include "store/connection.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <cassert>
#include <genu/base/json.hpp>
#include <type_traits>

#include "store/failure.hpp"
#include "store/files.hpp"

namespace genu::store {

using base::Done;
using base::Result;
using base::Unexpected;
using base::Value;

void Statement::GiveBack::operator()(sqlite3_stmt* statement) const { connection->keep(statement); }

namespace {

struct Binder {
  sqlite3_stmt* statement;
  int at;

  int text(const std::string& value) const {
    return sqlite3_bind_text64(statement, at, value.data(), value.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
  }
  int operator()(std::monostate) const { return sqlite3_bind_null(statement, at); }
  int operator()(bool value) const { return sqlite3_bind_int(statement, at, value ? 1 : 0); }
  int operator()(std::int64_t value) const { return sqlite3_bind_int64(statement, at, value); }
  int operator()(double value) const { return sqlite3_bind_double(statement, at, value); }
  int operator()(const std::string& value) const { return text(value); }
  int operator()(const base::Array& value) const { return text(base::to_json(value)); }
  int operator()(const base::Object& value) const { return text(base::to_json(value)); }
};

}  // namespace

Statement& Statement::bind(const Value& value) {
  const int code = std::visit(Binder{statement_.get(), ++bound_}, value.data);
  if (code != SQLITE_OK && failure_ == SQLITE_OK) failure_ = code;
  return *this;
}

Result<bool> Statement::step() {
  const int code = failure_ != SQLITE_OK ? failure_ : sqlite3_step(statement_.get());
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) return false;
  return Unexpected{failure_of(database_, code)};
}

Result<Done> Statement::run() {
  for (;;) {
    const auto row = step();
    if (!row) return Unexpected{row.error()};
    if (!*row) return Done{};
  }
}

Value Statement::column(int index) const {
  auto* row = statement_.get();
  switch (sqlite3_column_type(row, index)) {
    case SQLITE_INTEGER:
      return static_cast<std::int64_t>(sqlite3_column_int64(row, index));
    case SQLITE_FLOAT:
      return sqlite3_column_double(row, index);
    case SQLITE_NULL:
      return {};
    default:
      break;
  }
  const auto* bytes = static_cast<const char*>(sqlite3_column_blob(row, index));
  const auto size = static_cast<std::size_t>(sqlite3_column_bytes(row, index));
  return bytes ? std::string(bytes, size) : std::string();
}

std::string_view Statement::text(int index) const {
  auto* row = statement_.get();
  if (sqlite3_column_type(row, index) != SQLITE_TEXT) return {};
  const auto* bytes = static_cast<const char*>(sqlite3_column_blob(row, index));
  return {bytes ? bytes : "", static_cast<std::size_t>(sqlite3_column_bytes(row, index))};
}

Result<std::unique_ptr<Connection>> Connection::open(const std::string& path, Access access, int busy_ms) {
  sqlite3* database = nullptr;
  const bool untouched = access == Access::Untouched;
  const auto name = untouched ? file_uri(path) + "?immutable=1" : path;
  const int flags =
      SQLITE_OPEN_EXRESCODE | (untouched ? SQLITE_OPEN_READONLY | SQLITE_OPEN_URI : SQLITE_OPEN_READWRITE);
  const int code = sqlite3_open_v2(name.c_str(), &database, flags, nullptr);
  auto connection = std::unique_ptr<Connection>(new Connection(path, database));
  if (code != SQLITE_OK) return Unexpected{failure_of(database, code)};
  sqlite3_busy_timeout(database, busy_ms);
#ifdef __EMSCRIPTEN__
  // WebAssembly has no memory to share between programs, so the one that opens a diary keeps it to itself.
  if (const auto alone = connection->run("PRAGMA locking_mode = EXCLUSIVE"); !alone) return Unexpected{alone.error()};
#endif
  return connection;
}

Connection::~Connection() {
  for (const auto& [sql, statement] : idle_) sqlite3_finalize(statement);
  sqlite3_close_v2(database_);
}

Result<Statement> Connection::prepare(std::string_view sql) {
  if (const auto idle = idle_.find(sql); idle != idle_.end()) {
    auto* ready = idle->second;
    idle_.erase(idle);
    return Statement(*this, database_, ready);
  }
  sqlite3_stmt* statement = nullptr;
  const int code = sqlite3_prepare_v2(database_, sql.data(), static_cast<int>(sql.size()), &statement, nullptr);
  if (code != SQLITE_OK) return Unexpected{failure_of(database_, code)};
  return Statement(*this, database_, statement);
}

void Connection::keep(sqlite3_stmt* statement) {
  constexpr std::size_t most_idle = 64;
  sqlite3_reset(statement);
  sqlite3_clear_bindings(statement);
  if (idle_.size() < most_idle) {
    idle_.emplace(sqlite3_sql(statement), statement);
  } else {
    sqlite3_finalize(statement);
  }
}

Result<Done> Connection::run(const std::string& sql) {
  const int code = sqlite3_exec(database_, sql.c_str(), nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) return Unexpected{failure_of(database_, code)};
  return Done{};
}

Result<Value> Connection::ask(std::string_view sql) {
  auto statement = prepare(sql);
  if (!statement) return Unexpected{statement.error()};
  const auto row = statement->step();
  if (!row) return Unexpected{row.error()};
  return *row ? statement->column(0) : Value();
}

Result<std::int64_t> Connection::ask_number(std::string_view sql) {
  const auto value = ask(sql);
  if (!value) return Unexpected{value.error()};
  const auto* number = value->integer();
  if (!number) return base::fail(base::ErrorCode::Damaged, path_);
  return *number;
}

bool Connection::in_transaction() const { return sqlite3_get_autocommit(database_) == 0; }

bool Connection::is_read_only() const { return sqlite3_db_readonly(database_, "main") == 1; }

void Connection::roll_back() {
  // Rolling back can only fail where SQLite has already done it.
  if (in_transaction()) sqlite3_exec(database_, "ROLLBACK", nullptr, nullptr, nullptr);
}

void Connection::defend() { sqlite3_db_config(database_, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr); }

void Connection::fire_triggers(bool fire) {
  sqlite3_db_config(database_, SQLITE_DBCONFIG_ENABLE_TRIGGER, fire ? 1 : 0, nullptr);
}

void Connection::tidy_on_close(bool tidy) {
  sqlite3_db_config(database_, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, tidy ? 0 : 1, nullptr);
}

Result<Done> Connection::copy_into(Connection& target) {
  auto* backup = sqlite3_backup_init(target.database_, "main", database_, "main");
  if (!backup) return Unexpected{failure_of(target.database_, sqlite3_extended_errcode(target.database_))};
  const int code = sqlite3_backup_step(backup, -1);
  const int end = sqlite3_backup_finish(backup);
  if (code == SQLITE_DONE) return Done{};
  return Unexpected{failure_of(target.database_, end == SQLITE_OK ? code : end)};
}

namespace {

// A file opened by SQLite's file layer, and the name in the form that the layer expects.
class RawFile {
 public:
  explicit RawFile(const std::string& path)
      : name_(sqlite3_create_filename(path.c_str(), "", "", 0, nullptr)), layer_(sqlite3_vfs_find(nullptr)) {
    memory_ =
        std::make_unique<std::max_align_t[]>(static_cast<std::size_t>(layer_->szOsFile) / sizeof(std::max_align_t) + 1);
    file_ = reinterpret_cast<sqlite3_file*>(memory_.get());
    file_->pMethods = nullptr;
  }
  RawFile(const RawFile&) = delete;
  RawFile& operator=(const RawFile&) = delete;
  ~RawFile() {
    if (file_->pMethods) file_->pMethods->xClose(file_);
    sqlite3_free_filename(const_cast<char*>(name_));
  }

  int open() { return layer_->xOpen(layer_, name_, file_, SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, nullptr); }
  int size(std::int64_t& bytes) {
    sqlite3_int64 size = 0;
    const int code = file_->pMethods->xFileSize(file_, &size);
    bytes = size;
    return code;
  }
  int read(unsigned char* bytes, int count) { return file_->pMethods->xRead(file_, bytes, count, 0); }

 private:
  const char* name_;
  sqlite3_vfs* layer_;
  std::unique_ptr<std::max_align_t[]> memory_;
  sqlite3_file* file_;
};

}  // namespace

Result<FileStart> read_file_start(const std::string& path) {
  sqlite3_initialize();
  FileStart start;
  RawFile file(path);
  int code = file.open();
  if (code == SQLITE_OK) code = file.size(start.size);
  if (code == SQLITE_OK) code = file.read(start.bytes.data(), static_cast<int>(start.bytes.size()));
  if (code == SQLITE_OK || code == SQLITE_IOERR_SHORT_READ) return start;
  return base::fail(base::ErrorCode::Io, path);
}

std::array<std::uint8_t, 10> random_bytes() {
  std::array<std::uint8_t, 10> bytes{};
  sqlite3_randomness(static_cast<int>(bytes.size()), bytes.data());
  return bytes;
}

}  // namespace genu::store
