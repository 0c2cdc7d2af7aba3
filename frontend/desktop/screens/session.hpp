// The session player: one exercise at a time, its timers, and the questions at the end.
#pragma once

#include <genu/app/views.hpp>
#include <genu/player/countdown.hpp>

#include <optional>
#include <string>

#include "screens/given.hpp"
#include "ui/geometry.hpp"

namespace genu::screens {

enum class SessionPanel { None, Pain, TooMuch, Skip, Stop };

/// The answers at the end; each may stay open.
struct FinishUi {
  std::optional<int> worst, after, effort;
  std::string note;
};

struct SessionUi {
  base::Id session;    ///< what follows is about this session
  int sets_done = -1;  ///< and, down to the reps, about the set after so many
  std::optional<player::Countdown> hold;
  base::Seconds rest_change;
  bool rest_skipped = false;
  std::optional<int> reps;  ///< where they differ from the plan
  std::optional<int> pain;  ///< goes with the next set that is recorded
  bool how_open = false;
  SessionPanel panel = SessionPanel::None;
  bool stopping = false;  ///< the questions at the end are asked before all is done
  bool all_done = false;
  FinishUi finish;

  /// Whether the questions at the end are shown.
  [[nodiscard]] bool asking() const { return stopping || all_done; }
};

void draw(const app::SessionView& view, SessionUi& ui, const Given& given);

/// Where a notice may stand on this screen.
[[nodiscard]] ui::Rect session_notice_place();

}  // namespace genu::screens
