#include "app/conversation.hpp"

#include <algorithm>

namespace genu::app {

using base::Result;
using base::Unexpected;

namespace {

std::string name_of_conversation(const base::Id& contact) { return "conversation/" + contact.text(); }

}  // namespace

exchange::ConversationId conversation_id(const vault::PublicKeys& one, const vault::PublicKeys& other) {
  auto first = exchange::to_hex(one.sign) + exchange::to_hex(one.box);
  auto second = exchange::to_hex(other.sign) + exchange::to_hex(other.box);
  if (second < first) std::swap(first, second);
  const auto digest = vault::digest_of("genu conversation" + first + second);
  exchange::ConversationId id{};
  std::copy_n(digest.begin(), id.size(), id.begin());
  return id;
}

Result<Conversation> conversation_with(const Inside& inside, const base::Id& contact) {
  const auto name = name_of_conversation(contact);
  const auto kept = inside.store.remembered(name);
  if (!kept) return Unexpected{kept.error()};
  if (!*kept) return Conversation{};
  auto conversation = base::read<Conversation>(**kept, base::Strangers::Ignore);
  if (!conversation) return base::fail(base::ErrorCode::Damaged, name);
  return std::move(*conversation);
}

Result<base::Done> keep(store::Transaction& transaction, const base::Id& contact, const Conversation& conversation) {
  return transaction.remember(name_of_conversation(contact), base::write(conversation));
}

}  // namespace genu::app

namespace genu::base {
template struct Codec<app::Conversation>;
}  // namespace genu::base
