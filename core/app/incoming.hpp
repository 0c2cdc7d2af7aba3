// Merging what arrives into the diary, inside a transaction: rolled back it was a preview.
#pragma once
#include <genu/app/views/exchange.hpp>

#include "app/opened_packet.hpp"
#include "app/versions.hpp"

namespace genu::app {

/// An exercise of the programme that the catalogue does not have.
[[nodiscard]] std::optional<std::string> unknown_exercise_of(const Inside& inside, const model::Programme& programme);

/// Writes into `transaction` what the packet changes, and says what that is. Errors: of the store.
[[nodiscard]] base::Result<PacketPreview> take_up(const Inside& inside, store::Transaction& transaction,
                                                  const OpenedPacket& packet);

}  // namespace genu::app
