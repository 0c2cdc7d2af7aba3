#include "fonts/fonts.hpp"

#include <cstddef>

#include "embedded/fonts.hpp"

namespace genu::fonts {

namespace {

constexpr std::string_view files[] = {"Inter-Regular.otf", "Inter-SemiBold.otf", "InterDisplay-SemiBold.otf",
                                      "InterDisplay-Bold.otf"};

}  // namespace

std::string_view bytes_of(Face face) {
  for (const auto& file : embedded::fonts()) {
    if (file.name == files[static_cast<std::size_t>(face)]) return file.bytes;
  }
  return {};
}

}  // namespace genu::fonts
