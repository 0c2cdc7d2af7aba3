// The open session as text: the set to do now, and what was done before it.
#pragma once
#include <genu/app/views.hpp>

#include "line/command.hpp"

namespace genu::cli {

/// The set to do now, with how to do it.
void write_next_set(World& world, const app::SessionView& view);

/// The whole session: what was recorded, then the next set.
void write_open_session(World& world, const std::optional<app::SessionView>& view);

/// `wall sit, set 2 of 4, left leg`.
[[nodiscard]] std::string set_name(const words::Words& words, const app::SessionView& view,
                                   const model::SetPosition& position);

/// How the session came out, from the history; one that was stopped before its first set is not in there.
void tell_ended(World& world, const base::Id& session);

}  // namespace genu::cli
