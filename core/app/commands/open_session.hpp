// What the commands of a session share: the session in hand, and its end.
#pragma once
#include "app/draft.hpp"
#include "app/history.hpp"

namespace genu::app {

/// The open session with its sets.
struct InHand {
  Standpoint stand;
  model::Session session;
  std::vector<model::SetRecord> sets;
};

/// Refused where no session is open.
[[nodiscard]] base::Result<InHand> session_in_hand(const Inside& inside);

/// `session` with the answers given at its end; pain left out is the worst of its sets.
[[nodiscard]] model::Session with_answers(model::Session session, const SessionAnswers& answers,
                                          const std::vector<model::SetRecord>& sets);

}  // namespace genu::app
