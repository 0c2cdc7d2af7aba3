#include "guidance/pathway.hpp"

#include <genu/base/text.hpp>

#include "guidance/reasons.hpp"

namespace genu::guidance {

namespace {

using model::InjectionType;
using model::Pathway;
using model::PathwayStep;
using model::PatternOutcome;
using model::TriageTier;

// Clinical reference 1.6 and 1.8.
constexpr int adult_years = 18;
constexpr int injection_pathway_days = 364;
constexpr int worst_pain_of_a_healthy_knee = 1;
constexpr std::string_view source = "clinical reference 1.8";
constexpr const char* osteoarthritis = "knee-oa";
constexpr const char* after_injection = "post-injection";
constexpr const char* healthy_knee = "healthy-knee";

Pathway step(PathwayStep step, std::vector<std::string> conditions = {}, Values values = {},
             std::string_view variant = {}) {
  Pathway pathway;
  pathway.step = step;
  pathway.conditions = std::move(conditions);
  pathway.reasons = {make_reason("pathway." + std::string(base::name_of(step)), std::move(values), source, variant)};
  return pathway;
}

// Each answers only where it holds.
using Rule = std::optional<Pathway> (*)(const PathwayFacts&);

std::optional<Pathway> urgent_help(const PathwayFacts& facts) {
  if (facts.tier != TriageTier::Urgent) return std::nullopt;
  return step(PathwayStep::UrgentHelp, {}, {{"rules", base::joined(facts.urgent_rules, ", ")}});
}

std::optional<Pathway> check_first(const PathwayFacts& facts) {
  if (facts.tier && !facts.open_questions) return std::nullopt;
  return step(PathwayStep::Check);
}

std::optional<Pathway> no_programme(const PathwayFacts& facts) {
  if (facts.joint_replacement == true) return step(PathwayStep::NoProgramme, {}, {}, "joint-replacement");
  if (facts.age && *facts.age < adult_years) {
    return step(PathwayStep::NoProgramme, {}, {{"age", std::to_string(*facts.age)}}, "age");
  }
  return std::nullopt;
}

std::optional<Pathway> after_an_injection(const PathwayFacts& facts) {
  if (!facts.injection_days || *facts.injection_days >= model::never_happened) return std::nullopt;
  const bool within_a_year = *facts.injection_days <= injection_pathway_days;
  const Values values{{"days", std::to_string(*facts.injection_days)}};
  if (facts.injection == InjectionType::Hydrogel) {
    if (within_a_year) return step(PathwayStep::PostInjection, {after_injection}, values);
    return step(PathwayStep::PostInjection, {osteoarthritis}, values, "after-a-year");
  }
  if (!within_a_year) return std::nullopt;
  if (facts.cleared_for_exercise) return step(PathwayStep::Aftercare, {osteoarthritis}, values, "cleared");
  return step(PathwayStep::Aftercare, {}, values);
}

std::optional<Pathway> diagnosed(const PathwayFacts& facts) {
  if (!facts.diagnosis) return std::nullopt;
  return step(PathwayStep::Diagnosed, {*facts.diagnosis}, {{"condition", *facts.diagnosis}});
}

std::optional<Pathway> healthy(const PathwayFacts& facts) {
  const bool condition_set = facts.condition && *facts.condition != healthy_knee;
  if (condition_set || !facts.worst_14d || facts.worst_14d->score() > worst_pain_of_a_healthy_knee) {
    return std::nullopt;
  }
  return step(PathwayStep::Healthy, {healthy_knee}, {{"pain", std::to_string(facts.worst_14d->score())}});
}

std::optional<Pathway> by_pattern(const PathwayFacts& facts) {
  if (!facts.pattern) return step(PathwayStep::Pattern, {}, {}, "ask");
  auto pathway = step(PathwayStep::Pattern, facts.pattern->conditions, {}, base::name_of(facts.pattern->outcome));
  const auto outcome = facts.pattern->outcome;
  pathway.cautious = outcome != PatternOutcome::ResemblesStrong && outcome != PatternOutcome::ResemblesSome;
  return pathway;
}

constexpr Rule rules[] = {urgent_help, check_first, no_programme, after_an_injection, diagnosed, healthy, by_pattern};

}  // namespace

Pathway pathway(const PathwayFacts& facts) {
  for (const auto rule : rules) {
    auto found = rule(facts);
    if (!found) continue;
    found->see_somebody = facts.tier == TriageTier::Soon;
    return *std::move(found);
  }
  return {};  // not reached: the last rule always answers
}

}  // namespace genu::guidance
