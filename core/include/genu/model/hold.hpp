// A hold: a stretch of days on which the knee is kept from some or all of the plan (clinical reference 1.6, 2.5, 5.10).
#pragma once
#include <genu/model/pathway.hpp>
#include <genu/model/person.hpp>

namespace genu::model {

enum class HoldKind {
  Injection,  ///< a joint injection: the pathway of clinical reference 1.6
  Surgery,    ///< an operation on this knee
  Injury,     ///< a fall, blow or twist
  Illness,    ///< the person is ill
  Away,       ///< a holiday or another pause by choice
};
constexpr auto names_of(Type<HoldKind>) {
  return names<HoldKind>({{HoldKind::Injection, "injection"},
                          {HoldKind::Surgery, "surgery"},
                          {HoldKind::Injury, "injury"},
                          {HoldKind::Illness, "illness"},
                          {HoldKind::Away, "away"}});
}

/// How much is kept from the knee, least first. Each holds all before it.
enum class HoldScope {
  Nothing,  ///< days off that may be used all the same
  Impact,   ///< running, jumping, running drills
  Loaded,   ///< and strength work; gentle movement, walking and low-impact training stay
  All,      ///< and every session
};
constexpr auto names_of(Type<HoldScope>) {
  return names<HoldScope>({{HoldScope::Nothing, "nothing"},
                           {HoldScope::Impact, "impact"},
                           {HoldScope::Loaded, "loaded"},
                           {HoldScope::All, "all"}});
}

/// One hold. It belongs to a person's knee, not to a programme, so that changing the programme does not end it.
struct Hold {
  Id id;
  Id person;
  Side side = Side::Left;
  HoldKind kind = HoldKind::Injury;
  std::optional<InjectionType> injection;  ///< of an injection
  Day began;                               ///< the day of the injection, operation or injury, or the first day off
  std::optional<Day> until;                ///< the last day of the hold, where that is known
  std::optional<HoldScope> forbids;        ///< as told by a professional; else the rules of its kind
  std::optional<int> running_from_week;    ///< whole weeks after an injection, as the clinic set in writing
  std::string by;                          ///< who set the limits; empty for the runner
  std::string contact;                     ///< how to reach the clinic
  std::string aftercare;                   ///< the limits in the clinic's words
  std::string note;
  Instant at;
  std::optional<Day> ended;  ///< the day it was ended; nothing while it holds

  bool operator==(const Hold&) const = default;
};

constexpr auto fields_of(base::Type<Hold>) {
  using base::field;
  return base::record<Hold>(
      "hold", field("id", &Hold::id, "id of the record"), field("person", &Hold::person, "whose knee"),
      field("side", &Hold::side, "which knee"), field("kind", &Hold::kind, "why"),
      field("injection", &Hold::injection, "what was injected"), field("began", &Hold::began, "the first day"),
      field("until", &Hold::until, "the last day, where known"),
      field("forbids", &Hold::forbids, "what is kept from the knee, where a professional said so"),
      field("running_from_week", &Hold::running_from_week, "weeks after the injection, set in writing by the clinic")
          .within(1, 104),
      field("by", &Hold::by, "who set the limits; empty for the runner").within(0, 120),
      field("contact", &Hold::contact, "how to reach the clinic").within(0, 200),
      field("aftercare", &Hold::aftercare, "the limits in the clinic's words").within(0, 2000),
      field("note", &Hold::note, "in the runner's words").within(0, 2000),
      field("at_ms", &Hold::at, "when it was recorded"), field("ended", &Hold::ended, "the day it was ended"));
}

}  // namespace genu::model

namespace genu::base {
extern template struct Codec<model::Hold>;
}  // namespace genu::base
