// A runner in the flesh: the knee, the diary and the core, and what is done on one day.
#pragma once
#include <genu/app/commands.hpp>

#include "cohort/knee.hpp"
#include "cohort/life.hpp"
#include "support/environment.hpp"

namespace genu::cohort {

class Runner {
 public:
  /// `traits` must outlive the runner. Errors are those of opening a core in memory.
  [[nodiscard]] static base::Result<std::unique_ptr<Runner>> begin(const Setting& setting, const Traits& traits,
                                                                   Dice dice);

  /// One day, from waking up to going to sleep.
  DaySeen live_one_day();
  /// How it ended; nothing while it goes on.
  [[nodiscard]] std::optional<Outcome> ended() const { return ended_; }
  [[nodiscard]] std::vector<std::string> open_criteria() const;

 private:
  Runner(const Setting& setting, const Traits& traits, Dice dice);

  // The clock, and what Today shows.
  void turn_to(int minute_of_day);
  Glance glance();

  // The morning (runner_morning.cpp).
  void answer_mornings(const app::TodayView& today);
  void write_diary();
  void do_tests(const app::TodayView& today);
  void record_test(const std::string& test);
  void tick_what_holds();
  [[nodiscard]] bool move_on(const app::TodayView& today);

  // Trouble and care: safety questions, injection, holds, flares, help (runner_care.cpp).
  void tell_of_injection();
  void answer_check();
  [[nodiscard]] base::Answer<int> answer_to(const app::TriageQuestionView& question, bool red_flag);
  void see_to_help(const app::TodayView& today);
  void visit_clinic();
  void end_trouble(const app::TodayView& today);
  void begin_trouble(const app::TodayView& today);
  void keep_from(Glance& glance, model::HoldScope scope, const char* by) const;
  void add_what_was_told(Glance& glance) const;
  [[nodiscard]] bool is_away() const { return hold_ && hold_->kind == model::HoldKind::Away; }

  // The day (runner_day.cpp).
  void do_session(const app::TodayView& today);
  void note_whole(const app::SessionAnswers& answers);
  void go_set_by_set(const app::SessionAnswers& answers);
  // Runs (runner_runs.cpp).
  void go_running(const app::TodayView& today);
  void run_freely(const app::TodayView& today);
  void go_on_ladder(const app::RunCard& run);
  void note_run(app::LogRun log, double load);
  void consider_the_end(const app::TodayView& today);
  [[nodiscard]] double load_of_session(const app::TodayView& today) const;
  [[nodiscard]] app::SessionAnswers answers_after(int pain);

  // What is told, and what stays blank.
  [[nodiscard]] base::Answer<base::Nrs> tell(int pain);
  [[nodiscard]] bool blank() { return dice_.chance(traits_.leaves_blank); }
  void told_something() { silent_since_ = day_; }
  void note_newest(base::Answer<base::Nrs> pain, bool alarm);

  /// Does what was offered; a refusal is noted against the offer.
  template <class Command>
  bool take_up(const Command& command, const char* name) {
    const auto done = app::perform(*core_, command);
    if (!done) seen_.refused.push_back(std::string(name) + ": " + done.error().reason + ' ' + done.error().place);
    return done.has_value();
  }
  /// Does what nobody has offered.
  template <class Command>
  bool attempt(const Command& command) {
    return app::perform(*core_, command).has_value();
  }

  const Setting& setting_;
  const Traits& traits_;
  Dice dice_;
  Knee knee_;
  std::shared_ptr<test::TurnedClock> clock_;
  std::unique_ptr<app::Core> core_;
  DaySeen seen_;
  std::optional<Outcome> ended_;
  int day_ = 0;
  std::optional<Newest> newest_;
  base::Answer<int> swelling_;
  int swelling_day_ = -1;
  bool unsafe_ = false;    // gave way or locked, as told, and nobody has looked at it
  bool red_flag_ = false;  // the same of a red flag
  struct OwnHold {
    model::HoldKind kind;
    base::Id id;
    int began;
    int until;
    bool cleared_for_running = false;  ///< by whoever has looked at the knee since
  };
  std::optional<OwnHold> hold_;
  std::optional<int> injected_;  // days of the life, from 0
  std::optional<int> flare_since_;
  bool cleared_for_running_ = false;
  int silent_since_ = 0;
  int help_since_ = -1;  // the day on which help was first asked for
  int times_helped_ = 0;
  int days_in_last_phase_ = 0;
  double steps_up_ = 0;  // harder doses taken up in this phase
  std::string phase_;
  std::vector<std::string> ticked_;
};

}  // namespace genu::cohort
