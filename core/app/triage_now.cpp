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
constexpr int worst_pain_days = 14;

// What was stored about the triage of a person, oldest first.
struct Records {
  std::vector<TriageAnswers> answers;
  base::Instant cleared_for_exercise = never;
  base::Instant cleared_for_running = never;
};

template <class Reviews>
void note_reviews(const Reviews& reviews, Records& records) {
  for (const auto& review : reviews) {
    auto& newest =
        review.scope == ClearanceScope::Exercise ? records.cleared_for_exercise : records.cleared_for_running;
    newest = std::max(newest, review.at);
  }
}

Result<Records> records_of(const Inside& inside, const model::Person& person) {
  const auto mine = Query{}.where("person", person.id).oldest_first("at_ms");
  Records records;
  auto answers = inside.store.list<TriageAnswers>(mine);
  if (!answers) return Unexpected{answers.error()};
  records.answers = std::move(*answers);
  const auto reviews = inside.store.list<model::TriageReview>(mine);
  if (!reviews) return Unexpected{reviews.error()};
  note_reviews(*reviews, records);
  // A clearance in an earlier episode was given to the same person.
  const auto clearances = inside.store.list<model::Clearance>(Query{}.oldest_first("at_ms"));
  if (!clearances) return Unexpected{clearances.error()};
  note_reviews(*clearances, records);
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
  for (const auto& given : records.answers) {
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
  constexpr std::string_view counts[] = {"gave_way_14d", "catches_14d", "night_wakes_7d", "stiff_over_30_days_14d"};
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
  for (const auto& given : records.answers) {
    if (given.at <= since) continue;
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
  result.still_to_ask = guidance::triage(sheet, values_of(now.facts, true)).still_to_ask;
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
    if (entry.day <= today - worst_pain_days) continue;
    for (const auto& pain : {entry.worst_24h, entry.pain_now, entry.morning_pain}) {
      if (pain && (!worst || *worst < *pain)) worst = *pain;
    }
  }
  return worst;
}

// The entries that rules look back at, with `entry` in its place.
Result<std::vector<model::CheckIn>> entries_of(const Inside& inside, const model::Person& person, base::Day today,
                                               const model::CheckIn* entry) {
  auto entries = inside.store.list<model::CheckIn>(
      Query{}.where("person", person.id).from("day", today - history_days).oldest_first("day").oldest_first("at_ms"));
  if (!entries || !entry) return entries;
  const auto same = [&](const model::CheckIn& each) { return each.id == entry->id; };
  entries->erase(std::remove_if(entries->begin(), entries->end(), same), entries->end());
  entries->push_back(*entry);
  std::stable_sort(entries->begin(), entries->end(),
                   [](const auto& a, const auto& b) { return std::pair(a.day, a.at) < std::pair(b.day, b.at); });
  return entries;
}

}  // namespace

Result<TriageNow> triage_now(const Inside& inside, const model::Person& person, base::Day today,
                             const TriageDiary& diary) {
  auto records = records_of(inside, person);
  if (!records) return Unexpected{records.error()};
  if (diary.unsaved) records->answers.push_back(*diary.unsaved);
  const auto& sheet = inside.catalogue.triage();
  TriageNow now;
  now.cleared_for_exercise = records->cleared_for_exercise > never;
  now.cleared_for_running = records->cleared_for_running > never;
  for (const auto& given : records->answers) {
    if (given.injection) now.injection = given.injection;
    if (given.diagnosis) now.diagnosis = given.diagnosis;
    if (given.origin != model::TriageOrigin::Check) continue;
    now.checked = given.at;
    now.checked_day = given.day;
  }
  add_answers(sheet, *records, today, now.facts);
  add_diary(diary_facts(diary, records->cleared_for_exercise, today), now.facts);
  now.worst_14d = worst_of(diary.check_ins, today);
  judge(sheet, *records, now);
  return now;
}

Result<TriageNow> triage_today(const Inside& inside, const model::Person& person, const Unsaved& unsaved) {
  const auto today = today_of(inside, person);
  auto check_ins = entries_of(inside, person, today, unsaved.entry);
  if (!check_ins) return Unexpected{check_ins.error()};
  const auto recent = Query{}.from("day", today - worst_pain_days);
  const auto sessions = inside.store.list<model::Session>(recent.oldest_first("started_ms"));
  if (!sessions) return Unexpected{sessions.error()};
  const auto runs = inside.store.list<model::Run>(recent.oldest_first("started_ms"));
  if (!runs) return Unexpected{runs.error()};
  const auto episodes = inside.store.list<model::Episode>(
      Query{}.where("person", person.id).where("closed", false).newest_first("created_ms").limit(1));
  if (!episodes) return Unexpected{episodes.error()};
  return triage_now(inside, person, today,
                    {*check_ins, *sessions, *runs, episodes->empty() ? nullptr : &episodes->front(), unsaved.answers});
}

}  // namespace genu::app
