#include "store/connection.hpp"
#include "store/journal_rows.hpp"
#include "store/store.hpp"

namespace genu::store {

using base::Done;
using base::ErrorCode;
using base::Result;
using base::Unexpected;

namespace {

constexpr const char* undo_command = "undo";

Unexpected<base::Error> changed_since(const JournalEntry& entry) {
  return base::refuse(ErrorCode::Conflict, "undo.changed-since", entry.kind + '[' + entry.record.text() + ']',
                      entry.command);
}

base::Value stamp_of(const JournalEntry& entry) {
  return base::Object{{"ms", entry.stamp.ms}, {"count", entry.stamp.count}};
}

// What came from elsewhere goes back to the state it had here, so that it can come again.
Result<std::optional<Origin>> origin_before(Connection& connection, const JournalEntry& entry) {
  if (!entry.origin) return std::optional<Origin>();
  JournalQuery older;
  older.kind = entry.kind;
  older.record = entry.record;
  older.before_seq = entry.seq;
  older.limit = 1;
  const auto found = list_entries(connection, older);
  if (!found) return Unexpected{found.error()};
  if (found->empty()) return std::optional(Origin{entry.stamp, base::Object{}});
  return std::optional(Origin{entry.stamp, found->front().origin ? *found->front().origin : stamp_of(found->front())});
}

// Entries come newest first, so that each step passes back through a state in which all links held.
Result<Done> take_back(Transaction& transaction, Connection& connection, const JournalEntry& entry) {
  const auto* table = table_of_record(entry.kind);
  if (!table) return changed_since(entry);
  const auto present = find_row(connection, *table, entry.record);
  if (!present) return Unexpected{present.error()};
  if (*present != entry.after) return changed_since(entry);
  const auto origin = origin_before(connection, entry);
  if (!origin) return Unexpected{origin.error()};
  transaction.comes_from(*origin);
  return entry.before ? transaction.put_row(*table, *entry.before) : transaction.remove_row(*table, entry.record);
}

}  // namespace

Result<Undone> Store::undo(Actor actor, base::Instant now, const LastWord& last_word) {
  auto transaction = begin(undo_command, std::move(actor), now);
  if (!transaction) return Unexpected{transaction.error()};
  const auto last = find_last_command(*connection_);
  if (!last) return Unexpected{last.error()};
  if (!*last) return base::refuse(ErrorCode::NotFound, "undo.nothing");
  transaction->undoes((*last)->id);
  JournalQuery of_command;
  of_command.command = (*last)->id;
  of_command.limit = -1;
  const auto entries = list_entries(*connection_, of_command);
  if (!entries) return Unexpected{entries.error()};
  for (const auto& entry : *entries) {
    if (const auto done = take_back(*transaction, *connection_, entry); !done) return Unexpected{done.error()};
  }
  if (last_word) {
    if (const auto done = last_word(*transaction); !done) return Unexpected{done.error()};
  }
  if (const auto done = transaction->commit(); !done) return Unexpected{done.error()};
  return Undone{(*last)->name, (*last)->id, transaction->touched()};
}

}  // namespace genu::store
