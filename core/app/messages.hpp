// The messages to a person with how far each has come.
#pragma once
#include <genu/app/views/messages.hpp>

#include "app/inside.hpp"

namespace genu::app {

/// Newest first. On the person's own device none is further back than arrived.
[[nodiscard]] base::Result<std::vector<MessageLine>> messages_to(const Inside& inside, const Id& person);

/// Those that are not marked as read, oldest first.
[[nodiscard]] base::Result<std::vector<MessageLine>> unread_messages(const Inside& inside, const Id& person);

}  // namespace genu::app
