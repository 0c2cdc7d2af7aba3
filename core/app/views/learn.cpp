// Pages to read.
#include <algorithm>
#include <genu/app/views/learn.hpp>

#include "app/views/references.hpp"

namespace genu::app {

std::vector<PageChoice> page_choices(const Core& core) {
  std::vector<PageChoice> choices;
  for (const auto& page : core.inside().catalogue.pages()) {
    choices.push_back({page.id, page.title, page.topic, page.summary});
  }
  std::stable_sort(choices.begin(), choices.end(),
                   [](const PageChoice& a, const PageChoice& b) { return a.topic < b.topic; });
  return choices;
}

base::Result<PageView> page_view(const Core& core, const std::string& page) {
  const auto& catalogue = core.inside().catalogue;
  const auto* found = catalogue.page(page);
  if (!found) return base::refuse(base::ErrorCode::NotFound, "may.unknown-page", "page", {}, page);
  PageView view;
  view.page = *found;
  for (const auto& id : found->exercises) {
    if (const auto* exercise = catalogue.exercise(id)) view.exercises.push_back({id, exercise->name});
  }
  for (const auto& id : found->see_also) {
    if (const auto* other = catalogue.page(id)) view.see_also.push_back({id, other->title});
  }
  view.references = references_of(catalogue, found->sources);
  return view;
}

}  // namespace genu::app

namespace genu::base {
template struct Codec<app::Link>;
template struct Codec<app::PageChoice>;
template struct Codec<app::PageView>;
}  // namespace genu::base
