// What a hold keeps from the knee on a day, and how the plan comes back after it (clinical reference 1.6, 2.4, 6.2).
//
// - injection of hydrogel: no running or jumping until a clinician has cleared running and 12 weeks have passed, or the
//   week the clinic set in writing; in a programme other than the one for injections, no session until exercise is
//   cleared. Over after a year.
// - another injection, surgery: no session until exercise is cleared, no impact until running is
// - injury: 3 days of gentle movement only, then no impact until the hold ends
// - illness: no session until it ends
// - away: nothing is forbidden, nothing is expected
#pragma once
#include <genu/model/exercise.hpp>
#include <genu/model/hold.hpp>
#include <genu/model/programme.hpp>
#include <genu/model/reason.hpp>
#include <span>

namespace genu::guidance {

/// Whole weeks after an injection before running, where the clinic has set no other (clinical reference 6.1, E8).
inline constexpr int weeks_before_running = 12;
/// Days of gentle movement only after an injury or a flare (clinical reference 2.4, after dubois2020).
inline constexpr int protected_days = 3;
/// Days for which an injection shapes the plan (clinical reference 1.8).
inline constexpr int injection_days = 364;

/// What holds are judged by, besides themselves.
struct HoldContext {
  base::Day day;
  std::string_view condition;                    ///< of the running programme; empty where there is none
  std::span<const model::Clearance> clearances;  ///< of this knee, any order; those after `day` do not count yet
};

struct HoldAdvice {
  model::HoldScope forbids = model::HoldScope::Nothing;
  std::vector<model::Reason> reasons;  ///< one for each hold that holds, and for the running lock of a condition

  bool operator==(const HoldAdvice&) const = default;
};

/// Whether the hold is on its way on `day`: begun, not ended, and not past its last day. An injection or operation
/// does not end by a date alone.
[[nodiscard]] bool is_active(const model::Hold& hold, base::Day day);

/// What one hold keeps from the knee on a day. A limit that the runner noted can only tighten; one that a professional
/// set replaces the rule, except that running after an injection always waits for its clearance.
/// Rules: `hold.` and injection, surgery, injury, illness, away.
[[nodiscard]] HoldAdvice hold_advice(const model::Hold& hold, const HoldContext& context);

/// All holds together: the strongest scope. Someone in the programme after an injection whose injection nobody has
/// recorded is kept from running too: rule `hold.no-injection-date`.
[[nodiscard]] HoldAdvice holds_advice(std::span<const model::Hold> holds, const HoldContext& context);

/// The newest injection of hydrogel that still shapes the plan on `day`.
[[nodiscard]] const model::Hold* injection_of(std::span<const model::Hold> holds, base::Day day);

/// The first day on which running may be, the clearance aside.
[[nodiscard]] base::Day running_from(const model::Hold& injection);

/// Whether `scope` keeps someone from an exercise. Impact: plyometric and running drills. Loaded: also strength,
/// isometric and balance exercises above level 1, which is lying or supported.
[[nodiscard]] bool forbids(model::HoldScope scope, const model::Exercise& exercise);

/// Days from `first` to `last` on which nothing was expected: ill, away, held from every session, or just injured.
[[nodiscard]] std::vector<base::Day> excused_days(std::span<const model::Hold> holds, const HoldContext& context,
                                                  base::Day first, base::Day last);

/// How the plan begins again after days off.
struct WayBack {
  int steps = 0;         ///< each exercise so many steps easier
  bool restart = false;  ///< no exercise above the first dose of its phase
  std::vector<model::Reason> reasons;

  bool operator==(const WayBack&) const = default;
};

/// `missed_days` since the last session. The bands are those of missed runs (clinical reference 6.2): 7 to 13 days one
/// step, 14 to 27 two, 28 or more from the start of the phase. After an injection, operation, injury or flare it is one
/// step at least. Rules: `hold.back.step`, `hold.back.missed`, `hold.back.restart`.
[[nodiscard]] WayBack way_back(int missed_days, bool after_trouble);

}  // namespace genu::guidance
