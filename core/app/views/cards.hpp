// Holds and flares as the views show them.
#pragma once
#include <genu/app/views/holds.hpp>

#include "app/history.hpp"

namespace genu::app {

/// `condition` is that of the running programme, empty where there is none.
[[nodiscard]] HoldCard card_of(const model::Hold& hold, const HoldFacts& facts, std::string_view condition, Day today);

/// The holds that are on their way today.
[[nodiscard]] std::vector<HoldCard> active_cards(const HoldFacts& facts, std::string_view condition, Day today);

/// What a flare is judged by besides itself.
struct FlareDay {
  base::Moment now;
  Day today;
  Answer<Nrs> pain_today;
  std::optional<int> usual;
};

/// The card of the flare that is on its way, or nothing.
[[nodiscard]] std::optional<FlareCard> flare_card(const Inside& inside, const HoldFacts& facts, const FlareDay& day);

/// The diary entries of a person on one day, oldest first.
[[nodiscard]] base::Result<std::vector<model::CheckIn>> entries_on(const Inside& inside, const Id& person, Day day);

/// The newest score of today.
[[nodiscard]] Answer<Nrs> pain_of_today(const std::vector<model::CheckIn>& entries, Day today);

}  // namespace genu::app
