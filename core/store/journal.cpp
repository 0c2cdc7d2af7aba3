#include "store/journal.hpp"

#include <genu/base/json.hpp>
#include <limits>

#include "store/connection.hpp"
#include "store/journal_rows.hpp"

namespace genu::store {

using base::Done;
using base::Id;
using base::Result;
using base::Unexpected;
using base::Value;

namespace {

constexpr std::string_view select_last_stamp = R"sql(
  SELECT hlc_ms, hlc_count FROM journal ORDER BY seq DESC LIMIT 1
)sql";

constexpr std::string_view insert_entry = R"sql(
  INSERT INTO journal (hlc_ms, hlc_count, at_ms, device, actor, command, command_id, kind, record, before, after, undoes,
                       origin)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
)sql";

// An empty text does not narrow.
constexpr std::string_view select_entries = R"sql(
  SELECT seq, hlc_ms, hlc_count, at_ms, device, actor, command, command_id, kind, record, before, after, undoes, origin
  FROM journal
  WHERE seq < ?1 AND (?2 = '' OR kind = ?2) AND (?3 = '' OR record = ?3) AND (?4 = '' OR command_id = ?4)
  ORDER BY seq DESC LIMIT ?5
)sql";

// The newest entry of each record that has one after a place in the journal.
constexpr std::string_view select_newest_entries = R"sql(
  SELECT seq, hlc_ms, hlc_count, at_ms, device, actor, command, command_id, kind, record, before, after, undoes, origin
  FROM journal WHERE seq IN (SELECT max(seq) FROM journal WHERE seq > ? GROUP BY kind, record) ORDER BY seq
)sql";

constexpr std::string_view select_last_command = R"sql(
  SELECT command, command_id, at_ms FROM journal AS entry
  WHERE undoes IS NULL AND NOT EXISTS (SELECT 1 FROM journal AS undo WHERE undo.undoes = entry.command_id)
  ORDER BY seq DESC LIMIT 1
)sql";

Value document_text(const std::optional<Value>& document) {
  return document ? Value(base::to_json(*document)) : Value();
}

// Reads the columns of an entry one after the other and remembers whether any of them did not fit.
class EntryReader {
 public:
  explicit EntryReader(const Statement& statement) : statement_(statement) {}

  std::int64_t number() {
    const auto value = next();
    return note(value.integer() != nullptr) ? *value.integer() : 0;
  }
  std::string text() {
    const auto value = next();
    return note(value.text() != nullptr) ? *value.text() : std::string();
  }
  Id id() { return id_of(next()); }
  std::optional<Id> maybe_id() {
    const auto value = next();
    if (value.is_null()) return std::nullopt;
    return id_of(value);
  }
  std::optional<Value> document() {
    const auto value = next();
    if (value.is_null()) return std::nullopt;
    if (!note(value.text() != nullptr)) return std::nullopt;
    auto parsed = base::parse_json(*value.text());
    return note(parsed.has_value()) ? std::optional(std::move(parsed).value()) : std::nullopt;
  }
  [[nodiscard]] bool sound() const { return sound_; }

 private:
  Value next() { return statement_.column(index_++); }
  bool note(bool fits) {
    sound_ = sound_ && fits;
    return fits;
  }
  Id id_of(const Value& value) {
    const auto* text = value.text();
    const auto id = Id::from(text ? std::string_view(*text) : std::string_view());
    return note(id.has_value()) ? *id : Id();
  }

  const Statement& statement_;
  int index_ = 0;
  bool sound_ = true;
};

Result<JournalEntry> entry_from(const Statement& statement) {
  EntryReader reader(statement);
  JournalEntry entry;
  entry.seq = reader.number();
  entry.stamp.ms = reader.number();
  entry.stamp.count = reader.number();
  entry.at.ms = reader.number();
  entry.actor.device = reader.text();
  entry.actor.person = reader.text();
  entry.command = reader.text();
  entry.command_id = reader.id();
  entry.kind = reader.text();
  entry.record = reader.id();
  entry.before = reader.document();
  entry.after = reader.document();
  entry.undoes = reader.maybe_id();
  entry.origin = reader.document();
  if (reader.sound()) return entry;
  return base::fail(base::ErrorCode::Damaged, "journal[" + std::to_string(entry.seq) + "]");
}

}  // namespace

Stamp next_stamp(const Stamp& last, base::Instant now) {
  if (now.ms > last.ms) return {now.ms, 0};
  return {last.ms, last.count + 1};
}

Result<Stamp> last_stamp(Connection& connection) {
  auto statement = connection.prepare(select_last_stamp);
  if (!statement) return Unexpected{statement.error()};
  const auto found = statement->step();
  if (!found) return Unexpected{found.error()};
  // Before every real instant, so that the first entry takes the clock as it is.
  if (!*found) return Stamp{std::numeric_limits<std::int64_t>::min(), 0};
  EntryReader reader(*statement);
  const auto ms = reader.number();
  return Stamp{ms, reader.number()};
}

Result<Done> append(Connection& connection, const JournalEntry& entry) {
  auto statement = connection.prepare(insert_entry);
  if (!statement) return Unexpected{statement.error()};
  statement->bind(entry.stamp.ms).bind(entry.stamp.count).bind(entry.at.ms);
  statement->bind(entry.actor.device).bind(entry.actor.person).bind(entry.command).bind(entry.command_id.text());
  statement->bind(entry.kind).bind(entry.record.text());
  statement->bind(document_text(entry.before)).bind(document_text(entry.after));
  statement->bind(entry.undoes ? Value(entry.undoes->text()) : Value());
  statement->bind(document_text(entry.origin));
  return statement->run();
}

namespace {

Result<std::vector<JournalEntry>> read_entries(Statement& statement) {
  std::vector<JournalEntry> entries;
  for (;;) {
    const auto found = statement.step();
    if (!found) return Unexpected{found.error()};
    if (!*found) return entries;
    auto entry = entry_from(statement);
    if (!entry) return Unexpected{entry.error()};
    entries.push_back(std::move(entry).value());
  }
}

}  // namespace

Result<std::vector<JournalEntry>> list_newest_entries(Connection& connection, std::int64_t after_seq) {
  auto statement = connection.prepare(select_newest_entries);
  if (!statement) return Unexpected{statement.error()};
  statement->bind(after_seq);
  return read_entries(*statement);
}

Result<std::vector<JournalEntry>> list_entries(Connection& connection, const JournalQuery& query) {
  auto statement = connection.prepare(select_entries);
  if (!statement) return Unexpected{statement.error()};
  const auto newest = query.before_seq > 0 ? query.before_seq : std::numeric_limits<std::int64_t>::max();
  statement->bind(newest).bind(query.kind).bind(query.record.text()).bind(query.command.text()).bind(query.limit);
  return read_entries(*statement);
}

Result<std::optional<LastCommand>> find_last_command(Connection& connection) {
  auto statement = connection.prepare(select_last_command);
  if (!statement) return Unexpected{statement.error()};
  const auto found = statement->step();
  if (!found) return Unexpected{found.error()};
  if (!*found) return std::optional<LastCommand>();
  EntryReader reader(*statement);
  LastCommand last;
  last.name = reader.text();
  last.id = reader.id();
  last.at.ms = reader.number();
  if (!reader.sound()) return base::fail(base::ErrorCode::Damaged, "journal");
  return std::optional(std::move(last));
}

}  // namespace genu::store
