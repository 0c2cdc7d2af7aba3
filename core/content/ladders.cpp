// Exercises form ladders by naming an easier and a harder one. Whoever steps back or moves on must not go in circles.
#include <algorithm>
#include <map>

#include "content/draft.hpp"

namespace genu::content {

namespace {

using base::ErrorCode;
using base::Place;
using Rung = From<model::Exercise>;

struct Direction {
  std::string_view field;
  std::optional<std::string> model::Exercise::*next;
  bool up = false;
};

constexpr Direction directions[] = {{"regression", &model::Exercise::regression, false},
                                    {"progression", &model::Exercise::progression, true}};

// By id, so that loops are found and told in the same order whatever the order of the files.
using Rungs = std::map<std::string_view, const Rung*>;

const Rung* next_rung(const Rungs& rungs, const Rung& from, const Direction& direction) {
  const auto& id = from.record.*direction.next;
  const auto found = id ? rungs.find(*id) : rungs.end();
  return found == rungs.end() ? nullptr : found->second;
}

void check_level(const Rung& from, const Rung& to, const Direction& direction, base::Faults& faults) {
  const auto level = from.record.level;
  const bool fits = direction.up ? to.record.level >= level : to.record.level <= level;
  if (fits) return;
  const Place root;
  Findings(from.file, faults)
      .fault(ErrorCode::Conflict, root.member(direction.field),
             "an exercise of level " + std::to_string(level) + (direction.up ? " or more" : " or less"),
             to.record.id + " of level " + std::to_string(to.record.level));
}

void tell_loop(const Rungs& rungs, const Rung& first, const Direction& direction, base::Faults& faults) {
  auto loop = first.record.id;
  const Rung* rung = &first;
  do {
    rung = next_rung(rungs, *rung, direction);
    loop += " \u2192 " + rung->record.id;
  } while (rung != &first);
  const Place root;
  Findings(first.file, faults).fault(ErrorCode::Conflict, root.member(direction.field), "a ladder with an end", loop);
}

// Walks from each rung until the end or until a rung seen before; one seen on the same walk closes a loop.
void check_loops(const Rungs& rungs, const Direction& direction, base::Faults& faults) {
  std::map<const Rung*, int> walk_of;
  int walk = 0;
  for (const auto& [id, start] : rungs) {
    ++walk;
    const Rung* rung = start;
    while (rung && walk_of.emplace(rung, walk).second) rung = next_rung(rungs, *rung, direction);
    if (rung && walk_of[rung] == walk) tell_loop(rungs, *rung, direction, faults);
  }
}

}  // namespace

void check_ladders(const std::vector<Rung>& exercises, base::Faults& faults) {
  Rungs rungs;
  for (const auto& exercise : exercises) rungs.emplace(exercise.record.id, &exercise);
  for (const auto& direction : directions) {
    for (const auto& [id, rung] : rungs) {
      if (const auto* next = next_rung(rungs, *rung, direction)) check_level(*rung, *next, direction, faults);
    }
    check_loops(rungs, direction, faults);
  }
}

}  // namespace genu::content
