// Every programme, walked from its first phase to its last: each criterion can be met, can fail, and is open while
// nothing is known.
#include <doctest/doctest.h>

#include <algorithm>
#include <iterator>

#include "app/embedded_content.hpp"
#include "core/guidance/answers.hpp"
#include "guidance/phase_change.hpp"

namespace genu::guidance {
namespace {

using model::Criterion;
using model::Light;
using model::Programme;
using model::SessionKind;

const auto today = day("2026-12-01");

const content::Catalogue& catalogue() {
  static const auto loaded = app::embedded_catalogue();
  REQUIRE(loaded.has_value());
  return *loaded;
}

// All criteria of a programme: of entries, exits, and of exercises that wait.
std::vector<Criterion> criteria_of(const Programme& programme) {
  std::vector<Criterion> all;
  for (const auto& phase : programme.phases) {
    all.insert(all.end(), phase.entry.begin(), phase.entry.end());
    all.insert(all.end(), phase.exit.begin(), phase.exit.end());
    for (const auto& item : phase.items) {
      std::copy_if(item.when.begin(), item.when.end(), std::back_inserter(all), [](const model::Criterion& criterion) {
        // What belongs to the first days of a phase leaves it by itself; nothing has to be shown for it.
        return !(std::holds_alternative<model::DaysInPhase>(criterion.subject) &&
                 criterion.comparison == model::Comparison::Less);
      });
    }
  }
  return all;
}

// A runner for whom all goes as `well` says, after so many days in the phase.
CriteriaFacts facts_of(const Programme& programme, bool well, int days_in_phase) {
  CriteriaFacts facts;
  facts.today = today;
  facts.phase_start = today - days_in_phase;
  for (int back = 19; back >= 1; --back) {
    for (const auto kind : {SessionKind::Rehab, SessionKind::Run}) {
      facts.sessions.push_back({today - back, kind, nrs(well ? 0 : 9), well ? Light::Green : Light::Red, true});
    }
    facts.days.push_back({today - back, well ? 0 : 3, well ? 0 : 90});
  }
  facts.adherence_percent = [well](int) { return std::optional(well ? 100 : 0); };
  for (const auto& test : model::self_tests) {
    const bool pain = test.unit == model::TestUnit::Nrs;
    facts.tests.emplace(test.id, pain == well ? 0 : pain ? 10 : well ? 200 : 0);
  }
  facts.full_range = well;
  facts.week_gate = well ? model::WeekGate::Ok : model::WeekGate::Help;
  facts.injection = well ? today - 200 : today;
  facts.cleared_for_running = well;
  facts.run_level = well ? 12 : 0;
  if (!well) return facts;
  for (const auto& criterion : criteria_of(programme)) {
    if (const auto* manual = std::get_if<model::Manual>(&criterion.subject)) facts.ticked.insert(manual->text);
  }
  return facts;
}

TEST_SUITE("guidance") {
  TEST_CASE(
      "every criterion of every programme is met by a healing runner, fails for a sore one, and is never met "
      "by silence") {
    CHECK(catalogue().programmes().size() == 7);
    for (const auto& programme : catalogue().programmes()) {
      const auto well = facts_of(programme, true, 400);
      auto sore = facts_of(programme, false, 0);
      CriteriaFacts nothing;
      nothing.today = nothing.phase_start = today;
      for (const auto& criterion : criteria_of(programme)) {
        CAPTURE(programme.id);
        CAPTURE(model::to_text(criterion));
        CHECK(check_criterion(criterion, well).state == CriterionState::Met);
        CHECK(check_criterion(criterion, sore).state == CriterionState::NotMet);
        const bool empty_window = std::holds_alternative<model::Reds>(criterion.subject) ||
                                  std::holds_alternative<model::WeekGateNow>(criterion.subject);
        if (!empty_window) CHECK(check_criterion(criterion, nothing).state != CriterionState::Met);
      }
    }
  }

  TEST_CASE("a healing runner goes through every phase of every programme, one after the other") {
    for (const auto& programme : catalogue().programmes()) {
      for (std::size_t i = 0; i < programme.phases.size(); ++i) {
        const auto& phase = programme.phases[i];
        CAPTURE(programme.id);
        CAPTURE(phase.id);
        PhaseFacts facts;
        facts.criteria = facts_of(programme, true, phase.min_days);
        const auto advice = phase_change(programme, phase.id, facts);
        if (i + 1 < programme.phases.size()) {
          CHECK(advice.move == PhaseMove::Next);
          CHECK(advice.phase == programme.phases[i + 1].id);
        } else {
          CHECK(advice.move == (phase.exit.empty() ? PhaseMove::Stay : PhaseMove::Finish));
        }
        facts.criteria.phase_start = today - (phase.min_days - 1);
        CHECK(phase_change(programme, phase.id, facts).move == PhaseMove::Stay);
      }
    }
  }

  TEST_CASE("each open criterion alone keeps a runner in the phase") {
    for (const auto& programme : catalogue().programmes()) {
      for (const auto& phase : programme.phases) {
        for (const auto& criterion : phase.exit) {
          CAPTURE(programme.id);
          CAPTURE(model::to_text(criterion));
          auto alone = programme;
          for (auto& each : alone.phases) {
            if (each.id == phase.id) each.exit = {criterion};
            each.entry.clear();
          }
          PhaseFacts facts;
          facts.criteria = facts_of(programme, false, phase.min_days);
          // Two reds in a row would step back, which is not what is asked here.
          for (auto& session : facts.criteria.sessions) session.in_phase = false;
          const bool only_days = std::holds_alternative<model::DaysInPhase>(criterion.subject);
          if (!only_days) CHECK(phase_change(alone, phase.id, facts).move == PhaseMove::Stay);
        }
      }
    }
  }
}

}  // namespace
}  // namespace genu::guidance
