// Messages of a physiotherapist, as either side sees them.
#pragma once
#include <genu/app/core.hpp>
#include <genu/model/message.hpp>

namespace genu::app {

/// How far a message has come, as far as is known here.
enum class MessageState {
  Unpaired,  ///< nobody is paired with whom it could go
  Waiting,   ///< it goes with the next packet
  Sent,      ///< in a packet that was made
  Arrived,   ///< they have it; on the runner's own device, all that are unread
  Read,      ///< marked as read
};
constexpr auto names_of(base::Type<MessageState>) {
  return base::names<MessageState>({{MessageState::Unpaired, "unpaired"},
                                    {MessageState::Waiting, "waiting"},
                                    {MessageState::Sent, "sent"},
                                    {MessageState::Arrived, "arrived"},
                                    {MessageState::Read, "read"}});
}

struct MessageLine {
  Id id;
  std::string text;
  std::string by;
  Day day;
  Instant at;
  MessageState state = MessageState::Waiting;
  std::optional<Day> read;  ///< the day it was marked
  bool operator==(const MessageLine&) const = default;
};

constexpr auto fields_of(base::Type<MessageLine>) {
  using base::field;
  using V = MessageLine;
  return base::record<V>("message-line", field("id", &V::id, "of the message"),
                         field("text", &V::text, "in the physiotherapist's words"), field("by", &V::by, "who wrote it"),
                         field("day", &V::day, "when it was written"), field("at_ms", &V::at, "the moment of that"),
                         field("state", &V::state, "how far it has come"),
                         field("read", &V::read, "the day it was marked as read"));
}

struct MessagesView {
  std::vector<MessageLine> messages;  ///< newest first
  bool operator==(const MessagesView&) const = default;
};

constexpr auto fields_of(base::Type<MessagesView>) {
  return base::record<MessagesView>("messages", base::field("messages", &MessagesView::messages, "newest first"));
}

/// All messages to the person whom `core` means.
[[nodiscard]] base::Result<MessagesView> messages_view(const Core& core);

}  // namespace genu::app

namespace genu::base {
extern template struct Codec<app::MessageLine>;
extern template struct Codec<app::MessagesView>;
}  // namespace genu::base
