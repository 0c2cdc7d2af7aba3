// One set of the open session, done or skipped. What is not given is as planned and not confirmed.
#include <algorithm>

#include "app/commands/open_session.hpp"
#include "player/position.hpp"

namespace genu::app {

namespace {

using base::ErrorCode;
using base::Result;
using base::Unexpected;

Result<model::SetPosition> position_of(const RecordSet& command, const InHand& hand) {
  const auto all = player::all_sets(hand.session.items, hand.stand.episode.side);
  if (!command.position) {
    const auto next = player::next_set(all, hand.sets);
    if (!next) return base::refuse(ErrorCode::NotAllowed, "may.all-sets-done");
    return *next;
  }
  if (std::find(all.begin(), all.end(), *command.position) == all.end()) {
    return base::refuse(ErrorCode::OutOfRange, "may.no-such-set", "position");
  }
  return *command.position;
}

// A set recorded twice is the same set, corrected.
base::Id id_of(const Inside& inside, const InHand& hand, const model::SetPosition& position) {
  for (const auto& set : hand.sets) {
    if (set.position() == position) return set.id;
  }
  return new_id(inside, hand.stand.now.at);
}

Result<Draft> draft(const Inside& inside, const RecordSet& command) {
  const auto hand = session_in_hand(inside);
  if (!hand) return Unexpected{hand.error()};
  const auto position = position_of(command, *hand);
  if (!position) return Unexpected{position.error()};
  const auto& item = hand->session.items[static_cast<std::size_t>(position->item)];
  model::SetRecord set;
  set.id = id_of(inside, *hand, *position);
  set.session = hand->session.id;
  set.exercise = item.exercise;
  set.item = position->item;
  set.set = position->set;
  set.side = position->side;
  set.skipped = command.skipped;
  const bool skipped = command.skipped.has_value();
  set.reps = skipped ? 0 : command.reps.value_or(item.dose.reps);
  set.hold = skipped ? base::Seconds{} : command.hold.value_or(item.dose.hold);
  set.load = command.load;
  set.confirmed = command.reps || command.hold || command.load;
  set.pain = command.pain;
  set.at = hand->stand.now.at;
  set.offset = hand->stand.now.offset;
  auto faults = base::faults_of(set);
  if (!faults.empty()) return Unexpected{faults.front()};
  Draft draft;
  draft.put(set);
  draft.id = set.id;
  return draft;
}

}  // namespace

Result<base::Done> may(const Core& core, const RecordSet& command) { return ask(core, command, draft); }

Result<Outcome> perform(Core& core, const RecordSet& command) { return carry_out(core, "record-set", command, draft); }

}  // namespace genu::app
