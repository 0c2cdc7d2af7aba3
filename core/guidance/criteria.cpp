#include "guidance/criteria.hpp"

#include <algorithm>

#include "guidance/reasons.hpp"

namespace genu::guidance {

namespace {

using base::name_of;
using model::Comparison;
using model::Light;
using model::SessionKind;

constexpr std::string_view source = "clinical reference 0.5";

constexpr auto Met = CriterionState::Met;
constexpr auto NotMet = CriterionState::NotMet;
constexpr auto Unknown = CriterionState::Unknown;

CriterionState state_of(bool truth) { return truth ? Met : NotMet; }

bool holds(double found, Comparison comparison, double bound) {
  switch (comparison) {
    case Comparison::Equal:
      return found == bound;
    case Comparison::NotEqual:
      return found != bound;
    case Comparison::Less:
      return found < bound;
    case Comparison::AtMost:
      return found <= bound;
    case Comparison::Greater:
      return found > bound;
    case Comparison::AtLeast:
      break;
  }
  return found >= bound;
}

std::string_view comparison_word(Comparison comparison) {
  switch (comparison) {
    case Comparison::Equal:
      return "exactly";
    case Comparison::NotEqual:
      return "not";
    case Comparison::Less:
      return "below";
    case Comparison::AtMost:
      return "at-most";
    case Comparison::Greater:
      return "above";
    case Comparison::AtLeast:
      break;
  }
  return "at-least";
}

// Halves are the only fractions here: a median of whole numbers.
std::string number_text(double number) {
  const auto whole = static_cast<long long>(number);
  return std::to_string(whole) + (number > static_cast<double>(whole) ? ".5" : "");
}

// Looks at one criterion: each subject has its own overload, and all share the facts.
class Check {
 public:
  Check(const model::Criterion& criterion, const CriteriaFacts& facts) : criterion_(criterion), facts_(facts) {}

  CriterionResult result() {
    if (!facts_.waived.empty() && facts_.waived.contains(model::to_text(criterion_))) return waived();
    const auto state = std::visit([this](const auto& subject) { return look(subject); }, criterion_.subject);
    return {criterion_, state, make_reason("criterion." + rule_, std::move(values_), source)};
  }

 private:
  CriterionState look(const model::DaysInPhase&) {
    rule_ = "days-in-phase";
    return compared(facts_.today - facts_.phase_start);
  }

  // Too few sessions is a plain no; a score that is missing among enough of them leaves it open.
  CriterionState look(const model::LastSessionsPain& subject) {
    rule_ = "last-sessions-pain";
    name_sessions(subject.kind, subject.sessions);
    const auto sessions = last_sessions(subject.kind, subject.sessions);
    note_bound();
    if (!sessions) return NotMet;
    bool all_known = true;
    int untold = 0;
    int worst = 0;
    for (const auto* session : *sessions) {
      if (!session->pain_during) {
        all_known = false;
        values_["untold"] = std::to_string(++untold);
        continue;
      }
      worst = std::max(worst, session->pain_during->score());
      if (!holds(session->pain_during->score(), criterion_.comparison, number())) return found(worst, NotMet);
    }
    return all_known ? found(worst, Met) : Unknown;
  }

  CriterionState look(const model::LastSessionsLight& subject) {
    rule_ = "last-sessions-light";
    name_sessions(subject.kind, subject.sessions);
    const auto wanted = std::get<Light>(criterion_.bound);
    values_["comparison"] = "@comparison." + std::string(comparison_word(criterion_.comparison));
    values_["bound"] = "@light-name." + std::string(name_of(wanted));
    const auto sessions = last_sessions(subject.kind, subject.sessions);
    if (!sessions) return NotMet;
    const bool same = criterion_.comparison == Comparison::Equal;
    bool all_known = true;
    for (const auto* session : *sessions) {
      if (session->light == Light::Pending && !same && wanted != Light::Pending) {
        all_known = false;
      } else if ((session->light == wanted) != same) {
        return NotMet;
      }
    }
    return all_known ? Met : Unknown;
  }

  CriterionState look(const model::Reds& subject) {
    rule_ = "reds";
    name_days(subject.days);
    int reds = 0;
    int pending = 0;
    for (const auto& session : facts_.sessions) {
      if (!in_window(session.day, subject.days)) continue;
      if (session.light == Light::Red) ++reds;
      if (session.light == Light::Pending) ++pending;
    }
    const auto state = compared(reds);
    // A session whose morning is still to come may yet be red.
    return state == Met && !holds(reds + pending, criterion_.comparison, number()) ? Unknown : state;
  }

  CriterionState look(const model::Adherence& subject) {
    rule_ = "adherence";
    name_days(subject.days);
    return compared(facts_.adherence_percent ? facts_.adherence_percent(subject.days) : std::nullopt);
  }

  CriterionState look(const model::TestScore& subject) {
    rule_ = "test";
    values_["test"] = "@self-test." + subject.test;
    const auto result = facts_.tests.find(subject.test);
    return compared(result == facts_.tests.end() ? std::nullopt : std::optional(result->second));
  }

  CriterionState look(const model::SwellingMax& subject) {
    rule_ = "swelling-max";
    name_days(subject.days);
    const auto grades = daily(subject.days, &DayFact::swelling);
    return compared(grades.empty() ? std::nullopt : std::optional(*std::max_element(grades.begin(), grades.end())));
  }

