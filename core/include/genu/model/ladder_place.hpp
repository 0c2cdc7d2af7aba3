// Where a person begins on the return-to-run ladder, each time they begin.
#pragma once
#include <genu/model/person.hpp>

namespace genu::model {

/// The newest one of an episode is where its ladder begins; what follows is read from the runs.
struct LadderPlace {
  Id id;
  Id episode;
  int level = 1;
  Answer<int> days_off;     ///< days without running before it, as the person said
  Answer<bool> full_range;  ///< the knee straightens and bends like the other one, as the person said
  std::string reason;       ///< a message key
  Day day;
  Instant at;

  bool operator==(const LadderPlace&) const = default;
};

constexpr auto fields_of(base::Type<LadderPlace>) {
  using base::field;
  using L = LadderPlace;
  return base::record<L>("ladder-place", field("id", &L::id, "id of the record"),
                         field("episode", &L::episode, "in which episode"),
                         field("level", &L::level, "the return-to-run level to begin at").within(1, 12),
                         field("days_off", &L::days_off, "days without running before it").within(0, 3650),
                         field("full_range", &L::full_range, "whether the knee moves like the other one"),
                         field("reason", &L::reason, "message key").within(0, 120),
                         field("day", &L::day, "the person's day"), field("at_ms", &L::at, "when it was recorded"));
}

}  // namespace genu::model

namespace genu::base {
extern template struct Codec<model::LadderPlace>;
}  // namespace genu::base
