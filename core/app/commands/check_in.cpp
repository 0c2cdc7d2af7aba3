// Diary entries: written, changed and taken away.
#include <algorithm>

#include "app/draft.hpp"
#include "app/found_lock.hpp"
#include "app/standpoint.hpp"

namespace genu::app {

namespace {

using base::ErrorCode;
using base::Result;
using base::Unexpected;

// The knee an entry is about: the one given, else the one of the running programme.
Result<model::Side> side_of(const Inside& inside, const std::optional<model::Side>& given) {
  if (given) return *given;
  const auto stand = standpoint_of(inside);
  if (!stand) return Unexpected{stand.error()};
  if (!*stand) return base::refuse(ErrorCode::Missing, "may.which-knee", "side");
  return (*stand)->episode.side;
}

bool says_something(const model::CheckIn& entry) {
  model::CheckIn empty;
  empty.id = entry.id;
  empty.person = entry.person;
  empty.side = entry.side;
  empty.day = entry.day;
  empty.at = entry.at;
  empty.offset = entry.offset;
  return !(entry == empty);
}

// An entry that exists, or a fresh one of this person.
Result<model::CheckIn> entry_to_write(const Inside& inside, const LogCheckIn& command, const model::Person& person) {
  auto entry = command.entry;
  const auto now = inside.clock->now();
  if (command.id) {
    const auto stored = own_entry(inside, *command.id);
    if (!stored) return Unexpected{stored.error()};
    if (!*stored) return base::refuse(ErrorCode::NotFound, "may.no-such-entry", "id", {}, command.id->text());
    entry.id = (*stored)->id;
    entry.person = (*stored)->person;
    entry.day = (*stored)->day;
    entry.at = (*stored)->at;
    entry.offset = (*stored)->offset;
    entry.side = command.side.value_or((*stored)->side);
  } else {
    const auto side = side_of(inside, command.side);
    if (!side) return Unexpected{side.error()};
    entry.id = new_id(inside, now.at);
    entry.person = person.id;
    entry.side = *side;
    entry.day = today_of(inside, person);
    entry.at = now.at;
    entry.offset = now.offset;
  }
  const auto day = past_day(command.day ? command.day : std::optional(entry.day), today_of(inside, person));
  if (!day) return Unexpected{day.error()};
  entry.day = *day;
  return entry;
}

Result<Draft> draft_log(const Inside& inside, const LogCheckIn& command) {
  const auto person = person_of(inside);
  if (!person) return Unexpected{person.error()};
  const auto entry = entry_to_write(inside, command, *person);
  if (!entry) return Unexpected{entry.error()};
  auto faults = base::faults_of(*entry);
  if (!faults.empty()) return Unexpected{faults.front()};
  if (!says_something(*entry)) return base::refuse(ErrorCode::Missing, "may.empty-entry");
  Draft draft;
  draft.put(*person);
  draft.put(*entry);
  const auto found = found_lock(inside, *person, {&*entry, nullptr, {}});
  if (!found) return Unexpected{found.error()};
  if (*found) draft.put(**found);
  if (command.took_ms && *command.took_ms >= 0 && *command.took_ms <= model::EntryTime::longest_ms) {
    const auto now = inside.clock->now().at;
    draft.put(model::EntryTime{new_id(inside, now), person->id, *command.took_ms, now});
  }
  draft.id = entry->id;
  return draft;
}

Result<Draft> draft_remove(const Inside& inside, const RemoveCheckIn& command) {
  const auto stored = own_entry(inside, command.id);
  if (!stored) return Unexpected{stored.error()};
  if (!*stored) return base::refuse(ErrorCode::NotFound, "may.no-such-entry", "id", {}, command.id.text());
  Draft draft;
  draft.remove<model::CheckIn>(command.id);
  draft.id = command.id;
  return draft;
}

}  // namespace

Result<base::Done> may(const Core& core, const LogCheckIn& command) { return ask(core, command, draft_log); }
Result<Outcome> perform(Core& core, const LogCheckIn& command) {
  return carry_out(core, command.id ? "edit-check-in" : "log-check-in", command, draft_log);
}

Result<base::Done> may(const Core& core, const RemoveCheckIn& command) { return ask(core, command, draft_remove); }
Result<Outcome> perform(Core& core, const RemoveCheckIn& command) {
  return carry_out(core, "remove-check-in", command, draft_remove);
}

}  // namespace genu::app
