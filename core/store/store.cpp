#include "store/store.hpp"

#include "store/connection.hpp"
#include "store/copy.hpp"
#include "store/journal_rows.hpp"
#include "store/open.hpp"
#include "store/remembered.hpp"

namespace genu::store {

using base::Result;
using base::Unexpected;

Result<Store> Store::open(const OpenOptions& options) {
  auto connection = open_diary(options);
  if (!connection) return Unexpected{connection.error()};
  return Store(std::move(connection).value());
}

Result<Store> Store::closed() {
  auto connection = Connection::open(":memory:", Access::ReadWrite, 0);
  if (!connection) return Unexpected{connection.error()};
  return Store(std::move(connection).value());
}

Store::Store(std::unique_ptr<Connection> connection) : connection_(std::move(connection)) {}
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;

Result<Transaction> Store::begin(std::string command, Actor actor, base::Instant now) {
  JournalEntry stub;
  stub.at = now;
  stub.actor = std::move(actor);
  stub.command = std::move(command);
  stub.command_id = base::make_id(now, random_bytes());
  return Transaction::begin(*connection_, std::move(stub));
}

Result<News> Store::news_since(const Mark& mark) const { return store::news_since(*connection_, mark); }

Result<std::optional<LastCommand>> Store::last_command() const { return find_last_command(*connection_); }

Result<std::vector<JournalEntry>> Store::journal(const JournalQuery& query) const {
  return list_entries(*connection_, query);
}

Result<std::vector<JournalEntry>> Store::newest_entries(std::int64_t after_seq) const {
  return list_newest_entries(*connection_, after_seq);
}

Result<std::optional<base::Value>> Store::remembered(std::string_view name) const {
  return find_remembered(*connection_, name);
}

Result<std::vector<model::CareSummary>> Store::caseload(const CaseloadQuery& query) const {
  return list_summaries(*connection_, query);
}

Result<std::vector<model::CareSummary>> Store::reviews_to_come(base::Day today, std::int64_t limit) const {
  return next_reviews(*connection_, today, limit);
}

Result<CaseloadCounts> Store::caseload_counts(base::Day today) const { return count_summaries(*connection_, today); }

Result<std::vector<base::Id>> Store::stale(int rules, base::Day day, std::int64_t limit) const {
  return stale_summaries(*connection_, rules, day, limit);
}

Result<std::optional<model::CareSummary>> Store::summary_of(const base::Id& person) const {
  return find_summary(*connection_, person);
}

Result<base::Done> Store::settle() {
  const auto moved = connection_->ask("PRAGMA wal_checkpoint(TRUNCATE)");
  if (!moved) return Unexpected{moved.error()};
  return base::Done{};
}

Result<base::Done> Store::copy_to(const std::string& path) const {
  const auto made = make_copy(*connection_, path);
  if (!made) return Unexpected{made.error()};
  if (*made == Published::NameTaken) return base::fail(base::ErrorCode::Duplicate, path, {}, path);
  return base::Done{};
}

}  // namespace genu::store
