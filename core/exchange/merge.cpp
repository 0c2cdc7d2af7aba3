#include "exchange/merge.hpp"

#include <algorithm>

namespace genu::exchange {

namespace {

bool holds(const std::vector<Version>& versions, const Version& version) {
  return std::find(versions.begin(), versions.end(), version) != versions.end();
}

}  // namespace

Fate fate_of(const Entry& entry, const Known& known) {
  if (!known.version) return entry.record ? Fate::New : Fate::Unchanged;
  if (holds(known.seen, entry.version)) return Fate::Unchanged;
  const bool theirs = entry.version > *known.version;
  // Where the sender knew of the state that is here, or the change here came after the sender's, nothing is lost.
  if (theirs && holds(entry.parents, *known.version)) {
    if (entry.record) return known.present ? Fate::Changed : Fate::New;
    return known.present ? Fate::Removed : Fate::Unchanged;
  }
  if (!known.present && !entry.record) return Fate::Unchanged;
  return theirs ? Fate::ConflictTheirs : Fate::ConflictMine;
}

}  // namespace genu::exchange
