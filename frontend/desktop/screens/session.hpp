// The session player: one exercise at a time, its timers, and the questions at the end. What it shows is the player's
// face; what is pressed goes to the player as an event.
#pragma once

#include <genu/app/playing.hpp>
#include <genu/model/exercise.hpp>

#include <optional>
#include <string>

#include "screens/given.hpp"
#include "ui/geometry.hpp"
#include "widgets/figure.hpp"

namespace genu::screens {

/// What is shown in one frame.
struct SessionShown {
  player::Face face;
  const player::Plan& plan;
  const app::PainLimit& limit;
  const model::Exercise* exercise = nullptr;  ///< the one at hand; null where the catalogue does not know it
  const model::Settings& settings;
  bool can_sound = true;  ///< whether this device has anything to sound with
  bool can_speak = true;
  widgets::Figure* figure = nullptr;  ///< of the exercise at hand; null where it has none
  const drawing::Palette* palette = nullptr;
};

enum class SessionPanel { None, Pain, Skip, Leave, Values, Instead, Leading };

/// The answers at the end; each may stay open.
struct FinishUi {
  std::optional<int> worst, after, effort;
  bool limp = false, sharp = false, gave_way = false, locked = false;
  bool none_of_these = false;
  std::string note;
};

struct SessionUi {
  base::Id session;                       ///< what follows is about this session
  std::optional<model::SetPosition> set;  ///< and what is open on the screen about this set
  std::string welcome;                    ///< in one line, where a session goes on
  double welcome_until = 0;
  double flashed = -1;  ///< when the light around the screen was lit
  bool how_open = false;
  widgets::Seen seen = widgets::Seen::AsMade;  ///< from where the figure is looked at
  SessionPanel panel = SessionPanel::None;
  bool asking = false;  ///< whether the questions at the end are shown
  FinishUi finish;
};

void draw(const SessionShown& shown, SessionUi& ui, const Given& given);

/// Where a notice may stand on this screen.
[[nodiscard]] ui::Rect session_notice_place();

}  // namespace genu::screens
