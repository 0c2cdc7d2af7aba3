// Forwards, back or on with the same phase (clinical reference 0.5 and 5).
#pragma once
#include <genu/model/programme.hpp>
#include <span>

#include "guidance/criteria.hpp"

namespace genu::guidance {

/// A self-test that allowed the entry into the phase: its result then and now.
struct EntryTest {
  std::string test;
  int at_entry = 0;
  int latest = 0;
};

struct PhaseFacts {
  CriteriaFacts criteria;  ///< for the exit of this phase and the entry of the next
  std::vector<EntryTest> entry_tests;
  bool next_closed = false;  ///< somebody has to look at the knee before a further phase opens
};

enum class PhaseMove {
  Stay,
  Next,
  Back,
  Finish,  ///< the exit of the last phase is met
};
constexpr auto names_of(base::Type<PhaseMove>) {
  return base::names<PhaseMove>(
      {{PhaseMove::Stay, "stay"}, {PhaseMove::Next, "next"}, {PhaseMove::Back, "back"}, {PhaseMove::Finish, "finish"}});
}

struct PhaseAdvice {
  PhaseMove move = PhaseMove::Stay;
  std::string phase;                   ///< the phase to be in now
  bool review = false;                 ///< suggest a look at the plan: it takes longer than usual
  std::vector<CriterionResult> exit;   ///< of the present phase
  std::vector<CriterionResult> entry;  ///< of the next phase; empty in the last
  std::vector<model::Reason> reasons;

  bool operator==(const PhaseAdvice&) const = default;
};

/// Back after two red sessions in a row in this phase, or when a pain test that allowed entry has risen by 2 or more;
/// else on when the phase has lasted its days, every criterion is met and the next one is not closed; else the same
/// phase, with a review once it lasts too long. From the first phase there is no way back, and a last phase without an
/// exit goes on, with a review every twelve weeks. `phase` must be one of `programme`.
/// Rules: `phase.back.reds`, `phase.back.test`, `phase.next`, `phase.finish`, `phase.stay`, `phase.review`.
[[nodiscard]] PhaseAdvice phase_change(const model::Programme& programme, std::string_view phase,
                                       const PhaseFacts& facts);

}  // namespace genu::guidance
