// Laws of the rules: worse is never answered with more, silence never with a green, and asking twice changes nothing.
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>

#include "core/guidance/answers.hpp"
#include "guidance/dose_step.hpp"
#include "guidance/next_action.hpp"
#include "guidance/schedule.hpp"
#include "guidance/session_light.hpp"

namespace genu::guidance {
namespace {

using model::Action;
using model::Light;
using model::SessionKind;
using model::TriageTier;
using model::WeekGate;

// rapidcheck reports to the terminal; doctest counts.
template <class Law>
void law(const std::string& name, Law holds) {
  CHECK(rc::check(name, holds));
}

int number(int low, int high) { return *rc::gen::inRange(low, high + 1); }

SessionKind any_kind() { return *rc::gen::element(SessionKind::Rehab, SessionKind::Run, SessionKind::Cross); }

const LightProfile& any_profile() {
  return profile_for(*rc::gen::element<std::string>("default", "patellar-tendinopathy", "knee-oa", "post-injection"));
}

SessionResponse any_response() {
  SessionResponse response;
  response.kind = any_kind();
  response.pain_before = nrs(number(missing, 10));
  response.pain_during = nrs(number(missing, 10));
  response.pain_60min = nrs(number(missing, 10));
  if (*rc::gen::arbitrary<bool>()) response.usual_morning = number(0, 10);
  response.next_morning = nrs(number(missing, 10));
  if (*rc::gen::arbitrary<bool>()) {
    response.change =
        *rc::gen::element(model::MorningChange::Better, model::MorningChange::Same, model::MorningChange::Worse);
  }
  if (*rc::gen::arbitrary<bool>()) response.stiffness_change_min = number(-60, 60);
  if (*rc::gen::arbitrary<bool>()) response.swelling_change = number(-3, 3);
  if (*rc::gen::weightedElement<bool>({{9, false}, {1, true}})) response.limp = true;
  response.follow_up_late = *rc::gen::arbitrary<bool>();
  return response;
}

// How bad a light is. Pending stands between green and amber: it becomes one of amber's kind at the latest.
int severity(Light light) {
  switch (light) {
    case Light::Green:
      return 0;
    case Light::Pending:
      return 1;
    case Light::Amber:
      return 2;
    case Light::Red:
      break;
  }
  return 3;
}

// How much an action asks of the knee; wait asks for nothing, like seeking help.
int demand(Action action) {
  switch (action) {
    case Action::Progress:
      return 4;
    case Action::Hold:
      return 3;
    case Action::Regress:
      return 2;
    case Action::RestThenRegress:
      return 1;
    case Action::SeekHelp:
    case Action::Wait:
      break;
  }
  return 0;
}

void worsen(base::Answer<base::Nrs>& pain) {
  if (pain) pain = nrs(std::min(10, pain->score() + number(0, 10)));
}

SessionResponse worse_than(SessionResponse response) {
  worsen(response.pain_during);
  worsen(response.pain_60min);
  worsen(response.next_morning);
  if (response.change && *rc::gen::arbitrary<bool>()) response.change = model::MorningChange::Worse;
  if (response.stiffness_change_min) response.stiffness_change_min = *response.stiffness_change_min + number(0, 40);
  if (response.swelling_change) response.swelling_change = *response.swelling_change + number(0, 3);
  const auto alarm = *rc::gen::element(&SessionResponse::limp, &SessionResponse::sharp_sudden,
                                       &SessionResponse::gave_way, &SessionResponse::locked);
  if (*rc::gen::weightedElement<bool>({{4, false}, {1, true}})) response.*alarm = true;
  return response;
}

std::vector<Outcome> any_history() {
  std::vector<Outcome> history;
  const int sessions = number(0, 8);
  std::int64_t at = 0;
  for (int i = 0; i < sessions; ++i) {
    at += number(5, 80) * hour_ms;
    history.push_back({{at}, any_kind(), number(2, 4), light_seen(any_response(), any_profile())});
  }
  return history;
}

ActionFacts any_facts(const std::vector<Outcome>& history) {
  ActionFacts facts;
  facts.history = history;
  facts.kind = any_kind();
  facts.level = number(2, 4);
  facts.triage = *rc::gen::weightedElement<TriageTier>(
      {{8, TriageTier::SelfManage}, {1, TriageTier::Soon}, {1, TriageTier::Urgent}});
  facts.gate = *rc::gen::weightedElement<WeekGate>(
      {{6, WeekGate::Ok}, {1, WeekGate::Hold}, {1, WeekGate::Regress}, {1, WeekGate::Help}});
  if (*rc::gen::arbitrary<bool>()) facts.failed = {{number(2, 5), {0}}};
  facts.now = {(history.empty() ? 0 : history.back().at.ms) + number(0, 48) * hour_ms};
  return facts;
}

model::Exercise any_exercise() {
  model::Exercise exercise;
  exercise.id = "it";
  exercise.category = *rc::gen::element(model::Category::Strength, model::Category::Isometric, model::Category::Balance,
                                        model::Category::Plyometric, model::Category::Stretch);
  const bool held = exercise.category == model::Category::Isometric || *rc::gen::arbitrary<bool>();
  auto& dose = exercise.dose;
  dose.sets = number(1, 6);
  dose.reps = held ? 1 : number(1, 100);
  dose.hold = {held ? number(1, 200) : 0};
  dose.load_text = *rc::gen::element<std::string>("bodyweight; RPE 5", "8RM", "bodyweight then dumbbells",
                                                  "load leaving 2 in reserve", "light to medium band");
  return exercise;
}

TEST_SUITE("guidance") {
  TEST_CASE("a worse response never has a greener light") {
    law("monotone light", [] {
      const auto response = any_response();
      const auto worse = worse_than(response);
      const auto& profile = any_profile();
      RC_ASSERT(severity(session_light(worse, profile).light) >= severity(session_light(response, profile).light));
    });
  }

  TEST_CASE("a session without an answer that is needed is never green") {
    law("silence is not green", [] {
      auto response = any_response();
      const auto gap = number(0, 2);
      if (gap == 0) response.pain_during = {};
      if (gap == 1) response.next_morning = {};
      if (gap == 2) {
        response.kind = SessionKind::Run;
        response.pain_60min = {};
      }
      RC_ASSERT(session_light(response, any_profile()).light != Light::Green);
    });
  }

  TEST_CASE("the same question has the same answer, and always with a reason") {
    law("lights", [] {
      const auto response = any_response();
      const auto& profile = any_profile();
      const auto advice = session_light(response, profile);
      RC_ASSERT(advice == session_light(response, profile));
      RC_ASSERT(!advice.reasons.empty());
    });
    law("lights without words", [] {
      const auto response = any_response();
      const auto& profile = any_profile();
      const auto advice = session_light(response, profile);
      RC_ASSERT(light_seen(response, profile) ==
                LightSeen({advice.light, has_reason(advice, "light.during"), has_reason(advice, "light.settle-60"),
                           has_reason(advice, "light.gave-way"), has_reason(advice, "light.locked")}));
    });
    law("actions", [] {
      const auto history = any_history();
      const auto facts = any_facts(history);
      const auto& profile = any_profile();
      const auto advice = next_action(facts, profile);
      RC_ASSERT(advice == next_action(facts, profile));
      RC_ASSERT(!advice.reasons.empty());
    });
  }

  TEST_CASE("a worse newest session never leads to a more demanding action") {
    law("monotone action", [] {
      auto history = any_history();
      const auto response = any_response();
      const auto& profile = any_profile();
      const std::int64_t at = (history.empty() ? 0 : history.back().at.ms) + number(5, 80) * hour_ms;
      history.push_back({{at}, response.kind, number(2, 4), light_seen(response, profile)});
      auto worse_history = history;
      worse_history.back().light = light_seen(worse_than(response), profile);
      // Waiting for an answer asks nothing of the knee, whatever the answer will be.
      RC_PRE(history.back().light.light != Light::Pending);
      auto facts = any_facts(history);
      const auto action = next_action(facts, profile).action;
      facts.history = worse_history;
      RC_ASSERT(demand(next_action(facts, profile).action) <= demand(action));
    });
  }

  TEST_CASE("a worse earlier session never leads to progress that was not due") {
    law("monotone past", [] {
      auto history = any_history();
      RC_PRE(!history.empty());
      const auto& profile = any_profile();
      auto facts = any_facts(history);
      const auto action = next_action(facts, profile).action;
      auto worse_history = history;
      auto& outcome = worse_history[static_cast<std::size_t>(number(0, static_cast<int>(history.size()) - 1))];
      RC_PRE(outcome.light.light != Light::Pending);
      if (outcome.light.light == Light::Green) {
        outcome.light = {Light::Amber};
      } else {
        outcome.light.light = Light::Red;
      }
      facts.history = worse_history;
      RC_ASSERT(next_action(facts, profile).action != Action::Progress || action == Action::Progress);
    });
  }

  TEST_CASE("a worse week or triage never leads to a more demanding action") {
    law("monotone gate and triage", [] {
      const auto history = any_history();
      auto facts = any_facts(history);
      const auto& profile = any_profile();
      const auto action = next_action(facts, profile).action;
      facts.gate = static_cast<WeekGate>(std::max(static_cast<int>(facts.gate), number(0, 3)));
      facts.triage = static_cast<TriageTier>(std::max(static_cast<int>(facts.triage), number(0, 2)));
      RC_ASSERT(demand(next_action(facts, profile).action) <= demand(action));
    });
  }

  TEST_CASE("nothing progresses while an answer is missing") {
    law("missing data waits or holds", [] {
      auto history = any_history();
      auto response = any_response();
      response.next_morning = {};
      const std::int64_t at = (history.empty() ? 0 : history.back().at.ms) + 48 * hour_ms;
      history.push_back({{at}, response.kind, 3, light_seen(response, any_profile())});
      RC_ASSERT(next_action(any_facts(history), any_profile()).action != Action::Progress);
    });
  }

  TEST_CASE("a step up and a step down undo each other and stay within the limits") {
    law("dose steps", [] {
      const auto exercise = any_exercise();
      model::Item item;
      item.exercise = exercise.id;
      item.dose = exercise.dose;
      const int down = number(0, 25);
      for (int i = 0; i < down; ++i) item = easier(item, exercise, nullptr);
      const int up = number(0, 60);
      for (int i = 0; i < up; ++i) {
        const auto next = harder(item, exercise);
        if (next == item) break;
        RC_ASSERT(next.step == item.step + 1);
        RC_ASSERT(easier(next, exercise, nullptr) == item);
        item = next;
      }
      RC_ASSERT(item.dose.reps >= 1 && item.dose.reps <= 100);
      RC_ASSERT(item.dose.load_percent >= 50 && item.dose.load_percent <= 300);
      RC_ASSERT(item.step >= -20 && item.step <= 40);
      RC_ASSERT(item.dose.hold.count <= std::max<std::int64_t>(60, exercise.dose.hold.count));
      RC_ASSERT(item.dose.sets == exercise.dose.sets);
    });
  }

  TEST_CASE("a week never has more than it asks for, nor sessions too close") {
    law("schedule", [] {
      WeekRequest request;
      const auto monday = day("2026-03-09");
      request.today = monday + number(0, 6);
      request.plan_start = monday + number(-30, 6);
      request.sessions_per_week = number(0, 7);
      request.min_rest_days = number(0, 2);
      for (int before = -3; monday + before < request.today; ++before) {
        if (number(0, 2) == 0) request.done.push_back(monday + before);
        if (number(0, 6) == 0) request.excused.push_back(monday + before);
      }
      for (const auto weekday : {base::Weekday::Monday, base::Weekday::Tuesday, base::Weekday::Friday}) {
        if (*rc::gen::arbitrary<bool>()) request.preferred.push_back(weekday);
      }
      if (number(0, 3) == 0) request.not_before = request.today + number(0, 3);
      request.held = number(0, 9) == 0;

      const auto days = plan_week(request);
      RC_ASSERT(days.size() == 7U);
      RC_ASSERT(days == plan_week(request));
      int done = 0;
      int planned = 0;
      auto last = monday - 100;
      for (const auto before : request.done) {
        if (before < monday) last = std::max(last, before);
      }
      const bool fits = request.sessions_per_week * (request.min_rest_days + 1) <= 7;
      for (const auto& each : days) {
        RC_ASSERT(!each.reason.message.empty());
        if (each.state == DayState::Done) ++done;
        if (each.state == DayState::Planned) {
          ++planned;
          RC_ASSERT(each.day >= request.today);
          RC_ASSERT(!request.held);
          RC_ASSERT(!request.not_before || each.day >= *request.not_before);
          if (fits) RC_ASSERT(each.day - last > request.min_rest_days);
        }
        if (each.state == DayState::Done || each.state == DayState::Planned) last = each.day;
      }
      RC_ASSERT(planned == 0 || done + planned <= request.sessions_per_week);
    });
  }
}

}  // namespace
}  // namespace genu::guidance
