#include "cohort/runner.hpp"

namespace genu::cohort {

namespace {

constexpr std::int64_t ms_per_minute = 60'000;
constexpr std::int64_t ms_per_day = 24 * 60 * ms_per_minute;
constexpr base::Instant first_midnight{1772409600000};  // 2026-03-02T00:00Z, a Monday
constexpr int minute_of_waking = 7 * 60;
constexpr int minute_of_training = 18 * 60;
constexpr int days_that_swelling_counts = 1;

}  // namespace

Runner::Runner(const Setting& setting, const Traits& traits, Dice dice)
    : setting_(setting), traits_(traits), dice_(dice), knee_(traits), clock_(std::make_shared<test::TurnedClock>()) {}

base::Result<std::unique_ptr<Runner>> Runner::begin(const Setting& setting, const Traits& traits, Dice dice) {
  auto runner = std::unique_ptr<Runner>(new Runner(setting, traits, dice));
  runner->turn_to(minute_of_waking);
  app::OpenOptions options;
  options.clock = runner->clock_;
  options.random = std::make_shared<test::CountingRandom>();
  options.device = "cohort";
  options.content = setting.content;
  auto core = app::Core::open(options);
  if (!core) return base::Unexpected{core.error()};
  runner->core_ = std::make_unique<app::Core>(std::move(core).value());
  app::StartProgramme start;
  start.programme = traits.programme;
  start.side = traits.side;
  if (!runner->blank()) start.usual_morning_pain = runner->tell(runner->knee_.morning_pain());
  const auto started = app::perform(*runner->core_, start);
  if (!started) return base::Unexpected{started.error()};
  runner->tell_of_injection();
  return runner;
}

void Runner::turn_to(int minute_of_day) {
  clock_->moment.at.ms = first_midnight.ms + day_ * ms_per_day + minute_of_day * ms_per_minute;
}

Glance Runner::glance() {
  Glance glance;
  auto today = app::today_view(*core_);
  if (today) {
    glance.today = std::move(today).value();
  } else {
    seen_.refused.push_back("today: " + today.error().place);
  }
  glance.newest = newest_;
  if (day_ - swelling_day_ <= days_that_swelling_counts) glance.swelling = swelling_;
  glance.unsafe = unsafe_;
  add_what_was_told(glance);
  glance.silent_days = day_ - silent_since_;
  return glance;
}

DaySeen Runner::live_one_day() {
  seen_ = {};
  seen_.day = day_;
  seen_.programme = traits_.programme;
  turn_to(minute_of_waking);
  seen_.morning = glance();
  answer_mornings(seen_.morning.today);
  write_diary();
  answer_check();
  do_tests(seen_.morning.today);
  seen_.ready = glance();
  const auto& today = seen_.ready.today;
  const bool moved_on = move_on(today);
  turn_to(minute_of_training);
  see_to_help(today);
  visit_clinic();
  end_trouble(today);
  // A new phase begins on its next day: what Today showed was still of the phase before.
  if (!moved_on) do_session(today);
  go_running(today);
  begin_trouble(today);
  consider_the_end(today);
  knee_.sleep(dice_);
  ++day_;
  return std::move(seen_);
}

base::Answer<base::Nrs> Runner::tell(int pain) {
  if (blank()) return base::Silence::NoAnswer;
  told_something();
  return *base::Nrs::from(std::max(0, pain - traits_.kept_back));
}

void Runner::note_newest(base::Answer<base::Nrs> pain, bool alarm) {
  newest_ = Newest{seen_.ready.today.day, pain, alarm, false};
}

std::vector<std::string> Runner::open_criteria() const {
  std::vector<std::string> open;
  const auto programme = app::programme_view(*core_);
  if (!programme) return open;
  for (const auto& phase : programme->phases) {
    for (const auto& criterion : phase.criteria) {
      if (criterion.state != app::CriterionState::Met) open.push_back(criterion.criterion);
    }
  }
  return open;
}

}  // namespace genu::cohort
