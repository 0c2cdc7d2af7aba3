// What a physiotherapist has set.
#include <genu/app/views/overrides.hpp>

#include "app/standpoint.hpp"
#include "guidance/overrides.hpp"

namespace genu::app {

base::Result<OverridesView> overrides_view(const Core& core) {
  const auto stand = standpoint_of(core.inside());
  if (!stand) return base::Unexpected{stand.error()};
  OverridesView view;
  if (!*stand) return view;
  for (const auto& change : (*stand)->overrides) {
    if (guidance::in_force(change, (*stand)->today)) {
      view.in_force.push_back(change);
    } else {
      view.ended.insert(view.ended.begin(), change);
    }
  }
  return view;
}

}  // namespace genu::app
