#include "bench/long_diary.hpp"

#include <cstdio>
#include <cstdlib>
#include <genu/app/commands.hpp>
#include <genu/app/views.hpp>

namespace genu::bench {

namespace {

template <class Command>
void done(app::Core& core, const Command& command, const char* what) {
  require(app::perform(core, command).has_value(), what);
}

base::Nrs nrs(int score) { return *base::Nrs::from(score); }

}  // namespace

void require(bool done, const char* what) {
  if (done) return;
  std::fprintf(stderr, "%s was refused\n", what);
  std::exit(1);
}

LongDiary::LongDiary(int years)
    : folder_(std::filesystem::temp_directory_path() / "genu-bench-diary"),
      clock_(std::make_shared<test::TurnedClock>()) {
  std::filesystem::remove_all(folder_);
  clock_->moment = *base::moment_from("2026-03-02T07:00+00:00");
  auto core = app::Core::open({folder_.string(), clock_, std::make_shared<test::CountingRandom>(), "bench"});
  require(core.has_value(), "the diary");
  core_ = std::make_unique<app::Core>(std::move(*core));
  app::StartProgramme start;
  start.programme = "pfp-runner";
  start.usual_morning_pain = nrs(1);
  done(*core_, start, "the programme");
  for (int day = 0; day < years * 365; ++day) {
    live_one_day();
    clock_->moment.at.ms += day_ms;
  }
}

LongDiary::~LongDiary() {
  core_.reset();
  std::filesystem::remove_all(folder_);
}

std::string LongDiary::let_go() {
  core_.reset();
  return folder_.string();
}

double LongDiary::megabytes() const {
  return static_cast<double>(std::filesystem::file_size(folder_ / "genu.db")) / 1e6;
}

void LongDiary::answer_morning() {
  const auto today = app::today_view(*core_);
  require(today.has_value(), "the view of today");
  if (today->follow_ups.empty()) return;
  app::AnswerFollowUp answer;
  answer.pain = nrs(1);
  done(*core_, answer, "the morning answer");
}

void LongDiary::live_one_day() {
  answer_morning();
  app::LogCheckIn log;
  log.entry.worst_24h = nrs(1);
  log.entry.morning_pain = nrs(1);
  done(*core_, log, "the diary entry");
  const auto after = app::today_view(*core_);
  require(after.has_value(), "the view of today");
  if (!after->session || after->session->offer != app::SessionOffer::Start) return;
  app::LogSession session;
  session.answers.pain_during = nrs(1);
  done(*core_, session, "the session");
}

}  // namespace genu::bench
