// A flare: days on which the knee is clearly worse, with a plan of their own (clinical reference 2.4).
#pragma once
#include <genu/model/person.hpp>

namespace genu::model {

enum class FlareStage {
  FirstDays,  ///< ease off: gentle movement and low-impact training only
  Easing,     ///< the plan again, with half the sets and no impact
  TooLong,    ///< more than a week: the same, and someone should look at it
};
constexpr auto names_of(Type<FlareStage>) {
  return names<FlareStage>(
      {{FlareStage::FirstDays, "first-days"}, {FlareStage::Easing, "easing"}, {FlareStage::TooLong, "too-long"}});
}

struct Flare {
  Id id;
  Id person;
  Side side = Side::Left;
  Day began;
  Instant at;        ///< the 72 hours are counted from here
  std::string note;  ///< what set it off, in the runner's words
  std::optional<Day> ended;
  std::optional<Instant> ended_at;

  bool operator==(const Flare&) const = default;
};

constexpr auto fields_of(base::Type<Flare>) {
  using base::field;
  return base::record<Flare>(
      "flare", field("id", &Flare::id, "id of the record"), field("person", &Flare::person, "whose knee"),
      field("side", &Flare::side, "which knee"), field("began", &Flare::began, "the first day"),
      field("at_ms", &Flare::at, "when it began"), field("note", &Flare::note, "in the runner's words").within(0, 2000),
      field("ended", &Flare::ended, "the day it was over"), field("ended_ms", &Flare::ended_at, "when that was said"));
}

}  // namespace genu::model

namespace genu::base {
extern template struct Codec<model::Flare>;
}  // namespace genu::base
