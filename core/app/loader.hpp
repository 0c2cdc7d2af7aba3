// Lists of the store, brought up to date one after the other.
#pragma once
#include "app/inside.hpp"

namespace genu::app {

/// Brings lists up to date; the first failure is kept and ends all further reading.
class Loader {
 public:
  /// `later` where the window of days has moved on, so that also lists without news change.
  Loader(const Inside& inside, const store::News& news, bool later) : inside_(inside), news_(news), later_(later) {}

  template <store::Stored T>
  [[nodiscard]] bool concerns() const {
    return later_ || news_.about(base::record_name<T>());
  }
  /// Brings a list up to date that was read before by the same query.
  template <store::Stored T>
  void into(std::vector<T>& out, const store::Query& query) {
    if (concerns<T>() && !failure_) note(inside_.store.refresh(out, query, news_));
  }
  template <store::Stored T>
  void anew(std::vector<T>& out, const store::Query& query) {
    if (failure_) return;
    auto list = inside_.store.list<T>(query);
    note(list);
    if (list) out = std::move(*list);
  }
  template <store::Stored T>
  std::optional<T> one(const base::Id& id) {
    if (failure_) return std::nullopt;
    auto record = inside_.store.get<T>(id);
    note(record);
    return record ? std::move(*record) : std::nullopt;
  }
  /// What was read; empty after a failure.
  template <class T>
  T sound(base::Result<T> read) {
    if (failure_) return {};
    note(read);
    return read ? std::move(*read) : T();
  }
  [[nodiscard]] const store::News& news() const { return news_; }
  [[nodiscard]] const std::optional<base::Error>& failure() const { return failure_; }

 private:
  template <class T>
  void note(const base::Result<T>& result) {
    if (!result) failure_ = result.error();
  }

  const Inside& inside_;
  const store::News& news_;
  bool later_;
  std::optional<base::Error> failure_;
};

}  // namespace genu::app
