// How long the list of people in care and the review of one of them take: bench_caseload [PATIENTS [YEARS]], 10 000 and
// 2 where left out. Each has an entry every other day, two sessions and a run a week; the last week of some is silent,
// of some painful. Records are written as an import writes them, in one transaction a person. The diary is a file in
// the temporary folder; times are those of a wall clock.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <genu/app/commands.hpp>
#include <genu/app/views.hpp>
#include <string>
#include <vector>

#include "app/inside.hpp"
#include "support/environment.hpp"

using namespace genu;

namespace {

constexpr int samples = 200;
constexpr std::int64_t day_ms = 24 * 3'600'000LL;

void require(bool done, const char* what) {
  if (done) return;
  std::fprintf(stderr, "%s was refused\n", what);
  std::exit(1);
}

base::Nrs nrs(int score) { return *base::Nrs::from(score); }

struct Folder {
  std::filesystem::path path = std::filesystem::temp_directory_path() / "genu-bench-caseload";
  Folder() { std::filesystem::remove_all(path); }
  ~Folder() { std::filesystem::remove_all(path); }
};

// One life after another, each a little different from the one before.
class Lives {
 public:
  Lives(app::Core& core, test::TurnedClock& clock, int days) : core_(core), clock_(clock), days_(days) {}

  void add(int number) {
    const auto end = clock_.moment.at;
    clock_.moment.at.ms -= day_ms * days_;
    const auto person = app::perform(core_, app::AddPatient{std::nullopt, name_of(number)});
    require(person.has_value(), "a patient");
    people.push_back(person->id);
    auto theirs = core_.about(person->id);
    require(theirs.has_value(), "a patient's diary");
    app::StartProgramme start;
    start.programme = number % 3 == 0 ? "itbs-runner" : number % 3 == 1 ? "pfp-runner" : "knee-oa-exercise";
    start.side = number % 2 == 0 ? model::Side::Left : model::Side::Right;
    start.usual_morning_pain = nrs(1);
    require(app::perform(*theirs, start).has_value(), "a programme");
    write_days(*theirs, person->id, number);
    clock_.moment.at = end;
  }

  std::vector<base::Id> people;

 private:
  static std::string name_of(int number) {
    const char* first[] = {"Lena", "Jonas", "Aisha", "Peter", "Grace", "Sam", "Tomas", "Ines", "Ole", "Ruth"};
    return std::string(first[number % 10]) + " " + std::to_string(number);
  }

  void write_days(const app::Core& theirs, const base::Id& person, int number) {
    const auto& inside = theirs.inside();
    const auto episode = inside.store.list<model::Episode>(store::Query{}.where("person", person))->front();
    const auto plan = inside.store.list<model::Plan>(store::Query{}.where("episode", episode.id))->front();
    const auto begin = clock_.moment.at;
    auto transaction = inside.store.begin("import-packet", {"bench", {}}, begin);
    require(transaction.has_value(), "a transaction");
    const int silent = number % 10 == 0 ? 9 : 0;
    for (int day = 1; day < days_ - silent; ++day) {
      const base::Instant at{begin.ms + day_ms * day};
      const int worst = day > days_ - 8 && number % 7 == 0 ? 7 : 2 + (day * 7 + number) % 3;
      if (day % 2 == 0) require(transaction->put(check_in(inside, episode, at, worst)).has_value(), "an entry");
      if (day % 7 == 1 || day % 7 == 4) {
        require(transaction->put(session(inside, episode, plan, at, worst)).has_value(), "a session");
      }
      if (day % 7 == 6) require(transaction->put(run(inside, episode, at, worst)).has_value(), "a run");
    }
    require(transaction->commit().has_value(), "the days of a patient");
  }

  static model::CheckIn check_in(const app::Inside& inside, const model::Episode& episode, base::Instant at,
                                 int worst) {
    model::CheckIn entry;
    entry.id = app::new_id(inside, at);
    entry.person = episode.person;
    entry.side = episode.side;
    entry.day = base::day_of(at, {});
    entry.at = at;
    entry.worst_24h = nrs(worst);
    entry.morning_pain = nrs(worst / 2);
    entry.stiffness_min = 5;
    return entry;
  }

