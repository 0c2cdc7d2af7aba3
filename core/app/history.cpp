#include "app/history.hpp"

#include "player/position.hpp"

namespace genu::app {

namespace {

using base::Result;
using base::Unexpected;
using store::Query;

// Whether a session is something the knee can have answered to.
bool was_done(const model::Session& session) {
  return session.completed_percent > 0 || session.pain_during.has_value();
}

// Reads one list into `out`; the first failure is kept and ends all further reading.
class Loader {
 public:
  explicit Loader(const Inside& inside) : inside_(inside) {}

  template <store::Stored T>
  void into(std::vector<T>& out, const Query& query) {
    if (failure_) return;
    auto list = inside_.store.list<T>(query);
    if (list) {
      out = std::move(list).value();
    } else {
      failure_ = list.error();
    }
  }
  [[nodiscard]] const std::optional<base::Error>& failure() const { return failure_; }

 private:
  const Inside& inside_;
  std::optional<base::Error> failure_;
};

void sort_sessions(std::vector<model::Session> all, const Standpoint& stand, History& history) {
  for (auto& session : all) {
    if (session.state != model::SessionState::Open) {
      if (was_done(session)) history.sessions.push_back(std::move(session));
    } else if (session.day == stand.today) {
      history.open = std::move(session);
    } else {
      auto closed = closed_as_partial(session, history.sets[session.id], stand.episode.side);
      history.stale = std::move(session);
      if (was_done(closed)) history.sessions.push_back(std::move(closed));
    }
  }
}

}  // namespace

Answer<Nrs> worst_pain(const std::vector<model::SetRecord>& sets) {
  Answer<Nrs> worst;
  for (const auto& set : sets) {
    if (set.pain && (!worst || *worst < *set.pain)) worst = set.pain;
  }
  return worst;
}

model::Session closed_as_partial(model::Session session, const std::vector<model::SetRecord>& sets,
                                 model::Side affected) {
  session.state = model::SessionState::Partial;
  session.ended = sets.empty() ? session.started : sets.back().at;
  session.completed_percent = player::completed_percent(player::all_sets(session.items, affected), sets);
  session.pain_during = worst_pain(sets);
  return session;
}

Result<std::vector<model::SetRecord>> sets_of(const Inside& inside, const base::Id& session) {
  return inside.store.list<model::SetRecord>(Query{}.where("session", session).oldest_first("at_ms"));
}

Result<std::optional<model::Session>> open_session_of(const Inside& inside, const model::Episode& episode) {
  auto open = inside.store.list<model::Session>(Query{}
                                                    .where("episode", episode.id)
                                                    .where("state", model::SessionState::Open)
                                                    .newest_first("started_ms")
                                                    .limit(1));
  if (!open) return Unexpected{open.error()};
  if (open->empty()) return std::optional<model::Session>();
  return std::optional<model::Session>(std::move(open->front()));
}

Result<History> history_of(const Inside& inside, const Standpoint& stand) {
  const auto since = stand.today - history_days;
  const auto mine = Query{}.where("episode", stand.episode.id);
  History history;
  std::vector<model::Session> sessions;
  std::vector<model::FollowUp> answers;
  Loader loader(inside);
  loader.into(sessions, mine.from("day", since).oldest_first("started_ms"));
  loader.into(history.runs, mine.from("day", since).oldest_first("started_ms"));
  loader.into(answers, mine.from("day", since).oldest_first("at_ms"));
  loader.into(history.check_ins,
              Query{}.where("person", stand.person.id).from("day", since).oldest_first("day").oldest_first("at_ms"));
  loader.into(history.tests, mine.from("day", since).oldest_first("at_ms"));
  loader.into(history.clearances, mine.oldest_first("at_ms"));
  loader.into(history.places, mine.oldest_first("at_ms"));
  for (const auto& session : sessions) {
    loader.into(history.sets[session.id], Query{}.where("session", session.id).oldest_first("at_ms"));
  }
  if (loader.failure()) return Unexpected{*loader.failure()};
  for (auto& answer : answers) history.answers.emplace(answer.subject, std::move(answer));
  sort_sessions(std::move(sessions), stand, history);
  return history;
}

}  // namespace genu::app
