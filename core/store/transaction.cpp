#include "store/transaction.hpp"

#include <algorithm>
#include <cassert>
#include <genu/base/json.hpp>

#include "store/connection.hpp"
#include "store/erase.hpp"
#include "store/journal_rows.hpp"
#include "store/remembered.hpp"
#include "store/touched.hpp"

namespace genu::store {

using base::Done;
using base::ErrorCode;
using base::Result;
using base::Unexpected;
using base::Value;

namespace {

// Every command begins and ends with the same two statements, so they are kept prepared.
Result<Done> run_kept(Connection& connection, std::string_view sql) {
  auto statement = connection.prepare(sql);
  if (!statement) return Unexpected{statement.error()};
  return statement->run();
}

}  // namespace

struct Transaction::State {
  Connection* connection;
  JournalEntry stub;  // what all entries of the command share
  Stamp last;
  std::vector<std::string> touched;
  Touched whose;
  std::optional<base::Error> failed;
  bool over = false;
  std::optional<Origin> origin;
};

Transaction::Transaction(std::unique_ptr<State> state) : state_(std::move(state)) {}
Transaction::Transaction(Transaction&&) noexcept = default;

Transaction& Transaction::operator=(Transaction&& other) noexcept {
  Transaction old(std::move(*this));
  state_ = std::move(other.state_);
  return *this;
}

Transaction::~Transaction() {
  if (state_ && !state_->over) state_->connection->roll_back();
}

Result<Transaction> Transaction::begin(Connection& connection, JournalEntry stub) {
  assert(!connection.in_transaction());
  assert(!stub.command.empty());
  if (const auto begun = run_kept(connection, "BEGIN IMMEDIATE"); !begun) return Unexpected{begun.error()};
  auto state = std::make_unique<State>(State{&connection, std::move(stub), {}, {}, {}, {}, false, {}});
  auto* inside = state.get();
  Transaction transaction(std::move(state));
  const auto last = last_stamp(connection);
  if (!last) return Unexpected{last.error()};
  inside->last = *last;
  return transaction;
}

Connection& Transaction::connection() const { return *state_->connection; }

const std::vector<std::string>& Transaction::touched() const { return state_->touched; }

void Transaction::undoes(const base::Id& command) { state_->stub.undoes = command; }

void Transaction::comes_from(std::optional<Origin> origin) { state_->origin = std::move(origin); }

Result<Done> Transaction::remember(std::string_view name, const Value& value) {
  assert(!state_->over);
  if (state_->failed) return Unexpected{*state_->failed};
  const auto written = write_remembered(connection(), name, value);
  if (!written) state_->failed = written.error();
  return written;
}

Result<std::optional<Value>> Transaction::remembered(std::string_view name) const {
  return find_remembered(connection(), name);
}

Result<std::vector<JournalEntry>> Transaction::journal(const JournalQuery& query) const {
  return list_entries(connection(), query);
}

Result<std::optional<Value>> Transaction::find(const Table& table, const base::Id& id) const {
  return find_row(connection(), table, id);
}

Result<Done> Transaction::put_row(const Table& table, const Value& row) {
  assert(!state_->over);
  const auto id = base::Id::from(*row.find("id")->text());
  const auto before = find_row(connection(), table, *id);
  if (!before) return Unexpected{before.error()};
  if (*before && **before == row) return Done{};
  return change(table, *id, *before, row);
}

Result<Done> Transaction::remove_row(const Table& table, const base::Id& id) {
  assert(!state_->over);
  const auto before = find_row(connection(), table, id);
  if (!before) return Unexpected{before.error()};
  if (!*before) return base::fail(ErrorCode::NotFound, table.name + '[' + id.text() + ']', {}, id.text());
  return change(table, id, *before, std::nullopt);
}

// SQLite may end a transaction on its own when the disk is full; whatever came next would be lasting at once.
Result<Done> Transaction::change(const Table& table, const base::Id& id, const std::optional<Value>& before,
                                 const std::optional<Value>& after) {
  if (state_->failed) return Unexpected{*state_->failed};
  const auto written = after ? write_row(connection(), table, *after) : delete_row(connection(), table, id);
  if (!written) {
    if (written.error().code != ErrorCode::Conflict) state_->failed = written.error();
    return written;
  }
  const auto noted = note(table, id, before, after);
  if (!noted) state_->failed = noted.error();
  return noted;
}

Result<Done> Transaction::note(const Table& table, const base::Id& id, const std::optional<Value>& before,
                               const std::optional<Value>& after) {
  auto& touched = state_->touched;
  if (std::find(touched.begin(), touched.end(), table.record) == touched.end()) touched.emplace_back(table.record);
  // A clock that has heard of a later moment never falls behind it, so that what is changed next is later as well.
  if (state_->origin) state_->last = std::max(state_->last, state_->origin->stamp);
  if (before) state_->whose.note(table.record, *before);
  if (after) state_->whose.note(table.record, *after);
  state_->last = next_stamp(state_->last, state_->stub.at);
  auto entry = state_->stub;
  if (state_->origin) entry.origin = state_->origin->told;
  entry.stamp = state_->last;
  entry.kind = table.record;
  entry.record = id;
  entry.before = before;
  entry.after = after;
  return append(connection(), entry);
}

Result<Done> Transaction::keep(const model::CareSummary& summary) { return write_summary(connection(), summary); }

Result<Done> Transaction::drop_summary(const base::Id& person) { return delete_summary(connection(), person); }

Result<std::optional<model::CareSummary>> Transaction::summary_of(const base::Id& person) const {
  return find_summary(connection(), person);
}

Result<std::vector<base::Id>> Transaction::people() const { return state_->whose.people(connection()); }

Result<int> Transaction::erase(const base::Id& person) {
  const auto gone = erase_person(connection(), person);
  if (!gone) state_->failed = gone.error();
  return gone;
}

Result<Done> Transaction::commit() {
  assert(!state_->over);
  if (state_->failed) return Unexpected{*state_->failed};
  const auto done = run_kept(connection(), "COMMIT");
  if (done) state_->over = true;
  return done;
}

}  // namespace genu::store
