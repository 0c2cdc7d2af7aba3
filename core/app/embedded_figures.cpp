#include "app/embedded_figures.hpp"

#include "embedded/figures.hpp"
#include "embedded/knee_map.hpp"
#include "embedded/palettes.hpp"

namespace genu::app {

namespace {

std::vector<content::File> content_files(std::span<const embedded::File> files) {
  std::vector<content::File> list;
  for (const auto& file : files) list.push_back({file.name, file.bytes});
  return list;
}

}  // namespace

std::vector<content::File> embedded_figure_files() { return content_files(embedded::figures()); }
std::vector<content::File> embedded_palette_files() { return content_files(embedded::palettes()); }
std::string_view embedded_knee_map() { return embedded::knee_map().front().bytes; }

}  // namespace genu::app
