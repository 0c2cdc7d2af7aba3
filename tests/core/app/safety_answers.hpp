#pragma once
// Short ways to answer the safety questions in tests.
#include <string>
#include <vector>

#include "app/locks.hpp"
#include "support/world.hpp"

namespace genu::test {

using Facts = std::map<std::string, base::Answer<int>>;

inline app::AnswerTriage answers(Facts facts) {
  app::AnswerTriage command;
  command.facts = std::move(facts);
  return command;
}

inline app::TriageView view_of(World& world) { return must(app::triage_view(*world.core)); }

// What a runner with a quiet knee answers.
inline int quiet_answer(const app::TriageQuestionView& question) {
  if (question.fact == "age") return 35;
  if (question.fact == "improving" || question.fact == "settles_with_rest") return 1;
  return question.kind == model::FactKind::Days && question.fact != "days_since_onset" ? model::never_happened : 0;
}

// Answers whatever is asked with the quiet answer, except for `changes`.
inline void check_all(World& world, const Facts& changes = {}) {
  if (!changes.empty()) world.done(answers(changes));
  for (;;) {
    const auto view = view_of(world);
    if (view.ask.empty()) return;
    Facts facts;
    for (const auto& question : view.ask) facts[question.fact] = quiet_answer(question);
    world.done(answers(facts));
  }
}

inline std::vector<std::string> rules_of(const app::TriageView& view) {
  std::vector<std::string> rules;
  for (const auto* list : {&view.shown, &view.also}) {
    for (const auto& hit : *list) rules.push_back(hit.rule);
  }
  return rules;
}

using Rules = std::vector<std::string>;

inline app::RecordClearance seen(model::ClearanceScope scope) {
  app::RecordClearance command;
  command.scope = scope;
  command.by = "Sam, physiotherapist";
  return command;
}

inline app::Locks locks(World& world) { return must(app::locks_today(world.core->inside())); }

inline void check_in(World& world, int pain_now, int swelling) {
  app::LogCheckIn log;
  log.entry.pain_now = nrs(pain_now);
  log.entry.swelling = swelling;
  log.side = model::Side::Left;
  world.done(log);
}

}  // namespace genu::test
