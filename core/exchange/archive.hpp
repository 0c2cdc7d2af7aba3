// Everything of a diary in one file that a person can read: a zip with, for each table, its records as JSON lines and
// the same as CSV, and a manifest with a hash of every file.
//
//   manifest.json          format, version, schema, and each file with its bytes, hash and number of rows
//   README.txt             what is in here
//   records/run.jsonl      one record a line, in the order of their keys; what is missing is left out
//   tables/run.csv         the same to look at; only the records are read back
//
// The same diary always gives the same bytes.
#pragma once
#include <functional>
#include <genu/base/error.hpp>
#include <genu/base/value.hpp>
#include <string>
#include <vector>

namespace genu::exchange {

struct ArchivedTable {
  std::string name;                   ///< lower-case letters and `_`
  std::vector<std::string> columns;   ///< names with their units, such as `distance_m`
  std::vector<std::string> instants;  ///< those that are milliseconds since 1970; CSV has them as ISO 8601 in UTC
  std::vector<base::Value> rows;      ///< objects with members of these names, what is missing left out

  bool operator==(const ArchivedTable&) const = default;
};

struct Archive {
  static constexpr int newest_version = 1;

  int schema = 0;  ///< version of the tables
  std::vector<ArchivedTable> tables;

  bool operator==(const Archive&) const = default;
};

/// The hash of some bytes as hexadecimal digits: BLAKE2b with 256 bits, as `b2sum -l 256` prints it.
using Hash = std::function<std::string(std::string_view bytes)>;

[[nodiscard]] base::Result<std::string> write_archive(const Archive& archive, const Hash& hash);

/// Errors: NotOurs for another kind of file; TooNew for an archive of a later version; Damaged with the name of a file
/// that is missing, was changed, or has a line that is no record; TooLarge beyond what a diary can be. Instants are not
/// told apart again.
[[nodiscard]] base::Result<Archive> read_archive(std::string_view bytes, const Hash& hash);

}  // namespace genu::exchange
