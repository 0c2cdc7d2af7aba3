// For a build without libzip.
#include "exchange/zip.hpp"

namespace genu::exchange {

base::Result<std::string> zipped(const std::vector<ZippedFile>&) {
  return base::refuse(base::ErrorCode::NotAllowed, "error.no-zip");
}

base::Result<std::vector<ZippedFile>> unzipped(std::string_view, const ZipLimits&) {
  return base::refuse(base::ErrorCode::NotAllowed, "error.no-zip");
}

}  // namespace genu::exchange
