#include "app/archiving.hpp"

#include <filesystem>
#include <genu/platform/environment.hpp>
#include <set>
#include <tuple>

#include "exchange/archive.hpp"
#include "vault/keys.hpp"

namespace genu::app {

namespace {

using base::Result;
using base::Unexpected;

std::string hash_of(std::string_view bytes) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text;
  for (const auto byte : vault::digest_of(bytes)) {
    text += digits[byte >> 4];
    text += digits[byte & 15];
  }
  return text;
}

template <class... Each>
std::set<std::string> instants_of(base::Type<std::tuple<Each...>>) {
  std::set<std::string> names{"hlc_ms", "at_ms"};  // of the journal, which is no record
  const auto add = [&]<class T>(base::Type<T>) {
    base::for_each_field<T>([&](const auto& field) {
      using M = std::remove_cvref_t<decltype(std::declval<T>().*(field.member))>;
      if (std::is_same_v<M, base::Instant> || std::is_same_v<M, std::optional<base::Instant>>) {
        names.emplace(field.name);
      }
    });
  };
  (add(base::Type<Each>{}), ...);
  return names;
}

}  // namespace

Result<std::string> archive_of(const std::string& file) {
  auto whole = store::read_whole(file);
  if (!whole) return Unexpected{whole.error()};
  const auto instants = instants_of(base::Type<store::StoredRecords>{});
  exchange::Archive archive;
  archive.schema = whole->schema;
  for (auto& table : whole->tables) {
    exchange::ArchivedTable archived{table.name, table.columns, {}, std::move(table.rows)};
    for (const auto& column : table.columns) {
      if (instants.count(column) > 0) archived.instants.push_back(column);
    }
    archive.tables.push_back(std::move(archived));
  }
  return exchange::write_archive(archive, hash_of);
}

Result<store::Whole> whole_in(const std::string& file) {
  constexpr std::size_t most_bytes = 256u << 20;
  const auto bytes = platform::read_file(file, most_bytes);
  if (!bytes) return Unexpected{bytes.error()};
  auto archive = exchange::read_archive(*bytes, hash_of);
  if (!archive) {
    auto error = archive.error();
    error.place = error.place.empty() ? file : file + ": " + error.place;
    return Unexpected{error};
  }
  store::Whole whole;
  whole.schema = archive->schema;
  for (auto& table : archive->tables) {
    whole.tables.push_back({std::move(table.name), std::move(table.columns), std::move(table.rows)});
  }
  return whole;
}

void remove_file(const std::string& file) {
  std::error_code ignored;
  std::filesystem::remove(std::filesystem::path(std::u8string(file.begin(), file.end())), ignored);
}

}  // namespace genu::app
