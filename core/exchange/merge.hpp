// What becomes of a record that arrives: decided from versions alone, so that any order and repetition of packets ends
// in the same state.
#pragma once
#include <genu/base/names.hpp>
#include <optional>
#include <span>

#include "exchange/payload.hpp"

namespace genu::exchange {

enum class Fate {
  New,             ///< nothing was known of it
  Changed,         ///< replaces what is here
  Removed,         ///< takes away what is here
  Unchanged,       ///< known already, or replaced since
  ConflictMine,    ///< changed on both sides; what is here stays
  ConflictTheirs,  ///< changed on both sides; what arrives stands
};

/// What is known of one record here.
struct Known {
  bool present = false;            ///< whether the record is here now
  std::optional<Version> version;  ///< the state it is in, also after it was removed; nothing where never heard of
  std::vector<Version> seen;       ///< all states it was ever in or that lost a conflict, that one included
};

/// The latest version stands, whoever made it; of two changes that did not know of each other the later one, and both
/// are told of.
[[nodiscard]] Fate fate_of(const Entry& entry, const Known& known);

}  // namespace genu::exchange
