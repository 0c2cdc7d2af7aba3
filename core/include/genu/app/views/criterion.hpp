// One criterion of a phase, and whether it is met.
#pragma once
#include <genu/base/codec.hpp>
#include <genu/model/criterion.hpp>
#include <genu/model/reason.hpp>

namespace genu::app {

using model::CriterionState;

/// One criterion of the phase, with where it stands.
struct CriterionView {
  std::string criterion;  ///< its canonical text
  CriterionState state = CriterionState::Unknown;
  bool manual = false;  ///< ticked by the person
  model::Reason reason;
  bool operator==(const CriterionView&) const = default;
};

constexpr auto fields_of(base::Type<CriterionView>) {
  using base::field;
  using V = CriterionView;
  return base::record<V>("criterion", field("criterion", &V::criterion, "its text"),
                         field("state", &V::state, "where it stands"),
                         field("manual", &V::manual, "ticked by the person"), field("reason", &V::reason, "in words"));
}

}  // namespace genu::app

namespace genu::base {
extern template struct Codec<app::CriterionView>;
}  // namespace genu::base
