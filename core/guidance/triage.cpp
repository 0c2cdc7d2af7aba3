#include "guidance/triage.hpp"

#include <algorithm>
#include <tuple>

namespace genu::guidance {

namespace {

using model::FactAsked;
using model::Lock;
using model::TriageFact;
using model::TriageHit;
using model::TriageResult;
using model::TriageRule;
using model::TriageSheet;
using model::TriageTier;

constexpr int days_a_week = 7;

// Facts of one sheet, so that their addresses stand in its order: that in which one would ask.
using Questions = std::vector<const TriageFact*>;

void add_new(const TriageFact* fact, Questions& questions) {
  if (std::find(questions.begin(), questions.end(), fact) == questions.end()) questions.push_back(fact);
}

// Whole weeks follow from days; nobody is asked for both.
FactValues with_derived(FactValues facts) {
  const auto days = facts.find("injection_days");
  if (days != facts.end()) facts.emplace("weeks_since_injection", days->second / days_a_week);
  return facts;
}

// Rules that may send somebody to care at once, or stop everything.
bool is_pressing(const TriageRule& rule) { return model::lock_of(rule.tier, rule.locks) == Lock::All; }

void ask_for(const TriageRule& rule, const TriageSheet& sheet, const FactValues& facts, Questions& questions) {
  for (const auto& id : open_facts(rule.when, facts)) {
    const auto* fact = model::find_fact(sheet, id);
    if (fact && fact->asked != FactAsked::Derived) add_new(fact, questions);
  }
}

std::vector<std::string> questions_of(const TriageSheet& sheet, const FactValues& facts) {
  Questions pressing, others;
  for (const auto& fact : sheet.facts) {
    const bool always = fact.asked == FactAsked::EveryTime || fact.asked == FactAsked::Once;
    if (always && facts.count(fact.id) == 0) others.push_back(&fact);
  }
  for (const auto& rule : sheet.rules) {
    if (is_pressing(rule)) {
      ask_for(rule, sheet, facts, pressing);
    } else if (points_to(rule.when, facts)) {
      ask_for(rule, sheet, facts, others);
    }
  }
  std::sort(pressing.begin(), pressing.end());
  std::sort(others.begin(), others.end());
  for (const auto* fact : others) add_new(fact, pressing);
  std::vector<std::string> ids;
  for (const auto* fact : pressing) ids.push_back(fact->id);
  return ids;
}

FactValues with_defaults(const TriageSheet& sheet, FactValues facts) {
  for (const auto& fact : sheet.facts) {
    if (fact.default_value && fact.asked != FactAsked::Derived) facts.emplace(fact.id, *fact.default_value);
  }
  facts = with_derived(std::move(facts));
  for (const auto& fact : sheet.facts) {
    if (fact.default_value) facts.emplace(fact.id, *fact.default_value);
  }
  return facts;
}

std::vector<TriageHit> hits_of(const TriageSheet& sheet, const FactValues& facts) {
  std::vector<TriageHit> hits;
  for (const auto& rule : sheet.rules) {
    if (verdict_of(rule.when, facts) == FactVerdict::Yes) hits.push_back(hit_of(rule, facts));
  }
  sort_hits(hits);
  return hits;
}

}  // namespace

TriageHit hit_of(const TriageRule& rule, const FactValues& facts) {
  TriageHit hit{rule.id,     rule.tier, rule.route,  rule.within, model::lock_of(rule.tier, rule.locks),
                rule.advice, {},        rule.sources};
  for (const auto& id : model::facts_in(rule.when)) {
    const auto known = facts.find(id);
    if (known != facts.end()) hit.facts.emplace(id, known->second);
  }
  return hit;
}

void sort_hits(std::vector<TriageHit>& hits) {
  const auto key = [](const TriageHit& hit) {
    const bool urgent = hit.tier == TriageTier::Urgent;
    // Those to be seen soon go to the same few places; how soon matters more than where.
    return urgent ? std::tuple(0, static_cast<int>(hit.route), static_cast<int>(hit.within), hit.rule)
                  : std::tuple(1, static_cast<int>(hit.within), static_cast<int>(hit.route), hit.rule);
  };
  std::sort(hits.begin(), hits.end(), [&](const TriageHit& a, const TriageHit& b) { return key(a) < key(b); });
  hits.erase(
      std::unique(hits.begin(), hits.end(), [](const TriageHit& a, const TriageHit& b) { return a.rule == b.rule; }),
      hits.end());
}

TriageResult triage(const TriageSheet& sheet, const FactValues& given) {
  const auto facts = with_derived(given);
  TriageResult result;
  result.still_to_ask = questions_of(sheet, facts);
  const bool complete = result.still_to_ask.empty();
  result.hits = hits_of(sheet, complete ? with_defaults(sheet, facts) : facts);
  if (complete) result.tier = TriageTier::SelfManage;
  for (const auto& hit : result.hits) {
    result.tier = std::max(result.tier.value_or(hit.tier), hit.tier);
    result.lock_all = result.lock_all || hit.locks == Lock::All;
    result.lock_running = result.lock_running || hit.locks != Lock::None;
  }
  return result;
}

}  // namespace genu::guidance
