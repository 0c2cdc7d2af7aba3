// A plain-word criterion that somebody has answered, so that it need not be asked at each turn (clinical reference
// 0.5).
#pragma once
#include <genu/model/person.hpp>

namespace genu::model {

struct Tick {
  Id id;
  Id episode;
  std::string criterion;  ///< the words of the criterion
  bool holds = true;      ///< the newest answer counts
  std::string by;         ///< who said so; empty for the runner
  Instant at;
  Day day;

  bool operator==(const Tick&) const = default;
};

constexpr auto fields_of(base::Type<Tick>) {
  using base::field;
  return base::record<Tick>(
      "tick", field("id", &Tick::id, "id of the record"), field("episode", &Tick::episode, "in which episode"),
      field("criterion", &Tick::criterion, "the words of the criterion").within(1, 400),
      field("holds", &Tick::holds, "whether it holds"),
      field("by", &Tick::by, "who said so; empty for the runner").within(0, 120),
      field("at_ms", &Tick::at, "when it was recorded"), field("day", &Tick::day, "the person's day of that"));
}

}  // namespace genu::model

namespace genu::base {
extern template struct Codec<model::Tick>;
}  // namespace genu::base
