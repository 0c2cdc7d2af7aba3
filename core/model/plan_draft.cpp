#include <genu/model/plan_draft.hpp>

// How the records are written and read, compiled once.
namespace genu::base {
template struct Codec<model::PlanDraft>;
template struct Codec<model::PlanTemplate>;
template struct Codec<model::DoseDefault>;
}  // namespace genu::base
