// How much processor time twelve weeks of one healing runner take, sessions noted whole and set by set, in memory.
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <genu/app/commands.hpp>
#include <genu/app/views.hpp>

#include "support/environment.hpp"

using namespace genu;

namespace {

enum class Manner { Whole, SetBySet };

void require(bool done, const char* what) {
  if (done) return;
  std::fprintf(stderr, "%s was refused\n", what);
  std::exit(1);
}

base::Nrs nrs(int score) { return *base::Nrs::from(score); }

template <class Command>
void done(app::Core& core, const Command& command, const char* what) {
  require(app::perform(core, command).has_value(), what);
}

void note_whole(app::Core& core) {
  app::LogSession log;
  log.answers.pain_during = nrs(1);
  done(core, log, "the session");
}

void set_by_set(app::Core& core) {
  done(core, app::StartSession{}, "the session");
  for (;;) {
    const auto view = app::session_view(core);
    require(view && *view, "the view of the session");
    if (!(*view)->next) break;
    done(core, app::RecordSet{}, "a set");
  }
  app::FinishSession finish;
  finish.answers.pain_during = nrs(1);
  done(core, finish, "the end of the session");
}

void one_day(app::Core& core, Manner manner) {
  const auto today = app::today_view(core);
  require(today.has_value(), "the view of today");
  if (!today->follow_ups.empty()) {
    app::AnswerFollowUp answer;
    answer.pain = nrs(1);
    done(core, answer, "the morning answer");
  }
  app::LogCheckIn log;
  log.entry.worst_24h = nrs(1);
  log.entry.morning_pain = nrs(1);
  done(core, log, "the diary entry");
  const auto after = app::today_view(core);
  if (after->session->offer != app::SessionOffer::Start) return;
  manner == Manner::Whole ? note_whole(core) : set_by_set(core);
}

double milliseconds_of_twelve_weeks(Manner manner) {
  auto clock = std::make_shared<test::TurnedClock>();
  clock->moment = *base::moment_from("2026-03-02T07:00+00:00");
  auto core = app::Core::open({{}, clock, std::make_shared<test::CountingRandom>(), "bench"});
  require(core.has_value(), "the diary");
  app::StartProgramme start;
  start.programme = "pfp-runner";
  start.usual_morning_pain = nrs(1);
  done(*core, start, "the programme");
  const auto begun = std::clock();
  for (int day = 0; day < 84; ++day) {
    one_day(*core, manner);
    clock->moment.at.ms += 24 * 3'600'000LL;
  }
  return 1000.0 * static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC;
}

}  // namespace

int main() {
  for (const auto& [manner, name] : {std::pair{Manner::Whole, "noted whole"}, {Manner::SetBySet, "set by set"}}) {
    double best = 1e9;
    for (int i = 0; i < 3; ++i) best = std::min(best, milliseconds_of_twelve_weeks(manner));
    std::printf("twelve weeks, %s: %.1f ms\n", name, best);
  }
}
