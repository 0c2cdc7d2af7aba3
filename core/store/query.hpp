// What to list: conditions, order and number, over the columns of one record.
#pragma once
#include <cstdint>
#include <genu/base/codec.hpp>
#include <optional>
#include <string_view>
#include <type_traits>
#include <vector>

namespace genu::store {

enum class Comparison {
  Equal,
  AtLeast,
  AtMost,
  Among,       ///< one of a list
  UnlinkedBy,  ///< no row of another table names this one
};
enum class Order { OldestFirst, NewestFirst };

/// `value` as it stands in a column: texts, ids, days, instants, names of enumerations, numbers.
template <class T>
[[nodiscard]] base::Value column_value(const T& value) {
  if constexpr (std::is_convertible_v<const T&, std::string_view>) {
    return base::Value(std::string_view(value));
  } else if constexpr (std::is_same_v<T, base::Value>) {
    return value;
  } else {
    return base::write(value);
  }
}

/// All conditions hold together; orders apply one after the other. Without an order the oldest id comes first.
/// A column that the record does not have is a programmer's mistake.
///
///   Query{}.where("episode", id).from("day", first).to("day", last).newest_first("started_ms").limit(20)
class Query {
 public:
  struct Condition {
    std::string_view column;
    Comparison comparison = Comparison::Equal;
    base::Value value;
  };
  struct Ordering {
    std::string_view column;
    Order order = Order::OldestFirst;
  };

  /// Where `column` is exactly `value`; a null value finds the rows without one.
  template <class T>
  [[nodiscard]] Query where(std::string_view column, const T& value) const {
    return with(Condition{column, Comparison::Equal, column_value(value)});
  }
  /// Where `column` is `value` or later.
  template <class T>
  [[nodiscard]] Query from(std::string_view column, const T& value) const {
    return with(Condition{column, Comparison::AtLeast, column_value(value)});
  }
  /// Where `column` is `value` or earlier.
  template <class T>
  [[nodiscard]] Query to(std::string_view column, const T& value) const {
    return with(Condition{column, Comparison::AtMost, column_value(value)});
  }
  /// Where `column` is one of `values`; of none, nothing is found.
  template <class T>
  [[nodiscard]] Query among(std::string_view column, const std::vector<T>& values) const {
    return with(Condition{column, Comparison::Among, base::write(values)});
  }
  /// Where no record of the table called `table` names this one in its column `column`.
  [[nodiscard]] Query unlinked_by(std::string_view table, std::string_view column) const {
    return with(Condition{column, Comparison::UnlinkedBy, base::Value(table)});
  }
  [[nodiscard]] Query newest_first(std::string_view column) const { return with({column, Order::NewestFirst}); }
  [[nodiscard]] Query oldest_first(std::string_view column) const { return with({column, Order::OldestFirst}); }
  /// At most `most` records, the first ones in the order asked for.
  [[nodiscard]] Query limit(std::int64_t most) const {
    Query copy = *this;
    copy.limit_ = most;
    return copy;
  }

  [[nodiscard]] const std::vector<Condition>& conditions() const { return conditions_; }
  [[nodiscard]] const std::vector<Ordering>& orderings() const { return orderings_; }
  [[nodiscard]] std::optional<std::int64_t> limit() const { return limit_; }

 private:
  [[nodiscard]] Query with(Condition condition) const {
    Query copy = *this;
    copy.conditions_.push_back(std::move(condition));
    return copy;
  }
  [[nodiscard]] Query with(Ordering ordering) const {
    Query copy = *this;
    copy.orderings_.push_back(ordering);
    return copy;
  }

  std::vector<Condition> conditions_;
  std::vector<Ordering> orderings_;
  std::optional<std::int64_t> limit_;
};

}  // namespace genu::store
