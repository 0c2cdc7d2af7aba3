// Commands: what becomes of a planned session that is not done on its day.
#pragma once
#include <genu/app/changes.hpp>
#include <genu/app/core.hpp>
#include <genu/model/missed_session.hpp>

namespace genu::app {

/// Leaves out a planned session of this week or the last one. It is not made up for; illness, days away and rest for
/// the knee are excused and count neither as planned nor as missed. Refused where nothing was planned or a session is
/// there. What was said before about the same day is replaced.
struct SkipSession {
  std::optional<Day> day;  ///< today where left out
  model::MissedReason reason = model::MissedReason::Other;
};

constexpr auto fields_of(base::Type<SkipSession>) {
  using C = SkipSession;
  return base::record<C>("skip-session", base::field("day", &C::day, "a day of this week or the last one"),
                         base::field("reason", &C::reason, "why it is left out"));
}

/// Puts a planned session of this week on another day of it, from today on, which is kept for it where the rest days
/// allow. Refused for days that `SessionChange::move_to` does not name.
struct MoveSession {
  std::optional<Day> day;  ///< today where left out
  Day to;
};

constexpr auto fields_of(base::Type<MoveSession>) {
  using C = MoveSession;
  return base::record<C>("move-session", base::field("day", &C::day, "a day of this week"),
                         base::field("to", &C::to, "another day of this week"));
}

base::Result<base::Done> may(const Core& core, const SkipSession& command);
base::Result<base::Done> may(const Core& core, const MoveSession& command);
base::Result<Outcome> perform(Core& core, const SkipSession& command);
base::Result<Outcome> perform(Core& core, const MoveSession& command);

}  // namespace genu::app

namespace genu::base {
extern template struct Codec<app::SkipSession>;
extern template struct Codec<app::MoveSession>;
}  // namespace genu::base
