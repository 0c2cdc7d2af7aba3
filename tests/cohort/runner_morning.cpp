// The runner's morning: the answers that wait, the diary, the self-tests, and the next phase where it is open.
#include <algorithm>
#include <array>

#include "cohort/runner.hpp"

namespace genu::cohort {

namespace {

constexpr int days_between_tests = 7;
constexpr double load_of_a_test = 0.35;
constexpr double enough_capacity = 0.75;  // from here on a runner ticks what is asked in plain words

// What running asks for before it begins again, and how often a walk is tried meanwhile.
constexpr std::array<const char*, 3> tests_before_running{"sls-pain", "hop10-pain", "full-range"};
constexpr const char* walk = "walk30-pain";

// The self-test that a criterion such as `test(stairs-pain) <= 3` asks for.
std::optional<std::string> test_in(const std::string& criterion) {
  if (criterion.rfind("full_range", 0) == 0) return "full-range";
  constexpr std::string_view start = "test(";
  if (criterion.rfind(start, 0) != 0) return std::nullopt;
  return criterion.substr(start.size(), criterion.find(')') - start.size());
}

// What a knee of this capacity reaches in a test that counts.
int reached(std::string_view test, double capacity) {
  const double share = std::min(1.0, capacity);
  if (test == "heel-raise-count") return static_cast<int>(10 + 18 * share);
  if (test == "side-plank-s") return static_cast<int>(15 + 35 * share);
  if (test == "chair-stand-30") return static_cast<int>(8 + 8 * share);
  if (test == "full-range") return share > 0.5 ? 1 : 0;
  return static_cast<int>(60 + 40 * share);  // per cent of the other side
}

bool asks_for_pain(std::string_view test) { return test.ends_with("-pain"); }

}  // namespace

void Runner::answer_mornings(const app::TodayView& today) {
  for (const auto& due : today.follow_ups) {
    if (dice_.chance(traits_.skips_morning)) continue;
    app::AnswerFollowUp answer;
    answer.subject = due.subject;
    answer.pain = tell(knee_.morning_pain());
    if (due.asks_60min) answer.pain_60min = tell(knee_.morning_pain());
    const bool newest = newest_ && newest_->day == due.day;
    if (take_up(answer, "answer-follow-up") && newest && answer.pain) newest_->morning_told = true;
  }
}

void Runner::write_diary() {
  if (dice_.chance(traits_.skips_diary)) return;
  app::LogCheckIn log;
  log.entry.morning_pain = tell(knee_.morning_pain());
  log.entry.pain_now = tell(knee_.morning_pain());
  log.entry.worst_24h = tell(knee_.worst_of_day());
  if (!blank()) log.entry.stiffness_min = knee_.stiffness_min();
  if (!blank()) log.entry.swelling = knee_.swelling();
  if (!take_up(log, "log-check-in")) return;
  told_something();
  if (!log.entry.swelling) return;
  swelling_ = log.entry.swelling;
  swelling_day_ = day_;
}

void Runner::do_tests(const app::TodayView& today) {
  const bool before_running = today.run && today.run->offer == app::RunOffer::NotReady;
  if (before_running && !blank()) record_test(walk);
  if (day_ % days_between_tests != days_between_tests - 1 || blank()) return;
  for (const auto& criterion : open_criteria()) {
    if (const auto test = test_in(criterion)) record_test(*test);
  }
  for (const char* test : tests_before_running) {
    if (before_running) record_test(test);
  }
  tick_what_holds();
}

void Runner::record_test(const std::string& test) {
  app::RecordTest result;
  result.test = test;
  result.value = asks_for_pain(test) ? std::max(0, knee_.feel(load_of_a_test, dice_) - traits_.kept_back)
                                     : reached(test, knee_.capacity());
  if (attempt(result)) told_something();
}

// Exercises that wait for a condition in plain words: ticked once the knee can take them.
void Runner::tick_what_holds() {
  const auto* programme = setting_.content->programme(traits_.programme);
  if (!programme || knee_.capacity() < enough_capacity) return;
  for (const auto& phase : programme->phases) {
    for (const auto& item : phase.items) {
      for (const auto& criterion : item.when) {
        const auto* asked = std::get_if<model::Manual>(&criterion.subject);
        if (!asked || std::find(ticked_.begin(), ticked_.end(), asked->text) != ticked_.end()) continue;
        app::TickCriterion tick;
        tick.criterion = asked->text;
        if (take_up(tick, "tick-criterion")) ticked_.push_back(asked->text);
      }
    }
  }
}

bool Runner::move_on(const app::TodayView& today) {
  if (!today.may_move_on || knee_.capacity() < enough_capacity) return false;
  app::MoveToPhase move;
  move.phase = today.next_phase;
  const auto programme = app::programme_view(*core_);
  if (!programme) return false;
  for (const auto& phase : programme->phases) {
    for (const auto& criterion : phase.criteria) {
      if (!criterion.manual) continue;
      const auto words = criterion.reason.values.find("text");
      if (words != criterion.reason.values.end()) move.ticked.push_back(words->second);
    }
  }
  return take_up(move, "move-to-phase");
}

}  // namespace genu::cohort