  static model::Session session(const app::Inside& inside, const model::Episode& episode, const model::Plan& plan,
                                base::Instant at, int worst) {
    model::Session session;
    session.id = app::new_id(inside, at);
    session.episode = episode.id;
    session.plan = plan.id;
    session.phase = plan.programme.phases.front().id;
    session.state = model::SessionState::Finished;
    session.day = base::day_of(at, {});
    session.started = at;
    session.ended = base::Instant{at.ms + 15 * 60'000};
    for (const auto& item : plan.programme.phases.front().items) {
      model::PrescribedItem prescribed;
      prescribed.exercise = item.exercise;
      prescribed.dose = item.dose;
      session.items.push_back(std::move(prescribed));
      if (session.items.size() == 3) break;
    }
    session.pain_during = nrs(worst);
    session.completed_percent = 100;
    return session;
  }

  static model::Run run(const app::Inside& inside, const model::Episode& episode, base::Instant at, int worst) {
    model::Run run;
    run.id = app::new_id(inside, at);
    run.episode = episode.id;
    run.day = base::day_of(at, {});
    run.started = at;
    run.distance = base::Metres{5000};
    run.duration = base::Seconds{1800};
    run.pain_during = nrs(worst);
    return run;
  }

  app::Core& core_;
  test::TurnedClock& clock_;
  int days_;
};

double milliseconds(const std::function<void()>& act) {
  const auto begun = std::chrono::steady_clock::now();
  act();
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun).count();
}

void measure(const char* name, const std::function<void(int)>& act) {
  std::vector<double> spent;
  for (int i = 0; i < samples; ++i) spent.push_back(milliseconds([&] { act(i); }));
  std::sort(spent.begin(), spent.end());
  std::printf("%-24s median %7.2f ms, 99th percentile %7.2f ms (%d times)\n", name, spent[samples / 2],
              spent[samples * 99 / 100], samples);
}

// What the system says this process holds now, where it says so.
void print_memory() {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);) {
    if (line.rfind("VmRSS", 0) == 0 || line.rfind("VmHWM", 0) == 0) std::printf("%s\n", line.c_str());
  }
}

app::CaseloadView listed(const app::Core& core, app::CaseloadFilter filter, const char* search = "") {
  auto view = app::caseload_view(core, {filter, search});
  require(view.has_value(), "the caseload");
  return std::move(*view);
}

}  // namespace

int main(int count, char** words) {
  const int patients = count > 1 ? std::atoi(words[1]) : 10'000;
  const int years = count > 2 ? std::atoi(words[2]) : 2;
  const Folder folder;
  const auto clock = std::make_shared<test::TurnedClock>();
  clock->moment = *base::moment_from("2026-03-02T07:00+00:00");
  auto core = app::Core::open({folder.path.string(), clock, std::make_shared<test::CountingRandom>(), "bench"});
  require(core.has_value(), "the diary");
  Lives lives(*core, *clock, years * 365);
  const auto written = milliseconds([&] {
    for (int i = 0; i < patients; ++i) lives.add(i);
  });
  const auto bytes = std::filesystem::file_size(folder.path / "genu.db");
  std::printf("%d patients with %d years each, written in %.0f s: a diary of %.0f MB\n", patients, years,
              written / 1000, static_cast<double>(bytes) / 1e6);
  int gathered = 0;
  const auto spent = milliseconds([&] {
    for (int some = -1; some != 0; gathered += some) {
      const auto now = app::refresh_caseload(*core);
      require(now.has_value(), "the summaries");
      some = *now;
    }
  });
  std::printf("%d summaries gathered, %.2f ms each\n", gathered, spent / std::max(1, gathered));
  const auto all = listed(*core, app::CaseloadFilter::All);
  std::printf("%d in care, %d need somebody\n", all.all, all.needs_you);
  measure("list, needs you", [&](int) { listed(*core, app::CaseloadFilter::NeedsYou); });
  measure("list, all", [&](int) { listed(*core, app::CaseloadFilter::All); });
  measure("list, search",
          [&](int i) { listed(*core, app::CaseloadFilter::All, (" " + std::to_string(i * 37 % patients)).c_str()); });
  measure("open one", [&](int i) {
    const auto theirs = core->about(lives.people[static_cast<std::size_t>(i) * 7919 % lives.people.size()]);
    require(theirs && app::review_view(*theirs), "a review");
  });
  print_memory();
  return 0;
}
