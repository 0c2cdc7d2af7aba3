// All that one command changes, together or not at all.
#pragma once
#include <memory>

#include "store/caseload.hpp"
#include "store/journal.hpp"
#include "store/rows.hpp"

namespace genu::store {

/// Holds the diary's only write lock from its making to commit() or destruction, which rolls back. The Store must
/// outlive it. Reading sees what was put so far. Once a change failed for another reason than a refusal (a full
/// disk), nothing more can be committed.
class Transaction {
 public:
  Transaction(Transaction&&) noexcept;
  Transaction& operator=(Transaction&&) noexcept;
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;
  ~Transaction();

  /// Inserts `record`, or replaces the one with its id, and notes it in the journal. Putting what is already there
  /// changes nothing and leaves no entry. Errors: the first fault of the record; Conflict with reason
  /// `store.unknown-parent` where it points to a record that is not there.
  template <Stored T>
  base::Result<base::Done> put(const T& record) {
    const auto row = base::write(record);
    const auto again = base::read<T>(row);
    if (!again) return base::Unexpected{again.error().front()};
    return put_row(table_of<T>(), row);
  }
  /// Removes the record with this id. Errors: NotFound; Conflict with reason `store.still-used` where others point
  /// to it.
  template <Stored T>
  base::Result<base::Done> remove(const base::Id& id) {
    return remove_row(table_of<T>(), id);
  }

  template <Stored T>
  [[nodiscard]] base::Result<std::optional<T>> get(const base::Id& id) const {
    return find_record<T>(connection(), id);
  }
  template <Stored T>
  [[nodiscard]] base::Result<std::vector<T>> list(const Query& query = {}) const {
    return list_records<T>(connection(), query);
  }

  /// All further changes are those of `origin`; of nothing, those of this installation again.
  void comes_from(std::optional<Origin> origin);
  /// Keeps `value` under `name`, beside the records.
  base::Result<base::Done> remember(std::string_view name, const base::Value& value);
  [[nodiscard]] base::Result<std::optional<base::Value>> remembered(std::string_view name) const;
  [[nodiscard]] base::Result<std::vector<JournalEntry>> journal(const JournalQuery& query) const;
  [[nodiscard]] base::Result<std::optional<base::Value>> find(const Table& table, const base::Id& id) const;
  /// Puts what the caseload shows of a person where the last summary was. It is gathered from records, so the journal
  /// does not tell of it.
  base::Result<base::Done> keep(const model::CareSummary& summary);
  base::Result<base::Done> drop_summary(const base::Id& person);
  [[nodiscard]] base::Result<std::optional<model::CareSummary>> summary_of(const base::Id& person) const;
  /// The people whose records have changed so far, each once.
  [[nodiscard]] base::Result<std::vector<base::Id>> people() const;
  /// Removes every record of a person and blanks their words in the journal; gives how many records went. Nothing but
  /// a record of the erasure itself tells of it.
  base::Result<int> erase(const base::Id& person);

  /// Makes all changes lasting. Nothing else may be called afterwards, except touched().
  base::Result<base::Done> commit();
  /// The names of the records changed so far, each once, in the order of their first change.
  [[nodiscard]] const std::vector<std::string>& touched() const;

  /// One change as plain data; `row` is a valid record.
  base::Result<base::Done> put_row(const Table& table, const base::Value& row);
  base::Result<base::Done> remove_row(const Table& table, const base::Id& id);

 private:
  friend class Store;
  struct State;
  explicit Transaction(std::unique_ptr<State> state);
  /// Marks all further entries as taking back `command`.
  void undoes(const base::Id& command);
  /// `stub` holds what all entries of the command share.
  [[nodiscard]] static base::Result<Transaction> begin(Connection& connection, JournalEntry stub);
  base::Result<base::Done> change(const Table& table, const base::Id& id, const std::optional<base::Value>& before,
                                  const std::optional<base::Value>& after);
  base::Result<base::Done> note(const Table& table, const base::Id& id, const std::optional<base::Value>& before,
                                const std::optional<base::Value>& after);
  [[nodiscard]] Connection& connection() const;

  std::unique_ptr<State> state_;
};

}  // namespace genu::store
