// A plan is built for one person: exercises are found and added, doses set, and what it costs is seen all the while.
#pragma once

#include <genu/app/views/plan_draft.hpp>
#include <genu/app/views/standing.hpp>

#include <string>
#include <vector>

#include "screens/clinic_given.hpp"
#include "screens/posters.hpp"

namespace genu::screens {

struct BuilderShown {
  const app::PlanDraftView& draft;
  const std::vector<app::FoundExercise>& found;  ///< by what is typed
  const std::vector<app::TemplateChoice>& templates;
  const std::vector<app::ProgrammeChoice>& programmes;
  const app::CaseloadLine& person;
  bool has_plan = false;  ///< whether a plan is in force
};

/// A physiotherapist's own exercise while it is described; the one of the catalogue that it counts as comes last.
struct OwnExercise {
  std::string name;
  std::string note;  ///< how it is done
  bool no_figure = false;
};

struct BuilderUi {
  std::string search;
  std::string by;      ///< who signs
  std::string reason;  ///< of the version
  std::string template_name;
  std::string criterion;
  std::string chosen;              ///< the exercise that the keys move
  std::string swap;                ///< the exercise whose place the next one found takes; empty where it is added
  std::optional<OwnExercise> own;  ///< where the next one found stands for it
  std::optional<model::Side> side;
};

void draw(const BuilderShown& shown, BuilderUi& ui, const Posters& posters, const ClinicGiven& given);

}  // namespace genu::screens
