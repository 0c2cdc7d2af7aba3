#include <algorithm>

#include "content/draft.hpp"

namespace genu::content {

namespace {

using base::ErrorCode;
using base::Place;
using model::FactAsked;
using model::FactCondition;
using model::FactKind;
using model::TriageFact;
using model::TriageRule;
using Kind = FactCondition::Kind;

using Facts = std::map<std::string_view, const TriageFact*>;

std::string range_of(const TriageFact& fact) { return std::to_string(fact.low) + ".." + std::to_string(fact.high); }

// A flag has two answers and a default; what is asked only now and then, too, as it may stay unanswered.
void check_fact(const TriageFact& fact, const Place& place, Findings& findings) {
  if (!model::is_fact_name(fact.id)) {
    findings.fault(ErrorCode::BadFormat, place.member("id"), "lower-case words joined by underscores", fact.id);
  }
  const bool flag = fact.kind == FactKind::Flag;
  if (flag ? fact.low != 0 || fact.high != 1 : fact.low >= fact.high) {
    findings.fault(ErrorCode::OutOfRange, place.member("high"), flag ? "0..1" : "more than low", range_of(fact));
  }
  const auto at_default = place.member("default");
  if (!fact.default_value) {
    if (fact.asked == FactAsked::WhenNeeded) findings.fault(ErrorCode::Missing, at_default, {}, {});
  } else if (*fact.default_value < fact.low || *fact.default_value > fact.high) {
    findings.fault(ErrorCode::OutOfRange, at_default, range_of(fact), std::to_string(*fact.default_value));
  }
}

// Each leaf asks a fact that exists, in the way of its kind, for a number that it can be.
void check_leaf(const FactCondition& leaf, const Facts& facts, bool all_facts, const Place& place, Findings& findings) {
  const auto found = facts.find(leaf.fact);
  if (found == facts.end()) {
    if (all_facts) findings.fault(ErrorCode::Unknown, place, "a fact of the triage", leaf.fact);
    return;
  }
  const auto& fact = *found->second;
  if (leaf.kind == Kind::Flag) {
    if (fact.kind != FactKind::Flag) {
      findings.fault(ErrorCode::WrongType, place, "a comparison such as " + fact.id + ">=1", fact.id);
    }
  } else if (fact.kind == FactKind::Flag) {
    findings.fault(ErrorCode::WrongType, place, fact.id + " without a comparison", to_text(leaf));
  } else if (leaf.bound < fact.low || leaf.bound > fact.high) {
    findings.fault(ErrorCode::OutOfRange, place, range_of(fact), to_text(leaf));
  }
}

void check_condition(const FactCondition& condition, const Facts& facts, bool all_facts, const Place& place,
                     Findings& findings) {
  const bool leaf = condition.kind == Kind::Flag || condition.kind == Kind::Number;
  if (leaf) check_leaf(condition, facts, all_facts, place, findings);
  for (const auto& part : condition.parts) check_condition(part, facts, all_facts, place, findings);
}

// `U07` is urgent, `S07` is to be seen soon.
bool is_rule_id(const TriageRule& rule) {
  const auto digit = [](char c) { return c >= '0' && c <= '9'; };
  const char letter = rule.tier == model::TriageTier::Urgent ? 'U' : 'S';
  return rule.id.size() == 3 && rule.id[0] == letter && digit(rule.id[1]) && digit(rule.id[2]);
}

void check_rule(const TriageRule& rule, const Facts& facts, bool all_facts, const Known& known, const Place& place,
                Findings& findings) {
  if (rule.tier == model::TriageTier::SelfManage) {
    findings.fault(ErrorCode::Unknown, place.member("tier"), "urgent or soon", std::string(base::name_of(rule.tier)));
  } else if (!is_rule_id(rule)) {
    findings.fault(ErrorCode::BadFormat, place.member("id"), "U or S by its tier, and two digits", rule.id);
  }
  check_condition(rule.when, facts, all_facts, place.member("when"), findings);
  check_sources(rule.sources, known, findings, place);
}

void check_steps(const std::vector<model::FirstStep>& steps, const Known& known, Names& seen, Findings& findings) {
  const Place root;
  const auto list = root.member("first_72_hours");
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const auto here = list.element(i);
    check_id(steps[i].id, here.member("id"), findings);
    if (!seen.insert(steps[i].id).second) {
      findings.fault(ErrorCode::Duplicate, here.member("id"), "each step once", steps[i].id);
    }
    check_sources(steps[i].sources, known, findings, here);
  }
}

}  // namespace

void check_triage(const std::vector<From<model::TriageSheet>>& sheets, bool all_facts, const Known& known,
                  base::Faults& faults) {
  Facts facts;
  Names rules, steps;
  const Place root;
  const auto fact_list = root.member("facts");
  const auto rule_list = root.member("rules");
  for (const auto& [file, sheet] : sheets) {
    Findings findings(file, faults);
    for (std::size_t i = 0; i < sheet.facts.size(); ++i) {
      const auto& fact = sheet.facts[i];
      const auto here = fact_list.element(i);
      if (!facts.emplace(fact.id, &fact).second) {
        findings.fault(ErrorCode::Duplicate, here.member("id"), "each fact once", fact.id);
      }
      check_fact(fact, here, findings);
    }
  }
  for (const auto& [file, sheet] : sheets) {
    Findings findings(file, faults);
    for (std::size_t i = 0; i < sheet.rules.size(); ++i) {
      const auto& rule = sheet.rules[i];
      const auto here = rule_list.element(i);
      if (!rules.insert(rule.id).second) {
        findings.fault(ErrorCode::Duplicate, here.member("id"), "each rule once", rule.id);
      }
      check_rule(rule, facts, all_facts, known, here, findings);
    }
    check_steps(sheet.first_72_hours, known, steps, findings);
  }
}

}  // namespace genu::content
