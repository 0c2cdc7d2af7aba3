// What is locked until somebody has looked at the knee (clinical reference 2.5), for whoever offers runs or sessions.
#pragma once
#include <genu/model/reason.hpp>
#include <vector>

#include "app/triage_now.hpp"

namespace genu::app {

struct Locks {
  bool running_locked = false;
  bool all_locked = false;
  std::vector<model::Reason> running_reasons;  ///< at least one while running is locked
  std::vector<model::Reason> all_reasons;      ///< at least one while everything is locked
};

/// The locks of what the triage says now. After an injection running is locked until it has been cleared; `condition`
/// is that of the running programme, empty where there is none. Rules: `lock.running` and `lock.all`.
[[nodiscard]] Locks locks_of(const TriageNow& now, std::string_view condition);

/// The locks at this moment, read from the store.
[[nodiscard]] base::Result<Locks> locks_today(const Inside& inside);

}  // namespace genu::app
