// The sources behind something that is shown.
#pragma once
#include <string>
#include <vector>

#include "app/inside.hpp"

namespace genu::app {

/// The sources called `keys`, in their order.
[[nodiscard]] inline std::vector<model::Source> references_of(const content::Catalogue& catalogue,
                                                              const std::vector<std::string>& keys) {
  std::vector<model::Source> references;
  for (const auto& key : keys) {
    if (const auto* source = catalogue.source(key)) references.push_back(*source);
  }
  return references;
}

}  // namespace genu::app
