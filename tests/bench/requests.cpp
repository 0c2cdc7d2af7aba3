// How long requests wait for their answers when the diary holds ten years: each day an entry, and on training days a
// session with its morning answer. The diary is a file in the temporary folder; times are those of a wall clock.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <genu/api/rpc.hpp>
#include <genu/app/commands.hpp>
#include <genu/app/views.hpp>
#include <vector>

#include "support/environment.hpp"

using namespace genu;

namespace {

constexpr int samples = 300;
constexpr std::int64_t day_ms = 24 * 3'600'000LL;

void require(bool done, const char* what) {
  if (done) return;
  std::fprintf(stderr, "%s was refused\n", what);
  std::exit(1);
}

template <class Command>
void done(app::Core& core, const Command& command, const char* what) {
  require(app::perform(core, command).has_value(), what);
}

base::Nrs nrs(int score) { return *base::Nrs::from(score); }

void answer_morning(app::Core& core) {
  const auto today = app::today_view(core);
  require(today.has_value(), "the view of today");
  if (today->follow_ups.empty()) return;
  app::AnswerFollowUp answer;
  answer.pain = nrs(1);
  done(core, answer, "the morning answer");
}

void one_day(app::Core& core) {
  answer_morning(core);
  app::LogCheckIn log;
  log.entry.worst_24h = nrs(1);
  log.entry.morning_pain = nrs(1);
  done(core, log, "the diary entry");
  const auto after = app::today_view(core);
  if (after->session->offer != app::SessionOffer::Start) return;
  app::LogSession session;
  session.answers.pain_during = nrs(1);
  done(core, session, "the session");
}

void ask(api::Rpc& rpc, const char* method, const char* params) {
  const auto request = std::string(R"({"jsonrpc":"2.0","id":1,"method":")") + method + R"(","params":)" + params + "}";
  const auto reply = rpc.answer(request);
  require(reply && reply->find("\"result\"") != std::string::npos, method);
}

using Act = std::function<void()>;

// What `prepare` takes is not counted.
void measure(const char* name, const Act& prepare, const Act& request) {
  std::vector<double> spent;
  for (int i = 0; i < samples; ++i) {
    prepare();
    const auto begun = std::chrono::steady_clock::now();
    request();
    spent.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun).count());
  }
  std::sort(spent.begin(), spent.end());
  std::printf("%-14s median %7.2f ms, 99th percentile %7.2f ms (%d requests)\n", name, spent[samples / 2],
              spent[samples * 99 / 100], samples);
}

struct Folder {
  std::filesystem::path path = std::filesystem::temp_directory_path() / "genu-bench-requests";
  Folder() { std::filesystem::remove_all(path); }
  ~Folder() { std::filesystem::remove_all(path); }
};

// Sees to it that a session with a set to come is open, on another day where it has to be.
void make_open(app::Core& core, test::TurnedClock& clock) {
  const auto session = app::session_view(core);
  require(session.has_value(), "the view of the session");
  if (*session && (*session)->next) return;
  if (*session) done(core, app::FinishSession{}, "the end of the session");
  while (!app::may(core, app::StartSession{})) {
    clock.moment.at.ms += day_ms;
    answer_morning(core);
  }
  done(core, app::StartSession{}, "the session");
}

}  // namespace

int main(int count, char** words) {
  const int years = count > 1 ? std::atoi(words[1]) : 10;
  const Folder folder;
  const auto clock = std::make_shared<test::TurnedClock>();
  clock->moment = *base::moment_from("2026-03-02T07:00+00:00");
  auto core = app::Core::open({folder.path.string(), clock, std::make_shared<test::CountingRandom>(), "bench"});
  require(core.has_value(), "the diary");
  app::StartProgramme start;
  start.programme = "pfp-runner";
  start.usual_morning_pain = nrs(1);
  done(*core, start, "the programme");
  for (int day = 0; day < years * 365; ++day) {
    one_day(*core);
    clock->moment.at.ms += day_ms;
  }
  const auto bytes = std::filesystem::file_size(folder.path / "genu.db");
  std::printf("%d years, a diary of %.1f MB\n", years, static_cast<double>(bytes) / 1e6);
  api::Rpc rpc(*core);
  const Act nothing = [] {};
  measure("today", nothing, [&] { ask(rpc, "view.today", "{}"); });
  measure("check-in", nothing, [&] { ask(rpc, "do.log-check-in", R"({"entry":{"pain_now":1}})"); });
  measure(
      "session event", [&] { make_open(*core, *clock); }, [&] { ask(rpc, "do.record-set", R"({"pain":1})"); });
  return 0;
}
