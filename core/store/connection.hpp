// SQLite behind two small types that close what they hold. SQLite's own names stay in connection.cpp.
#pragma once
#include <array>
#include <genu/base/error.hpp>
#include <genu/base/value.hpp>
#include <map>
#include <memory>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace genu::store {

class Connection;

/// A prepared statement. Values are bound in order, rows come one after the other. When it goes, its connection, which
/// must outlive it, keeps it for the next time the same is asked.
class Statement {
 public:
  Statement(Connection& connection, sqlite3* database, sqlite3_stmt* statement)
      : database_(database), statement_(statement, GiveBack{&connection}) {}

  /// Gives the next `?` its value: truth values as 0 or 1, lists and objects as compact JSON.
  Statement& bind(const base::Value& value);
  /// Whether there is a row (another row).
  [[nodiscard]] base::Result<bool> step();
  /// Runs to the end, leaving rows aside.
  base::Result<base::Done> run();
  /// A value of the present row: null, a whole number, a number or a text.
  [[nodiscard]] base::Value column(int index) const;
  /// A text of the present row, valid until the next step; empty where it is no text.
  [[nodiscard]] std::string_view text(int index) const;

 private:
  struct GiveBack {
    Connection* connection;
    void operator()(sqlite3_stmt* statement) const;
  };
  sqlite3* database_;
  std::unique_ptr<sqlite3_stmt, GiveBack> statement_;
  int bound_ = 0;
  int failure_ = 0;  // the first failed binding, told by step()
};

enum class Access {
  ReadWrite,  ///< an existing file, or `:memory:`
  Untouched,  ///< reads a file that nobody writes; takes no lock and leaves nothing beside it
};

/// One connection to one file.
class Connection {
 public:
  [[nodiscard]] static base::Result<std::unique_ptr<Connection>> open(const std::string& path, Access access,
                                                                      int busy_ms);
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;
  ~Connection();

  [[nodiscard]] base::Result<Statement> prepare(std::string_view sql);
  /// Runs several statements that need no values.
  base::Result<base::Done> run(const std::string& sql);
  /// The first value of the first row; null where there is no row.
  [[nodiscard]] base::Result<base::Value> ask(std::string_view sql);
  /// The same for a whole number.
  [[nodiscard]] base::Result<std::int64_t> ask_number(std::string_view sql);

  [[nodiscard]] bool in_transaction() const;
  [[nodiscard]] bool is_read_only() const;
  /// Ends the transaction without its changes; nothing happens where there is none.
  void roll_back();
  /// Refuses what could damage the file from within SQL.
  void defend();
  /// Whether triggers run; for filling a diary with what they have made already.
  void fire_triggers(bool fire);
  /// Whether closing may move the write-ahead log into the file.
  void tidy_on_close(bool tidy);
  /// Copies everything into `target`, page by page.
  base::Result<base::Done> copy_into(Connection& target);

  [[nodiscard]] const std::string& path() const { return path_; }

 private:
  friend class Statement;
  Connection(std::string path, sqlite3* database) : path_(std::move(path)), database_(database) {}
  void keep(sqlite3_stmt* statement);

  std::string path_;
  sqlite3* database_;
  std::multimap<std::string_view, sqlite3_stmt*> idle_;  // by their own SQL, ready to be used again
};

/// The first `size` bytes of a file and its whole size, read under SQLite's own file layer: closing a file by hand
/// would drop the locks that another connection of this process holds on it.
struct FileStart {
  std::int64_t size = 0;
  std::array<unsigned char, 100> bytes{};
};
[[nodiscard]] base::Result<FileStart> read_file_start(const std::string& path);

/// Ten random bytes, for ids of commands and names of temporary files.
[[nodiscard]] std::array<std::uint8_t, 10> random_bytes();

}  // namespace genu::store
