// What the guided session needs from the diary, and what it hands back: a front end carries events and effects between
// the two and decides nothing.
//
// Open with `player_plan`, then `player::begin(plan, sets, now)`; give `player::step` each event, carry out its effects
// in order, and send `RecordSet` and `EndSession` here as commands.
#pragma once
#include <genu/app/commands.hpp>
#include <genu/player/step.hpp>

namespace genu::app {

struct PlayerPlan {
  Id session;
  player::Plan plan;
  std::vector<model::SetRecord> sets;  ///< stored so far
  bool operator==(const PlayerPlan&) const = default;
};

/// The open session as the player wants it, or nothing where none is open. What may stand in for an exercise is the
/// easier one of the catalogue, where it suits the condition and is not in the session already, one step down of the
/// same, and what can be done with no equipment but what every home has. Too much is the lowest pain that would make
/// the session red (clinical reference 3.2).
[[nodiscard]] base::Result<std::optional<PlayerPlan>> player_plan(const Core& core);

/// The set as a command.
[[nodiscard]] RecordSet command_for(const player::RecordSet& set);
[[nodiscard]] SessionAnswers answers_for(const player::EndAnswers& answers);

/// Finishes or abandons the open session, as the player says.
base::Result<Outcome> perform(Core& core, const player::EndSession& ended);

}  // namespace genu::app
