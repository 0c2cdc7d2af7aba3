// A few words of a physiotherapist to a person in care, and that they were read.
//
// That it was read is a record of its own: the physiotherapist alone writes the one, the runner alone the other, so the
// two never meet as two changes of one record.
#pragma once
#include <genu/model/person.hpp>

namespace genu::model {

struct Message {
  Id id;
  Id person;  ///< to whom
  std::string text;
  std::string by;
  Instant at;
  Day day;

  bool operator==(const Message&) const = default;
};

constexpr auto fields_of(base::Type<Message>) {
  using base::field;
  using M = Message;
  return base::record<M>("message", field("id", &M::id, "id of the record"), field("person", &M::person, "to whom"),
                         field("text", &M::text, "in the physiotherapist's words").within(1, 1000),
                         field("by", &M::by, "who wrote it").within(1, 80),
                         field("at_ms", &M::at, "when it was written"),
                         field("day", &M::day, "the person's day of that"));
}

/// The message may have gone since: its id is no link.
struct MessageRead {
  Id id;
  Id person;
  Id message;
  Instant at;
  Day day;

  bool operator==(const MessageRead&) const = default;
};

constexpr auto fields_of(base::Type<MessageRead>) {
  using base::field;
  using M = MessageRead;
  return base::record<M>("message-read", field("id", &M::id, "id of the record"), field("person", &M::person, "who"),
                         field("message", &M::message, "which message"), field("at_ms", &M::at, "when"),
                         field("day", &M::day, "the person's day of that"));
}

}  // namespace genu::model

namespace genu::base {
extern template struct Codec<model::Message>;
extern template struct Codec<model::MessageRead>;
}  // namespace genu::base
