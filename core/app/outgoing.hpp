// What goes into a packet for a contact, and the packet itself.
#pragma once
#include <genu/app/commands/exchange.hpp>

#include "app/conversation.hpp"
#include "app/installation.hpp"
#include "exchange/payload.hpp"

namespace genu::app {

struct Outgoing {
  std::vector<exchange::Entry> entries;
  std::int64_t upto = 0;
  bool more = false;
};

/// The records for `contact` that changed after the entry `from` of the journal, but for those that came from them.
[[nodiscard]] base::Result<Outgoing> outgoing_to(const Inside& inside, const model::PairedContact& contact,
                                                 model::ContactRole own_role, const std::string& own_key_id,
                                                 std::int64_t from);

/// Packed, signed and sealed for the contact. `head` names type, sequence and time; the rest is filled in here.
[[nodiscard]] base::Result<std::string> sealed_for(const model::PairedContact& contact, const vault::Keys& keys,
                                                   exchange::Head head, const exchange::Payload& payload);

}  // namespace genu::app
