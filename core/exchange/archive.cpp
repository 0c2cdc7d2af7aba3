#include "exchange/archive.hpp"

#include <algorithm>
#include <genu/base/codec.hpp>
#include <genu/base/json.hpp>

#include "exchange/csv.hpp"
#include "exchange/zip.hpp"

namespace genu::exchange {

namespace {

using base::ErrorCode;
using base::Result;
using base::Unexpected;
using base::Value;

constexpr std::string_view format_name = "genu-archive";
constexpr const char* manifest_name = "manifest.json";

constexpr std::string_view readme =
    "Everything that one Genu diary holds.\n"
    "\n"
    "records/NAME.jsonl  one record a line, as JSON; a member that is not there has no value\n"
    "tables/NAME.csv     the same as a table: UTF-8, commas, times in UTC, days as 2026-03-01\n"
    "manifest.json       every file with its size and its hash (b2sum -l 256)\n"
    "\n"
    "Names end in their unit: _ms milliseconds, _s seconds, _min minutes, _m metres, _g grams. A time such as at_ms\n"
    "counts milliseconds since 1970-01-01 in UTC; the tables write it out under a name that ends in _utc.\n"
    "Pain is 0 to 10. A score without a value says why: not-asked, no-answer or declined.\n"
    "In a table, a text that a spreadsheet would take for a formula has an apostrophe before it.\n"
    "journal holds every change with what was there before and after.\n"
    "\n"
    "genu data import FILE makes a diary of it again, from the records alone.\n";

bool is_instant(const ArchivedTable& table, const std::string& column) {
  return std::find(table.instants.begin(), table.instants.end(), column) != table.instants.end();
}

// `at_ms` becomes `at_utc`.
std::string heading(const ArchivedTable& table, const std::string& column) {
  constexpr std::string_view ending = "_ms";
  if (!is_instant(table, column) || !column.ends_with(ending)) return column;
  return column.substr(0, column.size() - ending.size()) + "_utc";
}

std::string cell(const Value* value, bool instant) {
  if (!value) return {};
  if (const auto* number = value->integer(); number && instant) return base::to_text(base::Moment{{*number}, {}});
  if (const auto* text = value->text()) return csv_text(*text);
  const auto json = base::to_json(*value);
  return value->array() || value->object() ? csv_text(json) : json;
}

std::string csv_of(const ArchivedTable& table) {
  std::vector<std::string> cells;
  for (const auto& column : table.columns) cells.push_back(csv_text(heading(table, column)));
  auto csv = csv_line(cells);
  for (const auto& row : table.rows) {
    cells.clear();
    for (const auto& column : table.columns) cells.push_back(cell(row.find(column), is_instant(table, column)));
    csv += csv_line(cells);
  }
  return csv;
}

std::string lines_of(const ArchivedTable& table) {
  std::string lines;
  for (const auto& row : table.rows) lines += base::to_json(row) + "\n";
  return lines;
}

Value told(const ZippedFile& file, const Hash& hash) {
  return base::Object{
      {"name", file.name}, {"bytes", static_cast<std::int64_t>(file.bytes.size())}, {"blake2b_256", hash(file.bytes)}};
}

Value manifest_of(const Archive& archive, const std::vector<ZippedFile>& files, const Hash& hash) {
  base::Array tables, all;
  for (const auto& table : archive.tables) {
    base::Array columns;
    for (const auto& column : table.columns) columns.emplace_back(column);
    tables.push_back(base::Object{
        {"name", table.name}, {"rows", static_cast<std::int64_t>(table.rows.size())}, {"columns", std::move(columns)}});
  }
  for (const auto& file : files) all.push_back(told(file, hash));
  return base::Object{{"format", format_name},
                      {"version", Archive::newest_version},
                      {"schema", archive.schema},
                      {"tables", std::move(tables)},
                      {"files", std::move(all)}};
}

// What the manifest says, read strictly; later versions are told before anything else is looked at.
struct TableTold {
  std::string name;
  std::int64_t rows = 0;
  std::vector<std::string> columns;
};
constexpr auto fields_of(base::Type<TableTold>) {
  using base::field;
  return base::record<TableTold>("archived-table", field("name", &TableTold::name, "its name").within(1, 60),
                                 field("rows", &TableTold::rows, "how many").within(0, 100'000'000),
                                 field("columns", &TableTold::columns, "in order").within(1, 200));
}
struct FileTold {
  std::string name;
  std::int64_t bytes = 0;
  std::string hash;
};
constexpr auto fields_of(base::Type<FileTold>) {
  using base::field;
  return base::record<FileTold>("archived-file", field("name", &FileTold::name, "in the zip").within(1, 120),
                                field("bytes", &FileTold::bytes, "its size").within(0, 1LL << 32),
                                field("blake2b_256", &FileTold::hash, "its hash").within(64, 64));
}
struct Manifest {
  std::string format;
  int version = 0;
  int schema = 0;
  std::vector<TableTold> tables;
  std::vector<FileTold> files;
};
constexpr auto fields_of(base::Type<Manifest>) {
  using base::field;
  return base::record<Manifest>("manifest", field("format", &Manifest::format, "what this is").within(1, 40),
                                field("version", &Manifest::version, "of the archive").within(1, 1000),
                                field("schema", &Manifest::schema, "of the tables").within(1, 100'000),
                                field("tables", &Manifest::tables, "each of them").within(0, 200),
                                field("files", &Manifest::files, "each of them").within(0, 1000));
}

using Files = std::vector<ZippedFile>;

const ZippedFile* find(const Files& files, std::string_view name) {
  const auto found = std::find_if(files.begin(), files.end(), [&](const auto& each) { return each.name == name; });
  return found == files.end() ? nullptr : &*found;
}

Result<Manifest> manifest_in(const Files& files) {
  const auto* file = find(files, manifest_name);
  if (!file) return base::fail(ErrorCode::NotOurs, {});
  const auto json = base::parse_json(file->bytes);
  const auto* format = json ? json->find("format") : nullptr;
  if (!format || !format->text() || *format->text() != format_name) return base::fail(ErrorCode::NotOurs, {});
  const auto* version = json->find("version");
  if (version && version->integer() && *version->integer() > Archive::newest_version) {
    return base::fail(ErrorCode::TooNew, {}, std::to_string(Archive::newest_version),
                      std::to_string(*version->integer()));
  }
  auto manifest = base::read<Manifest>(*json);
  if (manifest) return std::move(*manifest);
  auto fault = manifest.error().front();
  fault.code = ErrorCode::Damaged;
  fault.place = std::string(manifest_name) + ": " + fault.place;
  return Unexpected{fault};
}

Result<base::Done> check_files(const Files& files, const Manifest& manifest, const Hash& hash) {
  for (const auto& told : manifest.files) {
    const auto* file = find(files, told.name);
    const bool same =
        file && file->bytes.size() == static_cast<std::size_t>(told.bytes) && hash(file->bytes) == told.hash;
    if (!same) return base::fail(ErrorCode::Damaged, told.name);
  }
  if (files.size() == manifest.files.size() + 1) return base::Done{};
  return base::fail(ErrorCode::Damaged, manifest_name);
}

Result<std::vector<Value>> rows_in(const ZippedFile& file) {
  std::vector<Value> rows;
  std::string_view rest = file.bytes;
  while (!rest.empty()) {
    const auto end = rest.find('\n');
    const auto row = base::parse_json(rest.substr(0, end));
    if (end == std::string_view::npos || !row || !row->object()) {
      return base::fail(ErrorCode::Damaged, file.name + ", line " + std::to_string(rows.size() + 1));
    }
    rows.push_back(*row);
    rest.remove_prefix(end + 1);
  }
  return rows;
}

Result<ArchivedTable> table_in(const Files& files, const TableTold& told) {
  const auto name = "records/" + told.name + ".jsonl";
  const auto* file = find(files, name);
  if (!file) return base::fail(ErrorCode::Damaged, name);
  auto rows = rows_in(*file);
  if (!rows) return Unexpected{rows.error()};
  if (rows->size() != static_cast<std::size_t>(told.rows)) return base::fail(ErrorCode::Damaged, name);
  return ArchivedTable{told.name, told.columns, {}, std::move(*rows)};
}

}  // namespace

Result<std::string> write_archive(const Archive& archive, const Hash& hash) {
  Files files{{"README.txt", std::string(readme)}};
  for (const auto& table : archive.tables) {
    files.push_back({"records/" + table.name + ".jsonl", lines_of(table)});
    files.push_back({"tables/" + table.name + ".csv", csv_of(table)});
  }
  const auto manifest = manifest_of(archive, files, hash);
  files.insert(files.begin(), {manifest_name, base::to_json(manifest, base::JsonStyle::Indented) + "\n"});
  return zipped(files);
}

Result<Archive> read_archive(std::string_view bytes, const Hash& hash) {
  const auto files = unzipped(bytes);
  if (!files) return Unexpected{files.error()};
  const auto manifest = manifest_in(*files);
  if (!manifest) return Unexpected{manifest.error()};
  if (const auto sound = check_files(*files, *manifest, hash); !sound) return Unexpected{sound.error()};
  Archive archive;
  archive.schema = manifest->schema;
  for (const auto& told : manifest->tables) {
    auto table = table_in(*files, told);
    if (!table) return Unexpected{table.error()};
    archive.tables.push_back(std::move(*table));
  }
  return archive;
}

}  // namespace genu::exchange
