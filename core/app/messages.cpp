#include "app/messages.hpp"

#include <algorithm>
#include <map>

#include "app/conversation.hpp"
#include "app/standpoint.hpp"

namespace genu::app {

namespace {

using base::Result;
using base::Unexpected;
using model::ContactRole;
using model::ContactTrust;
using store::Query;

// How far the exchange with the runner has come: entries of the journal up to these have gone, and have arrived.
struct Reach {
  bool paired = false;
  std::int64_t sent = 0;
  std::int64_t arrived = 0;
};

Result<Reach> reach_to(const Inside& inside, const Id& person) {
  const auto contacts = inside.store.list<model::PairedContact>(Query{}.where("person", person));
  if (!contacts) return Unexpected{contacts.error()};
  Reach reach;
  for (const auto& contact : *contacts) {
    if (contact.role != ContactRole::Runner || contact.trust == ContactTrust::Revoked) continue;
    const auto conversation = conversation_with(inside, contact.id);
    if (!conversation) return Unexpected{conversation.error()};
    reach.paired = true;
    reach.sent = std::max(reach.sent, conversation->sent_upto);
    reach.arrived = std::max(reach.arrived, conversation->acknowledged);
  }
  return reach;
}

Result<std::int64_t> place_of(const Inside& inside, const Id& message) {
  store::JournalQuery query;
  query.kind = base::record_name<model::Message>();
  query.record = message;
  query.limit = 1;
  const auto entries = inside.store.journal(query);
  if (!entries) return Unexpected{entries.error()};
  return entries->empty() ? 0 : entries->front().seq;
}

MessageState state_of(const Reach& reach, std::int64_t place) {
  if (!reach.paired) return MessageState::Unpaired;
  if (place <= reach.arrived) return MessageState::Arrived;
  return place <= reach.sent ? MessageState::Sent : MessageState::Waiting;
}

// The first day on which each message was marked.
Result<std::map<Id, Day>> read_days(const Inside& inside, const Id& person) {
  const auto marks = inside.store.list<model::MessageRead>(Query{}.where("person", person).oldest_first("at_ms"));
  if (!marks) return Unexpected{marks.error()};
  std::map<Id, Day> days;
  for (const auto& mark : *marks) days.emplace(mark.message, mark.day);
  return days;
}

}  // namespace

Result<std::vector<MessageLine>> messages_to(const Inside& inside, const Id& person) {
  const auto messages = inside.store.list<model::Message>(Query{}.where("person", person).newest_first("at_ms"));
  if (!messages) return Unexpected{messages.error()};
  std::vector<MessageLine> lines;
  if (messages->empty()) return lines;
  const auto read = read_days(inside, person);
  if (!read) return Unexpected{read.error()};
  const bool own = !inside.about.has_value();
  const auto reach = own ? Result<Reach>(Reach{}) : reach_to(inside, person);
  if (!reach) return Unexpected{reach.error()};
  for (const auto& message : *messages) {
    MessageLine line{message.id, message.text, message.by, message.day, message.at, MessageState::Arrived, {}};
    const auto marked = read->find(message.id);
    if (marked != read->end()) {
      line.state = MessageState::Read;
      line.read = marked->second;
    } else if (!own) {
      const auto place = place_of(inside, message.id);
      if (!place) return Unexpected{place.error()};
      line.state = state_of(*reach, *place);
    }
    lines.push_back(std::move(line));
  }
  return lines;
}

Result<std::vector<MessageLine>> unread_messages(const Inside& inside, const Id& person) {
  auto lines = messages_to(inside, person);
  if (!lines) return lines;
  std::erase_if(*lines, [](const MessageLine& line) { return line.state == MessageState::Read; });
  std::reverse(lines->begin(), lines->end());
  return lines;
}

Result<MessagesView> messages_view(const Core& core) {
  const auto& inside = core.inside();
  const auto person = person_of(inside);
  if (!person) return Unexpected{person.error()};
  auto lines = messages_to(inside, person->id);
  if (!lines) return Unexpected{lines.error()};
  return MessagesView{std::move(*lines)};
}

}  // namespace genu::app

namespace genu::base {
template struct Codec<app::MessageLine>;
template struct Codec<app::MessagesView>;
}  // namespace genu::base
