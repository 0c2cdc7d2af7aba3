#include "commands/all.hpp"

namespace genu::cli {

std::vector<Command> all_commands() {
  std::vector<Command> all;
  for (const auto& group :
       {today_commands(),     programme_commands(), session_commands(),   play_commands(),      check_in_commands(),
        follow_up_commands(), run_commands(),       run_check_commands(), ladder_commands(),    self_test_commands(),
        hold_commands(),      override_commands(),  note_commands(),      triage_commands(),    pattern_commands(),
        past_commands(),      progress_commands(),  report_commands(),    equipment_commands(), exercise_commands(),
        figure_commands(),    learn_commands(),     content_commands(),   measure_commands(),   settings_commands(),
        data_commands(),      pair_commands(),      packet_commands(),    sync_commands(),      patient_commands(),
        caseload_commands(),  plan_commands(),      limits_commands(),    message_commands(),   paper_commands(),
        rpc_commands()}) {
    all.insert(all.end(), group.begin(), group.end());
  }
  return all;
}

}  // namespace genu::cli
