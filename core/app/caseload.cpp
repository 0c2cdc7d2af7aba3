#include "app/caseload.hpp"

#include <algorithm>

#include "app/facts.hpp"
#include "app/pains.hpp"
#include "app/self_tests.hpp"
#include "guidance/care.hpp"

namespace genu::app {

namespace {

using base::Result;
using base::Unexpected;
using model::CareSummary;
using store::Query;

constexpr int window_days = 28;

// When the person was heard of, by anything they told.
struct Heard {
  std::optional<base::Instant> at;
  std::optional<Day> day;
  std::vector<Day> days;

  void note(base::Instant when, Day on) {
    days.push_back(on);
    if (at && when < *at) return;
    at = when;
    day = on;
  }
};

Heard heard_in(const History& history, const Standpoint& stand) {
  Heard heard;
  for (const auto& entry : history.check_ins) heard.note(entry.at, entry.day);
  for (const auto& session : history.sessions) heard.note(end_of(session), session.day);
  for (const auto& run : history.runs) heard.note(end_of(run), run.day);
  for (const auto& [subject, answer] : history.answers) heard.note(answer.at, answer.day);
  for (const auto& each : history.missed)
    heard.note(each.at, base::day_of(each.at, stand.now.offset, stand.person.day_start));
  for (const auto& answers : history.triage_records.answers) heard.note(answers.at, answers.day);
  return heard;
}

// What a clinician should look at: whatever is urgent or keeps the knee from something. The rest is advice.
std::vector<guidance::RedFlag> red_flags_of(const TriageNow& now, Day today) {
  std::vector<guidance::RedFlag> flags;
  const auto add = [&](const model::TriageHit& hit) {
    guidance::RedFlag flag{hit.rule, today, {}};
    std::optional<base::Instant> newest;
    for (const auto& [id, value] : hit.facts) {
      const auto known = now.facts.find(id);
      if (known != now.facts.end() && (!newest || *newest < known->second.at)) newest = known->second.at;
    }
    if (newest) flag.at = *newest;
    flags.push_back(std::move(flag));
  };
  for (const auto& hit : now.result.hits) {
    if (hit.tier == model::TriageTier::Urgent || hit.locks != model::Lock::None) add(hit);
  }
  if (!flags.empty()) return flags;
  for (const auto& hit : now.running_hits) add(hit);
  return flags;
}

void date_flags(std::vector<guidance::RedFlag>& flags, const model::Person& person, base::Offset offset) {
  for (auto& flag : flags) {
    if (flag.at.ms != 0) flag.day = base::day_of(flag.at, offset, person.day_start);
  }
}

int weeks_of(const model::Programme& programme) {
  int weeks = 0;
  for (const auto& phase : programme.phases) {
    if (!phase.typical_weeks.max) return 0;
    weeks += *phase.typical_weeks.max;
  }
  return weeks;
}

std::optional<Day> too_long_from(const Standpoint& stand) {
  const auto& most = stand.phase().typical_weeks.max;
  if (!most) return std::nullopt;
  return stand.phase_start.day + (2 * 7 * *most + 1);
}

// A test that waits since the phase began is no reason to look in its first week.
constexpr int days_for_a_test = 7;

std::optional<std::string> test_due(const History& history, const Standpoint& stand) {
  for (const auto& need : tests_needed(history, stand)) {
    if (need.due) return std::string(need.test);
  }
  return std::nullopt;
}

void describe_plan(const Inside& inside, const Standpoint& stand, CareSummary& summary) {
  const auto& programme = stand.plan.programme;
  const auto* condition = inside.catalogue.condition(stand.episode.condition);
  summary.side = stand.episode.side;
  summary.condition = stand.episode.condition;
  summary.condition_name = condition ? condition->name : stand.episode.condition;
  summary.programme = programme.id;
  summary.plan_start = stand.episode.day;
  summary.weeks = weeks_of(programme);
  summary.plan_version = stand.plan.version;
  summary.phase_name = stand.phase().name;
  summary.phase_number = static_cast<int>(model::phase_index(programme, stand.phase_start.phase)) + 1;
  summary.phases = static_cast<int>(programme.phases.size());
  summary.sessions_per_week = stand.phase().sessions_per_week;
  summary.planned_from = stand.episode.day;
}

void describe_days(const History& history, const Standpoint& stand, CareSummary& summary) {
  const auto first = stand.today - (window_days - 1);
  constexpr int counts_from_percent = 70;  // clinical reference 0.5
  for (const auto& session : history.sessions) {
    if (session.day < first || session.completed_percent < counts_from_percent) continue;
    if (summary.done.empty() || summary.done.back() != session.day) summary.done.push_back(session.day);
  }
  auto off = days_off(history.holds, history.missed, stand.episode.condition, first, stand.today);
  summary.excused = std::move(off.held);
  summary.excused_sessions = std::move(off.sessions);
}

// The baseline stands once the first fortnight is over, and outlives the window of the history.
void describe_pain(const std::vector<model::DayPain>& pains, const Standpoint& stand,
                   const std::optional<CareSummary>& before, CareSummary& summary) {
  const auto first = stand.today - (window_days - 1);
  for (const auto& pain : pains) {
    if (pain.day >= first) summary.pains.push_back(pain);
  }
  if (!pains.empty()) summary.last_pain = pains.back();
  const bool in_reach = stand.today - stand.episode.day < history_days;
  const auto baseline = guidance::pain_baseline(pains, stand.episode.day);
  if (in_reach && baseline) {
    summary.baseline_tenths = baseline->tenths;
    summary.baseline_n = baseline->n;
  } else if (before && before->plan_start == summary.plan_start) {
    summary.baseline_tenths = before->baseline_tenths;
    summary.baseline_n = before->baseline_n;
  }
}

void add_plan_facts(const History& history, const Standpoint& stand, const Assessment& now, const CareSummary& summary,
                    guidance::CareFacts& facts) {
  facts.adherence_percent = now.facts.adherence_percent(guidance::review_days);
  const auto advice = phase_advice(history, stand, now.facts);
  if (advice.move == guidance::PhaseMove::Next) {
    facts.next_phase = model::find_phase(stand.plan.programme, advice.phase)->name;
  }
  for (const auto& each : now.all) facts.lights.push_back({each.day, each.outcome.light.light});
  if (summary.weeks > 0) facts.plan_end = stand.episode.day + (7 * summary.weeks - 1);
  facts.test_due = test_due(history, stand);
  facts.test_due_from = std::max(stand.today, stand.phase_start.day + days_for_a_test);
  facts.plan_days = stand.today - stand.episode.day;
  facts.phase = summary.phase_name;
  facts.phase_too_long = too_long_from(stand);
}

Result<base::Done> describe_programme(const Inside& inside, const Standpoint& stand,
                                      const std::optional<CareSummary>& before, CareSummary& summary,
                                      guidance::CareFacts& facts) {
  const auto history = history_of(inside, stand);
  if (!history) return Unexpected{history.error()};
  const auto today = prescribe(inside, stand, *history);
  describe_plan(inside, stand, summary);
  describe_days(*history, stand, summary);
  describe_pain(pains_of(*history), stand, before, summary);
  auto heard = heard_in(*history, stand);
  summary.heard = heard.at;
  summary.heard_day = heard.day;
  summary.usual_gap = guidance::usual_gap(std::move(heard.days));
  const auto* newest = today.newest();
  if (newest) {
    summary.light = newest->outcome.light.light;
    summary.light_day = newest->day;
  }
  facts.red_flags = red_flags_of(history->triage, stand.today);
  if (today.advice && today.advice->action == model::Action::SeekHelp && newest) {
    facts.red_flags.push_back({"seek-help", newest->day, newest->outcome.at});
  }
  add_plan_facts(*history, stand, today.now, summary, facts);
  return base::Done{};
}

Result<base::Done> describe_without(const Inside& inside, const model::Person& person, CareSummary& summary,
                                    guidance::CareFacts& facts) {
  const auto entry = inside.store.list<model::CheckIn>(
      Query{}.where("person", person.id).newest_first("day").newest_first("at_ms").limit(1));
  if (!entry) return Unexpected{entry.error()};
  if (!entry->empty()) {
    summary.heard = entry->front().at;
    summary.heard_day = entry->front().day;
    note_pain(summary.pains, entry->front().day, entry->front().pain_now);
    note_pain(summary.pains, entry->front().day, entry->front().worst_24h);
    if (!summary.pains.empty()) summary.last_pain = summary.pains.back();
  }
  const auto now = triage_today(inside, person);
  if (!now) return Unexpected{now.error()};
  facts.red_flags = red_flags_of(*now, facts.today);
  return base::Done{};
}

Result<base::Done> settle_one(const Inside& own, store::Transaction& transaction, const Id& person) {
  const auto care = transaction.list<model::Care>(Query{}.where("person", person).limit(1));
  if (!care) return Unexpected{care.error()};
  if (care->empty()) return transaction.drop_summary(person);
  const bool same = own.about == person;
  const auto other = same ? std::optional<Inside>() : std::optional<Inside>(turned_to(own, person));
  const auto summary = gather_summary(same ? own : *other, care->front());
  if (!summary) return Unexpected{summary.error()};
  return transaction.keep(*summary);
}

}  // namespace

Result<CareSummary> gather_summary(const Inside& inside, const model::Care& care) {
  const auto person = person_of(inside);
  if (!person) return Unexpected{person.error()};
  const auto stand = standpoint_of(inside);
  if (!stand) return Unexpected{stand.error()};
  const auto before = inside.store.summary_of(person->id);
  if (!before) return Unexpected{before.error()};
  const auto marks = inside.store.list<model::CareMark>(Query{}.where("person", person->id).oldest_first("at_ms"));
  if (!marks) return Unexpected{marks.error()};
  const auto offset = inside.clock->now().offset;
  CareSummary summary;
  summary.person = person->id;
  summary.rules = guidance::care_rules_version;
  summary.as_of = today_of(inside, *person);
  summary.name = person->name;
  summary.archived = care.archived.has_value();
  summary.next_review = care.next_review;
  summary.reviewed = care.reviewed;
  guidance::CareFacts facts;
  facts.today = summary.as_of;
  facts.in_care_since = base::day_of(care.since, offset, person->day_start);
  const auto described = *stand ? describe_programme(inside, **stand, *before, summary, facts)
                                : describe_without(inside, *person, summary, facts);
  if (!described) return Unexpected{described.error()};
  date_flags(facts.red_flags, *person, offset);
  facts.pains = summary.pains;
  facts.baseline_tenths = summary.baseline_tenths;
  facts.heard = summary.heard_day;
  facts.usual_gap = summary.usual_gap;
  facts.next_review = care.next_review;
  const auto known = *before ? (*before)->findings : std::vector<model::CareFinding>{};
  summary.findings = guidance::care_findings(facts, known, *marks);
  return summary;
}

Result<base::Done> settle_caseload(const Inside& inside, store::Transaction& transaction) {
  const auto people = transaction.people();
  if (!people) return Unexpected{people.error()};
  for (const auto& person : *people) {
    const auto settled = settle_one(inside, transaction, person);
    if (!settled) return settled;
  }
  return base::Done{};
}

}  // namespace genu::app
