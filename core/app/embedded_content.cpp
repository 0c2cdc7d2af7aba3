#include "app/embedded_content.hpp"

#include "embedded/conditions.hpp"
#include "embedded/exercises.hpp"
#include "embedded/measures.hpp"
#include "embedded/pages.hpp"
#include "embedded/pattern.hpp"
#include "embedded/programmes.hpp"
#include "embedded/running.hpp"
#include "embedded/self_tests.hpp"
#include "embedded/sources.hpp"
#include "embedded/triage.hpp"

namespace genu::app {

namespace {

std::vector<content::File> files_of(std::span<const embedded::File> embedded) {
  std::vector<content::File> files;
  for (const auto& file : embedded) files.push_back({file.name, file.bytes});
  return files;
}

}  // namespace

// In the order of content_parts.
EmbeddedContent::EmbeddedContent()
    : parts_{
          files_of(embedded::exercises()),  files_of(embedded::programmes()), files_of(embedded::conditions()),
          files_of(embedded::sources()),    files_of(embedded::triage()),     files_of(embedded::pattern()),
          files_of(embedded::pages()),      files_of(embedded::measures()),   files_of(embedded::running()),
          files_of(embedded::self_tests()),
      } {}

content::Folders EmbeddedContent::folders() const {
  content::Folders folders;
  for (std::size_t i = 0; i < content_parts.size(); ++i) folders.*content_parts[i].files = parts_[i];
  return folders;
}

base::Checked<content::Catalogue> embedded_catalogue() {
  const EmbeddedContent content;
  return content::load(content.folders());
}

}  // namespace genu::app
