// Holds and flares, as cards.
#pragma once
#include <genu/app/core.hpp>
#include <genu/app/views/session_line.hpp>
#include <genu/model/flare.hpp>
#include <genu/model/hold.hpp>

namespace genu::app {

/// One hold that is on its way, or that has been.
struct HoldCard {
  Id id;
  model::HoldKind kind = model::HoldKind::Injury;
  model::Side side = model::Side::Left;
  Day began;
  std::optional<Day> until;  ///< the last day, where known
  std::optional<Day> ended;  ///< in the list of those that are over
  int day = 1;               ///< from 1
  model::HoldScope forbids = model::HoldScope::Nothing;
  std::optional<Day> running_from;  ///< after an injection, once a clinician has cleared running
  bool may_end = false;             ///< whether the runner may end it now
  std::string by;                   ///< who set the limits; may be empty
  std::string contact;
  std::string aftercare;
  std::vector<model::Reason> reasons;
  bool operator==(const HoldCard&) const = default;
};

constexpr auto fields_of(base::Type<HoldCard>) {
  using base::field;
  using V = HoldCard;
  return base::record<V>(
      "hold-card", field("id", &V::id, "id of the hold"), field("kind", &V::kind, "why"),
      field("side", &V::side, "which knee"), field("began", &V::began, "the first day"),
      field("until", &V::until, "the last day, where known"), field("ended", &V::ended, "the day it was over"),
      field("day", &V::day, "of the hold, from 1"), field("forbids", &V::forbids, "what is kept from the knee"),
      field("running_from", &V::running_from, "after an injection, with a clearance"),
      field("may_end", &V::may_end, "whether it may be ended now"), field("by", &V::by, "who set the limits"),
      field("contact", &V::contact, "how to reach the clinic"),
      field("aftercare", &V::aftercare, "the limits in the clinic's words"), field("reasons", &V::reasons, "why"));
}

struct FlareCard {
  Id id;
  Day began;
  int day = 1;  ///< from 1
  model::FlareStage stage = model::FlareStage::FirstDays;
  bool check_again = false;              ///< the safety questions are due today
  bool may_end = false;                  ///< today's pain is back where it was
  std::vector<model::Reason> reasons;    ///< where it stands
  std::vector<model::Reason> plan;       ///< what to do, in order
  std::vector<SessionLine> substitutes;  ///< what keeps fit without loading the knee
  bool operator==(const FlareCard&) const = default;
};

constexpr auto fields_of(base::Type<FlareCard>) {
  using base::field;
  using V = FlareCard;
  return base::record<V>("flare-card", field("id", &V::id, "id of the flare"), field("began", &V::began, "first day"),
                         field("day", &V::day, "of the flare, from 1"), field("stage", &V::stage, "where it stands"),
                         field("check_again", &V::check_again, "whether the safety questions are due"),
                         field("may_end", &V::may_end, "whether pain is back where it was"),
                         field("reasons", &V::reasons, "why"), field("plan", &V::plan, "what to do, in order"),
                         field("substitutes", &V::substitutes, "what keeps fit instead"));
}

struct HoldsView {
  std::vector<HoldCard> active;  ///< oldest first; those that are still to come too
  std::vector<HoldCard> over;    ///< newest first
  std::optional<FlareCard> flare;
  bool operator==(const HoldsView&) const = default;
};

constexpr auto fields_of(base::Type<HoldsView>) {
  using base::field;
  using V = HoldsView;
  return base::record<V>("holds", field("active", &V::active, "on their way or to come"),
                         field("over", &V::over, "newest first"), field("flare", &V::flare, "on its way"));
}

[[nodiscard]] base::Result<HoldsView> holds_view(const Core& core);

}  // namespace genu::app

namespace genu::base {
extern template struct Codec<app::HoldCard>;
extern template struct Codec<app::FlareCard>;
extern template struct Codec<app::HoldsView>;
}  // namespace genu::base
