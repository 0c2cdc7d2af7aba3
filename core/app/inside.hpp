// What an open core holds. Commands and views are free functions over it; nothing here decides.
#pragma once
#include <genu/app/core.hpp>
#include <memory>
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
};

/// A fresh id at `now`.
[[nodiscard]] base::Id new_id(const Inside& inside, base::Instant now);

}  // namespace genu::app
