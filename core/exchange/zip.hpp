// Files in a zip, in memory.
#pragma once
#include <cstdint>
#include <genu/base/error.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace genu::exchange {

struct ZippedFile {
  std::string name;  ///< UTF-8, with `/` between folders
  std::string bytes;

  bool operator==(const ZippedFile&) const = default;
};

struct ZipLimits {
  std::uint64_t files = 1000;
  std::uint64_t bytes = 512u << 20;  ///< of all files together, once they are open
};

/// The same files always give the same bytes. Errors: Io where memory runs out; NotAllowed with reason
/// `error.no-zip` in a build without zip.
[[nodiscard]] base::Result<std::string> zipped(const std::vector<ZippedFile>& files);

/// In the order of the zip; folders are left out. Errors: NotOurs for what is no zip, Damaged with the name of a file
/// whose check sum is wrong, TooLarge beyond the limits, before anything is opened.
[[nodiscard]] base::Result<std::vector<ZippedFile>> unzipped(std::string_view bytes, const ZipLimits& limits = {});

}  // namespace genu::exchange
