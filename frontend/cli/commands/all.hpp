// Every command of `genu`, a file a group.
#pragma once
#include "line/command.hpp"

namespace genu::cli {

[[nodiscard]] std::vector<Command> today_commands();
[[nodiscard]] std::vector<Command> programme_commands();
[[nodiscard]] std::vector<Command> progress_commands();
[[nodiscard]] std::vector<Command> report_commands();  ///< what goes on paper
[[nodiscard]] std::vector<Command> session_commands();
[[nodiscard]] std::vector<Command> play_commands();
[[nodiscard]] std::vector<Command> check_in_commands();
[[nodiscard]] std::vector<Command> follow_up_commands();
[[nodiscard]] std::vector<Command> run_commands();
[[nodiscard]] std::vector<Command> run_check_commands();
[[nodiscard]] std::vector<Command> ladder_commands();
[[nodiscard]] std::vector<Command> triage_commands();
[[nodiscard]] std::vector<Command> pattern_commands();  ///< patterns and the pathway
[[nodiscard]] std::vector<Command> past_commands();     ///< history and undo
[[nodiscard]] std::vector<Command> equipment_commands();
[[nodiscard]] std::vector<Command> exercise_commands();
[[nodiscard]] std::vector<Command> figure_commands();  ///< the exercises as pictures
[[nodiscard]] std::vector<Command> learn_commands();
[[nodiscard]] std::vector<Command> content_commands();
[[nodiscard]] std::vector<Command> self_test_commands();
[[nodiscard]] std::vector<Command> data_commands();
[[nodiscard]] std::vector<Command> measure_commands();
[[nodiscard]] std::vector<Command> settings_commands();  ///< and reminders
[[nodiscard]] std::vector<Command> hold_commands();      ///< holds and flares
[[nodiscard]] std::vector<Command> override_commands();
[[nodiscard]] std::vector<Command> limits_commands();
[[nodiscard]] std::vector<Command> message_commands();
[[nodiscard]] std::vector<Command> paper_commands();
[[nodiscard]] std::vector<Command> note_commands();  ///< reviews
[[nodiscard]] std::vector<Command> past_commands();  ///< history and undo
[[nodiscard]] std::vector<Command> pair_commands();
[[nodiscard]] std::vector<Command> packet_commands();
[[nodiscard]] std::vector<Command> sync_commands();
[[nodiscard]] std::vector<Command> note_commands();      ///< reviews
[[nodiscard]] std::vector<Command> past_commands();      ///< history and undo
[[nodiscard]] std::vector<Command> patient_commands();   ///< people in care, one by one
[[nodiscard]] std::vector<Command> caseload_commands();  ///< all of them, and what was done
[[nodiscard]] std::vector<Command> plan_commands();      ///< plans built exercise by exercise
[[nodiscard]] std::vector<Command> rpc_commands();

/// In the order in which help lists them.
[[nodiscard]] std::vector<Command> all_commands();

}  // namespace genu::cli
