// The limits of the person whose review is open: what is in force and by whom, and one change at a time, signed.
#pragma once

#include <genu/app/views/limits.hpp>

#include "screens/clinic_given.hpp"
#include "screens/stack.hpp"

namespace genu::screens {

enum class LimitsSubject { Pain, Streak, Running, Ladder, Exit };

/// What is being changed; what was not touched is as it stands.
struct LimitsUi {
  LimitsSubject subject = LimitsSubject::Pain;
  model::SessionKind kind = model::SessionKind::Rehab;
  std::optional<int> green, amber, greens, level;
  std::optional<app::LockOpener> opener;  ///< of running; none: it is to be kept off
  bool no_higher = false;                 ///< of the ladder: a step that is not to be passed
  int days = 7;
  std::string criterion;
  bool confirmed = false;
};

/// Who signs, and why.
struct Signature {
  std::string& by;
  std::string& reason;
};

/// Fills the panel. `close` is called once something was sent.
void add_limits(Stack& stack, const app::LimitsView& view, LimitsUi& ui, Signature signature, const ClinicGiven& given,
                const std::function<void()>& close);

}  // namespace genu::screens
