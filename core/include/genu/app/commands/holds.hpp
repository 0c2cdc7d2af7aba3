// Commands for holds and flares.
#pragma once
#include <genu/app/changes.hpp>
#include <genu/app/core.hpp>
#include <genu/model/hold.hpp>

namespace genu::app {

/// Begins a hold. Refused while one of its kind is on for the knee.
struct StartHold {
  model::HoldKind kind = model::HoldKind::Injury;
  std::optional<model::Side> side;                ///< the knee of the episode where left out
  std::optional<model::InjectionType> injection;  ///< needed for an injection
  std::optional<Day> began;                       ///< today where left out; illness and days away may lie ahead
  std::optional<Day> until;
  std::optional<model::HoldScope> forbids;
  std::optional<int> running_from_week;  ///< needs `by`: the clinic that set it in writing
  std::string by;
  std::string contact;
  std::string aftercare;
  std::string note;
};

constexpr auto fields_of(base::Type<StartHold>) {
  using base::field;
  using C = StartHold;
  return base::record<C>(
      "start-hold", field("kind", &C::kind, "why"), field("side", &C::side, "which knee"),
      field("injection", &C::injection, "what was injected"), field("began", &C::began, "the first day"),
      field("until", &C::until, "the last day, where known"), field("forbids", &C::forbids, "as told"),
      field("running_from_week", &C::running_from_week, "weeks after the injection, set in writing").within(1, 104),
      field("by", &C::by, "who set the limits").within(0, 120).or_default(),
      field("contact", &C::contact, "how to reach the clinic").within(0, 200).or_default(),
      field("aftercare", &C::aftercare, "the limits in the clinic's words").within(0, 2000).or_default(),
      field("note", &C::note, "in the runner's words").within(0, 2000).or_default());
}

/// Ends a hold today. After an injection, operation or injury only once nothing is kept from the knee any more, unless
/// it was noted by mistake: then its record goes.
struct EndHold {
  std::optional<Id> id;  ///< the only one on its way where left out
  bool mistaken = false;
};

constexpr auto fields_of(base::Type<EndHold>) {
  using C = EndHold;
  return base::record<C>("end-hold", base::field("id", &C::id, "id of the hold"),
                         base::field("mistaken", &C::mistaken, "it was noted by mistake").or_default());
}

/// The knee is clearly worse: the plan for a flare begins. Refused while one is on.
struct DeclareFlare {
  std::optional<model::Side> side;
  std::optional<Day> began;
  std::string note;
};

constexpr auto fields_of(base::Type<DeclareFlare>) {
  using C = DeclareFlare;
  return base::record<C>("declare-flare", base::field("side", &C::side, "which knee"),
                         base::field("began", &C::began, "the first day"),
                         base::field("note", &C::note, "in the runner's words").within(0, 2000).or_default());
}

/// The flare is over; the plan comes back one step easier.
struct EndFlare {};

base::Result<base::Done> may(const Core& core, const StartHold& command);
base::Result<base::Done> may(const Core& core, const EndHold& command);
base::Result<base::Done> may(const Core& core, const DeclareFlare& command);
base::Result<base::Done> may(const Core& core, const EndFlare& command);

base::Result<Outcome> perform(Core& core, const StartHold& command);
base::Result<Outcome> perform(Core& core, const EndHold& command);
base::Result<Outcome> perform(Core& core, const DeclareFlare& command);
base::Result<Outcome> perform(Core& core, const EndFlare& command);

}  // namespace genu::app

namespace genu::base {
extern template struct Codec<app::StartHold>;
extern template struct Codec<app::EndHold>;
extern template struct Codec<app::DeclareFlare>;
}  // namespace genu::base
