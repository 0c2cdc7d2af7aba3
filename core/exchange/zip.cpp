#include "exchange/zip.hpp"

#include <zip.h>

#include <memory>

namespace genu::exchange {

namespace {

using base::ErrorCode;
using base::Result;

// 1980-01-01, the first day that a zip knows: bytes must not depend on when they were made.
constexpr zip_uint16_t first_day = (1 << 5) | 1;

struct Discard {
  void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct CloseFile {
  void operator()(zip_file_t* file) const { zip_fclose(file); }
};
struct FreeSource {
  void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using OpenZip = std::unique_ptr<zip_t, Discard>;
using Source = std::unique_ptr<zip_source_t, FreeSource>;

base::Unexpected<base::Error> out_of_memory() { return base::fail(ErrorCode::Io, {}, {}, "zip"); }

bool add(zip_t* archive, const ZippedFile& file) {
  Source source(zip_source_buffer(archive, file.bytes.data(), file.bytes.size(), 0));
  if (!source) return false;
  const auto index = zip_file_add(archive, file.name.c_str(), source.get(), ZIP_FL_ENC_UTF_8);
  if (index < 0) return false;
  (void)source.release();  // it is the archive's now
  return zip_file_set_dostime(archive, static_cast<zip_uint64_t>(index), 0, first_day, 0) == 0;
}

// What the archive wrote into its buffer.
Result<std::string> bytes_of_source(zip_source_t* buffer) {
  zip_stat_t stat;
  zip_stat_init(&stat);
  if (zip_source_stat(buffer, &stat) != 0 || zip_source_open(buffer) != 0) return out_of_memory();
  std::string bytes(static_cast<std::size_t>(stat.size), '\0');
  const auto read = zip_source_read(buffer, bytes.data(), bytes.size());
  zip_source_close(buffer);
  if (read != static_cast<zip_int64_t>(bytes.size())) return out_of_memory();
  return bytes;
}

Result<std::string> read_entry(zip_t* archive, zip_uint64_t index, const zip_stat_t& stat) {
  const std::unique_ptr<zip_file_t, CloseFile> file(zip_fopen_index(archive, index, 0));
  std::string bytes(static_cast<std::size_t>(stat.size), '\0');
  const auto read = file ? zip_fread(file.get(), bytes.data(), bytes.size()) : -1;
  // The check sum is compared when the end is read, even of an empty file.
  char beyond = 0;
  const bool whole = read == static_cast<zip_int64_t>(bytes.size()) && zip_fread(file.get(), &beyond, 1) == 0;
  if (!whole) return base::fail(ErrorCode::Damaged, stat.name);
  return bytes;
}

}  // namespace

Result<std::string> zipped(const std::vector<ZippedFile>& files) {
  Source buffer(zip_source_buffer_create(nullptr, 0, 0, nullptr));
  if (!buffer) return out_of_memory();
  OpenZip archive(zip_open_from_source(buffer.get(), ZIP_CREATE | ZIP_TRUNCATE, nullptr));
  if (!archive) return out_of_memory();
  zip_source_keep(buffer.get());  // opening took one hold of it, this is ours
  for (const auto& file : files) {
    if (!add(archive.get(), file)) return out_of_memory();
  }
  if (zip_close(archive.get()) != 0) return out_of_memory();
  (void)archive.release();
  return bytes_of_source(buffer.get());
}

Result<std::vector<ZippedFile>> unzipped(std::string_view bytes, const ZipLimits& limits) {
  Source buffer(zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr));
  if (!buffer) return out_of_memory();
  const OpenZip archive(zip_open_from_source(buffer.get(), ZIP_RDONLY, nullptr));
  if (!archive) return base::fail(ErrorCode::NotOurs, {});
  (void)buffer.release();
  const auto count = static_cast<std::uint64_t>(zip_get_num_entries(archive.get(), 0));
  if (count > limits.files) {
    return base::fail(ErrorCode::TooLarge, {}, std::to_string(limits.files) + " files", std::to_string(count));
  }
  std::vector<zip_stat_t> stats(static_cast<std::size_t>(count));
  std::uint64_t together = 0;
  constexpr zip_uint64_t needed = ZIP_STAT_NAME | ZIP_STAT_SIZE;
  for (std::uint64_t i = 0; i < count; ++i) {
    auto& stat = stats[static_cast<std::size_t>(i)];
    const bool told = zip_stat_index(archive.get(), i, 0, &stat) == 0 && (stat.valid & needed) == needed;
    if (!told) return base::fail(ErrorCode::Damaged, {});
    if (stat.size > limits.bytes || together + stat.size > limits.bytes) {
      return base::fail(ErrorCode::TooLarge, stat.name, std::to_string(limits.bytes) + " bytes");
    }
    together += stat.size;
  }
  std::vector<ZippedFile> files;
  for (std::uint64_t i = 0; i < count; ++i) {
    const auto& stat = stats[static_cast<std::size_t>(i)];
    const std::string name(stat.name);
    if (name.ends_with('/')) continue;
    auto inside = read_entry(archive.get(), i, stat);
    if (!inside) return base::Unexpected{inside.error()};
    files.push_back({name, std::move(*inside)});
  }
  return files;
}

}  // namespace genu::exchange
