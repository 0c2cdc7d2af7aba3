#include "guidance/care.hpp"

#include <algorithm>

namespace genu::guidance {

namespace {

using base::Day;
using model::CareFinding;
using model::CareReason;
using model::CareState;
using Values = std::map<std::string, std::string>;

std::string tenths_text(int tenths) { return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10); }

std::optional<PainMean> mean_of(std::span<const model::DayPain> pains, Day first, Day last, int least) {
  int sum = 0;
  PainMean mean;
  for (const auto& pain : pains) {
    if (pain.day < first || pain.day > last) continue;
    sum += pain.worst.score();
    ++mean.n;
  }
  if (mean.n < least) return std::nullopt;
  mean.tenths = (20 * sum + mean.n) / (2 * mean.n);
  return mean;
}

// Gathers findings; each reason is told once.
class Findings {
 public:
  void add(CareReason reason, Day from, Values values, std::optional<Day> until = {}) {
    CareFinding finding;
    finding.reason = reason;
    finding.from = from;
    finding.until = until;
    finding.values = std::move(values);
    all_.push_back(std::move(finding));
  }
  [[nodiscard]] std::vector<CareFinding> take() { return std::move(all_); }

 private:
  std::vector<CareFinding> all_;
};

bool is_up(const CareFacts& facts, Day day) {
  const auto mean = pain_mean(facts.pains, day);
  return mean && facts.baseline_tenths && mean->tenths - *facts.baseline_tenths >= pain_up_tenths;
}

// It goes by itself when the days that were told have left the week; then silence speaks.
void add_pain_up(const CareFacts& facts, Findings& findings) {
  if (!is_up(facts, facts.today)) return;
  auto from = facts.today;
  while (is_up(facts, from - 1)) from = from - 1;
  const auto mean = *pain_mean(facts.pains, facts.today);
  findings.add(CareReason::PainUp, from,
               {{"mean", tenths_text(mean.tenths)},
                {"n", std::to_string(mean.n)},
                {"baseline", tenths_text(*facts.baseline_tenths)},
                {"rise", tenths_text(mean.tenths - *facts.baseline_tenths)}},
               facts.pains.back().day + (pain_days - 1));
}

void add_silence(const CareFacts& facts, Findings& findings) {
  const auto last = facts.heard.value_or(facts.in_care_since);
  Values values{{"last", base::to_text(last)}};
  if (facts.usual_gap) values["usual"] = std::to_string(*facts.usual_gap);
  if (!facts.heard) values["never"] = "1";
  findings.add(CareReason::Silent, last + silent_days, std::move(values));
}

void add_ambers(const CareFacts& facts, Findings& findings) {
  std::vector<LightOnDay> told;
  for (const auto& each : facts.lights) {
    if (each.light != model::Light::Pending) told.push_back(each);
  }
  if (told.size() < 2) return;
  const auto& last = told[told.size() - 1];
  const auto& before = told[told.size() - 2];
  if (last.light != model::Light::Amber || before.light != model::Light::Amber) return;
  findings.add(CareReason::TwoAmbers, last.day,
               {{"first", base::to_text(before.day)}, {"second", base::to_text(last.day)}},
               last.day + ambers_last_days);
}

void add_of_plan(const CareFacts& facts, Findings& findings) {
  if (facts.next_phase) findings.add(CareReason::CriteriaMet, facts.today, {{"phase", *facts.next_phase}});
  if (facts.plan_end) {
    findings.add(CareReason::PlanEnded, *facts.plan_end + 1, {{"last", base::to_text(*facts.plan_end)}});
  }
  if (facts.test_due)
    findings.add(CareReason::ScoreDue, facts.test_due_from.value_or(facts.today),
                 {{"test", "@self-test." + *facts.test_due}});
  if (facts.adherence_percent && *facts.adherence_percent < review_below_percent && facts.plan_days >= review_days) {
    findings.add(CareReason::LowAdherence, facts.today, {{"percent", std::to_string(*facts.adherence_percent)}});
  }
  if (facts.phase_too_long) findings.add(CareReason::PhaseLong, *facts.phase_too_long, {{"phase", facts.phase}});
  if (facts.next_review) {
    findings.add(CareReason::ReviewDue, *facts.next_review, {{"day", base::to_text(*facts.next_review)}});
  }
}

// Of these nothing tells when they began but the day they were seen first.
bool begins_when_seen(CareReason reason) {
  return reason == CareReason::CriteriaMet || reason == CareReason::ScoreDue || reason == CareReason::LowAdherence;
}

bool same_matter(const CareFinding& a, const CareFinding& b) {
  return a.reason == b.reason && (a.reason == CareReason::LowAdherence || a.values == b.values);
}

void keep_first_day(CareFinding& finding, std::span<const CareFinding> before) {
  if (!begins_when_seen(finding.reason)) return;
  for (const auto& each : before) {
    if (same_matter(each, finding)) finding.from = std::min(finding.from, each.from);
  }
}

void apply_marks(CareFinding& finding, base::Instant evidence, std::span<const model::CareMark> marks) {
  for (const auto& mark : marks) {
    if (mark.reason != finding.reason || mark.day < finding.from) continue;
    if (finding.reason == CareReason::RedFlag && mark.at < evidence) continue;
    finding.state = mark.state;
    finding.quiet_until = mark.state == CareState::Snoozed ? mark.until : std::nullopt;
  }
}

// A newer sign of the same trouble is new.
RedFlag newest_of(const std::vector<RedFlag>& flags) {
  auto flag = flags.front();
  for (const auto& each : flags) {
    flag.day = std::max(flag.day, each.day);
    flag.at = std::max(flag.at, each.at);
  }
  return flag;
}

}  // namespace

std::optional<PainMean> pain_mean(std::span<const model::DayPain> pains, Day day) {
  return mean_of(pains, day - (pain_days - 1), day, least_pain_days);
}

std::optional<PainMean> pain_baseline(std::span<const model::DayPain> pains, Day plan_start) {
  return mean_of(pains, plan_start, plan_start + (baseline_days - 1), least_baseline_days);
}

std::vector<CareFinding> care_findings(const CareFacts& facts, std::span<const CareFinding> before,
                                       std::span<const model::CareMark> marks) {
  Findings findings;
  base::Instant evidence;
  if (!facts.red_flags.empty()) {
    const auto flag = newest_of(facts.red_flags);
    evidence = flag.at;
    findings.add(CareReason::RedFlag, flag.day, {{"rule", flag.rule}});
  }
  add_pain_up(facts, findings);
  add_silence(facts, findings);
  add_ambers(facts, findings);
  add_of_plan(facts, findings);
  auto all = findings.take();
  for (auto& finding : all) {
    keep_first_day(finding, before);
    apply_marks(finding, evidence, marks);
  }
  return all;
}

std::optional<int> usual_gap(std::vector<Day> heard) {
  constexpr std::size_t least_days = 3;
  std::sort(heard.begin(), heard.end());
  heard.erase(std::unique(heard.begin(), heard.end()), heard.end());
  if (heard.size() < least_days) return std::nullopt;
  std::vector<int> gaps;
  for (std::size_t i = 1; i < heard.size(); ++i) gaps.push_back(heard[i] - heard[i - 1]);
  std::sort(gaps.begin(), gaps.end());
  return gaps[gaps.size() / 2];
}

}  // namespace genu::guidance
