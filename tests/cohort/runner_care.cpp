// Trouble and care: the safety questions, an injection, days off, flares, and help where it was advised.
#include <algorithm>

#include "cohort/runner.hpp"

namespace genu::cohort {

namespace {

using model::HoldKind;
using model::HoldScope;

constexpr int days_a_week = 7;
constexpr int most_rounds_of_questions = 8;
constexpr int onset_days = 40;  // before the programme
constexpr int age = 38;

// Clinical reference 2.4 and 6.1 (E8), told anew here: what the rules must keep from a knee of which this was told.
constexpr int protected_days = 3;
constexpr int days_before_running = 12 * 7;

constexpr int most_times_helped = 3;
constexpr int fewest_days_to_help = 2;
constexpr int fewest_days_hurt = 10;
constexpr double visit_a_week = 0.5;

// The first phase may go on meanwhile.
bool is_sent_to_help(const app::TodayView& today) {
  return (today.session && today.session->offer == app::SessionOffer::SeekHelp) ||
         (today.advice && today.advice->action == model::Action::SeekHelp);
}

}  // namespace

void Runner::tell_of_injection() {
  const auto* programme = setting_.content->programme(traits_.programme);
  if (!programme || programme->condition != "post-injection" || !traits_.tells_of_injection) return;
  app::StartHold hold;
  hold.kind = HoldKind::Injection;
  hold.injection = model::InjectionType::Hydrogel;
  const auto today = app::today_view(*core_);
  if (!today) return;
  hold.began = today->day - traits_.days_since_injection;
  if (take_up(hold, "start-hold")) injected_ = -traits_.days_since_injection;
}

base::Answer<int> Runner::answer_to(const app::TriageQuestionView& question, bool red_flag) {
  if (blank()) return base::Silence::NoAnswer;
  const int pain = std::max(0, knee_.morning_pain() - traits_.kept_back);
  const auto is = [&](std::string_view fact) { return question.fact == fact; };
  if (is("locked_now")) return red_flag ? 1 : 0;
  if (is("pain_now")) return pain;
  if (is("pain_rest")) return std::max(0, pain - 2);
  if (is("swelling")) return knee_.swelling();
  if (is("improving")) return traits_.course == Course::DoesNotRespond ? 0 : 1;
  if (is("settles_with_rest")) return 1;
  if (is("days_since_onset")) return onset_days + day_;
  if (is("injection_days") && injected_) return day_ - *injected_;
  if (is("age")) return age;
  if (question.kind == model::FactKind::Days) return model::never_happened;
  return std::max(0, question.low);
}

// Every week the questions are due again; an answer may open others.
void Runner::answer_check() {
  if (day_ % days_a_week != 0 || dice_.chance(traits_.skips_check)) return;
  const bool red_flag = dice_.chance(traits_.red_flags_a_week);
  for (int round = 0; round < most_rounds_of_questions; ++round) {
    const auto triage = app::triage_view(*core_);
    if (!triage || triage->ask.empty()) return;
    app::AnswerTriage answers;
    bool told = false;
    for (const auto& question : triage->ask) {
      const auto& answer = answers.facts[question.fact] = answer_to(question, red_flag);
      told = told || answer.has_value();
      if (question.fact == "locked_now" && answer && *answer == 1) red_flag_ = true;
    }
    // Who leaves everything blank is not asked again and again.
    if (!take_up(answers, "answer-triage") || !told) return;
  }
}

// Somebody looks at the knee some days after help was advised: clears it, or takes over.
void Runner::see_to_help(const app::TodayView& today) {
  if (!is_sent_to_help(today)) {
    help_since_ = -1;
    return;
  }
  if (help_since_ < 0) help_since_ = day_;
  if (day_ - help_since_ < fewest_days_to_help || !dice_.chance(0.4)) return;
  ++times_helped_;
  const bool urgent = unsafe_ || red_flag_;
  const bool takes_over = traits_.course == Course::DoesNotRespond || times_helped_ >= most_times_helped;
  if (takes_over || (urgent && dice_.chance(0.5))) {
    ended_ = urgent ? Outcome::Urgent : Outcome::SentForReview;
    return;
  }
  app::RecordClearance clearance;
  clearance.by = "a physiotherapist";
  if (take_up(clearance, "record-clearance")) unsafe_ = red_flag_ = false;
  clearance.scope = model::ClearanceScope::Running;
  const bool may_run = !injected_ && dice_.chance(0.5) && take_up(clearance, "record-clearance");
  if (hold_ && may_run) hold_->cleared_for_running = true;
}

// After an injection the clinic opens running once its weeks are over and the knee can take it.
void Runner::visit_clinic() {
  if (!injected_ || cleared_for_running_ || ended_ || unsafe_ || red_flag_) return;
  if (day_ % days_a_week != 0 || day_ - *injected_ < days_before_running) return;
  if (!traits_.steady() && !dice_.chance(visit_a_week)) return;
  app::RecordClearance clearance;
  clearance.scope = model::ClearanceScope::Running;
  clearance.by = "the clinic";
  cleared_for_running_ = take_up(clearance, "record-clearance");
}

// What Today says may end, ends when the runner feels like it.
void Runner::end_trouble(const app::TodayView& today) {
  if (today.flare && today.flare->may_end && dice_.chance(0.5) && take_up(app::EndFlare{}, "end-flare")) {
    flare_since_.reset();
  }
  if (!hold_) return;
  if (hold_->kind == HoldKind::Away && day_ > hold_->until) return hold_.reset();
  const auto card = std::find_if(today.holds.begin(), today.holds.end(),
                                 [&](const app::HoldCard& each) { return each.id == hold_->id; });
  if (hold_->kind == HoldKind::Away || card == today.holds.end() || !card->may_end || day_ < hold_->until) return;
  if (take_up(app::EndHold{hold_->id, false}, "end-hold")) hold_.reset();
}

void Runner::begin_trouble(const app::TodayView& today) {
  const bool flares = std::any_of(today.notices.begin(), today.notices.end(),
                                  [](const model::Reason& notice) { return notice.rule.rfind("flare.sign", 0) == 0; });
  if (flares && !flare_since_ && dice_.chance(traits_.declares_flares) &&
      take_up(app::DeclareFlare{}, "declare-flare")) {
    flare_since_ = day_;
  }
  if (hold_ || ended_ || !dice_.chance(traits_.holds_a_week / days_a_week)) return;
  const double kind = dice_.unit();
  app::StartHold hold;
  hold.kind = kind < 0.4 ? HoldKind::Illness : kind < 0.8 ? HoldKind::Away : HoldKind::Injury;
  const int days = hold.kind == HoldKind::Injury ? fewest_days_hurt + dice_.between(0, 20) : dice_.between(3, 16);
  if (hold.kind == HoldKind::Away) hold.until = today.day + days;
  const auto begun = app::perform(*core_, hold);
  if (begun) {
    hold_ = OwnHold{hold.kind, begun->id, day_, day_ + days};
  } else {
    seen_.refused.push_back("start-hold: " + begun.error().reason);
  }
}

void Runner::keep_from(Glance& glance, HoldScope scope, const char* by) const {
  if (scope <= glance.held) return;
  glance.held = scope;
  glance.held_by = by;
}

void Runner::add_what_was_told(Glance& glance) const {
  glance.red_flag = red_flag_;
  const bool too_early = injected_ && (day_ - *injected_ < days_before_running || !cleared_for_running_);
  if (too_early) keep_from(glance, HoldScope::Impact, "an injection");
  if (flare_since_ && day_ - *flare_since_ < protected_days) keep_from(glance, HoldScope::Loaded, "a flare");
  if (!hold_) return;
  if (hold_->kind == HoldKind::Illness) keep_from(glance, HoldScope::All, "illness");
  if (hold_->kind == HoldKind::Injury) {
    const auto later = hold_->cleared_for_running ? HoldScope::Nothing : HoldScope::Impact;
    keep_from(glance, day_ - hold_->began < protected_days ? HoldScope::Loaded : later, "an injury");
  }
}

}  // namespace genu::cohort
