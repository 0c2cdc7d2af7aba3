// What today's session is made of, and how long it takes.
#pragma once
#include <genu/model/programme.hpp>
#include <genu/model/session.hpp>
#include <span>
#include <vector>

#include "guidance/criteria.hpp"

namespace genu::guidance {

/// Where the items for such a day stand in the phase: those of which every `when` is met. A short session has the
/// essentials only; where a phase marks none, all.
[[nodiscard]] std::vector<std::size_t> listed(const model::Phase& phase, model::ItemDay on, model::SessionLength length,
                                              const CriteriaFacts& facts);

/// Those items.
[[nodiscard]] std::vector<model::Item> items_for(const model::Phase& phase, model::ItemDay on,
                                                 model::SessionLength length, const CriteriaFacts& facts);

/// The items of a rehab session.
[[nodiscard]] std::vector<model::Item> session_items(const model::Phase& phase, model::SessionLength length,
                                                     const CriteriaFacts& facts);

/// Whole minutes, rounded up, rests and the changes between exercises included; 0 for no items.
[[nodiscard]] int estimated_minutes(std::span<const model::PrescribedItem> items);

}  // namespace genu::guidance
