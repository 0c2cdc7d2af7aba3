// What was read last. The next question reads only what the journal says has changed since, by this program or by
// another one on the same diary, so that a day costs the same however long the diary is.
//
// Whoever asks gets values that never change once given out; only standpoint.cpp, history.cpp and the view of the
// programme look in here.
#pragma once
#include <genu/app/views/programme.hpp>
#include <genu/model/override.hpp>
#include <genu/model/person.hpp>
#include <map>
#include <memory>
#include <optional>

#include "store/news.hpp"

namespace genu::app {

struct History;

/// The newest records that say where the person stands.
struct StandpointAtHand {
  store::Mark mark;
  std::optional<model::Person> person;
  std::optional<model::Episode> episode;    ///< the one that is not closed
  std::shared_ptr<const model::Plan> plan;  ///< its newest version
  std::optional<model::PhaseStart> phase;
  std::vector<model::Override> overrides;  ///< oldest first
};

/// The history of one episode, as it was on one day.
struct HistoryAtHand {
  store::Mark mark;
  base::Id episode;
  base::Day today;
  std::shared_ptr<History> history;
};

struct AtHand {
  StandpointAtHand standpoint;
  HistoryAtHand history;
  std::map<base::Id, PlanVersionView> plan_versions;  ///< as the list of changes shows them; a version never changes
};

}  // namespace genu::app
