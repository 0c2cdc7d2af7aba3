// The first steps: each answer is stored at once, and may be changed until it is confirmed.
#include <genu/app/commands/first_steps.hpp>

#include <algorithm>
#include <genu/app/views/figure.hpp>

#include "app/commands/triage_answers.hpp"
#include "app/draft.hpp"
#include "app/first_steps.hpp"
#include "app/standpoint.hpp"
#include "guidance/pain_places.hpp"

namespace genu::app {

namespace {

using base::ErrorCode;
using base::Result;
using base::Unexpected;
using model::FirstSteps;
using model::FirstStepsState;
using model::PatternReply;

constexpr const char* location = "location";

bool is_taken_back(const PatternReply& reply) { return reply.answers.empty() && !reply.number; }

// The first spot that no knee map knows, as a fault.
Result<base::Done> check_spots(const std::vector<model::Spot>& spots) {
  const auto map = knee_map();
  if (!map) return Unexpected{map.error()};
  const base::Place root;
  for (std::size_t i = 0; i < spots.size(); ++i) {
    const bool known = std::any_of(map->views.begin(), map->views.end(), [&](const model::KneeView& view) {
      return std::any_of(view.regions.begin(), view.regions.end(),
                         [&](const model::KneeRegion& region) { return region.id == spots[i].spot; });
    });
    if (!known) {
      return base::fail(ErrorCode::Unknown, root.member("spots").element(i).text(), "a spot of the knee map",
                        spots[i].spot);
    }
  }
  return base::Done{};
}

Result<base::Done> check(const Inside& inside, const AnswerFirstSteps& command) {
  auto faults = base::faults_of(command);
  if (!faults.empty()) return Unexpected{faults.front()};
  if (command.spots) {
    const auto known = check_spots(*command.spots);
    if (!known) return known;
  }
  const auto facts = check_facts(inside, command.facts);
  if (!facts) return facts;
  std::vector<PatternReply> given;
  for (const auto& reply : command.replies) {
    if (reply.question == location) {
      return base::fail(ErrorCode::Conflict, "replies", "spots or places, which say where it hurts", location);
    }
    if (!is_taken_back(reply)) given.push_back(reply);
  }
  if (command.places && !command.places->empty()) given.push_back({location, *command.places, std::nullopt});
  return check_replies(inside, given);
}

// Everything that one command changes.
class Steps {
 public:
  Steps(const Inside& inside, model::Person person, FirstSteps steps)
      : inside_(inside), person_(std::move(person)), steps_(std::move(steps)), moment_(inside.clock->now()) {
    steps_.at = moment_.at;
    steps_.day = today_of(inside, person_);
  }

  [[nodiscard]] static Result<Steps> of(const Inside& inside) {
    auto person = person_of(inside);
    if (!person) return Unexpected{person.error()};
    auto stored = stored_first_steps(inside, person->id);
    if (!stored) return Unexpected{stored.error()};
    FirstSteps fresh;
    fresh.id = new_id(inside, inside.clock->now().at);
    fresh.person = person->id;
    return Steps(inside, std::move(*person), stored->value_or(std::move(fresh)));
  }

  [[nodiscard]] FirstSteps& record() { return steps_; }
  [[nodiscard]] const model::Person& person() const { return person_; }

  [[nodiscard]] Result<base::Done> tell_safety(const std::map<std::string, Answer<int>>& facts) {
    auto answers = open_safety();
    if (!answers) return Unexpected{answers.error()};
    for (const auto& [fact, answer] : facts) {
      const bool taken_back = !answer && answer.silence() == base::Silence::NotAsked;
      if (taken_back) {
        answers->facts.erase(fact);
      } else {
        answers->facts[fact] = answer;
      }
    }
    safety_ = std::move(*answers);
    return base::Done{};
  }

  [[nodiscard]] Result<base::Done> tell_pattern(const std::vector<PatternReply>& replies, bool where) {
    auto answers = open_pattern();
    if (!answers) return Unexpected{answers.error()};
    for (const auto& reply : replies) put(reply, answers->replies);
    if (where) put({location, guidance::places_of(steps_.places, steps_.spots), std::nullopt}, answers->replies);
    pattern_ = std::move(*answers);
    return base::Done{};
  }

  // From now on they are answers like any other, and what they hit stays known.
  [[nodiscard]] Result<base::Done> confirm() {
    if (!steps_.safety) return base::refuse(ErrorCode::NotFound, "may.nothing-to-confirm");
    auto answers = open_safety();
    if (!answers) return Unexpected{answers.error()};
    const auto now = triage_today(inside_, person_, {nullptr, &*answers, {}});
    if (!now) return Unexpected{now.error()};
    answers->hits = hits_of(*now, answers->facts);
    safety_ = std::move(*answers);
    confirmed_ = true;
    return base::Done{};
  }

