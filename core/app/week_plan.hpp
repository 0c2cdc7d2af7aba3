// The week as the schedule sees it, and what can be said about one of its sessions.
#pragma once
#include <genu/app/views/session_change.hpp>

#include "app/prescription.hpp"
#include "guidance/schedule.hpp"

namespace genu::app {

/// What the schedule is asked about the week of `week_day`. Rest and holds of today count from this week on.
[[nodiscard]] guidance::WeekRequest week_request(const History& history, const Standpoint& stand,
                                                 const Prescription& today, Day week_day);

/// What can be said about the session of `day`, as if nothing had been said yet; nothing where none was planned, it was
/// done here or since, or the day is neither of this week nor of the last one.
[[nodiscard]] std::optional<SessionChange> session_change(const History& history, const Standpoint& stand,
                                                          const Prescription& today, Day day);

/// The newest day before today whose session is neither done nor spoken of, of this week.
[[nodiscard]] std::optional<Day> unsettled_day(const History& history, const Standpoint& stand,
                                               const Prescription& today);

/// Whether a session was ended on `day`, or one is open today.
[[nodiscard]] bool has_session(const History& history, const Standpoint& stand, Day day);

/// Days since `since` with a session that counts, or else with one that was begun.
[[nodiscard]] std::vector<Day> days_with_sessions(const History& history, Day since, bool counting);

}  // namespace genu::app
