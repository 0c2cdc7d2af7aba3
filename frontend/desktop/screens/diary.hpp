// The diary: an entry in two presses, its details folded, and what was written before.
#pragma once

#include <genu/app/views.hpp>

#include <optional>
#include <string>

#include "screens/given.hpp"

namespace genu::screens {

/// An entry that is being written. Nothing has a value until somebody gives one.
struct EntryUi {
  std::optional<base::Id> editing;  ///< the entry that is changed; a new one where missing
  std::optional<model::Side> knee;
  std::optional<int> pain_now, morning_pain, worst_24h, stairs, sitting;
  std::optional<int> swelling, sleep;
  std::optional<bool> locked, woke_at_night;
  std::string stiffness, gave_way, medicine, note;
  bool details = false;          ///< whether they are unfolded
  std::optional<double> opened;  ///< since when the form has been there, seconds of the frame clock
};

struct DiaryUi {
  EntryUi entry;
  std::optional<base::Id> asked_to_remove;  ///< the entry whose removal waits for a second press
};

struct DiaryShown {
  const app::DiaryView& diary;
  const app::TodayView& today;  ///< for the day, and the knee of the running programme
};

void draw(const DiaryShown& shown, DiaryUi& ui, const Given& given);

/// The entry as a command.
[[nodiscard]] app::LogCheckIn command_of(const EntryUi& entry);
/// Fills the form with an entry that was written before.
void edit(EntryUi& ui, const model::CheckIn& entry);

}  // namespace genu::screens
