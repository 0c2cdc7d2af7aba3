// What an open core holds. Commands and views are free functions over it; nothing here decides.
#pragma once
#include <genu/app/core.hpp>
#include <memory>
#include <string>

#include "app/at_hand.hpp"
#include "content/catalogue.hpp"
#include "store/store.hpp"

namespace genu::app {

/// How many ids were made at the moment of the last one, besides it.
struct LastId {
  base::Instant at;
  int count = 0;
};

struct Inside {
  std::shared_ptr<store::Store> kept_store;  ///< keeps `store` alive; cores about others in the diary share it
  store::Store& store;
  std::shared_ptr<const content::Catalogue> kept_catalogue;  ///< keeps `catalogue` alive
  const content::Catalogue& catalogue;
  std::shared_ptr<platform::Clock> clock;
  std::shared_ptr<platform::Random> random;
  std::string device;
  std::string data_folder;  ///< empty for a diary in memory
  std::shared_ptr<LastId> last_id;
  std::shared_ptr<std::string> seed;  ///< of the keys of a diary in memory, once they were asked for
  std::optional<base::Id> about;  ///< whose records are meant; those of the runner whose diary this is where missing
  mutable AtHand at_hand;         ///< saves reading again what has not changed
};

/// The same diary turned to somebody else.
[[nodiscard]] Inside turned_to(const Inside& own, const base::Id& person);

/// A fresh id at `now`. Those of one core sort in the order in which they were made, also within one millisecond.
[[nodiscard]] base::Id new_id(const Inside& inside, base::Instant now);

}  // namespace genu::app
