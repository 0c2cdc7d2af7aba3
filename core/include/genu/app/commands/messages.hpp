// A few words to somebody in care, and that they were read.
#pragma once
#include <genu/app/changes.hpp>
#include <genu/app/core.hpp>

namespace genu::app {

/// Writes to somebody in care. It goes along with the next packet to them.
struct WriteMessage {
  Id patient;
  std::string text;
  std::string by;
};

constexpr auto fields_of(base::Type<WriteMessage>) {
  using C = WriteMessage;
  return base::record<C>("write-message", base::field("patient", &C::patient, "to whom"),
                         base::field("text", &C::text, "in your words").within(1, 1000),
                         base::field("by", &C::by, "who writes").within(1, 80));
}

/// Marks a message as read, in the runner's own diary. Refused for one that is marked already, and about somebody else:
/// nobody reads for another.
struct MarkMessageRead {
  Id id;
};

constexpr auto fields_of(base::Type<MarkMessageRead>) {
  using C = MarkMessageRead;
  return base::record<C>("mark-message-read", base::field("id", &C::id, "which message"));
}

base::Result<base::Done> may(const Core& core, const WriteMessage& command);
base::Result<base::Done> may(const Core& core, const MarkMessageRead& command);

base::Result<Outcome> perform(Core& core, const WriteMessage& command);
base::Result<Outcome> perform(Core& core, const MarkMessageRead& command);

}  // namespace genu::app

namespace genu::base {
extern template struct Codec<app::WriteMessage>;
extern template struct Codec<app::MarkMessageRead>;
}  // namespace genu::base
