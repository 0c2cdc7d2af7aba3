// The statements about the journal.
#pragma once
#include "store/journal.hpp"

namespace genu::store {

class Connection;

/// The newest stamp; a zero stamp in an empty journal.
[[nodiscard]] base::Result<Stamp> last_stamp(Connection& connection);
/// Adds `entry`; its `seq` is given by the journal.
base::Result<base::Done> append(Connection& connection, const JournalEntry& entry);
/// Newest first.
[[nodiscard]] base::Result<std::vector<JournalEntry>> list_entries(Connection& connection, const JournalQuery& query);
/// Of each record that changed after `after_seq` the newest entry, in the order of the journal.
[[nodiscard]] base::Result<std::vector<JournalEntry>> list_newest_entries(Connection& connection,
                                                                          std::int64_t after_seq);
/// The newest command that is neither undone nor an undo.
[[nodiscard]] base::Result<std::optional<LastCommand>> find_last_command(Connection& connection);

}  // namespace genu::store
