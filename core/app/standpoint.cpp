#include "app/standpoint.hpp"

#include <algorithm>
#include <cassert>

#include "app/draft.hpp"
#include "guidance/overrides.hpp"

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
Result<std::shared_ptr<const model::Plan>> newest_plan(const Inside& inside, const Query& mine,
                                                       std::shared_ptr<const model::Plan> at_hand) {
  const auto ids = inside.store.list_ids<model::Plan>(mine.newest_first("version").limit(1));
  if (!ids) return Unexpected{ids.error()};
  if (ids->empty()) return std::shared_ptr<const model::Plan>();
  if (at_hand && at_hand->id == ids->front()) return at_hand;
  auto plan = inside.store.get<model::Plan>(ids->front());
  if (!plan) return Unexpected{plan.error()};
  return std::make_shared<const model::Plan>(std::move(plan->value()));
}

// The runner whose diary this is: nobody has taken them into care, and they are not paired with this device.
Query own_person() {
  return Query{}.unlinked_by("care", "person").unlinked_by("contact", "person").oldest_first("created_ms");
}

Result<StandpointAtHand> read_records(const Inside& inside, std::shared_ptr<const model::Plan> plan_at_hand) {
  StandpointAtHand fresh;
  auto person =
      inside.about ? inside.store.get<model::Person>(*inside.about) : first<model::Person>(inside, own_person());
  if (!person) return Unexpected{person.error()};
  fresh.person = std::move(*person);
  if (!fresh.person) return fresh;
  auto episode = first<model::Episode>(
      inside, Query{}.where("person", fresh.person->id).where("closed", false).newest_first("created_ms"));
  if (!episode) return Unexpected{episode.error()};
  fresh.episode = std::move(*episode);
  if (!fresh.episode) return fresh;
  const auto mine = Query{}.where("episode", fresh.episode->id);
  auto plan = newest_plan(inside, mine, std::move(plan_at_hand));
  if (!plan) return Unexpected{plan.error()};
  fresh.plan = std::move(*plan);
  auto phase = first<model::PhaseStart>(inside, mine.newest_first("at_ms"));
  if (!phase) return Unexpected{phase.error()};
  fresh.phase = std::move(*phase);
  auto overrides = inside.store.list<model::Override>(mine.oldest_first("at_ms"));
  if (!overrides) return Unexpected{overrides.error()};
  fresh.overrides = std::move(*overrides);
  return fresh;
}

// The records at hand, read again if the journal tells of others.
Result<const StandpointAtHand*> records_of(const Inside& inside) {
  auto& kept = inside.at_hand.standpoint;
  const auto news = inside.store.news_since(kept.mark);
  if (!news) return Unexpected{news.error()};
  const bool changed =
      news->about(base::record_name<model::Person>()) || news->about(base::record_name<model::Care>()) ||
      news->about(base::record_name<model::PairedContact>()) || news->about(base::record_name<model::Episode>()) ||
      news->about(base::record_name<model::Plan>()) || news->about(base::record_name<model::PhaseStart>()) ||
      news->about(base::record_name<model::Override>());
  if (changed) {
    const bool plan_holds = kept.plan && !news->touches(kept.plan->id.text());
    auto fresh = read_records(inside, plan_holds ? kept.plan : nullptr);
    if (!fresh) return Unexpected{fresh.error()};
    kept = std::move(*fresh);
  }
  kept.mark = news->newest();
  return &kept;
}

}  // namespace

const model::Phase& Standpoint::phase() const {
  const auto* phase = model::find_phase(plan.programme, phase_start.phase);
  assert(phase);
  return *phase;
}

guidance::LightProfile Standpoint::profile_on(base::Day day) const {
  return guidance::with_overrides(guidance::profile_for(episode.condition), overrides, day);
}

Result<model::Person> person_of(const Inside& inside) {
  const auto records = records_of(inside);
  if (!records) return Unexpected{records.error()};
  if ((*records)->person) return *(*records)->person;
  if (inside.about) {
    return base::refuse(base::ErrorCode::NotFound, "may.no-such-person", "person", {}, inside.about->text());
  }
  model::Person person;
  person.created = inside.clock->now().at;
  person.id = new_id(inside, person.created);
  return person;
}

Result<std::vector<Id>> episodes_of(const Inside& inside, const Id& person) {
  return inside.store.list_ids<model::Episode>(Query{}.where("person", person));
}

Result<std::optional<model::Run>> own_run(const Inside& inside, const Id& id) {
  auto run = inside.store.get<model::Run>(id);
  if (!run || !*run) return run;
  const auto person = person_of(inside);
  if (!person) return Unexpected{person.error()};
  const auto episodes = episodes_of(inside, person->id);
  if (!episodes) return Unexpected{episodes.error()};
  const bool mine = std::find(episodes->begin(), episodes->end(), (*run)->episode) != episodes->end();
  return mine ? run : std::optional<model::Run>();
}

Result<std::optional<model::CheckIn>> own_entry(const Inside& inside, const Id& id) {
  auto entry = inside.store.get<model::CheckIn>(id);
  if (!entry || !*entry) return entry;
  const auto person = person_of(inside);
  if (!person) return Unexpected{person.error()};
  return (*entry)->person == person->id ? entry : std::optional<model::CheckIn>();
}

base::Day today_of(const Inside& inside, const model::Person& person) {
  const auto now = inside.clock->now();
  return base::day_of(now.at, now.offset, person.day_start);
}

Result<std::optional<Standpoint>> standpoint_of(const Inside& inside) {
  const auto records = records_of(inside);
  if (!records) return Unexpected{records.error()};
  const auto& [mark, person, episode, plan, phase, overrides] = **records;
  if (!episode) return std::optional<Standpoint>();
  if (!plan || !phase || !model::find_phase(plan->programme, phase->phase)) {
    return base::fail(base::ErrorCode::Damaged, "episode[" + episode->id.text() + "]");
  }
  const auto now = inside.clock->now();
  const auto today = base::day_of(now.at, now.offset, person->day_start);
  return std::optional(Standpoint{*person, *episode, plan, *plan, *phase, now, today, overrides});
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

base::Instant instant_on(base::Day day, base::Moment now, const model::Person& person) {
  if (day == base::day_of(now.at, now.offset, person.day_start)) return now.at;
  const auto start = base::start_of(day, now.offset, person.day_start);
  return {start.ms + ms_from_day_start_to_noon};
}

base::Instant instant_on(base::Day day, const Standpoint& stand) { return instant_on(day, stand.now, stand.person); }

// On somebody else's behalf acts whoever the device belongs to.
store::Actor actor_of(const Inside& inside) {
  if (inside.about) return {inside.device, {}};
  const auto records = records_of(inside);
  const bool known = records.has_value() && (*records)->person;
  return {inside.device, known ? (*records)->person->id.text() : std::string()};
}

}  // namespace genu::app
