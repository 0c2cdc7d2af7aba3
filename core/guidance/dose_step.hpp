// One step up or down in the dose of an exercise (clinical reference 3.3 and 4): one change at a time.
//
// The doses of an item form a ladder. Step 0 is the first dose; above it come the doses the programme names (`then`),
// and after those, where it names none:
//   repetitions             + 2, up to 4 above the first
//   repetitions with load   the same, then 5 to 10 % more load and back to the first repetitions, and so on
//   load set by an RM       5 to 10 % more load, repetitions unchanged; so too after the last `then` of a loaded
//   exercise holds                   + 5 s, up to one and a half times the first, and never beyond 60 s by itself
// Only strength, isometric and balance exercises climb on their own. What a programme names it has allowed, whatever
// the category. Below step 0 the easier exercise takes over; where there is none the dose shrinks by 20 % a step.
#pragma once
#include <genu/model/exercise.hpp>
#include <genu/model/programme.hpp>
#include <genu/model/reason.hpp>

namespace genu::guidance {

/// The step of a dose that is no rung of the ladder, such as that of a flare.
inline constexpr int off_the_ladder = -20;

/// The item one step up; unchanged at the top. `exercise` is the item's. A dose changed by hand becomes the first
/// dose of its item: `step` 0 and no `first_dose`.
[[nodiscard]] model::Item harder(const model::Item& item, const model::Exercise& exercise);

/// The item one step down; unchanged at the bottom. `regression` is the easier exercise, or null where there is none
/// or it does not suit the person; it begins at its usual dose and says what it stands in for.
[[nodiscard]] model::Item easier(const model::Item& item, const model::Exercise& exercise,
                                 const model::Exercise* regression);

/// Whether an exercise that stands in for a harder one has shown enough for the way back: two steps, or its top.
[[nodiscard]] bool ready_to_return(const model::Item& item, const model::Exercise& exercise);

/// Whether more load can be added to it: its load speaks of weights or of a maximum. Bands are left out, since 5 %
/// of a band is nothing one can take.
[[nodiscard]] bool takes_load(const model::Dose& dose);

using model::DoseMove;

struct DoseChange {
  DoseMove move = DoseMove::Same;
  model::Reason reason;

  bool operator==(const DoseChange&) const = default;
};

/// What happened between two states of one item. Values: `exercise`, `old`, `new` (doses in short), for changes of
/// load `old_load`, `new_load` (per cent), for swaps `instead_of`.
[[nodiscard]] DoseChange dose_change(const model::Item& before, const model::Item& after);

}  // namespace genu::guidance
