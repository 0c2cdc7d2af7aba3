#include "app/diary_facts.hpp"

#include <algorithm>
#include <set>

#include "guidance/improving.hpp"

namespace genu::app {

namespace {

// Windows of the clinical reference 2.1.
constexpr int a_week = 7;
constexpr int long_stiffness_min = 30;

using Entries = std::vector<const model::CheckIn*>;

KnownFact fact_of(int value, base::Instant at) { return {value, at, true, true}; }

Entries entries_since(const TriageDiary& diary, base::Instant since) {
  Entries entries;
  for (const auto& entry : diary.check_ins) {
    if (entry.at > since) entries.push_back(&entry);
  }
  return entries;
}

// The newest entry of the last `days` days that answers; `score(entry)` is that answer as a number, or nothing.
template <class Score>
void add_newest(const char* fact, const Entries& entries, base::Day today, int days, Score score, KnownFacts& facts) {
  for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
    if ((*entry)->day <= today - days) continue;
    const std::optional<int> value = score(**entry);
    if (!value) continue;
    facts[fact] = fact_of(*value, (*entry)->at);
    return;
  }
}

// Adds up what entries of the last `days` days say, where that is more than nothing.
class Sum {
 public:
  void add(int number, base::Instant at) {
    if (number <= 0) return;
    total_ += number;
    at_ = std::max(at_, at);
  }
  void put(const char* fact, int most, KnownFacts& facts) const {
    if (total_ > 0) facts[fact] = fact_of(std::min(total_, most), at_);
  }

 private:
  int total_ = 0;
  base::Instant at_;
};

void add_counts(const std::vector<base::Instant>& times_it_gave_way, const Entries& entries, base::Instant since,
                base::Day today, KnownFacts& facts) {
  constexpr int most = 100;
  Sum gave_way, catches;
  for (const auto* entry : entries) {
    if (entry->day <= today - two_weeks) continue;
    gave_way.add(entry->gave_way_count.as_optional().value_or(0), entry->at);
    catches.add(entry->catch_count.as_optional().value_or(0), entry->at);
  }
  for (const auto at : times_it_gave_way) {
    if (at > since) gave_way.add(1, at);
  }
  gave_way.put("gave_way_14d", most, facts);
  catches.put("catches_14d", most, facts);
}

void add_restarts(const std::vector<base::Instant>& failed, base::Instant since, KnownFacts& facts) {
  constexpr int most = 100;
  Sum restarts;
  for (const auto at : failed) {
    if (at > since) restarts.add(1, at);
  }
  restarts.put("failed_restarts", most, facts);
}

// Days, each once, on which an entry says yes.
template <class Says>
void add_days(const char* fact, const Entries& entries, base::Day today, int days, Says says, KnownFacts& facts) {
  std::set<base::Day> yes;
  Sum sum;
  for (const auto* entry : entries) {
    if (entry->day > today - days && says(*entry) && yes.insert(entry->day).second) sum.add(1, entry->at);
  }
  sum.put(fact, days, facts);
}

void add_course(const Entries& entries, base::Day today, KnownFacts& facts) {
  std::vector<guidance::DayNote> notes;
  for (const auto* entry : entries) {
    if (entry->worst_24h || entry->stiffness_min) notes.push_back({entry->day, entry->worst_24h, entry->stiffness_min});
  }
  if (notes.empty()) return;
  const auto at = entries.back()->at;
  if (const auto better = guidance::improving(notes)) facts["improving"] = fact_of(*better ? 1 : 0, at);
  facts["weeks_worsening"] = fact_of(guidance::weeks_worsening(notes, today), at);
}

}  // namespace

KnownFacts diary_facts(const TriageDiary& diary, const std::vector<base::Instant>& gave_way, base::Instant since,
                       base::Day today) {
  KnownFacts facts;
  const auto entries = entries_since(diary, since);
  const auto score = [](const base::Answer<base::Nrs>& pain) {
    return pain ? std::optional(pain->score()) : std::nullopt;
  };
  add_newest(
      "pain_now", entries, today, 1, [&](const auto& entry) { return score(entry.pain_now); }, facts);
  add_newest(
      "swelling", entries, today, a_week, [](const auto& entry) { return entry.swelling.as_optional(); }, facts);
  add_counts(gave_way, entries, since, today, facts);
  add_restarts(diary.records.failed_restarts, since, facts);
  add_days(
      "night_wakes_7d", entries, today, a_week,
      [](const auto& entry) { return entry.woke_at_night && *entry.woke_at_night; }, facts);
  add_days(
      "stiff_over_30_days_14d", entries, today, two_weeks,
      [](const auto& entry) { return entry.stiffness_min && *entry.stiffness_min > long_stiffness_min; }, facts);
  add_course(entries, today, facts);
  // Once somebody has looked, the days before that no longer call for somebody to look.
  const auto* onset = diary.episode && diary.episode->onset ? &*diary.episode->onset : nullptr;
  if (onset && since < base::start_of(*onset, {})) {
    const int days = std::min(today - *onset, model::never_happened - 1);
    facts["days_since_onset"] = fact_of(std::max(0, days), diary.episode->created);
  }
  return facts;
}

}  // namespace genu::app
