#include "app/embedded_content.hpp"

#include "embedded/conditions.hpp"
#include "embedded/exercises.hpp"
#include "embedded/programmes.hpp"
#include "embedded/running.hpp"
#include "embedded/sources.hpp"

namespace genu::app {

namespace {

std::vector<content::File> files_of(std::span<const embedded::File> embedded) {
  std::vector<content::File> files;
  for (const auto& file : embedded) files.push_back({file.name, file.bytes});
  return files;
}

}  // namespace

base::Checked<content::Catalogue> embedded_catalogue() {
  const auto exercises = files_of(embedded::exercises());
  const auto programmes = files_of(embedded::programmes());
  const auto conditions = files_of(embedded::conditions());
  const auto sources = files_of(embedded::sources());
  const auto running = files_of(embedded::running());
  return content::load({exercises, programmes, conditions, sources, running});
}

}  // namespace genu::app
