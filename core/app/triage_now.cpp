#include "app/triage_now.hpp"

#include <algorithm>
#include <limits>

#include "app/diary_facts.hpp"
#include "app/history.hpp"

namespace genu::app {

namespace {

using base::Result;
using base::Unexpected;
using model::ClearanceScope;
using model::Lock;
using model::TriageAnswers;
using model::TriageHit;
using store::Query;

constexpr base::Instant never{std::numeric_limits<std::int64_t>::min()};
// All that the rules look at besides the diary.
struct Records {
  std::vector<const TriageAnswers*> answers;  // oldest first
  base::Instant cleared_for_exercise = never;
  base::Instant cleared_for_running = never;
  std::vector<base::Instant> gave_way;
};

template <class Reviews>
void note_reviews(const Reviews& reviews, Records& records) {
  for (const auto& review : reviews) {
    auto& newest =
        review.scope == ClearanceScope::Exercise ? records.cleared_for_exercise : records.cleared_for_running;
    newest = std::max(newest, review.at);
  }
}

template <store::Stored T>
Result<base::Done> note_giving_way(const Inside& inside, const std::vector<base::Id>& episodes, base::Day today,
                                   std::vector<base::Instant>& times) {
  const auto mine = Query{}.among("episode", episodes);
  const auto done = inside.store.list<T>(mine.from("day", today - two_weeks + 1).where("gave_way", true));
  if (!done) return Unexpected{done.error()};
  for (const auto& each : *done) times.push_back(each.started);
  return base::Done{};
}

Records records_of(const TriageDiary& diary) {
  Records records;
  for (const auto& answers : diary.records.answers) records.answers.push_back(&answers);
  if (diary.unsaved) records.answers.push_back(diary.unsaved);
  note_reviews(diary.records.reviews, records);
  note_reviews(diary.clearances, records);
  records.gave_way = diary.records.gave_way;
  if (diary.gave_way) records.gave_way.push_back(*diary.gave_way);
  return records;
}

// Days go on since they were told; what never happened stays so.
int as_of_today(const model::TriageFact& fact, int value, int days) {
  if (fact.kind != model::FactKind::Days || value == model::never_happened) return value;
  return std::min(value + days, model::never_happened - 1);
}

// An injection that there was stays; that there was none can change.
bool lasts(const model::TriageFact& fact, int value) {
  return fact.lasting && !(fact.kind == model::FactKind::Days && value == model::never_happened);
}

void add_answers(const model::TriageSheet& sheet, const Records& records, base::Day today, KnownFacts& facts) {
  for (const auto* each : records.answers) {
    const auto& given = *each;
    if (given.origin != model::TriageOrigin::Check) continue;
    for (const auto& [id, answer] : given.facts) {
      const auto* fact = model::find_fact(sheet, id);
      if (!fact || !answer) continue;
      const bool lasting = lasts(*fact, *answer);
      if (given.at <= records.cleared_for_exercise && !fact->lasting) continue;
      const bool fresh = lasting || today - given.day < check_days;
      facts[id] = {as_of_today(*fact, *answer, today - given.day), given.at, fresh, false};
    }
  }
}

// The newer of two answers counts; of counts the higher, as neither may know all that happened.
void add_diary(const KnownFacts& diary, KnownFacts& facts) {
  constexpr std::string_view counts[] = {"gave_way_14d", "catches_14d", "night_wakes_7d", "stiff_over_30_days_14d",
                                         "failed_restarts"};
  constexpr std::string_view measured[] = {"improving", "weeks_worsening"};
  const auto is_in = [](const auto& names, std::string_view id) {
    return std::find(std::begin(names), std::end(names), id) != std::end(names);
  };
  for (const auto& [id, fact] : diary) {
    const auto known = facts.find(id);
    const bool better = known == facts.end() || is_in(measured, id) ||
                        (is_in(counts, id) ? fact.value > known->second.value : fact.at > known->second.at);
    if (better) facts[id] = fact;
  }
}

guidance::FactValues values_of(const KnownFacts& facts, bool only_fresh) {
  guidance::FactValues values;
  for (const auto& [id, fact] : facts) {
    if (fact.fresh || !only_fresh) values.emplace(id, fact.value);
  }
  return values;
}

bool all_fresh(const KnownFacts& facts) {
  return std::all_of(facts.begin(), facts.end(), [](const auto& fact) { return fact.second.fresh; });
}

base::Instant newest_evidence(const TriageHit& hit, const KnownFacts& facts) {
  auto newest = never;
  for (const auto& [id, value] : hit.facts) {
    const auto known = facts.find(id);
    if (known != facts.end()) newest = std::max(newest, known->second.at);
  }
  return newest;
}

// Rules that once were hit and stop something until somebody has looked, whatever was answered later.
std::vector<TriageHit> kept_hits(const model::TriageSheet& sheet, const Records& records, base::Instant since) {
  std::vector<TriageHit> hits;
  for (const auto* each : records.answers) {
    const auto& given = *each;
    if (given.at <= since || given.hits.empty()) continue;
    guidance::FactValues values;
    for (const auto& [id, answer] : given.facts) {
      if (answer) values.emplace(id, *answer);
    }
    for (const auto& id : given.hits) {
      const auto* rule = model::find_rule(sheet, id);
      if (!rule || model::lock_of(rule->tier, rule->locks) == Lock::None) continue;
      hits.push_back(guidance::hit_of(*rule, values));
    }
  }
  return hits;
}

void add_later(std::vector<TriageHit> more, std::vector<TriageHit>& hits) {
  for (auto& hit : more) {
    const bool known =
        std::any_of(hits.begin(), hits.end(), [&](const TriageHit& each) { return each.rule == hit.rule; });
    if (!known) hits.push_back(std::move(hit));
  }
  guidance::sort_hits(hits);
}

std::vector<TriageHit> after(const std::vector<TriageHit>& hits, base::Instant since, const KnownFacts& facts) {
  std::vector<TriageHit> kept;
  for (const auto& hit : hits) {
    if (newest_evidence(hit, facts) > since) kept.push_back(hit);
  }
  return kept;
}

void judge(const model::TriageSheet& sheet, const Records& records, TriageNow& now) {
  auto live = guidance::triage(sheet, values_of(now.facts, false));
  now.live_hits = live.hits;
  auto& result = now.result;
  result.still_to_ask =
      all_fresh(now.facts) ? live.still_to_ask : guidance::triage(sheet, values_of(now.facts, true)).still_to_ask;
  result.hits = after(live.hits, records.cleared_for_exercise, now.facts);
  add_later(kept_hits(sheet, records, records.cleared_for_exercise), result.hits);
  if (result.still_to_ask.empty()) result.tier = model::TriageTier::SelfManage;
  for (const auto& hit : result.hits) {
    result.tier = std::max(result.tier.value_or(hit.tier), hit.tier);
    result.lock_all = result.lock_all || hit.locks == Lock::All;
  }
  now.running_hits = after(live.hits, records.cleared_for_running, now.facts);
  add_later(kept_hits(sheet, records, records.cleared_for_running), now.running_hits);
  now.running_hits.erase(std::remove_if(now.running_hits.begin(), now.running_hits.end(),
                                        [](const TriageHit& hit) { return hit.locks == Lock::None; }),
                         now.running_hits.end());
  result.lock_running = result.lock_all || !now.running_hits.empty();
}

std::optional<base::Nrs> worst_of(std::span<const model::CheckIn> entries, base::Day today) {
  std::optional<base::Nrs> worst;
  for (const auto& entry : entries) {
    if (entry.day <= today - two_weeks) continue;
    for (const auto& pain : {entry.worst_24h, entry.pain_now, entry.morning_pain}) {
      if (pain && (!worst || *worst < *pain)) worst = *pain;
    }
  }
  return worst;
}

// Puts `entry` among those that rules look back at, instead of what it was before.
void put_entry(std::vector<model::CheckIn>& entries, const model::CheckIn& entry) {
  std::erase_if(entries, [&](const model::CheckIn& each) { return each.id == entry.id; });
  const auto later = [](const model::CheckIn& a, const model::CheckIn& b) {
    return std::pair(a.day, a.at) < std::pair(b.day, b.at);
  };
  entries.insert(std::upper_bound(entries.begin(), entries.end(), entry, later), entry);
}

// All that the triage looks at where no history is at hand.
struct FromStore {
  TriageRecords records;
  std::vector<model::Clearance> clearances;
  std::vector<model::CheckIn> check_ins;
};

template <store::Stored T>
bool read(const Inside& inside, const Query& query, std::vector<T>& out, std::optional<base::Error>& failure) {
  auto list = inside.store.list<T>(query);
  if (!list) failure = list.error();
  if (list) out = std::move(*list);
  return list.has_value();
}

Result<FromStore> read_all(const Inside& inside, const model::Person& person, base::Day today) {
  const auto of_person = triage_records_of(person.id);
  const auto lately = Query{}.where("person", person.id).from("day", today - history_days);
  const auto episodes = episodes_of(inside, person.id);
  if (!episodes) return Unexpected{episodes.error()};
  FromStore all;
  std::optional<base::Error> failure;
  const bool whole = read(inside, of_person, all.records.answers, failure) &&
                     read(inside, of_person, all.records.reviews, failure) &&
                     read(inside, clearances_of(*episodes), all.clearances, failure) &&
                     read(inside, lately.oldest_first("day").oldest_first("at_ms"), all.check_ins, failure);
  if (!whole) return Unexpected{*failure};
  auto gave_way = times_it_gave_way(inside, person.id, today);
  if (!gave_way) return Unexpected{gave_way.error()};
  all.records.gave_way = std::move(*gave_way);
  return all;
}

}  // namespace

store::Query triage_records_of(const base::Id& person) { return Query{}.where("person", person).oldest_first("at_ms"); }

Result<std::vector<base::Instant>> times_it_gave_way(const Inside& inside, const base::Id& person, base::Day today) {
  const auto episodes = episodes_of(inside, person);
  if (!episodes) return Unexpected{episodes.error()};
  std::vector<base::Instant> times;
  const auto in_sessions = note_giving_way<model::Session>(inside, *episodes, today, times);
  if (!in_sessions) return Unexpected{in_sessions.error()};
  const auto in_runs = note_giving_way<model::Run>(inside, *episodes, today, times);
  if (!in_runs) return Unexpected{in_runs.error()};
  return times;
}

TriageNow triage_now(const model::TriageSheet& sheet, base::Day today, const TriageDiary& diary) {
  const auto records = records_of(diary);
  TriageNow now;
  now.cleared_for_exercise = records.cleared_for_exercise > never;
  now.cleared_for_running = records.cleared_for_running > never;
  for (const auto* each : records.answers) {
    const auto& given = *each;
    if (given.injection) now.injection = given.injection;
    if (given.diagnosis) now.diagnosis = given.diagnosis;
    if (given.origin != model::TriageOrigin::Check) continue;
    now.checked = given.at;
    now.checked_day = given.day;
  }
  add_answers(sheet, records, today, now.facts);
  add_diary(diary_facts(diary, records.gave_way, records.cleared_for_exercise, today), now.facts);
  now.worst_14d = worst_of(diary.check_ins, today);
  judge(sheet, records, now);
  return now;
}

const char* next_phase_closed(const TriageNow& now, bool self_chosen) {
  if (now.result.lock_all) return "may.urgent-help-first";
  return now.tier() == model::TriageTier::Soon && self_chosen ? "may.first-phase-until-seen" : nullptr;
}

Result<TriageNow> triage_today(const Inside& inside, const model::Person& person, const Unsaved& unsaved) {
  const auto& sheet = inside.catalogue.triage();
  const auto today = today_of(inside, person);
  const auto stand = standpoint_of(inside);
  if (!stand) return Unexpected{stand.error()};
  if (!*stand) {
    auto all = read_all(inside, person, today);
    if (!all) return Unexpected{all.error()};
    if (unsaved.entry) put_entry(all->check_ins, *unsaved.entry);
    return triage_now(sheet, today,
                      {all->records, all->clearances, all->check_ins, nullptr, unsaved.answers, unsaved.gave_way});
  }
  const auto history = history_of(inside, **stand);
  if (!history) return Unexpected{history.error()};
  if (!unsaved.entry && !unsaved.answers && !unsaved.gave_way) return history->triage;
  auto entries = history->check_ins;
  if (unsaved.entry) put_entry(entries, *unsaved.entry);
  return triage_now(sheet, today,
                    {history->triage_records, history->holds.clearances, entries, &(*stand)->episode, unsaved.answers,
                     unsaved.gave_way});
}

}  // namespace genu::app
