// A weekly sheet that came back, ticked by hand.
#pragma once
#include <genu/app/changes.hpp>
#include <genu/app/core.hpp>

namespace genu::app {

/// One column of the grid. An empty box is nothing reported: it is no zero, and no exercise left out.
struct PaperDay {
  Day day;
  std::vector<std::string> done;  ///< ids of the exercises that are ticked
  Answer<Nrs> pain_during;
  Answer<Nrs> pain_morning;  ///< the next morning
};

constexpr auto fields_of(base::Type<PaperDay>) {
  using base::field;
  using C = PaperDay;
  return base::record<C>("paper-day", field("day", &C::day, "which day"),
                         field("done", &C::done, "ids of the exercises that are ticked").within(0, 20),
                         field("pain_during", &C::pain_during, "NRS"),
                         field("pain_morning", &C::pain_morning, "NRS of the next morning"));
}

/// Notes the sessions of a ticked sheet, of the plan in force, marked as from paper. All or nothing: refused where
/// nothing is ticked, for pain without a tick, for an exercise that is not on the sheet, for a day ahead or more than a
/// year back, and for a day of which a session is noted already, so that entering a sheet twice adds nothing.
struct EnterPaperWeek {
  std::vector<PaperDay> days;
};

constexpr auto fields_of(base::Type<EnterPaperWeek>) {
  return base::record<EnterPaperWeek>(
      "enter-paper-week", base::field("days", &EnterPaperWeek::days, "with something in them").within(0, 7));
}

base::Result<base::Done> may(const Core& core, const EnterPaperWeek& command);
base::Result<Outcome> perform(Core& core, const EnterPaperWeek& command);

}  // namespace genu::app

namespace genu::base {
extern template struct Codec<app::PaperDay>;
extern template struct Codec<app::EnterPaperWeek>;
}  // namespace genu::base
