// The running programme: its phases, the exercises of one of them, what is asked to move on, and what has changed.
#pragma once

#include <genu/app/views.hpp>
#include <genu/app/views/plan_story.hpp>

#include <optional>
#include <set>
#include <string>

#include "screens/given.hpp"

namespace genu::screens {

struct ProgrammeShown {
  const app::ProgrammeView& view;
  const app::TodayView& today;  ///< whether the next phase is open
  const app::SelfTestsView* tests = nullptr;
  const app::PlanStory* story = nullptr;
};

struct ProgrammeUi {
  std::optional<std::size_t> phase;  ///< the one that is looked at; the current one where missing
  std::set<std::string> ticked;      ///< plain-word criteria
};

void draw(const ProgrammeShown& shown, ProgrammeUi& ui, const Given& given);

}  // namespace genu::screens
