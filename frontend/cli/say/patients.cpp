#include "say/patients.hpp"

#include <genu/app/views/caseload.hpp>

#include "say/short_id.hpp"

namespace genu::cli {

base::Result<base::Id> patient_ending(std::string_view text, const app::Core& core) {
  if (auto whole = base::Id::from(text)) return whole;
  std::vector<base::Id> ids;
  for (const auto filter : {app::CaseloadFilter::All, app::CaseloadFilter::Archived}) {
    app::CaseloadAsked asked;
    asked.filter = filter;
    asked.limit = 1000;
    for (bool more = true; more; asked.offset += asked.limit) {
      const auto view = app::caseload_view(core, asked);
      if (!view) return base::Unexpected{view.error()};
      for (const auto& line : view->lines) ids.push_back(line.patient);
      more = view->more;
    }
  }
  return id_ending(text, ids);
}

}  // namespace genu::cli
