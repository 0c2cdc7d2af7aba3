#include "store/news.hpp"

#include "store/connection.hpp"

namespace genu::store {

using base::Id;
using base::Result;
using base::Unexpected;

namespace {

// More than any command changes; whoever is further behind reads everything again.
constexpr std::int64_t most_entries = 512;

constexpr std::string_view select_newest = R"sql(
  SELECT seq, command_id, kind, record FROM journal ORDER BY seq DESC LIMIT 1
)sql";

// Begins with the entry of the mark, to see whether it is still the same one.
constexpr std::string_view select_from = R"sql(
  SELECT seq, command_id, kind, record FROM journal WHERE seq >= ? ORDER BY seq LIMIT ?
)sql";

struct Entry {
  Mark mark;
  std::string kind;
  Id record;
};

// The next entry, or nothing at the end.
Result<std::optional<Entry>> next_entry(Statement& statement) {
  const auto found = statement.step();
  if (!found) return Unexpected{found.error()};
  if (!*found) return std::optional<Entry>();
  const auto seq = statement.column(0);
  const auto command = Id::from(statement.text(1));
  const auto record = Id::from(statement.text(3));
  if (!seq.integer() || !command || !record) return base::fail(base::ErrorCode::Damaged, "journal");
  return std::optional(Entry{{*seq.integer(), *command}, std::string(statement.text(2)), *record});
}

Result<News> everything(Connection& connection) {
  auto statement = connection.prepare(select_newest);
  if (!statement) return Unexpected{statement.error()};
  const auto newest = next_entry(*statement);
  if (!newest) return Unexpected{newest.error()};
  return News::everything(*newest ? (*newest)->mark : Mark{});
}

}  // namespace

Result<News> news_since(Connection& connection, const Mark& mark) {
  if (mark == Mark{}) return everything(connection);
  auto statement = connection.prepare(select_from);
  if (!statement) return Unexpected{statement.error()};
  statement->bind(mark.seq).bind(most_entries);
  const auto first = next_entry(*statement);
  if (!first) return Unexpected{first.error()};
  if (!*first || !((*first)->mark == mark)) return everything(connection);
  auto news = News::nothing(mark);
  for (std::int64_t count = 1; count < most_entries; ++count) {
    auto entry = next_entry(*statement);
    if (!entry) return Unexpected{entry.error()};
    if (!*entry) return news;
    news.reached((*entry)->mark);
    news.add(std::move((*entry)->kind), std::move((*entry)->record));
  }
  return everything(connection);
}

}  // namespace genu::store
