// Erasing a person: every record that is theirs, and the words about them in the journal. That something happened, and
// when, stays.
#pragma once
#include <genu/base/error.hpp>
#include <genu/base/id.hpp>

namespace genu::store {

class Connection;

/// How many records went. Within the transaction of the caller. Pages that held them are overwritten, not only freed.
base::Result<int> erase_person(Connection& connection, const base::Id& person);

}  // namespace genu::store
