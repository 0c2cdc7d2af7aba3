#include "app/history.hpp"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

#include "app/lights.hpp"
#include "app/loader.hpp"
#include "guidance/restarts.hpp"
#include "player/position.hpp"

namespace genu::app {

namespace {

using base::Result;
using base::Unexpected;
using store::Query;

// Whether a session is something the knee has answered to, be it at the first step.
bool was_done(const model::Session& session) {
  const auto alarms = {session.limp, session.sharp_sudden, session.gave_way, session.locked};
  const bool alarmed = std::any_of(alarms.begin(), alarms.end(), [](const auto& alarm) { return alarm && *alarm; });
  return session.completed_percent > 0 || session.pain_during.has_value() || alarmed;
}

template <class T>
void sort_by_time(std::vector<T>& records, Instant T::*time) {
  std::sort(records.begin(), records.end(),
            [&](const T& a, const T& b) { return std::tie(a.*time, a.id) < std::tie(b.*time, b.id); });
}

// The sessions as they are stored, oldest first, out of a history that is to be made anew.
std::vector<model::Session> taken_apart(History& history) {
  auto all = std::exchange(history.sessions, {});
  if (history.stale) {
    std::erase_if(all, [&](const auto& closed) { return closed.id == history.stale->id; });
    all.push_back(*std::exchange(history.stale, {}));
  }
  if (history.open) all.push_back(*std::exchange(history.open, {}));
  sort_by_time(all, &model::Session::started);
  return all;
}

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

void load_answers(Loader& loader, const Query& query, History& history) {
  if (!loader.concerns<model::FollowUp>()) return;
  std::vector<model::FollowUp> answers;
  for (auto& [subject, answer] : history.answers) answers.push_back(std::move(answer));
  history.answers.clear();
  sort_by_time(answers, &model::FollowUp::at);
  loader.into(answers, query);
  for (auto& answer : answers) history.answers.emplace(answer.subject, std::move(answer));
}

// The session a changed set belongs to: as it is stored, or where it has gone, as it was.
std::optional<Id> session_of_set(Loader& loader, const Id& set, const History& history) {
  if (const auto stored = loader.one<model::SetRecord>(set)) return stored->session;
  for (const auto& [session, sets] : history.sets) {
    if (std::any_of(sets.begin(), sets.end(), [&](const auto& each) { return each.id == set; })) return session;
  }
  return std::nullopt;
}

std::set<Id> sessions_with_other_sets(Loader& loader, const History& history) {
  std::set<Id> changed;
  for (const auto& set : loader.news().records_of(base::record_name<model::SetRecord>())) {
    if (const auto session = session_of_set(loader, set, history)) changed.insert(*session);
  }
  return changed;
}

Query sets_in(const Id& session) { return Query{}.where("session", session).oldest_first("at_ms"); }

// The sets of sessions that are known already and are still the same.
void refresh_sets(Loader& loader, History& history) {
  for (const auto& session : sessions_with_other_sets(loader, history)) {
    const auto known = history.sets.find(session);
    if (known != history.sets.end()) loader.into(known->second, sets_in(session));
  }
}

// The sets of the sessions: only those that are new here or of which a set has changed.
void load_sets(Loader& loader, const std::vector<model::Session>& sessions, History& history) {
  const auto changed = sessions_with_other_sets(loader, history);
  std::map<Id, std::vector<model::SetRecord>> sets;
  for (const auto& session : sessions) {
    const auto known = history.sets.find(session.id);
    const auto mine = sets_in(session.id);
    auto& list = sets[session.id];
    if (known == history.sets.end()) {
      loader.anew(list, mine);
      continue;
    }
    list = std::move(known->second);
    if (loader.news().may_be_everything() || changed.count(session.id)) loader.into(list, mine);
  }
  history.sets = std::move(sets);
}

// What the diary and the next-morning answers say about mornings.
std::vector<guidance::MorningPain> mornings_of(const History& history) {
  std::vector<guidance::MorningPain> mornings;
  for (const auto& entry : history.check_ins) {
    if (entry.morning_pain) mornings.push_back({entry.day, entry.morning_pain});
  }
  for (const auto& [subject, answer] : history.answers) {
    if (answer.pain) mornings.push_back({answer.day, answer.pain});
  }
  std::stable_sort(mornings.begin(), mornings.end(), [](const auto& a, const auto& b) { return a.day < b.day; });
  return mornings;
}

// Holds and flares outlive a programme, and so does what a professional said about them.
void load_clearances(Loader& loader, const Inside& inside, const Standpoint& stand, History& history) {
  const bool other_episodes = loader.concerns<model::Episode>();
  if (!other_episodes && !loader.concerns<model::Clearance>()) return;
  const auto episodes = loader.sound(episodes_of(inside, stand.person.id));
  const auto query = clearances_of(episodes);
  if (other_episodes) {
    loader.anew(history.holds.clearances, query);
  } else {
    loader.into(history.holds.clearances, query);
  }
}

void load_of_person(Loader& loader, const Inside& inside, const Standpoint& stand, History& history) {
  const auto mine = holds_of(stand.person.id);
  loader.into(history.holds.holds, mine);
  loader.into(history.holds.flares, mine);
  load_clearances(loader, inside, stand, history);
  // So do the answers to the safety questions.
  loader.into(history.triage_records.answers, triage_records_of(stand.person.id));
  loader.into(history.triage_records.reviews, triage_records_of(stand.person.id));
  if (loader.concerns<model::Session>() || loader.concerns<model::Run>() || loader.concerns<model::Episode>()) {
    history.triage_records.gave_way = loader.sound(times_it_gave_way(inside, stand.person.id, stand.today));
  }
}

void load_sessions(Loader& loader, const Query& lately, const Standpoint& stand, History& history) {
  const bool sessions_hold = !loader.concerns<model::Session>() && !loader.concerns<model::Episode>();
  if (sessions_hold && !loader.concerns<model::SetRecord>()) return;
  // How a session that was left open ended depends on its sets and on the knee it is about.
  if (sessions_hold && !history.stale) return refresh_sets(loader, history);
  auto sessions = taken_apart(history);
  loader.into(sessions, lately.oldest_first("started_ms"));
  load_sets(loader, sessions, history);
  sort_sessions(std::move(sessions), stand, history);
}

void load(Loader& loader, const Inside& inside, const Standpoint& stand, History& history) {
  const auto since = stand.today - history_days;
  const auto mine = Query{}.where("episode", stand.episode.id);
  const auto lately = mine.from("day", since);
  loader.into(history.runs, lately.oldest_first("started_ms"));
  loader.into(history.check_ins,
              Query{}.where("person", stand.person.id).from("day", since).oldest_first("day").oldest_first("at_ms"));
  loader.into(history.tests, lately.oldest_first("at_ms"));
  loader.into(history.clearances, mine.oldest_first("at_ms"));
  loader.into(history.places, mine.oldest_first("at_ms"));
  loader.into(history.ticks, mine.oldest_first("at_ms"));
  loader.into(history.missed, lately.oldest_first("day"));
  load_of_person(loader, inside, stand, history);
  load_answers(loader, lately.oldest_first("at_ms"), history);
  if (loader.concerns<model::CheckIn>() || loader.concerns<model::FollowUp>()) history.mornings = mornings_of(history);
  load_sessions(loader, lately, stand, history);
}

// Restarts of running that failed. The first run that is known is one where the person said so when the ladder began.
std::vector<Instant> failed_restarts_of(const History& history, const Standpoint& stand) {
  std::vector<guidance::RestartRun> runs;
  for (const auto& each : runs_answered(history, stand)) runs.push_back({each.day, each.outcome});
  const auto after_a_break = [&](const model::LadderPlace& place) {
    return place.day <= runs.front().day && place.days_off && *place.days_off >= guidance::days_of_a_break;
  };
  const bool begins_anew = !runs.empty() && std::any_of(history.places.begin(), history.places.end(), after_a_break);
  return guidance::failed_restarts(runs, begins_anew);
}

// A history that may be changed: the one at hand where nobody else holds it.
std::shared_ptr<History> to_change(std::shared_ptr<History> at_hand) {
  if (!at_hand) return std::make_shared<History>();
  return at_hand.use_count() == 1 ? std::move(at_hand) : std::make_shared<History>(*at_hand);
}

// Who made the first version of the plan. Asked only where it matters, because a plan is large.
Result<bool> begun_by_runner(const Inside& inside, const Standpoint& stand) {
  const auto first =
      inside.store.list<model::Plan>(Query{}.where("episode", stand.episode.id).oldest_first("version").limit(1));
  if (!first) return Unexpected{first.error()};
  return first->empty() || first->front().author == author_runner;
}

// What the triage says, and whose programme it holds; the same as before where nothing that it looks at has changed.
Result<base::Done> add_triage(const Inside& inside, const Standpoint& stand, const Loader& loader, History& history) {
  if (loader.news().about(base::record_name<model::Plan>())) history.begun_by_runner.reset();
  const bool news = loader.concerns<model::TriageAnswers>() || loader.concerns<model::TriageReview>() ||
                    loader.concerns<model::Clearance>() || loader.concerns<model::CheckIn>() ||
                    loader.concerns<model::Session>() || loader.concerns<model::Run>() ||
                    loader.concerns<model::Episode>();
  const auto restarts = failed_restarts_of(history, stand);
  const bool others = restarts != std::exchange(history.triage_records.failed_restarts, restarts);
  const TriageDiary diary{
      history.triage_records, history.holds.clearances, history.check_ins, &stand.episode, nullptr, {}};
  if (news || others) history.triage = triage_now(inside.catalogue.triage(), stand.today, diary);
  if (history.triage.tier() != model::TriageTier::Soon || history.begun_by_runner) return base::Done{};
  const auto by_runner = begun_by_runner(inside, stand);
  if (!by_runner) return Unexpected{by_runner.error()};
  history.begun_by_runner = *by_runner;
  return base::Done{};
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

const model::Session* open_session_of(const History& history) {
  if (history.open) return &*history.open;
  return history.stale ? &*history.stale : nullptr;
}

const std::vector<model::SetRecord>& sets_of(const History& history, const base::Id& session) {
  static const std::vector<model::SetRecord> none;
  const auto found = history.sets.find(session);
  return found == history.sets.end() ? none : found->second;
}

SharedResult<History> history_of(const Inside& inside, const Standpoint& stand) {
  auto& kept = inside.at_hand.history;
  // Another knee, another history: of the one at hand nothing is known then, nor of the days before it began.
  if (!(kept.episode == stand.episode.id) || stand.today < kept.today) kept = {};
  const auto news = inside.store.news_since(kept.mark);
  if (!news) return Unexpected{news.error()};
  if (kept.history && kept.today == stand.today && news->none()) return std::shared_ptr<const History>(kept.history);
  // Until it is whole again there is none, so that after a failure everything is read anew.
  auto last = std::exchange(kept, {});
  auto history = to_change(std::move(last.history));
  Loader loader(inside, *news, last.today != stand.today);
  load(loader, inside, stand, *history);
  if (loader.failure()) return Unexpected{*loader.failure()};
  const auto triaged = add_triage(inside, stand, loader, *history);
  if (!triaged) return Unexpected{triaged.error()};
  kept = {news->newest(), stand.episode.id, stand.today, std::move(history)};
  return std::shared_ptr<const History>(kept.history);
}

}  // namespace genu::app
