// Scores: each with its history and what the change comes to, and a form to note one.
#pragma once

#include <genu/app/views.hpp>
#include <genu/drawing/palette.hpp>

#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>

#include "screens/given.hpp"

namespace genu::screens {

/// A score that is being noted. Nothing has a value until somebody gives one.
struct ScoresUi {
  struct Activity {
    std::string words;
    std::optional<int> score;
  };
  std::string open;   ///< the measure whose form is open
  std::string value;  ///< as it is typed
  std::optional<int> whole;
  std::optional<model::Better> better;
  std::optional<model::Side> knee;
  std::array<Activity, 3> activities;
  bool filled = false;  ///< with the activities of last time
  std::optional<base::Id> asked_to_remove;
  std::set<std::string> as_table;           ///< measures whose scores are shown as a list
  std::map<std::string, std::size_t> told;  ///< by measure, the score of the chart that was pressed
};

struct ScoresShown {
  const app::MeasuresView& view;
  base::Day today;
  bool knee_known = false;                    ///< a programme is running
  const drawing::Palette* palette = nullptr;  ///< of figures; null only if it cannot be read
};

/// Asks for `RecordMeasure` and `RemoveMeasure`.
void draw(const ScoresShown& shown, ScoresUi& ui, const Given& given);

/// The score as a command; nothing while it is not complete.
[[nodiscard]] std::optional<app::RecordMeasure> command_of(const ScoresUi& ui, const app::MeasureCard& card);

}  // namespace genu::screens
