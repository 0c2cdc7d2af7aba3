// What a runner says about a planned session: it is put on another day, or left out for a reason.
#pragma once
#include <genu/model/person.hpp>

namespace genu::model {

enum class MissedReason {
  Illness,
  Travel,
  Sore,  ///< the knee asked for rest
  NoTime,
  Other,
};
constexpr auto names_of(Type<MissedReason>) {
  return names<MissedReason>({{MissedReason::Illness, "illness"},
                              {MissedReason::Travel, "travel"},
                              {MissedReason::Sore, "sore"},
                              {MissedReason::NoTime, "no-time"},
                              {MissedReason::Other, "other"}});
}

/// Illness, days away and rest for the knee are held against nobody: the session counts as excused, not as missed.
[[nodiscard]] constexpr bool is_excused(MissedReason reason) {
  return reason == MissedReason::Illness || reason == MissedReason::Travel || reason == MissedReason::Sore;
}

/// At most one for each day of an episode. Either `reason` or `moved_to` is there.
struct MissedSession {
  Id id;
  Id episode;
  Day day;                             ///< the day it was planned for
  std::optional<MissedReason> reason;  ///< why it is left out
  std::optional<Day> moved_to;         ///< the day of the same week that it is meant for instead
  Instant at;

  bool operator==(const MissedSession&) const = default;
};

constexpr auto fields_of(base::Type<MissedSession>) {
  using base::field;
  using M = MissedSession;
  return base::record<M>(
      "missed-session", field("id", &M::id, "id of the record"), field("episode", &M::episode, "in which episode"),
      field("day", &M::day, "the day it was planned for"), field("reason", &M::reason, "why it is left out"),
      field("moved_to", &M::moved_to, "the day it is meant for instead"),
      field("at_ms", &M::at, "when it was recorded"));
}

}  // namespace genu::model

namespace genu::base {
extern template struct Codec<model::MissedSession>;
}  // namespace genu::base
