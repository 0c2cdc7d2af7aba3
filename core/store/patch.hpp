// A list that was read by a query, brought up to date as the query would give it now, without asking for all of it.
#pragma once
#include <algorithm>
#include <genu/base/codec.hpp>

#include "store/query.hpp"
#include "store/table.hpp"

namespace genu::store {

/// Fields that stand in the same order here as in their columns.
template <class M>
inline constexpr bool is_sortable =
    std::is_same_v<M, base::Day> || std::is_same_v<M, base::Instant> || std::is_same_v<M, base::Id> || std::integral<M>;

/// Calls `visit` with the member of `T` that `column` keeps; false where it is not a sortable one.
template <Stored T, class Visit>
bool with_member(std::string_view column, Visit&& visit) {
  bool visited = false;
  base::for_each_field<T>([&](const auto& field) {
    using M = std::remove_cvref_t<decltype(std::declval<T>().*(field.member))>;
    if constexpr (is_sortable<M>) {
      if (field.name != column) return;
      visit(field.member);
      visited = true;
    }
  });
  return visited;
}

/// Whether the records themselves show which of them `query` gives, and in which order.
template <Stored T>
[[nodiscard]] bool can_be_patched(const Query& query) {
  const auto sortable = [](const auto& each) { return with_member<T>(each.column, [](auto) {}); };
  const auto shows = [&](const Query::Condition& each) {
    return each.comparison != Comparison::UnlinkedBy && sortable(each);
  };
  return !query.limit() && std::all_of(query.conditions().begin(), query.conditions().end(), shows) &&
         std::all_of(query.orderings().begin(), query.orderings().end(), sortable);
}

template <class M>
[[nodiscard]] bool is_met(const M& value, Comparison comparison, const M& bound) {
  if (comparison == Comparison::AtLeast) return !(value < bound);
  if (comparison == Comparison::AtMost) return !(bound < value);
  return value == bound;
}

/// Whether `record` meets `condition` by its `member`.
template <Stored T, class M>
[[nodiscard]] bool is_met(const T& record, M T::*member, const Query::Condition& condition) {
  if (condition.comparison == Comparison::Among) {
    const auto list = base::read<std::vector<M>>(condition.value);
    return list && std::find(list->begin(), list->end(), record.*member) != list->end();
  }
  const auto bound = base::read<M>(condition.value);
  return bound && is_met(record.*member, condition.comparison, *bound);
}

/// Takes away what does not meet the conditions of `query`.
template <Stored T>
void keep_fitting(std::vector<T>& records, const Query& query) {
  for (const auto& condition : query.conditions()) {
    with_member<T>(condition.column, [&](auto member) {
      std::erase_if(records, [&](const T& record) { return !is_met(record, member, condition); });
    });
  }
}

/// Whether `a` stands before `b` in the order of `query`; the id comes last, as in the statement.
template <Stored T>
[[nodiscard]] bool comes_before(const T& a, const T& b, const Query& query) {
  int order = 0;
  const auto compare = [&](auto member) { order = a.*member < b.*member ? -1 : b.*member < a.*member ? 1 : 0; };
  auto last = Order::OldestFirst;
  for (const auto& each : query.orderings()) {
    last = each.order;
    with_member<T>(each.column, compare);
    if (order != 0) break;
  }
  if (order == 0) compare(&T::id);
  return last == Order::OldestFirst ? order < 0 : order > 0;
}

/// Puts a record that was just read where `query` would, if it would at all.
template <Stored T>
void put_in_place(std::vector<T>& records, T record, const Query& query) {
  std::vector<T> fitting;
  fitting.push_back(std::move(record));
  keep_fitting(fitting, query);
  if (fitting.empty()) return;
  const auto before = [&](const T& a, const T& b) { return comes_before(a, b, query); };
  const auto place = std::upper_bound(records.begin(), records.end(), fitting.front(), before);
  records.insert(place, std::move(fitting.front()));
}

}  // namespace genu::store
