#include "store/inspect.hpp"

#include <algorithm>
#include <string_view>

#include "store/connection.hpp"
#include "store/files.hpp"

namespace genu::store {

using base::Done;
using base::ErrorCode;
using base::Result;
using base::Unexpected;

namespace {

using namespace std::string_view_literals;

// The file format of SQLite, section 1.3: offsets into the first page.
constexpr auto magic = "SQLite format 3\0"sv;
constexpr std::size_t page_size_at = 16, pages_at = 28, version_at = 60, application_at = 68;
constexpr std::int64_t header_size = 100;

std::int64_t number_at(const FileStart& start, std::size_t at, std::size_t bytes) {
  std::int64_t number = 0;
  for (std::size_t i = 0; i < bytes; ++i) number = number * 256 + start.bytes[at + i];
  return number;
}

bool begins_like_sqlite(const FileStart& start) {
  const auto size = std::min<std::size_t>(magic.size(), static_cast<std::size_t>(start.size));
  return std::equal(magic.begin(), magic.begin() + static_cast<std::ptrdiff_t>(size), start.bytes.begin(),
                    [](char known, unsigned char found) { return static_cast<unsigned char>(known) == found; });
}

bool is_cut(const FileStart& start) {
  const auto size = number_at(start, page_size_at, 2);
  const auto page = size == 1 ? 65536 : size;
  return page == 0 || start.size % page != 0 || start.size < page * number_at(start, pages_at, 4);
}

// Pages that are still in the log may be missing from the file.
bool has_log(const std::string& path) { return has_bytes(path + "-wal") || has_bytes(path + "-journal"); }

Unexpected<base::Error> damaged(const std::string& path) { return base::fail(ErrorCode::Damaged, path); }

// `ok` is all that a sound file answers.
Result<Done> expect_ok(Connection& connection, std::string_view check) {
  const auto answer = connection.ask(check);
  if (!answer) return Unexpected{answer.error()};
  if (answer->text() && *answer->text() == "ok") return Done{};
  return damaged(connection.path());
}

}  // namespace

Result<Done> inspect_start(const std::string& path, int newest_version) {
  const auto start = read_file_start(path);
  if (!start) return Unexpected{start.error()};
  if (!begins_like_sqlite(*start)) return base::fail(ErrorCode::NotOurs, path);
  if (start->size < header_size) return damaged(path);
  if (number_at(*start, application_at, 4) != application_id) return base::fail(ErrorCode::NotOurs, path);
  const auto version = number_at(*start, version_at, 4);
  if (version > newest_version) {
    return base::fail(ErrorCode::TooNew, path, std::to_string(newest_version), std::to_string(version));
  }
  if (version < 1 || (is_cut(*start) && !has_log(path))) return damaged(path);
  return Done{};
}

Result<Done> inspect_pages(Connection& connection) { return expect_ok(connection, "PRAGMA quick_check(1)"); }

Result<Done> inspect_everything(Connection& connection) { return expect_ok(connection, "PRAGMA integrity_check(1)"); }

Result<std::int64_t> version_of(Connection& connection) { return connection.ask_number("PRAGMA user_version"); }

}  // namespace genu::store
