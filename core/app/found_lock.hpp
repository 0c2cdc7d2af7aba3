// A lock that something told just now brings about, as a record of its own: a later change of what was told, or the
// passing of its days, does not lift it.
#pragma once
#include "app/draft.hpp"
#include "app/triage_now.hpp"

namespace genu::app {

/// The rules that lock and are hit with `told`, but were not without it; nothing where there are none.
[[nodiscard]] base::Result<std::optional<model::TriageAnswers>> found_lock(const Inside& inside,
                                                                           const model::Person& person,
                                                                           const Unsaved& told);

/// Adds to `draft` the lock of a session or run that began at `started` and in which the knee `gave_way`.
[[nodiscard]] base::Result<base::Done> put_lock_of_giving_way(const Inside& inside, const model::Person& person,
                                                              const Answer<bool>& gave_way, base::Instant started,
                                                              Draft& draft);

}  // namespace genu::app
