// The journal: every change with who, when, where, before and after. It is undo, audit trail and unit of exchange.
#pragma once
#include <cstdint>
#include <genu/base/id.hpp>
#include <genu/base/time.hpp>
#include <genu/base/value.hpp>
#include <optional>
#include <string>
#include <vector>

namespace genu::store {

/// Who acts, and on which device. For the journal only; either may be empty where it is not known.
struct Actor {
  std::string device;
  std::string person;

  bool operator==(const Actor&) const = default;
};

/// A hybrid logical clock: the wall clock, or one count further where the clock stood still or went back.
struct Stamp {
  std::int64_t ms = 0;
  std::int64_t count = 0;

  auto operator<=>(const Stamp&) const = default;
};

/// The stamp of something that happens at `now`, after `last`. Always later than `last`.
[[nodiscard]] Stamp next_stamp(const Stamp& last, base::Instant now);

/// One change of one record.
struct JournalEntry {
  std::int64_t seq = 0;  ///< counts up by one, in the order of the changes in this file
  Stamp stamp;
  base::Instant at;  ///< what the clock said
  Actor actor;
  std::string command;                ///< name of the command, such as `log-check-in`
  base::Id command_id;                ///< the same for all changes of one transaction
  std::string kind;                   ///< the record's name, such as `check-in`
  base::Id record;                    ///< its id
  std::optional<base::Value> before;  ///< the whole record; nothing where there was none
  std::optional<base::Value> after;   ///< the whole record; nothing where it was removed
  std::optional<base::Id> undoes;     ///< the command that this change takes back
  /// Of a change that came from another installation, what was said about it there. Taking such a change back, the
  /// same of the state before it, as it was here: an empty object where there was none, and the stamp of an entry of
  /// this journal as `{"ms": …, "count": …}`.
  std::optional<base::Value> origin;
};

/// Where changes come from that were made on another installation: their stamp there, which this journal's clock then
/// follows, and what is kept with them, an object.
struct Origin {
  Stamp stamp;
  base::Value told;
};

/// Which entries to list, newest first. An empty condition does not narrow.
struct JournalQuery {
  std::string kind;             ///< a record's name
  base::Id record;              ///< a record's id
  base::Id command;             ///< a command's id
  std::int64_t before_seq = 0;  ///< only entries older than this one; 0 begins with the newest
  std::int64_t limit = 100;
};

/// What undo would take back.
struct LastCommand {
  std::string name;
  base::Id id;
  base::Instant at;
};

/// What undo has taken back: the name of the command and the names of the records that changed, each once.
struct Undone {
  std::string command;
  base::Id command_id;
  std::vector<std::string> touched;
};

}  // namespace genu::store