  [[nodiscard]] Draft draft() && {
    Draft draft;
    draft.put(person_);
    if (safety_) draft.put(*safety_);
    if (pattern_) draft.put(*pattern_);
    if (safety_ && !confirmed_) steps_.safety = safety_->id;
    if (confirmed_) steps_.safety.reset();
    if (pattern_) steps_.pattern = pattern_->id;
    draft.id = steps_.id;
    draft.put(std::move(steps_));
    return draft;
  }

 private:
  template <class Answers>
  [[nodiscard]] Answers fresh() const {
    Answers answers;
    answers.id = new_id(inside_, moment_.at);
    answers.person = person_.id;
    return answers;
  }
  template <class Answers>
  void date(Answers& answers) const {
    answers.day = steps_.day;
    answers.at = moment_.at;
    answers.offset = moment_.offset;
  }

  // Those that still may be changed. What was told on an earlier day stays told for that day.
  [[nodiscard]] Result<model::TriageAnswers> open_safety() const {
    auto answers = fresh<model::TriageAnswers>();
    if (steps_.safety) {
      const auto stored = inside_.store.get<model::TriageAnswers>(*steps_.safety);
      if (!stored) return Unexpected{stored.error()};
      if (*stored && (*stored)->day == steps_.day) answers = **stored;
    }
    date(answers);
    return answers;
  }
  [[nodiscard]] Result<model::PatternAnswers> open_pattern() const {
    auto answers = fresh<model::PatternAnswers>();
    if (steps_.pattern) {
      const auto stored = inside_.store.get<model::PatternAnswers>(*steps_.pattern);
      if (!stored) return Unexpected{stored.error()};
      if (*stored) answers = **stored;
    }
    date(answers);
    return answers;
  }
  static void put(const PatternReply& reply, std::vector<PatternReply>& replies) {
    std::erase_if(replies, [&](const PatternReply& each) { return each.question == reply.question; });
    if (!is_taken_back(reply)) replies.push_back(reply);
  }

  const Inside& inside_;
  model::Person person_;
  FirstSteps steps_;
  base::Moment moment_;
  std::optional<model::TriageAnswers> safety_;
  std::optional<model::PatternAnswers> pattern_;
  bool confirmed_ = false;
};

bool tells_nothing(const AnswerFirstSteps& command) { return command == AnswerFirstSteps{}; }

Result<Draft> draft_answer(const Inside& inside, const AnswerFirstSteps& command) {
  const auto checked = check(inside, command);
  if (!checked) return Unexpected{checked.error()};
  if (tells_nothing(command)) return base::refuse(ErrorCode::Missing, "may.no-answers");
  auto steps = Steps::of(inside);
  if (!steps) return Unexpected{steps.error()};
  auto& record = steps->record();
  record.state = FirstStepsState::Open;
  if (command.knee) record.knee = command.knee;
  if (command.spots) record.spots = *command.spots;
  if (command.places) record.places = *command.places;
  const auto was_asked = [](const auto& answer) { return answer || answer.silence() != base::Silence::NotAsked; };
  if (was_asked(command.usual_week)) record.usual_week = command.usual_week;
  if (was_asked(command.longest_run)) record.longest_run = command.longest_run;
  if (!command.facts.empty()) {
    const auto told = steps->tell_safety(command.facts);
    if (!told) return Unexpected{told.error()};
  }
  const bool where = command.spots || command.places;
  if (where || !command.replies.empty()) {
    const auto allowed = may_tell_pattern(inside, steps->person());
    if (!allowed) return Unexpected{allowed.error()};
    const auto told = steps->tell_pattern(command.replies, where);
    if (!told) return Unexpected{told.error()};
  }
  return std::move(*steps).draft();
}

Result<Draft> draft_confirm(const Inside& inside, const ConfirmSafety&) {
  auto steps = Steps::of(inside);
  if (!steps) return Unexpected{steps.error()};
  const auto confirmed = steps->confirm();
  if (!confirmed) return Unexpected{confirmed.error()};
  return std::move(*steps).draft();
}

Result<Draft> draft_leave(const Inside& inside, const LeaveFirstSteps& command) {
  if (command.state == FirstStepsState::Open) {
    return base::fail(ErrorCode::OutOfRange, "state", "later or done", "open");
  }
  auto steps = Steps::of(inside);
  if (!steps) return Unexpected{steps.error()};
  steps->record().state = command.state;
  return std::move(*steps).draft();
}

}  // namespace

Result<base::Done> may(const Core& core, const AnswerFirstSteps& command) { return ask(core, command, draft_answer); }
Result<Outcome> perform(Core& core, const AnswerFirstSteps& command) {
  return carry_out(core, "answer-first-steps", command, draft_answer);
}

Result<base::Done> may(const Core& core, const ConfirmSafety& command) { return ask(core, command, draft_confirm); }
Result<Outcome> perform(Core& core, const ConfirmSafety& command) {
  return carry_out(core, "confirm-safety", command, draft_confirm);
}

Result<base::Done> may(const Core& core, const LeaveFirstSteps& command) { return ask(core, command, draft_leave); }
Result<Outcome> perform(Core& core, const LeaveFirstSteps& command) {
  return carry_out(core, "leave-first-steps", command, draft_leave);
}

}  // namespace genu::app
