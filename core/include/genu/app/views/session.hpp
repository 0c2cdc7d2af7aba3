// The open session, set by set.
#pragma once
#include <genu/app/core.hpp>
#include <genu/model/exercise.hpp>
#include <genu/model/session.hpp>

namespace genu::app {

/// How much pain a session may bring, in force today.
struct PainLimit {
  int green = 2;       ///< NRS up to which all is well
  int amber = 5;       ///< NRS up to which it may be repeated; anything above is too much
  std::string set_by;  ///< the physiotherapist who set it; empty for the limits of the condition
  bool operator==(const PainLimit&) const = default;
};

constexpr auto fields_of(base::Type<PainLimit>) {
  using base::field;
  using V = PainLimit;
  return base::record<V>("pain-limit", field("green", &V::green, "NRS up to which all is well"),
                         field("amber", &V::amber, "NRS up to which it may be repeated"),
                         field("set_by", &V::set_by, "the physiotherapist who set it; may be empty"));
}

/// The open session, ready to go on with.
struct SessionView {
  Id id;
  std::vector<model::PrescribedItem> items;
  std::vector<std::string> names;  ///< of the exercises, beside `items`
  std::vector<model::SetRecord> sets;
  std::optional<model::SetPosition> next;   ///< nothing when all is done
  std::optional<model::Exercise> exercise;  ///< of the next set
  std::string next_name;                    ///< the exercise after this one
  int sets_done = 0;
  int sets_planned = 0;
  int minutes_left = 0;
  std::optional<Instant> rest_until;  ///< end of the rest after the last set, where still ahead when it was recorded
  Instant started;
  PainLimit pain_limit;
  bool operator==(const SessionView&) const = default;
};

constexpr auto fields_of(base::Type<SessionView>) {
  using base::field;
  using V = SessionView;
  return base::record<V>(
      "session-view", field("id", &V::id, "id of the session"), field("items", &V::items, "as prescribed"),
      field("names", &V::names, "of the exercises"), field("sets", &V::sets, "done or skipped"),
      field("next", &V::next, "the set to do now"), field("exercise", &V::exercise, "of that set"),
      field("next_name", &V::next_name, "the exercise after this one"),
      field("sets_done", &V::sets_done, "done or skipped"), field("sets_planned", &V::sets_planned, "in all"),
      field("minutes_left", &V::minutes_left, "about"), field("rest_until_ms", &V::rest_until, "end of the rest"),
      field("started_ms", &V::started, "when it began"),
      field("pain_limit", &V::pain_limit, "how much pain it may bring"));
}

/// Nothing where no session is open.
[[nodiscard]] base::Result<std::optional<SessionView>> session_view(const Core& core);

}  // namespace genu::app

namespace genu::base {
extern template struct Codec<app::PainLimit>;
extern template struct Codec<app::SessionView>;
}  // namespace genu::base
