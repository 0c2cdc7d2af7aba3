// The first steps as they are stored.
#pragma once
#include <genu/model/first_steps.hpp>

#include "app/inside.hpp"

namespace genu::app {

/// Those of this person, or nothing before the first answer.
[[nodiscard]] inline base::Result<std::optional<model::FirstSteps>> stored_first_steps(const Inside& inside,
                                                                                       const base::Id& person) {
  auto all =
      inside.store.list<model::FirstSteps>(store::Query{}.where("person", person).newest_first("at_ms").limit(1));
  if (!all) return base::Unexpected{all.error()};
  return all->empty() ? std::nullopt : std::optional(std::move(all->front()));
}

}  // namespace genu::app
