// Whose record it is, and what a contact may send of it.
#pragma once
#include <genu/model/contact.hpp>

#include "app/inside.hpp"

namespace genu::app {

/// Whether records of this kind are ever exchanged. Contacts, conflicts and what a physiotherapist notes for
/// themselves are not.
[[nodiscard]] bool is_exchanged(std::string_view kind);

/// Whether a runner's installation may send such records of its own diary: all but what only a physiotherapist writes.
[[nodiscard]] bool may_tell(std::string_view kind);

/// Whether an installation of this role may change such records of somebody else: a physiotherapist gives programmes
/// and limits, and never writes in a runner's diary.
[[nodiscard]] bool may_prescribe(std::string_view kind);

/// The person whom a row is about; nothing where the record it hangs on is not here.
[[nodiscard]] base::Result<std::optional<base::Id>> person_of(const store::Store& store, std::string_view kind,
                                                              const base::Value& row);

}  // namespace genu::app
