#include "app/standpoint.hpp"

#include <cassert>

#include "app/draft.hpp"

namespace genu::app {

namespace {

constexpr int longest_back_dating_days = 366;
constexpr std::int64_t ms_from_day_start_to_noon = 8LL * 60 * 60 * 1000;

using base::Result;
using base::Unexpected;
using store::Query;

// The first record of a list, or nothing.
template <store::Stored T>
Result<std::optional<T>> first(const Inside& inside, const Query& query) {
  auto list = inside.store.list<T>(query.limit(1));
  if (!list) return Unexpected{list.error()};
  if (list->empty()) return std::optional<T>();
  return std::optional<T>(std::move(list->front()));
}

// The newest version of the plan, read only if it is not the one at hand.
Result<std::optional<model::Plan>> newest_plan(const Inside& inside, const Query& mine) {
  const auto ids = inside.store.list_ids<model::Plan>(mine.newest_first("version").limit(1));
  if (!ids) return Unexpected{ids.error()};
  if (ids->empty()) return std::optional<model::Plan>();
  if (inside.plan_at_hand && inside.plan_at_hand->id == ids->front()) return inside.plan_at_hand;
  auto plan = inside.store.get<model::Plan>(ids->front());
  if (plan) inside.plan_at_hand = *plan;
  return plan;
}

}  // namespace

const model::Phase& Standpoint::phase() const {
  const auto* phase = model::find_phase(plan.programme, phase_start.phase);
  assert(phase);
  return *phase;
}

Result<model::Person> person_of(const Inside& inside) {
  auto stored = first<model::Person>(inside, Query{}.oldest_first("created_ms"));
  if (!stored) return Unexpected{stored.error()};
  if (*stored) return **stored;
  model::Person person;
  person.created = inside.clock->now().at;
  person.id = new_id(inside, person.created);
  return person;
}

base::Day today_of(const Inside& inside, const model::Person& person) {
  const auto now = inside.clock->now();
  return base::day_of(now.at, now.offset, person.day_start);
}

Result<std::optional<Standpoint>> standpoint_of(const Inside& inside) {
  Standpoint stand;
  auto person = person_of(inside);
  if (!person) return Unexpected{person.error()};
  stand.person = *person;
  auto episode = first<model::Episode>(
      inside, Query{}.where("person", person->id).where("closed", false).newest_first("created_ms"));
  if (!episode) return Unexpected{episode.error()};
  if (!*episode) return std::optional<Standpoint>();
  stand.episode = **episode;
  const auto mine = Query{}.where("episode", stand.episode.id);
  auto plan = newest_plan(inside, mine);
  if (!plan) return Unexpected{plan.error()};
  auto phase = first<model::PhaseStart>(inside, mine.newest_first("at_ms"));
  if (!phase) return Unexpected{phase.error()};
  if (!*plan || !*phase || !model::find_phase((*plan)->programme, (*phase)->phase)) {
    return base::fail(base::ErrorCode::Damaged, "episode[" + stand.episode.id.text() + "]");
  }
  stand.plan = std::move(**plan);
  stand.phase_start = std::move(**phase);
  stand.now = inside.clock->now();
  stand.today = base::day_of(stand.now.at, stand.now.offset, stand.person.day_start);
  return std::optional<Standpoint>(std::move(stand));
}

Result<Standpoint> running_standpoint(const Inside& inside) {
  auto stand = standpoint_of(inside);
  if (!stand) return Unexpected{stand.error()};
  if (!*stand) return base::refuse(base::ErrorCode::NotAllowed, "may.no-programme");
  return std::move(**stand);
}

Result<base::Day> past_day(const std::optional<base::Day>& day, base::Day today) {
  if (!day) return today;
  if (*day > today) return base::refuse(base::ErrorCode::OutOfRange, "may.day-ahead", "day", {}, to_text(*day));
  if (today - *day > longest_back_dating_days) {
    return base::refuse(base::ErrorCode::OutOfRange, "may.day-too-old", "day", {}, to_text(*day));
  }
  return *day;
}

base::Instant instant_on(base::Day day, const Standpoint& stand) {
  if (day == stand.today) return stand.now.at;
  const auto start = base::start_of(day, stand.now.offset, stand.person.day_start);
  return {start.ms + ms_from_day_start_to_noon};
}

store::Actor actor_of(const Inside& inside) {
  const auto person = inside.store.list<model::Person>(Query{}.limit(1));
  const bool known = person.has_value() && !person->empty();
  return {inside.device, known ? person->front().id.text() : std::string()};
}

}  // namespace genu::app
