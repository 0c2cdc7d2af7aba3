// A world for tests of running: the way to the run phase, and runs in few words.
#pragma once
#include "support/world.hpp"

namespace genu::test {

class Runner : public World {
 public:
  void start(const char* programme) {
    app::StartProgramme start;
    start.programme = programme;
    start.usual_morning_pain = nrs(1);
    done(start);
  }

  /// A run of so many minutes (those of the level, where there is one), with this worst pain, settled an hour after.
  void run(int level, int pain = 1, int minutes = 30) {
    app::LogRun log;
    log.run.level = level;
    log.run.duration = {minutes * 60};
    add_pain(log, pain);
  }

  void run_km(int km) {
    app::LogRun log;
    log.run.distance = {km * 1000};
    add_pain(log, 1);
  }

  [[nodiscard]] app::LadderView ladder() const { return must(app::ladder_view(*core)); }

  /// The run phase of the runner's knee programme, twelve weeks on.
  void to_run_phase() {
    start("pfp-runner");
    for (int day = 0; day < 84; ++day) {
      if (!today().follow_ups.empty()) answer_morning(1);
      check_in(1);
      if (day % 7 == 6) {
        for (const char* id : {"stairs-pain", "sls-pain", "step-down-pain", "hop10-pain", "walk30-pain"}) test(id, 1);
      }
      const auto view = today();
      if (view.may_move_on) done(app::MoveToPhase{view.next_phase, manual_criteria()});
      if (today().standing->phase == "run") return;
      if (today().session->offer == app::SessionOffer::Start) log_session(1);
      pass_days(1);
    }
    FAIL("the run phase was not reached");
  }

  /// Everything that running asks for, by the diary and a review; the range is told when the ladder begins.
  void meet_entry_criteria() {
    app::RecordClearance clearance;
    clearance.scope = model::ClearanceScope::Running;
    clearance.by = "a physiotherapist";
    done(clearance);
    for (int day = 0; day < 9; ++day) {
      if (!today().follow_ups.empty()) answer_morning(1);
      app::LogCheckIn log;
      log.entry.worst_24h = log.entry.morning_pain = nrs(1);
      log.entry.stiffness_min = log.entry.swelling = 0;
      done(log);
      for (const char* id : {"sls-pain", "hop10-pain", "walk30-pain"}) test(id, 1);
      pass_days(1);
    }
  }

  /// In the run phase with the ladder begun at `level`.
  void on_ladder(int level) {
    to_run_phase();
    meet_entry_criteria();
    app::PlaceOnLadder place;
    place.full_range = true;
    place.days_off = 0;
    place.level = level;
    done(place);
    pass_minutes(120);  // to the end of the first run
  }

 private:
  void add_pain(app::LogRun& log, int pain) {
    log.run.pain_before = nrs(0);
    log.run.pain_during = nrs(pain);
    log.run.pain_60min = nrs(0);
    done(log);
  }

  [[nodiscard]] std::vector<std::string> manual_criteria() const {
    std::vector<std::string> words;
    for (const auto& phase : must(app::programme_view(*core)).phases) {
      for (const auto& criterion : phase.criteria) {
        if (criterion.manual) words.push_back(criterion.reason.values.at("text"));
      }
    }
    return words;
  }
};

}  // namespace genu::test
