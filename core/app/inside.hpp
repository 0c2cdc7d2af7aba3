// What an open core holds. Commands and views are free functions over it; nothing here decides.
#pragma once
#include <genu/app/core.hpp>
#include <genu/model/person.hpp>
#include <memory>
#include <optional>
#include <string>

#include "content/catalogue.hpp"
#include "store/store.hpp"

namespace genu::app {

struct Inside {
  store::Store store;
  content::Catalogue catalogue;
  std::shared_ptr<platform::Clock> clock;
  std::shared_ptr<platform::Random> random;
  std::string device;
  /// The plan read last. A version never changes, so its id says whether it is still the one; this saves reading a
  /// whole programme at each question.
  mutable std::optional<model::Plan> plan_at_hand;
};

/// A fresh id at `now`.
[[nodiscard]] base::Id new_id(const Inside& inside, base::Instant now);

}  // namespace genu::app
