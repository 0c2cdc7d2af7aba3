// How far the exchange with one contact has come.
#pragma once
#include <genu/model/contact.hpp>

#include "app/inside.hpp"
#include "exchange/envelope.hpp"
#include "vault/keys.hpp"

namespace genu::app {

struct Conversation {
  std::int64_t sent = 0;          ///< number of the last packet to them
  std::int64_t sent_upto = 0;     ///< how far in our journal it came
  std::int64_t acknowledged = 0;  ///< how much of our journal they say they have
  std::int64_t received = 0;      ///< the highest number of theirs
  std::int64_t have = 0;          ///< how much of their journal we have
  bool missing = false;           ///< something of theirs has not come
  bool wanted = false;            ///< something of ours has not come to them
  std::optional<base::Instant> sent_at;
  std::optional<base::Instant> heard_at;
  std::vector<std::string> seen;  ///< ids of their packets, newest last
};

constexpr auto fields_of(base::Type<Conversation>) {
  using base::field;
  using C = Conversation;
  return base::record<C>("conversation", field("sent", &C::sent, "number of the last packet to them"),
                         field("sent_upto", &C::sent_upto, "how far it came"),
                         field("acknowledged", &C::acknowledged, "how much they have"),
                         field("received", &C::received, "highest number of theirs"),
                         field("have", &C::have, "how much of theirs is here"),
                         field("missing", &C::missing, "something of theirs has not come"),
                         field("wanted", &C::wanted, "something of ours has not come to them"),
                         field("sent_ms", &C::sent_at, "when the last packet was made"),
                         field("heard_ms", &C::heard_at, "when their last one was made"),
                         field("seen", &C::seen, "ids of packets"));
}

/// The same on both sides, whoever asks: from both key sets in a fixed order.
[[nodiscard]] exchange::ConversationId conversation_id(const vault::PublicKeys& one, const vault::PublicKeys& other);

[[nodiscard]] base::Result<Conversation> conversation_with(const Inside& inside, const base::Id& contact);
[[nodiscard]] base::Result<base::Done> keep(store::Transaction& transaction, const base::Id& contact,
                                            const Conversation& conversation);

}  // namespace genu::app
