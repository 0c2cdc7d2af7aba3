// What has changed since a reader looked last, as the journal tells it, whoever wrote: this program or another one.
#pragma once
#include <algorithm>
#include <cstdint>
#include <genu/base/error.hpp>
#include <genu/base/id.hpp>
#include <string>
#include <vector>

namespace genu::store {

class Connection;

/// How far a reader knows the journal: its newest entry then, by number and command. A fresh mark knows nothing.
struct Mark {
  std::int64_t seq = 0;
  base::Id command;

  bool operator==(const Mark&) const = default;
};

/// The changes after a mark.
class News {
 public:
  /// Everything may have changed: nobody looked before, or the journal is not the one that the mark came from.
  [[nodiscard]] static News everything(Mark newest) { return News(std::move(newest), true); }
  [[nodiscard]] static News nothing(Mark newest) { return News(std::move(newest), false); }

  void add(std::string kind, base::Id record) {
    kinds_.push_back(std::move(kind));
    records_.push_back(std::move(record));
  }

  [[nodiscard]] const Mark& newest() const { return newest_; }
  void reached(Mark newest) { newest_ = std::move(newest); }
  /// Whether nothing at all has changed.
  [[nodiscard]] bool none() const { return !all_ && records_.empty(); }
  /// Whether a record of this kind may have changed, come or gone.
  [[nodiscard]] bool about(std::string_view kind) const {
    return all_ || std::find(kinds_.begin(), kinds_.end(), kind) != kinds_.end();
  }
  /// Whether this record may have changed, come or gone.
  [[nodiscard]] bool touches(std::string_view id) const {
    return all_ ||
           std::any_of(records_.begin(), records_.end(), [&](const base::Id& each) { return each.text() == id; });
  }
  /// The records of one kind that changed; only where not everything did.
  [[nodiscard]] std::vector<base::Id> records_of(std::string_view kind) const {
    std::vector<base::Id> records;
    for (std::size_t i = 0; i < kinds_.size(); ++i) {
      if (kinds_[i] == kind) records.push_back(records_[i]);
    }
    return records;
  }
  [[nodiscard]] bool may_be_everything() const { return all_; }

 private:
  News(Mark newest, bool all) : newest_(std::move(newest)), all_(all) {}

  Mark newest_;
  bool all_ = false;
  std::vector<std::string> kinds_;  // beside records_
  std::vector<base::Id> records_;
};

/// Errors: Locked, Damaged, Io.
[[nodiscard]] base::Result<News> news_since(Connection& connection, const Mark& mark);

}  // namespace genu::store
