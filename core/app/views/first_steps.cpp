// The first steps: the safety answers, the pattern and the way, read together.
#include <genu/app/views/first_steps.hpp>

#include <algorithm>

#include "app/first_steps.hpp"
#include "app/standpoint.hpp"
#include "app/triage_now.hpp"
#include "guidance/pattern_signs.hpp"

namespace genu::app {

namespace {

using base::Result;
using base::Unexpected;

// A yes to these is good news, so they stand apart from the signs that a single "no" answers.
constexpr std::string_view good_news[] = {"improving", "settles_with_rest"};
// The first is asked by the knee map, the second among the safety questions.
constexpr std::string_view asked_otherwise[] = {"location", "age"};

template <std::size_t n>
bool is_in(const std::string_view (&names)[n], std::string_view name) {
  return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

int open_in(const std::vector<TriageQuestionView>& questions) {
  return static_cast<int>(
      std::count_if(questions.begin(), questions.end(), [](const auto& question) { return question.to_ask; }));
}

Result<base::Done> add_safety(const Core& core, FirstStepsView& view) {
  auto triage = triage_view(core);
  if (!triage) return Unexpected{triage.error()};
  view.triage = std::move(*triage);
  auto questions = triage_questions(core);
  if (!questions) return Unexpected{questions.error()};
  for (auto& question : *questions) {
    if (!question.to_ask && !question.answer) continue;
    const bool sign = question.kind == model::FactKind::Flag && !is_in(good_news, question.fact);
    (sign ? view.signs : view.details).push_back(std::move(question));
  }
  view.open_signs = open_in(view.signs);
  view.open_details = open_in(view.details);
  return base::Done{};
}

void add_onset(Day today, FirstStepsView& view) {
  for (const auto& question : view.details) {
    const bool told = question.fact == "days_since_onset" && question.answer;
    if (told && *question.answer != model::never_happened) view.onset = today - *question.answer;
  }
}

void add_likenesses(const Inside& inside, const PatternView& pattern, FirstStepsView& view) {
  const auto& sheet = inside.catalogue.pattern();
  for (const auto& each : sheet.conditions) {
    Likeness likeness;
    likeness.condition = each.condition;
    const auto* condition = inside.catalogue.condition(each.condition);
    likeness.name = condition ? condition->name : each.condition;
    likeness.summary = condition ? condition->summary : std::string();
    likeness.signs = guidance::pattern_signs(sheet, each.condition, pattern.replies);
    likeness.fits = guidance::fitting(likeness.signs);
    likeness.resembled = std::any_of(pattern.conditions.begin(), pattern.conditions.end(),
                                     [&](const NamedCondition& named) { return named.id == each.condition; });
    view.likenesses.push_back(std::move(likeness));
  }
  const auto place = [&](const Likeness& likeness) {
    const auto found = std::find_if(pattern.conditions.begin(), pattern.conditions.end(),
                                    [&](const NamedCondition& named) { return named.id == likeness.condition; });
    return found - pattern.conditions.begin();
  };
  std::stable_sort(view.likenesses.begin(), view.likenesses.end(), [&](const Likeness& a, const Likeness& b) {
    return place(a) != place(b) ? place(a) < place(b) : a.fits > b.fits;
  });
}

Result<base::Done> add_pattern(const Core& core, FirstStepsView& view) {
  const auto& inside = core.inside();
  const auto pattern = pattern_view(core);
  if (!pattern) return Unexpected{pattern.error()};
  for (const auto& question : inside.catalogue.pattern().questions) {
    if (!is_in(asked_otherwise, question.id)) view.questions.push_back(question);
  }
  view.replies = pattern->replies;
  view.says = pattern->text;
  view.cautious = pattern->cautious;
  if (pattern->result) view.outcome = pattern->result->outcome;
  if (pattern->result) add_likenesses(inside, *pattern, view);
  return base::Done{};
}

Result<base::Done> add_way(const Core& core, FirstStepsView& view) {
  const auto way = pathway_view(core);
  if (!way) return Unexpected{way.error()};
  view.pathway = way->pathway;
  const auto choices = programme_choices(core);
  if (!choices) return Unexpected{choices.error()};
  for (const auto& id : way->programmes) {
    const auto found = std::find_if(choices->begin(), choices->end(), [&](const auto& each) { return each.id == id; });
    if (found != choices->end()) view.proposed.push_back(*found);
  }
  return base::Done{};
}

FirstStep step_of(bool safety_done, bool to_confirm, model::PatternOutcome outcome) {
  if (!safety_done || to_confirm) return FirstStep::Safety;
  return outcome == model::PatternOutcome::Insufficient ? FirstStep::WhereAndWhen : FirstStep::Resembles;
}

void add_state(const std::optional<model::FirstSteps>& stored, bool checked, FirstStepsNow& now) {
  if (!stored) return;
  now.state = stored->state;
  now.begun = checked || stored->knee || stored->pattern || stored->usual_week || stored->longest_run;
}

}  // namespace

Result<FirstStepsView> first_steps_view(const Core& core) {
  const auto& inside = core.inside();
  const auto person = person_of(inside);
  if (!person) return Unexpected{person.error()};
  const auto stored = stored_first_steps(inside, person->id);
  if (!stored) return Unexpected{stored.error()};
  FirstStepsView view;
  const auto safety = add_safety(core, view);
  if (!safety) return Unexpected{safety.error()};
  const auto pattern = add_pattern(core, view);
  if (!pattern) return Unexpected{pattern.error()};
  const auto way = add_way(core, view);
  if (!way) return Unexpected{way.error()};
  add_onset(today_of(inside, *person), view);
  add_state(*stored, view.triage.checked.has_value(), view.state);
  if (*stored) {
    view.to_confirm = (*stored)->safety.has_value();
    view.knee = (*stored)->knee;
    view.spots = (*stored)->spots;
    view.places = (*stored)->places;
    view.usual_week = (*stored)->usual_week;
    view.longest_run = (*stored)->longest_run;
  }
  view.state.step = step_of(view.open_signs + view.open_details == 0, view.to_confirm, view.outcome);
  return view;
}

Result<FirstStepsNow> first_steps_state(const Core& core) {
  const auto& inside = core.inside();
  const auto person = person_of(inside);
  if (!person) return Unexpected{person.error()};
  const auto stored = stored_first_steps(inside, person->id);
  if (!stored) return Unexpected{stored.error()};
  FirstStepsNow state;
  if (!*stored) return state;
  const auto now = triage_today(inside, *person);
  if (!now) return Unexpected{now.error()};
  add_state(*stored, now->checked.has_value(), state);
  const auto pattern = pattern_view(core);
  if (!pattern) return Unexpected{pattern.error()};
  const auto outcome = pattern->result ? pattern->result->outcome : model::PatternOutcome::Insufficient;
  state.step = step_of(now->result.still_to_ask.empty(), (*stored)->safety.has_value(), outcome);
  return state;
}

}  // namespace genu::app

// How the records are written and read, compiled once.
namespace genu::base {
template struct Codec<app::FirstStepsNow>;
template struct Codec<app::Likeness>;
template struct Codec<app::FirstStepsView>;
}  // namespace genu::base
