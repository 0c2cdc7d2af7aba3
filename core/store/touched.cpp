#include "store/touched.hpp"

#include "store/connection.hpp"

namespace genu::store {

using base::Result;
using base::Unexpected;

namespace {

constexpr std::string_view person_of_episode = "SELECT person FROM episode WHERE id = ?";
constexpr std::string_view person_of_session =
    "SELECT person FROM episode WHERE id = (SELECT episode FROM session WHERE id = ?)";

void keep(std::set<std::string>& ids, const base::Value& row, std::string_view member) {
  const auto* id = row.find(member);
  if (id && id->text()) ids.insert(*id->text());
}

// What has gone leads to nobody; then another record of the command does.
Result<base::Done> follow(Connection& connection, std::string_view sql, const std::set<std::string>& ids,
                          std::set<std::string>& people) {
  for (const auto& id : ids) {
    auto statement = connection.prepare(sql);
    if (!statement) return Unexpected{statement.error()};
    const auto found = statement->bind(id).step();
    if (!found) return Unexpected{found.error()};
    if (*found) people.insert(std::string(statement->text(0)));
  }
  return base::Done{};
}

}  // namespace

void Touched::note(std::string_view record, const base::Value& row) {
  keep(people_, row, record == "person" ? "id" : "person");
  keep(episodes_, row, "episode");
  keep(sessions_, row, "session");
}

Result<std::vector<base::Id>> Touched::people(Connection& connection) const {
  auto all = people_;
  const auto by_episode = follow(connection, person_of_episode, episodes_, all);
  if (!by_episode) return Unexpected{by_episode.error()};
  const auto by_session = follow(connection, person_of_session, sessions_, all);
  if (!by_session) return Unexpected{by_session.error()};
  std::vector<base::Id> people;
  for (const auto& text : all) {
    if (auto id = base::Id::from(text)) people.push_back(std::move(id).value());
  }
  return people;
}

}  // namespace genu::store
