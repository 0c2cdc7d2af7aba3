// One day: what was planned, what was done, and what was noted.
#pragma once
#include <genu/app/views/history.hpp>
#include <genu/app/views/today.hpp>

namespace genu::app {

struct DayView {
  Day day;
  Day today;
  DayMark mark = DayMark::Free;
  std::vector<HistoryEntry> done;               ///< sessions and runs, oldest first
  std::vector<model::CheckIn> entries;          ///< of the diary, oldest first
  bool may_note_session = false;                ///< a session that was done elsewhere may be noted for it
  std::optional<model::MissedReason> left_out;  ///< why its session was left out
  std::optional<Day> moved_to;                  ///< where its session was put
  std::optional<SessionChange> change;          ///< what can be said about its session
  bool operator==(const DayView&) const = default;
};

constexpr auto fields_of(base::Type<DayView>) {
  using base::field;
  using V = DayView;
  return base::record<V>(
      "day-view", field("day", &V::day, "the day"), field("today", &V::today, "the person's day now"),
      field("mark", &V::mark, "how it stands"), field("done", &V::done, "sessions and runs, oldest first"),
      field("entries", &V::entries, "of the diary, oldest first"),
      field("may_note_session", &V::may_note_session, "whether a session done elsewhere may be noted"),
      field("left_out", &V::left_out, "why its session was left out"),
      field("moved_to", &V::moved_to, "where its session was put"),
      field("change", &V::change, "what can be said about its session"));
}

/// A day of the last year, or of this week. Errors: OutOfRange.
[[nodiscard]] base::Result<DayView> day_view(const Core& core, Day day);

}  // namespace genu::app

namespace genu::base {
extern template struct Codec<app::DayView>;
}  // namespace genu::base
