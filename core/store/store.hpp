// The one door to the diary on disk: open, read, change inside transactions, undo.
#pragma once
#include <functional>
#include <utility>

#include "store/migration.hpp"
#include "store/news.hpp"
#include "store/transaction.hpp"

namespace genu::store {

struct OpenOptions {
  std::string path;                                          ///< UTF-8, or `:memory:`
  std::span<const Migration> migrations = all_migrations();  ///< must outlive the call
  int busy_ms = 2000;                                        ///< how long to wait for another program
};

/// An open diary. One thread at a time.
class Store {
 public:
  /// Opens the diary, or makes it where there is none; its folder must exist. Older diaries are upgraded after a
  /// verified copy `<path>.before-<version>` was made beside them.
  /// Errors: NotOurs, TooNew, Damaged (`found` names the newest sound copy, where there is one), Locked, ReadOnly,
  /// NoSpace, Io; Conflict with reason `store.upgrade-failed` (`found` names the copy). Whatever cannot be opened is
  /// left as it was.
  [[nodiscard]] static base::Result<Store> open(const OpenOptions& options);

  /// A store without a diary, for the moment in which another one takes its place: everything asked of it is an error,
  /// so nothing can be lost in it.
  [[nodiscard]] static base::Result<Store> closed();

  Store(Store&&) noexcept;
  Store& operator=(Store&&) noexcept;
  Store(const Store&) = delete;
  Store& operator=(const Store&) = delete;
  ~Store();

  /// The record with this id, or nothing. A row that no longer fits its record is Damaged.
  template <Stored T>
  [[nodiscard]] base::Result<std::optional<T>> get(const base::Id& id) const {
    return find_record<T>(*connection_, id);
  }
  template <Stored T>
  [[nodiscard]] base::Result<std::vector<T>> list(const Query& query = {}) const {
    return list_records<T>(*connection_, query);
  }

  /// Brings `records`, in their order, up to date with `query`: only what the news touches is read. They were read by
  /// the same query, of which only lower bounds may have gone up since. After an error it is empty.
  template <Stored T>
  [[nodiscard]] base::Result<base::Done> refresh(std::vector<T>& records, const Query& query, const News& news) const {
    auto fresh = list_records<T>(*connection_, query, std::exchange(records, {}), news);
    if (!fresh) return base::Unexpected{fresh.error()};
    records = std::move(fresh).value();
    return base::Done{};
  }
  /// What has changed since `mark`.
  [[nodiscard]] base::Result<News> news_since(const Mark& mark) const;

  /// The ids of the records that `list` would give; much quicker where the records are large.
  template <Stored T>
  [[nodiscard]] base::Result<std::vector<base::Id>> list_ids(const Query& query = {}) const {
    return store::list_ids(*connection_, table_of<T>(), query);
  }

  /// Begins a command and takes the write lock; one at a time. Errors: Locked, ReadOnly, NoSpace, Io.
  [[nodiscard]] base::Result<Transaction> begin(std::string command, Actor actor, base::Instant now);

  /// Takes back the last command that is neither undone nor an undo itself; asked again, the one before it.
  /// Errors: NotFound with reason `undo.nothing`; Conflict with reason `undo.changed-since` where a record is no
  /// longer as the command left it.
  /// `last_word` is asked before the undo becomes lasting, and may add to it.
  using LastWord = std::function<base::Result<base::Done>(Transaction&)>;
  base::Result<Undone> undo(Actor actor, base::Instant now, const LastWord& last_word = {});
  /// What undo would take back, if anything.
  [[nodiscard]] base::Result<std::optional<LastCommand>> last_command() const;
  /// Entries newest first.
  [[nodiscard]] base::Result<std::vector<JournalEntry>> journal(const JournalQuery& query = {}) const;

  /// Of each record that changed after the entry `after_seq` the newest entry, in the order of the journal.
  [[nodiscard]] base::Result<std::vector<JournalEntry>> newest_entries(std::int64_t after_seq) const;
  /// What a transaction keeps under `name`, if anything.
  [[nodiscard]] base::Result<std::optional<base::Value>> remembered(std::string_view name) const;
  /// People in care, as their summaries show them.
  [[nodiscard]] base::Result<std::vector<model::CareSummary>> caseload(const CaseloadQuery& query) const;
  [[nodiscard]] base::Result<std::vector<model::CareSummary>> reviews_to_come(base::Day today,
                                                                              std::int64_t limit) const;
  [[nodiscard]] base::Result<CaseloadCounts> caseload_counts(base::Day today) const;
  [[nodiscard]] base::Result<std::vector<base::Id>> stale(int rules, base::Day day, std::int64_t limit) const;
  [[nodiscard]] base::Result<std::optional<model::CareSummary>> summary_of(const base::Id& person) const;
  /// Moves everything written so far into the file itself, so that nothing erased is left beside it.
  base::Result<base::Done> settle();

  /// Writes a copy of the diary to `path`, which must not exist, and checks it after opening it again.
  base::Result<base::Done> copy_to(const std::string& path) const;

 private:
  explicit Store(std::unique_ptr<Connection> connection);

  std::unique_ptr<Connection> connection_;
};

}  // namespace genu::store
