// The draft of a plan and what it is compared with.
#pragma once
#include <genu/model/plan_draft.hpp>

#include "app/standpoint.hpp"

namespace genu::app {

[[nodiscard]] base::Result<std::optional<model::PlanDraft>> draft_of(const Inside& inside);

/// Same, but a refusal where there is none.
[[nodiscard]] base::Result<model::PlanDraft> present_draft(const Inside& inside);

/// What the draft changes: the phase of the plan in force that it follows, or nothing for a new plan.
[[nodiscard]] const model::Phase* phase_before(const model::PlanDraft& draft, const std::optional<Standpoint>& stand);

/// The dose with which an exercise is added here.
[[nodiscard]] base::Result<model::Dose> usual_dose(const Inside& inside, const model::Exercise& exercise);

/// What is different from `before`: `draft-change.started`, `.added`, `.dose`, …
[[nodiscard]] std::vector<model::Reason> changes_of(const Inside& inside, const model::PlanDraft& draft,
                                                    const model::Phase* before,
                                                    const std::vector<base::Weekday>& weekdays_before);

/// Its own name, else that of the catalogue.
[[nodiscard]] std::string exercise_name(const Inside& inside, const model::Item& item);

}  // namespace genu::app
