// The records that progress over a stretch of days is made of, however long ago that was.
#pragma once
#include <genu/model/session.hpp>

#include "app/history.hpp"

namespace genu::app {

struct ProgressRecords {
  std::vector<model::Session> sessions;         ///< with something done, of this knee, oldest first
  std::vector<model::Run> runs;                 ///< from 30 days before the first day on, oldest first
  std::vector<model::CheckIn> check_ins;        ///< of this knee, oldest first
  std::map<base::Id, model::FollowUp> answers;  ///< by what they answer
  std::vector<model::TestResult> tests;         ///< oldest first
  std::vector<model::PhaseStart> phases;        ///< of the running programme, oldest first
  std::vector<model::MissedSession> missed;     ///< of the running programme, oldest first
  HoldFacts holds;
};

/// Whose days, and of which knee; of any knee and without a plan before the first programme.
struct ProgressOf {
  const model::Person& person;
  const Standpoint* stand = nullptr;

  [[nodiscard]] bool about(model::Side side) const;
};

[[nodiscard]] base::Result<ProgressRecords> progress_records(const Inside& inside, const ProgressOf& of, Day first,
                                                             Day last);

/// The day of the oldest entry, session or run; nothing in a diary without any.
[[nodiscard]] base::Result<std::optional<Day>> first_day_told(const Inside& inside, const ProgressOf& of);

}  // namespace genu::app
