#pragma once
// A file that was compiled in; genu_embed in cmake/embed.cmake makes the functions that list them.
#include <string_view>

namespace genu::embedded {

struct File {
  std::string_view name;   // without its folder
  std::string_view bytes;  // exactly as on disk
};

}  // namespace genu::embedded
