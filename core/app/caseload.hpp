// Keeps the summaries of the caseload true: whatever writes records of somebody in care settles before it commits.
#pragma once
#include <genu/model/care_summary.hpp>

#include "app/inside.hpp"

namespace genu::app {

/// Gathers anew the summary of everyone in care whose records `transaction` has changed. Costs nothing worth
/// mentioning where nobody in care was touched.
[[nodiscard]] base::Result<base::Done> settle_caseload(const Inside& inside, store::Transaction& transaction);

/// The summary of the person this core means, who is in care, as it is now.
[[nodiscard]] base::Result<model::CareSummary> gather_summary(const Inside& inside, const model::Care& care);

}  // namespace genu::app
