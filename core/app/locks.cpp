#include "app/locks.hpp"

#include "app/standpoint.hpp"
#include "guidance/reasons.hpp"

namespace genu::app {

namespace {

constexpr std::string_view source = "clinical reference 2.5";
constexpr std::string_view after_injection = "post-injection";

model::Reason reason_of(const char* rule, const model::TriageHit& hit) {
  return guidance::make_reason(rule, {{"rule", hit.rule}, {"advice", hit.advice}}, source, "triage");
}

}  // namespace

Locks locks_of(const TriageNow& now, std::string_view condition) {
  Locks locks;
  for (const auto& hit : now.result.hits) {
    if (hit.locks == model::Lock::All) locks.all_reasons.push_back(reason_of("lock.all", hit));
  }
  for (const auto& hit : now.running_hits) locks.running_reasons.push_back(reason_of("lock.running", hit));
  if (condition == after_injection && !now.cleared_for_running) {
    locks.running_reasons.push_back(guidance::make_reason("lock.running", {}, source, "after-injection"));
  }
  locks.all_locked = !locks.all_reasons.empty();
  locks.running_locked = locks.all_locked || !locks.running_reasons.empty();
  if (locks.running_reasons.empty()) {
    for (const auto& reason : locks.all_reasons) locks.running_reasons.push_back(reason);
  }
  return locks;
}

base::Result<Locks> locks_today(const Inside& inside) {
  const auto person = person_of(inside);
  if (!person) return base::Unexpected{person.error()};
  const auto stand = standpoint_of(inside);
  if (!stand) return base::Unexpected{stand.error()};
  const auto now = triage_today(inside, *person);
  if (!now) return base::Unexpected{now.error()};
  return locks_of(*now, *stand ? std::string_view((*stand)->episode.condition) : std::string_view());
}

}  // namespace genu::app
