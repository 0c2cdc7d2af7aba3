#include "guidance/next_action.hpp"

#include <doctest/doctest.h>

#include "core/guidance/answers.hpp"
#include "guidance/session_light.hpp"

namespace genu::guidance {
namespace {

using model::Action;
using model::Light;
using model::SessionKind;
using model::TriageTier;
using model::WeekGate;

constexpr auto green = Light::Green;
constexpr auto amber = Light::Amber;
constexpr auto red = Light::Red;
constexpr auto pending = Light::Pending;
constexpr auto run = SessionKind::Run;
constexpr auto rehab = SessionKind::Rehab;

LightSeen light_with(Light light, const std::vector<std::string>& rules = {}) {
  LightSeen seen{light};
  for (const auto& rule : rules) {
    seen.during = seen.during || rule == "light.during";
    seen.settle_60 = seen.settle_60 || rule == "light.settle-60";
    seen.gave_way = seen.gave_way || rule == "light.gave-way";
    seen.locked = seen.locked || rule == "light.locked";
  }
  return seen;
}

// Sessions two days apart at level 3, of one kind.
std::vector<Outcome> history_of(const std::vector<Light>& lights, SessionKind kind = run) {
  std::vector<Outcome> history;
  for (const auto light : lights) {
    const auto at = static_cast<std::int64_t>(history.size()) * 2 * day_ms;
    history.push_back({{at}, kind, 3, light_with(light)});
  }
  return history;
}

ActionFacts facts_of(const std::vector<Outcome>& history, SessionKind kind = run) {
  ActionFacts facts;
  facts.history = history;
  facts.kind = kind;
  facts.level = 3;
  if (!history.empty()) facts.now = {history.back().at.ms + day_ms};
  return facts;
}

Action action_of(const std::vector<Outcome>& history, SessionKind kind = run) {
  return next_action(facts_of(history, kind), profile_for("default")).action;
}

// The columns of the table in clinical reference 3.3: level 3, runs unless stated, sessions two days apart.
struct Vector {
  const char* name;
  const char* profile;
  std::vector<Light> lights;
  Action action;
  std::vector<std::string> newest_reasons = {};
  std::vector<int> failed_levels = {};
  WeekGate gate = WeekGate::Ok;
  SessionKind kind = run;
  std::vector<SessionKind> kinds = {};
};

const std::vector<Vector> vectors{
    {"A1", "default", {green}, Action::Hold},
    {"A2", "default", {green, green}, Action::Progress},
    {"A3", "default", {green, green}, Action::Hold, {}, {4}},
    {"A4", "default", {green, green, green}, Action::Progress, {}, {4}},
    {"A5", "default", {green, amber}, Action::Hold},
    {"A6", "default", {amber, amber}, Action::Regress},
    {"A7", "default", {amber}, Action::Regress, {"light.during", "light.settle-60"}},
    {"A8", "default", {green, red}, Action::RestThenRegress},
    {"A9", "default", {red, red}, Action::SeekHelp},
    {"A10", "default", {red, green, red, green, red}, Action::SeekHelp},
    {"A11", "default", {green, green}, Action::Hold, {}, {}, WeekGate::Hold},
    {"A12", "knee-oa", {green, green}, Action::Hold},
    {"A13", "default", {green, red}, Action::SeekHelp, {"light.gave-way"}},
    {"A14", "default", {green, pending}, Action::Wait},
    {"A15", "default", {green, green}, Action::Progress, {}, {}, WeekGate::Ok, rehab},
    {"A16", "default", {green}, Action::SeekHelp, {}, {}, WeekGate::Help},
    {"A17", "default", {green, amber, green}, Action::Progress, {}, {}, WeekGate::Ok, run, {run, rehab, run}},
    {"A18", "default", {red}, Action::SeekHelp, {}, {}, WeekGate::Help},
};

TEST_SUITE("guidance") {
  TEST_CASE("the actions are those of the reference, A1 to A18") {
    for (const auto& vector : vectors) {
      CAPTURE(vector.name);
      auto history = history_of(vector.lights, vector.kind);
      for (std::size_t i = 0; i < vector.kinds.size(); ++i) history[i].kind = vector.kinds[i];
      history.back().light = light_with(vector.lights.back(), vector.newest_reasons);
      auto facts = facts_of(history, vector.kind);
      facts.gate = vector.gate;
      for (const int level : vector.failed_levels) facts.failed.push_back({level, facts.now});
      const auto advice = next_action(facts, profile_for(vector.profile));
      CHECK(base::name_of(advice.action) == base::name_of(vector.action));
      CHECK_FALSE(advice.reasons.empty());
    }
  }

  TEST_CASE("greens less than 20 hours apart count once") {
    auto history = history_of({green, green});
    history[1].at = {20 * hour_ms - 1};
    CHECK(green_streak(history, run, 3) == 1);
    history[1].at = {20 * hour_ms};
    CHECK(green_streak(history, run, 3) == 2);
    // A third session close to the second counts with the first, which is far enough from it.
    history = history_of({green, green, green});
    history[1].at = {15 * hour_ms};
    history[2].at = {30 * hour_ms};
    CHECK(green_streak(history, run, 3) == 2);
  }

  TEST_CASE("an amber breaks a streak even within 20 hours") {
    auto history = history_of({green, amber, green, green});
    history[1].at = {2 * 2 * day_ms - 5 * hour_ms};
    CHECK(green_streak(history, run, 3) == 2);
  }

  TEST_CASE("another level ends the streak") {
    auto history = history_of({green, green, green});
    history[0].level = 2;
    history[1].level = 2;
    CHECK(action_of(history) == Action::Hold);
  }

  TEST_CASE("pending sessions are looked through, except the newest") {
    CHECK(action_of(history_of({green, pending, green})) == Action::Progress);
    CHECK(action_of(history_of({red, pending, red})) == Action::SeekHelp);
    CHECK(action_of(history_of({amber, pending, amber})) == Action::Regress);
    CHECK(action_of(history_of({green, green, pending})) == Action::Wait);
  }

  TEST_CASE("two ambers step back only at the same level and of the same kind") {
    auto history = history_of({amber, amber});
    history[0].level = 2;
    CHECK(action_of(history) == Action::Hold);
    history = history_of({amber, amber});
    history[0].kind = rehab;
    CHECK(action_of(history) == Action::Hold);
    history = history_of({amber, green, amber});
    history[1].kind = rehab;
    CHECK(action_of(history) == Action::Regress);
  }

  TEST_CASE("a sore run also holds the exercises") {
    auto history = history_of({green, green, amber});
    history[0].kind = history[1].kind = rehab;
    CHECK(action_of(history, rehab) == Action::Hold);
  }

  TEST_CASE("only a run that was both over the limit and unsettled steps back at once") {
    auto history = history_of({amber});
    history[0].light = light_with(amber, {"light.during"});
    CHECK(action_of(history) == Action::Hold);
    history[0].light = light_with(amber, {"light.during", "light.settle-60"});
    history[0].kind = rehab;
    CHECK(action_of(history, rehab) == Action::Hold);
  }

  TEST_CASE("three reds count for 14 days") {
    auto history = history_of({red, green, red, green, red, green});
    auto facts = facts_of(history);
    facts.now = {14 * day_ms};
    CHECK(next_action(facts, profile_for("default")).action == Action::SeekHelp);
    facts.now = {14 * day_ms + 1};
    CHECK(next_action(facts, profile_for("default")).action == Action::Hold);
  }

  TEST_CASE("a failed level is remembered for 28 days") {
    const auto history = history_of({green, green});
    auto facts = facts_of(history);
    facts.failed = {{4, {facts.now.ms - 28 * day_ms}}};
    CHECK(next_action(facts, profile_for("default")).action == Action::Hold);
    CHECK(next_action(facts, profile_for("default")).reasons[0].message == "next-action.hold.failed-level");
    facts.failed = {{4, {facts.now.ms - 28 * day_ms - 1}}, {5, facts.now}, {3, facts.now}};
    CHECK(next_action(facts, profile_for("default")).action == Action::Progress);
  }

  TEST_CASE("failed levels are found in the history") {
    auto history = history_of({red, green, amber, amber, amber, pending});
    history[0].level = 4;
    history[4].level = 5;
    CHECK(failed_levels(history, run) == std::vector<FailedLevel>{{4, {0}}, {3, {6 * day_ms}}});
    CHECK(failed_levels(history, rehab).empty());

    auto back_again = history_of({red, green, green});
    back_again[0].level = 4;
    CHECK(action_of(back_again) == Action::Hold);
    back_again.push_back({{6 * day_ms}, run, 3, light_with(green)});
    CHECK(action_of(back_again) == Action::Progress);
  }

  TEST_CASE("triage comes before anything but waiting, and is said even then") {
    const auto history = history_of({green, green});
    auto facts = facts_of(history);
    for (const auto tier : {TriageTier::Soon, TriageTier::Urgent}) {
      facts.triage = tier;
      CHECK(next_action(facts, profile_for("default")).action == Action::SeekHelp);
    }
    const auto waiting = history_of({green, pending});
    facts = facts_of(waiting);
    facts.triage = TriageTier::Urgent;
    const auto advice = next_action(facts, profile_for("default"));
    CHECK(advice.action == Action::Wait);
    CHECK(has_reason(advice, "next-action.seek-help"));
  }

  TEST_CASE("a locked knee asks for help") {
    auto history = history_of({red});
    history[0].light = light_with(red, {"light.locked"});
    CHECK(action_of(history) == Action::SeekHelp);
  }

  TEST_CASE("without a history there is nothing to progress from") {
    const std::vector<Outcome> none;
    auto facts = facts_of(none);
    CHECK(next_action(facts, profile_for("default")).reasons[0].message == "next-action.hold.no-history");
    facts.gate = WeekGate::Regress;
    CHECK(next_action(facts, profile_for("default")).action == Action::Regress);
    facts.triage = TriageTier::Soon;
    CHECK(next_action(facts, profile_for("default")).action == Action::SeekHelp);
  }
}

}  // namespace
}  // namespace genu::guidance
