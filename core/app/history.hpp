// The part of the diary that today's decisions look at: one episode, a bounded window of days.
#pragma once
#include <genu/model/diary.hpp>
#include <genu/model/ladder_place.hpp>
#include <genu/model/missed_session.hpp>
#include <genu/model/session.hpp>
#include <genu/model/tick.hpp>
#include <map>
#include <vector>

#include "app/days_off.hpp"
#include "app/holds.hpp"
#include "app/shared_result.hpp"
#include "app/standpoint.hpp"
#include "app/triage_now.hpp"
#include "guidance/usual_morning.hpp"

namespace genu::app {

/// Days that rules look back at most: the longest window is the 28 days after a failed level, and phases of twelve
/// weeks; older entries never change today's advice.
inline constexpr int history_days = 120;

struct History {
  std::vector<model::Session> sessions;                    ///< ended and with something done, oldest first
  std::optional<model::Session> open;                      ///< begun today and not ended
  std::optional<model::Session> stale;                     ///< left open on an earlier day
  std::vector<model::Run> runs;                            ///< oldest first
  std::map<base::Id, model::FollowUp> answers;             ///< next-morning answers by what they answer
  std::map<base::Id, std::vector<model::SetRecord>> sets;  ///< by session
  std::vector<model::CheckIn> check_ins;                   ///< oldest first
  std::vector<model::TestResult> tests;                    ///< oldest first
  std::vector<model::Clearance> clearances;                ///< oldest first
  std::vector<guidance::MorningPain> mornings;             ///< of the diary and the answers, oldest first
  TriageRecords triage_records;                            ///< of the person, whatever the episode
  TriageNow triage;                                        ///< what the triage says today
  std::optional<bool> begun_by_runner;                     ///< the programme; known once it was asked for
  std::vector<model::LadderPlace> places;                  ///< on the return-to-run ladder, oldest first
  std::vector<model::Tick> ticks;                          ///< oldest first
  std::vector<model::MissedSession> missed;                ///< what was said about single sessions, oldest first
  HoldFacts holds;                                         ///< of the person, whatever the episode
};

/// Whether the runner chose this programme; a professional's is theirs to hold. Only asked where the triage says to see
/// somebody soon.
[[nodiscard]] inline bool is_self_chosen(const History& history) { return history.begun_by_runner.value_or(true); }

[[nodiscard]] SharedResult<History> history_of(const Inside& inside, const Standpoint& stand);

/// The session that is open now, from today or an earlier day; null where there is none.
[[nodiscard]] const model::Session* open_session_of(const History& history);

/// The sets of one session in the order in which they were recorded.
[[nodiscard]] const std::vector<model::SetRecord>& sets_of(const History& history, const base::Id& session);

/// A session left open, as what it came to: partial, ended with its last set, with the worst pain of its sets.
[[nodiscard]] model::Session closed_as_partial(model::Session session, const std::vector<model::SetRecord>& sets,
                                               model::Side affected);

/// The worst pain of the sets, where any was given.
[[nodiscard]] base::Answer<base::Nrs> worst_pain(const std::vector<model::SetRecord>& sets);

}  // namespace genu::app
