// What every screen is given beside its view: the words, the moment, and one way to ask for things.
#pragma once

#include <genu/app/commands.hpp>
#include <genu/player/event.hpp>
#include <genu/words/words.hpp>

#include <functional>
#include <string>
#include <variant>

#include "screens/player_choice.hpp"
#include "screens/posters.hpp"

namespace genu::screens {

/// Asks for another screen; `about` is what it is about, such as a programme id.
struct Show {
  std::string screen;
  std::string about;
};

/// Something happens in the session that is played.
struct Play {
  player::What what;
};

/// All that a screen can ask for. It is done once the frame is drawn, so that no view changes under a screen.
using Wish = std::variant<Show, app::StartProgramme, app::MoveToPhase, app::LogCheckIn, app::AnswerFollowUp,
                          app::StartSession, Play, PlayerChoice, app::AnswerTriage, app::LogRun, app::RemoveRun,
                          app::RemoveCheckIn, app::RecordClearance, app::EndHold, app::DeclareFlare, app::EndFlare,
                          app::PlaceOnLadder, app::AnswerFirstSteps, app::ConfirmSafety, app::LeaveFirstSteps,
                          app::RecordTest, app::LogSession, app::Undo>;
using Send = std::function<void(Wish)>;

struct Given {
  const words::Words& words;
  Send send;
  base::Instant now;
  float foot = 0;                ///< height at the foot of the screen that is taken by a notice
  bool pain_just_noted = false;  ///< the last thing done was a score, and it can be taken back
  Posters posters = {};
};

}  // namespace genu::screens
