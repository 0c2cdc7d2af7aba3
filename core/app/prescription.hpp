// Today's session: what the rules make of the plan and the history, before anything is stored.
#pragma once
#include <genu/app/views/session_line.hpp>
#include <genu/app/views/today.hpp>

#include "app/facts.hpp"

namespace genu::app {

/// One item of today's session with what changed against the plan.
struct ItemToday {
  std::size_t index = 0;  ///< in the items of the phase
  model::Item item;
  model::Item before;
  DoseMove move = DoseMove::Same;
  std::vector<model::Reason> reasons;
  std::optional<model::Dose> lighter;  ///< what is done of it during a flare, while the plan stays as it is

  [[nodiscard]] const model::Dose& dose() const { return lighter ? *lighter : item.dose; }
};

struct Prescription {
  std::optional<model::ActionAdvice> advice;  ///< nothing before the first session
  Assessment now;                             ///< what it answers to
  SessionOffer offer = SessionOffer::Start;
  std::optional<Instant> rest_until;
  std::vector<ItemToday> items;           ///< of a full session
  HeldOn held;                            ///< what holds and a flare keep from the knee today
  bool coming_back = false;               ///< the plan begins again after days off
  std::optional<model::Reason> no_jumps;  ///< why jumps are left out today, where they are

  /// The newest session or run; null before the first one.
  [[nodiscard]] const Answered* newest() const { return now.all.empty() ? nullptr : &now.all.back(); }
  /// Whether starting would make a new version of the plan.
  [[nodiscard]] bool changes_plan() const;
};

/// What is prescribed today. `offer` leaves the schedule aside: Start, Resume, Done, Wait, Rest, Held or SeekHelp.
/// Exercises that a hold or a flare forbids are left out, and nothing moves while loads are held.
[[nodiscard]] Prescription prescribe(const Inside& inside, const Standpoint& stand, const History& history);

/// The session as it would be stored, with the items of `length`.
[[nodiscard]] std::vector<model::PrescribedItem> prescribed_items(const Inside& inside, const Prescription& today,
                                                                  model::SessionLength length);

/// The next version of the plan, with today's doses.
[[nodiscard]] model::Plan next_version(const Inside& inside, const Standpoint& stand, const Prescription& today);

}  // namespace genu::app
