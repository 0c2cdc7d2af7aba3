// The answers to the safety questions and to the pattern questions.
#include <algorithm>

#include "app/commands/triage_answers.hpp"
#include "app/draft.hpp"
#include "app/standpoint.hpp"
#include "guidance/pattern.hpp"

namespace genu::app {

namespace {

using base::ErrorCode;
using base::Result;
using base::Unexpected;

std::optional<base::Error> fault_of(const model::TriageSheet& sheet, const std::string& id, const Answer<int>& answer) {
  const auto place = base::join_place("facts", id);
  const auto* fact = model::find_fact(sheet, id);
  if (!fact || fact->asked == model::FactAsked::Derived) {
    return base::Error{ErrorCode::Unknown, place, "a safety question", id, {}};
  }
  if (!answer || (*answer >= fact->low && *answer <= fact->high)) return std::nullopt;
  return base::Error{ErrorCode::OutOfRange,
                     place,
                     std::to_string(fact->low) + ".." + std::to_string(fact->high),
                     std::to_string(*answer),
                     {}};
}

Result<base::Done> check(const Inside& inside, const AnswerTriage& command) {
  auto faults = base::faults_of(command);
  if (!faults.empty()) return Unexpected{faults.front()};
  const auto checked = check_facts(inside, command.facts);
  if (!checked) return checked;
  if (command.diagnosis && !inside.catalogue.condition(*command.diagnosis)) {
    return base::fail(ErrorCode::Unknown, "diagnosis", "a condition", *command.diagnosis);
  }
  if (command.facts.empty() && !command.injection && !command.diagnosis) {
    return base::refuse(ErrorCode::Missing, "may.no-answers");
  }
  return base::Done{};
}

Result<Draft> draft_triage(const Inside& inside, const AnswerTriage& command) {
  const auto checked = check(inside, command);
  if (!checked) return Unexpected{checked.error()};
  const auto person = person_of(inside);
  if (!person) return Unexpected{person.error()};
  const auto moment = inside.clock->now();
  model::TriageAnswers answers;
  answers.id = new_id(inside, moment.at);
  answers.person = person->id;
  answers.day = today_of(inside, *person);
  answers.at = moment.at;
  answers.offset = moment.offset;
  answers.facts = command.facts;
  answers.injection = command.injection;
  answers.diagnosis = command.diagnosis;
  const auto now = triage_today(inside, *person, {nullptr, &answers, {}});
  if (!now) return Unexpected{now.error()};
  answers.hits = hits_of(*now, command.facts);
  Draft draft;
  draft.put(*person);
  draft.put(answers);
  draft.id = answers.id;
  return draft;
}

// A reply names answers of its question, as many as its type allows, or a number that one of them stands for.
std::optional<base::Error> fault_of(const model::PatternSheet& sheet, const model::PatternReply& reply,
                                    const base::Place& place) {
  const auto* question = model::find_question(sheet, reply.question);
  if (!question) {
    return base::Error{ErrorCode::Unknown, place.member("question").text(), "a question", reply.question, {}};
  }
  const auto answers = place.member("answers");
  for (std::size_t i = 0; i < reply.answers.size(); ++i) {
    if (model::find_answer(*question, reply.answers[i])) continue;
    std::vector<std::string_view> known;
    for (const auto& answer : question->answers) known.push_back(answer.id);
    return base::Error{ErrorCode::Unknown, answers.element(i).text(), base::choice_of(known), reply.answers[i], {}};
  }
  const bool number = question->type == model::QuestionType::Number;
  const std::size_t most = question->type == model::QuestionType::UpToTwo ? 2 : 1;
  const auto chosen = guidance::chosen_answers(*question, reply).size();
  if (number && reply.number && chosen == 0) {
    const auto range = std::to_string(question->answers.front().low.value_or(0)) + ".." +
                       std::to_string(question->answers.back().high.value_or(0));
    return base::Error{ErrorCode::OutOfRange, place.member("number").text(), range, std::to_string(*reply.number), {}};
  }
  if (chosen < 1 || chosen > most || chosen < reply.answers.size() || (reply.number && !number)) {
    return base::Error{ErrorCode::OutOfRange,
                       answers.text(),
                       most == 1 ? "one answer" : "one or two answers",
                       std::to_string(reply.answers.size()),
                       {}};
  }
  return std::nullopt;
}

Result<Draft> draft_pattern(const Inside& inside, const AnswerPattern& command) {
  auto faults = base::faults_of(command);
  if (!faults.empty()) return Unexpected{faults.front()};
  const auto checked = check_replies(inside, command.replies);
  if (!checked) return Unexpected{checked.error()};
  const auto person = person_of(inside);
  if (!person) return Unexpected{person.error()};
  const auto allowed = may_tell_pattern(inside, *person);
  if (!allowed) return Unexpected{allowed.error()};
  const auto moment = inside.clock->now();
  model::PatternAnswers answers{
      new_id(inside, moment.at), person->id, today_of(inside, *person), moment.at, moment.offset, command.replies};
  Draft draft;
  draft.put(*person);
  draft.put(answers);
  draft.id = answers.id;
  return draft;
}

}  // namespace

Result<base::Done> check_facts(const Inside& inside, const std::map<std::string, Answer<int>>& facts) {
  for (const auto& [id, answer] : facts) {
    if (auto fault = fault_of(inside.catalogue.triage(), id, answer)) return Unexpected{*std::move(fault)};
  }
  return base::Done{};
}

Result<base::Done> check_replies(const Inside& inside, const std::vector<model::PatternReply>& replies) {
  const base::Place root;
  const auto list = root.member("replies");
  for (std::size_t i = 0; i < replies.size(); ++i) {
    const auto here = list.element(i);
    const auto& reply = replies[i];
    if (auto fault = fault_of(inside.catalogue.pattern(), reply, here)) return Unexpected{*std::move(fault)};
    const auto end = replies.begin() + static_cast<std::ptrdiff_t>(i);
    const bool again =
        std::any_of(replies.begin(), end, [&](const auto& other) { return other.question == reply.question; });
    if (again) return base::fail(ErrorCode::Duplicate, here.text(), "each question once", reply.question);
  }
  return base::Done{};
}

Result<base::Done> may_tell_pattern(const Inside& inside, const model::Person& person) {
  const auto triage = triage_today(inside, person);
  if (!triage) return Unexpected{triage.error()};
  if (triage->result.lock_all) return base::refuse(ErrorCode::NotAllowed, "may.urgent-help-first");
  if (!triage->diagnosis) return base::Done{};
  const auto* condition = inside.catalogue.condition(*triage->diagnosis);
  return base::refuse(ErrorCode::NotAllowed, "may.diagnosed", {}, {}, condition ? condition->name : *triage->diagnosis);
}

std::vector<std::string> hits_of(const TriageNow& now, const std::map<std::string, Answer<int>>& facts) {
  std::vector<std::string> hits;
  for (const auto& hit : now.live_hits) {
    const bool touched = std::any_of(hit.facts.begin(), hit.facts.end(), [&](const auto& fact) {
      const auto given = facts.find(fact.first);
      return given != facts.end() && given->second.has_value();
    });
    if (touched) hits.push_back(hit.rule);
  }
  return hits;
}

Result<base::Done> may(const Core& core, const AnswerTriage& command) { return ask(core, command, draft_triage); }
Result<Outcome> perform(Core& core, const AnswerTriage& command) {
  return carry_out(core, "answer-triage", command, draft_triage);
}

Result<base::Done> may(const Core& core, const AnswerPattern& command) { return ask(core, command, draft_pattern); }
Result<Outcome> perform(Core& core, const AnswerPattern& command) {
  return carry_out(core, "answer-pattern", command, draft_pattern);
}

}  // namespace genu::app
