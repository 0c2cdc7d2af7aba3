#pragma once
// A set as the diary keeps it, once the player has asked for that.
#include <genu/model/session.hpp>
#include <genu/player/effect.hpp>

namespace genu::player {

inline model::SetRecord stored_as(const RecordSet& set) {
  model::SetRecord stored;
  stored.exercise = set.exercise;
  stored.item = set.position.item;
  stored.set = set.position.set;
  stored.side = set.position.side;
  stored.skipped = set.skipped;
  stored.reps = set.reps;
  stored.hold = set.hold;
  stored.load = set.load;
  stored.confirmed = set.confirmed;
  stored.pain = set.pain;
  stored.at = set.at.at;
  stored.offset = set.at.offset;
  return stored;
}

}  // namespace genu::player
