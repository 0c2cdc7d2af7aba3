// What a physiotherapist has set for this person.
#pragma once
#include <genu/app/core.hpp>
#include <genu/model/override.hpp>

namespace genu::app {

struct OverridesView {
  std::vector<model::Override> in_force;  ///< oldest first
  std::vector<model::Override> ended;     ///< newest first
  bool operator==(const OverridesView&) const = default;
};

constexpr auto fields_of(base::Type<OverridesView>) {
  using V = OverridesView;
  return base::record<V>("overrides", base::field("in_force", &V::in_force, "oldest first"),
                         base::field("ended", &V::ended, "newest first"));
}

/// Of the running programme; empty where there is none.
[[nodiscard]] base::Result<OverridesView> overrides_view(const Core& core);

}  // namespace genu::app

namespace genu::base {
extern template struct Codec<app::OverridesView>;
}  // namespace genu::base
