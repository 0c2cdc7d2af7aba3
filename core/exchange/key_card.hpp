// The key card: all that two installations exchange to be paired. It is the payload of an envelope that is signed by
// the very key it shows.
#pragma once
#include <genu/base/id.hpp>

#include "exchange/envelope.hpp"

namespace genu::exchange {

/// Whose installation it is. Numbers are part of the format.
enum class CardRole : std::uint8_t { Runner = 1, Physio = 2 };

struct KeyCard {
  Key box{};
  CardRole role = CardRole::Runner;
  base::Id person;   ///< whose diary it is; empty for a physiotherapist
  std::string name;  ///< as it is shown, 1 to 80 characters

  bool operator==(const KeyCard&) const = default;
};

[[nodiscard]] std::string card_payload(const KeyCard& card);
/// Errors: Damaged with reason `exchange.damaged`, TooNew with `exchange.too-new` for a role nobody knows.
[[nodiscard]] base::Result<KeyCard> read_card(std::string_view payload);

}  // namespace genu::exchange
