#pragma once
// The figures as they lie in the repository, for tests that look at all of them.
#include <doctest/doctest.h>

#include <algorithm>
#include <genu/drawing/figure/moves.hpp>

#include "content/figures.hpp"
#include "support/print.hpp"
#include "support/source_folder.hpp"
#include "support/text_file.hpp"

namespace genu::support {

/// A folder of `exercises/` in memory, in the order of its names.
class ContentFolder {
 public:
  explicit ContentFolder(const char* name) {
    for (const auto& entry : std::filesystem::directory_iterator(source_folder() / "exercises" / name)) {
      texts_.emplace_back(entry.path().filename().string(), read_text(entry.path()));
    }
    std::sort(texts_.begin(), texts_.end());
    for (const auto& text : texts_) files_.push_back({text.first, text.second});
  }

  [[nodiscard]] const std::vector<content::File>& files() const { return files_; }

 private:
  std::vector<std::pair<std::string, std::string>> texts_;
  std::vector<content::File> files_;
};

/// All content, which has to be sound.
[[nodiscard]] inline const content::Catalogue& whole_catalogue() {
  static const auto catalogue = [] {
    const ContentFolder exercises("catalogue"), programmes("programmes"), conditions("conditions"), sources("sources"),
        triage("triage"), pattern("pattern"), pages("pages"), measures("measures"), running("running"), tests("tests");
    return content::load({exercises.files(), programmes.files(), conditions.files(), sources.files(), triage.files(),
                          pattern.files(), pages.files(), measures.files(), running.files(), tests.files()});
  }();
  REQUIRE(catalogue);
  return *catalogue;
}

/// All figures, which have to be sound.
[[nodiscard]] inline const content::Figures& whole_figures() {
  static const ContentFolder folder("figures");
  static const auto figures = content::load_figures(folder.files(), whole_catalogue());
  if (!figures) FAIL(text_of(figures.error()));
  return *figures;
}

/// One of them, ready to be drawn.
[[nodiscard]] inline drawing::Moves moves_of(const std::string& exercise) {
  const auto& figures = whole_figures();
  const auto* figure = figures.figure(exercise);
  REQUIRE(figure);
  return drawing::moves_of(figures.body, *figure);
}

}  // namespace genu::support
