// What the answers resemble, and which way that leads.
#include <algorithm>
#include <genu/app/views.hpp>
#include <genu/base/text.hpp>

#include "app/locks.hpp"
#include "app/standpoint.hpp"
#include "guidance/pathway.hpp"
#include "guidance/pattern.hpp"

namespace genu::app {

namespace {

using base::Result;
using base::Unexpected;
using model::PatternOutcome;

constexpr std::string_view age = "age";  // a question of the pattern, and a fact of the triage

// The newest reply to each question.
Result<std::vector<model::PatternReply>> stored_replies(const Inside& inside, const model::Person& person) {
  const auto all =
      inside.store.list<model::PatternAnswers>(store::Query{}.where("person", person.id).newest_first("at_ms"));
  if (!all) return Unexpected{all.error()};
  std::vector<model::PatternReply> replies;
  for (const auto& answers : *all) {
    for (const auto& reply : answers.replies) {
      const bool known = std::any_of(replies.begin(), replies.end(),
                                     [&](const auto& newer) { return newer.question == reply.question; });
      if (!known) replies.push_back(reply);
    }
  }
  return replies;
}

// Nobody is asked twice how old they are.
void add_age(const TriageNow& now, std::vector<model::PatternReply>& replies) {
  const bool told =
      std::any_of(replies.begin(), replies.end(), [](const auto& reply) { return reply.question == age; });
  const auto known = now.facts.find(age);
  if (!told && known != now.facts.end()) replies.push_back({std::string(age), {}, known->second.value});
}

std::string wording_of(const model::PatternWordings& wordings, PatternOutcome outcome) {
  switch (outcome) {
    case PatternOutcome::Unclear:
      return wordings.unclear;
    case PatternOutcome::Mixed:
      return wordings.mixed;
    case PatternOutcome::ResemblesStrong:
      return wordings.resembles_strong;
    case PatternOutcome::ResemblesSome:
      return wordings.resembles_some;
    case PatternOutcome::Insufficient:
      break;
  }
  return wordings.insufficient;
}

std::string with_names(std::string text, const std::vector<NamedCondition>& conditions) {
  constexpr std::string_view gap = "{conditions}";
  const auto at = text.find(gap);
  if (at == std::string::npos) return text;
  std::vector<std::string> names;
  for (const auto& condition : conditions) names.push_back(condition.name);
  return text.replace(at, gap.size(), base::joined(names, ", "));
}

bool is_clear(PatternOutcome outcome) {
  return outcome == PatternOutcome::ResemblesStrong || outcome == PatternOutcome::ResemblesSome;
}

void add_result(const Inside& inside, PatternView& view) {
  const auto& sheet = inside.catalogue.pattern();
  auto result = guidance::pattern(sheet, view.replies);
  for (const auto& id : result.conditions) {
    const auto* condition = inside.catalogue.condition(id);
    view.conditions.push_back({id, condition ? condition->name : id});
  }
  view.text = with_names(wording_of(sheet.wordings, result.outcome), view.conditions);
  if (!is_clear(result.outcome)) view.cautious = sheet.cautious;
  view.result = std::move(result);
}

Result<PatternView> pattern_of(const Inside& inside, const model::Person& person, const TriageNow& now) {
  PatternView view;
  if (now.result.lock_all) return view;
  auto replies = stored_replies(inside, person);
  if (!replies) return Unexpected{replies.error()};
  const bool begun = !replies->empty();
  add_age(now, *replies);
  view.replies = std::move(*replies);
  for (const auto& question : inside.catalogue.pattern().questions) {
    const bool told = std::any_of(view.replies.begin(), view.replies.end(),
                                  [&](const auto& reply) { return reply.question == question.id; });
    if (!told) view.unanswered.push_back(question.id);
  }
  if (begun) add_result(inside, view);
  return view;
}

std::optional<int> value_of(const TriageNow& now, std::string_view fact) {
  const auto known = now.facts.find(fact);
  return known == now.facts.end() ? std::nullopt : std::optional(known->second.value);
}

guidance::PathwayFacts facts_of(const TriageNow& now, const std::optional<Standpoint>& stand) {
  guidance::PathwayFacts facts;
  facts.tier = now.result.tier;
  facts.open_questions = !now.result.still_to_ask.empty();
  for (const auto& hit : now.result.hits) {
    if (hit.tier == model::TriageTier::Urgent) facts.urgent_rules.push_back(hit.rule);
  }
  facts.age = value_of(now, "age");
  if (const auto replaced = value_of(now, "joint_replacement")) facts.joint_replacement = *replaced != 0;
  facts.injection_days = value_of(now, "injection_days");
  facts.injection = now.injection;
  facts.diagnosis = now.diagnosis;
  if (stand) facts.condition = stand->episode.condition;
  facts.worst_14d = now.worst_14d;
  facts.cleared_for_exercise = now.cleared_for_exercise;
  return facts;
}

std::vector<std::string> programmes_for(const Inside& inside, const model::Pathway& pathway) {
  std::vector<std::string> programmes;
  if (pathway.cautious) return {inside.catalogue.pattern().cautious.programme};
  for (const auto& condition : pathway.conditions) {
    for (const auto& programme : inside.catalogue.programmes()) {
      if (programme.condition == condition) programmes.push_back(programme.id);
    }
  }
  return programmes;
}

}  // namespace

Result<PatternView> pattern_view(const Core& core) {
  const auto& inside = core.inside();
  const auto person = person_of(inside);
  if (!person) return Unexpected{person.error()};
  const auto now = triage_today(inside, *person);
  if (!now) return Unexpected{now.error()};
  return pattern_of(inside, *person, *now);
}

Result<std::vector<model::PatternQuestion>> pattern_questions(const Core& core) {
  return core.inside().catalogue.pattern().questions;
}

Result<PathwayView> pathway_view(const Core& core) {
  const auto& inside = core.inside();
  const auto person = person_of(inside);
  if (!person) return Unexpected{person.error()};
  const auto now = triage_today(inside, *person);
  if (!now) return Unexpected{now.error()};
  const auto stand = standpoint_of(inside);
  if (!stand) return Unexpected{stand.error()};
  auto pattern = pattern_of(inside, *person, *now);
  if (!pattern) return Unexpected{pattern.error()};
  auto facts = facts_of(*now, *stand);
  facts.pattern = std::move(pattern->result);
  PathwayView view;
  view.pathway = guidance::pathway(facts);
  view.advice = now->result.hits;
  view.programmes = programmes_for(inside, view.pathway);
  return view;
}

}  // namespace genu::app
