// The runner's day: the session, and whether it goes on.
#include <algorithm>

#include "cohort/lines.hpp"
#include "cohort/runner.hpp"

namespace genu::cohort {

namespace {

using app::SessionOffer;

// A programme asks for a third of its hardest week at first, and for all of it in its last phase.
constexpr double load_at_first = 0.3;
constexpr double load_in_phases = 0.45;
constexpr double load_a_step_up = 0.004;

constexpr int usual_last_phase_days = 28;
constexpr int last_level = 10;  // of the return-to-run ladder, before the rules for distance take over

bool offered(const app::TodayView& today, SessionOffer offer) { return today.session && today.session->offer == offer; }

bool has_notice(const app::TodayView& today, std::string_view rule) {
  return std::any_of(today.notices.begin(), today.notices.end(),
                     [&](const model::Reason& reason) { return reason.rule == rule; });
}

// The last phase of those who come back to running asks for the top of the ladder.
bool asks_for_last_level(const model::Phase& phase) {
  return std::any_of(phase.exit.begin(), phase.exit.end(), [](const model::Criterion& criterion) {
    return std::holds_alternative<model::RunLevel>(criterion.subject);
  });
}

bool on_last_level(const app::TodayView& today) {
  return today.run && today.run->level && *today.run->level >= last_level;
}

}  // namespace

double Runner::load_of_session(const app::TodayView& today) const {
  const auto& standing = *today.standing;
  const double share = standing.phases > 1 ? (standing.phase_number - 1.0) / (standing.phases - 1.0) : 0.0;
  return load_at_first + load_in_phases * share + load_a_step_up * steps_up_;
}

app::SessionAnswers Runner::answers_after(int pain) {
  app::SessionAnswers answers;
  answers.pain_during = tell(pain);
  answers.pain_after = tell(std::max(0, pain - 1));
  const bool alarmed = dice_.chance(traits_.alarms_a_week / 3);
  if (!blank()) answers.gave_way = alarmed;
  if (!blank()) answers.locked = false;
  if (alarmed && answers.gave_way) unsafe_ = true;
  return answers;
}

void Runner::note_whole(const app::SessionAnswers& answers) {
  app::LogSession log;
  log.pain_before = tell(knee_.morning_pain());
  log.answers = answers;
  if (dice_.chance(traits_.misses_session)) log.completed_percent = dice_.between(20, 95);
  seen_.session_done = take_up(log, "log-session");
}

void Runner::go_set_by_set(const app::SessionAnswers& answers) {
  app::StartSession start;
  start.pain_before = tell(knee_.morning_pain());
  if (!take_up(start, "start-session")) return;
  for (;;) {
    const auto view = app::session_view(*core_);
    if (!view || !*view || !(*view)->next) break;
    if (seen_.items.empty()) seen_.items = (*view)->items;
    app::RecordSet set;
    if (dice_.chance(traits_.misses_session / 4)) set.skipped = model::SkipReason::NoTime;
    if (!take_up(set, "record-set")) break;
    clock_->moment.at.ms += 60'000;
  }
  seen_.session_done = take_up(app::FinishSession{answers}, "finish-session");
}

void Runner::do_session(const app::TodayView& today) {
  const bool planned = offered(today, SessionOffer::Start) && !dice_.chance(traits_.misses_session);
  const bool eager = !offered(today, SessionOffer::Done) && dice_.chance(traits_.over_eager);
  if (!today.standing || ended_ || is_away() || (!planned && !eager)) return;
  if (today.standing->phase != phase_) steps_up_ = 0;
  phase_ = today.standing->phase;
  const auto answers = answers_after(knee_.take(load_of_session(today), dice_));
  const bool may_start = planned || offered(today, SessionOffer::Optional);
  if (traits_.set_by_set && may_start) {
    go_set_by_set(answers);
  } else {
    note_whole(answers);
  }
  if (!seen_.session_done) return;
  note_newest(answers.pain_during, answers.gave_way && *answers.gave_way);
  for (const auto& line : today.session->lines) steps_up_ += asks_for_more(line) ? 1 : 0;
}

void Runner::consider_the_end(const app::TodayView& today) {
  if (ended_ || !today.standing) return;
  const auto& standing = *today.standing;
  const auto* programme = setting_.content->programme(traits_.programme);
  const auto* phase = programme ? model::find_phase(*programme, standing.phase) : nullptr;
  const int last_days = phase ? std::min(phase->min_days, usual_last_phase_days) : usual_last_phase_days;
  const bool there = !phase || !asks_for_last_level(*phase) || on_last_level(today);
  if (standing.phase_number == standing.phases && standing.day_in_phase > last_days && there) {
    ended_ = Outcome::Finished;
  }
  // A review is taken up by whom it does not help to go on.
  if (has_notice(today, "phase.review") && traits_.course != Course::Heals) ended_ = Outcome::SentForReview;
  if (dice_.chance(traits_.gives_up_a_week / 7)) ended_ = Outcome::GaveUp;
}

}  // namespace genu::cohort