  CriterionState look(const model::StiffnessMedian& subject) {
    rule_ = "stiffness-median";
    name_days(subject.days);
    auto minutes = daily(subject.days, &DayFact::stiffness_min);
    note_bound();
    if (minutes.empty()) return Unknown;
    std::sort(minutes.begin(), minutes.end());
    const auto middle = minutes.size() / 2;
    const double median = minutes.size() % 2 == 1 ? minutes[middle] : (minutes[middle - 1] + minutes[middle]) / 2.0;
    return found(median, state_of(holds(median, criterion_.comparison, number())));
  }

  CriterionState look(const model::FullRange&) {
    rule_ = "full-range";
    if (!facts_.full_range) return Unknown;
    return state_of(*facts_.full_range == std::get<bool>(criterion_.bound));
  }

  CriterionState look(const model::WeekGateNow&) {
    rule_ = "week-gate";
    const auto wanted = std::get<model::WeekGate>(criterion_.bound);
    values_["comparison"] = "@comparison." + std::string(comparison_word(criterion_.comparison));
    values_["bound"] = "@week-gate-name." + std::string(name_of(wanted));
    values_["found"] = "@week-gate-name." + std::string(name_of(facts_.week_gate));
    return state_of((facts_.week_gate == wanted) == (criterion_.comparison == Comparison::Equal));
  }

  CriterionState look(const model::WeeksSinceInjection&) {
    rule_ = "weeks-since-injection";
    if (!facts_.injection) return compared(std::nullopt);
    return compared(std::max(0, facts_.today - *facts_.injection) / 7);
  }

  CriterionState look(const model::ClinicianClearance&) {
    rule_ = "clinician-clearance";
    return state_of(facts_.cleared_for_running == std::get<bool>(criterion_.bound));
  }

  CriterionState look(const model::RunLevel&) {
    rule_ = "run-level";
    return compared(facts_.run_level);
  }

  CriterionState look(const model::Manual& subject) {
    rule_ = "manual";
    values_["text"] = subject.text;
    return state_of(facts_.ticked.find(subject.text) != facts_.ticked.end());
  }

  // Said with the words of the criterion itself, so that nobody wonders which one it was.
  [[nodiscard]] CriterionResult waived() {
    std::visit([this](const auto& subject) { return look(subject); }, criterion_.subject);
    auto reason = make_reason("criterion." + rule_, std::move(values_), "clinical reference 5.10");
    reason.rule = "criterion.waived";
    return {criterion_, Met, std::move(reason)};
  }

  [[nodiscard]] double number() const { return static_cast<double>(std::get<std::int64_t>(criterion_.bound)); }

  void note_bound() {
    values_["comparison"] = "@comparison." + std::string(comparison_word(criterion_.comparison));
    values_["bound"] = std::to_string(std::get<std::int64_t>(criterion_.bound));
  }

  CriterionState found(double value, CriterionState state) {
    values_["found"] = number_text(value);
    return state;
  }

  CriterionState compared(std::optional<int> value) {
    note_bound();
    if (!value) return Unknown;
    return found(*value, state_of(holds(*value, criterion_.comparison, number())));
  }

  void name_days(int days) { values_["days"] = std::to_string(days); }

  void name_sessions(SessionKind kind, int sessions) {
    values_["kind"] = "@session-kind." + std::string(name_of(kind));
    values_["sessions"] = std::to_string(sessions);
  }

  [[nodiscard]] bool in_window(base::Day day, int days) const {
    return day <= facts_.today && day > facts_.today - days;
  }

  // The last so many sessions of a kind in this phase, or nothing where there are fewer.
  [[nodiscard]] std::optional<std::vector<const SessionFact*>> last_sessions(SessionKind kind, int count) {
    std::vector<const SessionFact*> last;
    for (auto session = facts_.sessions.rbegin(); session != facts_.sessions.rend(); ++session) {
      if (static_cast<int>(last.size()) == count) break;
      if (session->in_phase && session->kind == kind) last.push_back(&*session);
    }
    values_["there"] = std::to_string(last.size());
    if (static_cast<int>(last.size()) < count) return std::nullopt;
    return last;
  }

  // The worst entry of each day of the window; nothing unless at least half the days have one.
  [[nodiscard]] std::vector<int> daily(int days, base::Answer<int> DayFact::*member) {
    std::map<base::Day, int> by_day;
    for (const auto& day : facts_.days) {
      const auto& answer = day.*member;
      if (!answer || !in_window(day.day, days)) continue;
      const auto kept = by_day.emplace(day.day, *answer).first;
      kept->second = std::max(kept->second, *answer);
    }
    values_["told"] = std::to_string(by_day.size());
    std::vector<int> entries;
    if (static_cast<int>(by_day.size()) * 2 < days) return entries;
    for (const auto& entry : by_day) entries.push_back(entry.second);
    return entries;
  }

  const model::Criterion& criterion_;
  const CriteriaFacts& facts_;
  std::string rule_;
  Values values_;
};

}  // namespace

CriterionResult check_criterion(const model::Criterion& criterion, const CriteriaFacts& facts) {
  return Check(criterion, facts).result();
}

std::vector<CriterionResult> check_criteria(std::span<const model::Criterion> criteria, const CriteriaFacts& facts) {
  std::vector<CriterionResult> results;
  results.reserve(criteria.size());
  for (const auto& criterion : criteria) results.push_back(check_criterion(criterion, facts));
  return results;
}

bool all_met(std::span<const CriterionResult> results) {
  return std::all_of(results.begin(), results.end(),
                     [](const CriterionResult& result) { return result.state == CriterionState::Met; });
}

}  // namespace genu::guidance
