// What can be said about a planned session that is not done on its day: do it now, another day, or leave it out.
#pragma once

#include <genu/app/views/session_change.hpp>

#include <string>

#include "screens/given.hpp"
#include "screens/stack.hpp"

namespace genu::screens {

/// Which of the three is being told, and of which day; nothing is said until a day or a reason is pressed.
struct SessionChangeUi {
  enum class Asked { Nothing, Day, Reason };
  base::Day day;
  Asked asked = Asked::Nothing;
};

/// Whether doing it now is among the ways: a card that starts the session anyway leaves it out.
enum class NowIs { Offered, LeftOut };

/// Chips "`id`.now", "`id`.move" and "`id`.leave-out", and under them the days "`id`.to.2026-03-10" or the reasons
/// "`id`.reason.illness". `change` and `ui` must outlive the drawing.
void add_session_change(Stack& stack, const std::string& id, const app::SessionChange& change, NowIs now,
                        SessionChangeUi& ui, const Given& given);

/// What was said about a session in a sentence; empty where nothing was.
[[nodiscard]] std::string said_of_session(const std::optional<model::MissedReason>& left_out,
                                          const std::optional<base::Day>& moved_to, const words::Words& words);

}  // namespace genu::screens
