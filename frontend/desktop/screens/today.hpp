// Today: the light, the session, the answers that wait, the pain of now, the week. Without a programme: the ways to
// begin.
#pragma once

#include <genu/app/my_data.hpp>
#include <genu/app/views.hpp>
#include <genu/app/views/exchange.hpp>

#include <optional>
#include <set>
#include <string>

#include "screens/given.hpp"
#include "screens/session_change.hpp"

namespace genu::screens {

/// The programme is only asked for the criteria that the person has to tick.
struct TodayShown {
  const app::TodayView& today;
  const app::ProgrammeView* programme = nullptr;
  const app::FirstStepsNow* first_steps = nullptr;  ///< only asked for before there is a programme
  const app::DataView* data = nullptr;              ///< null where it could not be read
  const app::PairingView* pairing = nullptr;
};

/// What has been touched and not yet sent. Nothing is chosen until somebody chooses.
struct TodayUi {
  base::Id asked;  ///< the session or run that the three answers below are about
  std::optional<int> morning;
  std::optional<model::MorningChange> change;
  std::optional<int> hour_after;
  std::set<std::string> ticked;         ///< plain-word criteria
  std::optional<model::Side> knee;      ///< of a score before there is a programme
  SessionChangeUi session_change;       ///< what is being said about a session that is not done
  std::optional<std::size_t> day_told;  ///< the day of the week strip that was pressed
};

void draw(const TodayShown& shown, TodayUi& ui, const Given& given);

}  // namespace genu::screens
