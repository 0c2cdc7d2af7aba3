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

// A clock may have been set while the session ran; the set is kept all the same.
base::Moment moment_of(const RecordSet& command, const InHand& hand) {
  const auto& now = hand.stand.now;
  const bool inside = command.at && command.at->at >= hand.session.started && command.at->at <= now.at;
  return inside ? *command.at : now;
}

Result<std::string> exercise_of(const Inside& inside, const RecordSet& command, const model::PrescribedItem& item) {
  if (!command.exercise) return item.exercise;
  if (inside.catalogue.exercise(*command.exercise)) return *command.exercise;
  return base::fail(ErrorCode::Unknown, "exercise", "id of an exercise", *command.exercise);
}

Result<Draft> draft(const Inside& inside, const RecordSet& command) {
  const auto hand = session_in_hand(inside);
  if (!hand) return Unexpected{hand.error()};
  const auto position = position_of(command, *hand);
  if (!position) return Unexpected{position.error()};
  const auto& item = hand->session.items[static_cast<std::size_t>(position->item)];
  const auto exercise = exercise_of(inside, command, item);
  if (!exercise) return Unexpected{exercise.error()};
  const auto moment = moment_of(command, *hand);
  model::SetRecord set;
  set.id = id_of(inside, *hand, *position);
  set.session = hand->session.id;
  set.exercise = *exercise;
  set.item = position->item;
  set.set = position->set;
  set.side = position->side;
  set.skipped = command.skipped;
  const bool skipped = command.skipped.has_value();
  set.reps = skipped ? 0 : command.reps.value_or(item.dose.reps);
  set.hold = skipped ? base::Seconds{} : command.hold.value_or(item.dose.hold);
  set.load = command.load;
  set.confirmed = command.confirmed.value_or(command.reps || command.hold || command.load);
  set.pain = command.pain;
  set.at = moment.at;
  set.offset = moment.offset;
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
