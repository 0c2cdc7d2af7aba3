#include "app/progress_records.hpp"

#include <algorithm>
#include <set>

#include "guidance/run_load.hpp"

namespace genu::app {

namespace {

using base::Result;
using base::Unexpected;
using model::Side;
using store::Query;

// Reads lists one after the other; the first failure is kept.
class Reader {
 public:
  explicit Reader(const Inside& inside) : inside_(inside) {}

  template <store::Stored T>
  std::vector<T> list(const Query& query) {
    if (failure_) return {};
    auto records = inside_.store.list<T>(query);
    if (records) return std::move(*records);
    failure_ = records.error();
    return {};
  }
  [[nodiscard]] const std::optional<base::Error>& failure() const { return failure_; }

 private:
  const Inside& inside_;
  std::optional<base::Error> failure_;
};

struct Episodes {
  std::set<Id> of_person, of_knee;
};

Episodes episodes_of(Reader& reader, const ProgressOf& of) {
  Episodes ids;
  for (const auto& episode : reader.list<model::Episode>(Query{}.where("person", of.person.id))) {
    ids.of_person.insert(episode.id);
    if (of.about(episode.side)) ids.of_knee.insert(episode.id);
  }
  return ids;
}

template <class T>
void keep_those_of(std::vector<T>& records, const std::set<Id>& episodes) {
  std::erase_if(records, [&](const T& record) { return episodes.count(record.episode) == 0; });
}

// Sessions as they came to be: one that was left open on an earlier day is partial, and one that is open is none yet.
void keep_done(std::vector<model::Session>& sessions, Day today) {
  for (auto& session : sessions) {
    if (session.state == model::SessionState::Open && session.day < today) session.state = model::SessionState::Partial;
  }
  std::erase_if(sessions, [](const model::Session& session) { return session.state == model::SessionState::Open; });
}

}  // namespace

bool ProgressOf::about(Side side) const {
  return stand == nullptr || side == Side::Both || stand->episode.side == Side::Both || side == stand->episode.side;
}

Result<ProgressRecords> progress_records(const Inside& inside, const ProgressOf& of, Day first, Day last) {
  Reader reader(inside);
  const auto episodes = episodes_of(reader, of);
  const auto in_range = Query{}.from("day", first).to("day", last);
  const auto with_runs_before = Query{}.from("day", first - guidance::single_run_days).to("day", last);
  ProgressRecords records;
  records.sessions = reader.list<model::Session>(in_range.oldest_first("started_ms"));
  records.runs = reader.list<model::Run>(with_runs_before.oldest_first("started_ms"));
  records.tests = reader.list<model::TestResult>(in_range.oldest_first("at_ms"));
  records.check_ins =
      reader.list<model::CheckIn>(in_range.where("person", of.person.id).oldest_first("day").oldest_first("at_ms"));
  auto answers = reader.list<model::FollowUp>(Query{}.from("day", first).to("day", last + 7).oldest_first("at_ms"));
  if (of.stand) {
    records.phases =
        reader.list<model::PhaseStart>(Query{}.where("episode", of.stand->episode.id).oldest_first("at_ms"));
    records.missed =
        reader.list<model::MissedSession>(in_range.where("episode", of.stand->episode.id).oldest_first("day"));
  }
  if (reader.failure()) return Unexpected{*reader.failure()};
  keep_those_of(records.sessions, episodes.of_knee);
  keep_done(records.sessions, today_of(inside, of.person));
  keep_those_of(records.runs, episodes.of_person);
  keep_those_of(records.tests, episodes.of_knee);
  keep_those_of(answers, episodes.of_person);
  for (auto& answer : answers) records.answers.insert_or_assign(answer.subject, std::move(answer));
  std::erase_if(records.check_ins, [&](const model::CheckIn& entry) { return !of.about(entry.side); });
  auto holds = hold_facts_of(inside, of.person);
  if (!holds) return Unexpected{holds.error()};
  records.holds = std::move(*holds);
  return records;
}

Result<std::optional<Day>> first_day_told(const Inside& inside, const ProgressOf& of) {
  Reader reader(inside);
  const auto oldest = Query{}.oldest_first("day").limit(1);
  std::optional<Day> first;
  const auto see = [&](const auto& records) {
    for (const auto& record : records) first = first ? std::min(*first, record.day) : record.day;
  };
  see(reader.list<model::CheckIn>(oldest.where("person", of.person.id)));
  see(reader.list<model::Session>(oldest));
  see(reader.list<model::Run>(oldest));
  if (reader.failure()) return Unexpected{*reader.failure()};
  return first;
}

}  // namespace genu::app
