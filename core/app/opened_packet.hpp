// A packet or card as it was handed over, read and verified: past this everything is known to come from a contact.
#pragma once
#include <genu/model/contact.hpp>

#include "app/conversation.hpp"
#include "app/installation.hpp"
#include "exchange/key_card.hpp"
#include "exchange/payload.hpp"

namespace genu::app {

/// The bytes themselves, where they came as lines of codes. Errors: those of from_lines; Damaged with reason
/// `exchange.damaged` where the lines do not come to what they say.
[[nodiscard]] base::Result<std::string> without_codes(std::string_view handed_over);

struct OpenedPacket {
  model::PairedContact contact;
  exchange::Head head;
  exchange::Payload payload;
  std::string id;  ///< of the packet: equal bytes have an equal one
};

/// Errors, each with a reason under `exchange.` and the sentence for it: not ours, too new, too large, cut short,
/// damaged, for somebody else, changed on the way, from somebody who is not paired or no longer so, of another pairing,
/// or by a clock that is ahead.
[[nodiscard]] base::Result<OpenedPacket> open_packet(const Inside& inside, std::string_view bytes);

struct OpenedCard {
  exchange::KeyCard card;
  vault::PublicKeys keys;
};
/// Errors: NotOurs, TooNew, TooLarge, Damaged as above; Damaged with reason `exchange.tampered`.
[[nodiscard]] base::Result<OpenedCard> open_card(std::string_view bytes);

/// Eight upper-case hexadecimal digits that tell one bundle from another.
[[nodiscard]] std::string bundle_of(std::string_view bytes);

}  // namespace genu::app
