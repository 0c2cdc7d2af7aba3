// Holds and flares of the person, and the one question that others ask about them: what is kept from the knee today?
#pragma once
#include <genu/model/flare.hpp>
#include <genu/model/hold.hpp>
#include <optional>

#include "app/standpoint.hpp"
#include "guidance/flare.hpp"
#include "guidance/holds.hpp"

namespace genu::app {

/// All holds and flares of the person, ended ones too, oldest first, with the clearances of every episode.
struct HoldFacts {
  std::vector<model::Hold> holds;
  std::vector<model::Flare> flares;
  std::vector<model::Clearance> clearances;

  /// The flare that is on its way, or nothing.
  [[nodiscard]] const model::Flare* flare() const;
};

/// Where they are found.
[[nodiscard]] store::Query holds_of(const Id& person);
/// `episodes` are all those of the person.
[[nodiscard]] store::Query clearances_of(const std::vector<Id>& episodes);

[[nodiscard]] base::Result<HoldFacts> hold_facts_of(const Inside& inside, const model::Person& person);

/// What holds and a flare keep from the knee on a day, with all reasons.
struct HeldOn {
  model::HoldScope forbids = model::HoldScope::Nothing;
  std::vector<model::Reason> reasons;

  /// No running, jumping or running drills.
  [[nodiscard]] bool impact() const { return forbids >= model::HoldScope::Impact; }
  /// No strength work either.
  [[nodiscard]] bool loaded() const { return forbids >= model::HoldScope::Loaded; }
  /// No session of any kind.
  [[nodiscard]] bool all() const { return forbids == model::HoldScope::All; }
};

/// `condition` is that of the running programme, empty where there is none.
[[nodiscard]] HeldOn held_on(const HoldFacts& facts, std::string_view condition, Day day, Instant now);

/// The same for today, read from the diary: for those who have no history at hand.
[[nodiscard]] base::Result<HeldOn> held_today(const Inside& inside, const Standpoint& stand);

/// Whether the runner may end a hold on `day`: days off at any time; after an injection, operation or injury once
/// nothing is kept from the knee, and after an injury also once its first days are over.
[[nodiscard]] bool may_be_ended(const model::Hold& hold, const HoldFacts& facts, std::string_view condition, Day day);

/// Days since `first` on which nothing was expected: held, ill, away, or in the first days of a flare.
[[nodiscard]] std::vector<Day> excused_days(const HoldFacts& facts, std::string_view condition, Day first, Day last);

/// The moment the newest hold or flare ended before `now`, and whether the knee was in trouble then; nothing where none
/// has ended, or where one is still on its way.
struct HoldEnd {
  Instant at;
  bool trouble = false;  ///< an injection, operation, injury or flare, rather than days off
  Instant borne_from;    ///< a session after this shows that the knee bears the plan: the first day of a hold; the end
                         ///< of a flare, since sessions in it are lighter
};
[[nodiscard]] std::optional<HoldEnd> newest_end(const HoldFacts& facts, const Standpoint& stand);

}  // namespace genu::app
