#include "app/found_lock.hpp"

#include <algorithm>

#include "app/standpoint.hpp"

namespace genu::app {

namespace {

using base::Result;
using base::Unexpected;
using Found = std::optional<model::TriageAnswers>;

bool knows(const std::vector<model::TriageHit>& hits, const model::TriageHit& hit) {
  return std::any_of(hits.begin(), hits.end(), [&](const auto& each) { return each.rule == hit.rule; });
}

}  // namespace

Result<Found> found_lock(const Inside& inside, const model::Person& person, const Unsaved& told) {
  const auto after = triage_today(inside, person, told);
  if (!after) return Unexpected{after.error()};
  const bool locks = after->result.lock_all || !after->running_hits.empty();
  if (!locks) return Found();
  const auto before = triage_today(inside, person);
  if (!before) return Unexpected{before.error()};
  model::TriageAnswers found;
  for (const auto& hit : after->result.hits) {
    if (hit.locks == model::Lock::None || knows(before->result.hits, hit)) continue;
    found.hits.push_back(hit.rule);
    for (const auto& [fact, value] : hit.facts) found.facts.emplace(fact, value);
  }
  if (found.hits.empty()) return Found();
  const auto now = inside.clock->now();
  found.id = new_id(inside, now.at);
  found.person = person.id;
  found.day = today_of(inside, person);
  found.at = now.at;
  found.offset = now.offset;
  found.origin = model::TriageOrigin::Diary;
  return Found(std::move(found));
}

Result<base::Done> put_lock_of_giving_way(const Inside& inside, const model::Person& person,
                                          const Answer<bool>& gave_way, base::Instant started, Draft& draft) {
  if (!gave_way || !*gave_way) return base::Done{};
  const auto found = found_lock(inside, person, {nullptr, nullptr, started});
  if (!found) return Unexpected{found.error()};
  if (*found) draft.put(**found);
  return base::Done{};
}

}  // namespace genu::app
