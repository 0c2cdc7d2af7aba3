// The diary: an entry in two presses, its details folded, and what was written before.
#pragma once

#include <genu/app/views.hpp>
#include <genu/app/views/diary_query.hpp>
#include <genu/drawing/palette.hpp>
#include <genu/model/knee_map.hpp>

#include <optional>
#include <string>
#include <vector>

#include "screens/given.hpp"

namespace genu::screens {

/// An entry that is being written. Nothing has a value until somebody gives one. It is kept as it stands while it is
/// not finished.
struct EntryUi {
  std::optional<base::Id> editing;  ///< the entry that is changed; a new one where missing
  std::optional<base::Day> day;     ///< today where missing
  std::optional<model::Side> knee;
  std::optional<int> pain_now, morning_pain, worst_24h, stairs, sitting;
  std::optional<int> swelling, sleep;
  std::optional<bool> locked, woke_at_night;
  base::Answer<int> catch_count;  ///< not asked here; what was told elsewhere stays
  std::string stiffness, gave_way, medicine, note;
  std::vector<model::Spot> spots;
  bool details = false;  ///< whether they are unfolded
  bool operator==(const EntryUi&) const = default;
};

constexpr auto fields_of(base::Type<EntryUi>) {
  using base::field;
  using E = EntryUi;
  return base::record<E>(
      "unfinished-entry", field("editing", &E::editing, "the entry that is changed").or_default(),
      field("day", &E::day, "the day it is about").or_default(), field("knee", &E::knee, "which knee").or_default(),
      field("pain_now", &E::pain_now, "NRS").within(0, 10).or_default(),
      field("morning_pain", &E::morning_pain, "NRS").within(0, 10).or_default(),
      field("worst_24h", &E::worst_24h, "NRS").within(0, 10).or_default(),
      field("stairs", &E::stairs, "NRS").within(0, 10).or_default(),
      field("sitting", &E::sitting, "NRS").within(0, 10).or_default(),
      field("swelling", &E::swelling, "grade").within(0, 3).or_default(),
      field("sleep", &E::sleep, "0 to 10").within(0, 10).or_default(),
      field("locked", &E::locked, "whether the knee locked").or_default(),
      field("woke_at_night", &E::woke_at_night, "whether it woke the person").or_default(),
      field("catch_count", &E::catch_count, "times the knee caught").or_default(),
      field("stiffness", &E::stiffness, "as typed").or_default(),
      field("gave_way", &E::gave_way, "as typed").or_default(),
      field("medicine", &E::medicine, "as typed").or_default(), field("note", &E::note, "as typed").or_default(),
      field("spots", &E::spots, "where it hurts").within(0, 40).or_default(),
      field("details", &E::details, "whether they are unfolded").or_default());
}

struct DiaryUi {
  EntryUi entry;
  std::optional<double> opened;  ///< since when the form has been there, seconds of the frame clock
  bool brought_back = false;     ///< the entry was not finished when the app was last closed
  bool picks_day = false;
  std::string day_typed;
  std::optional<model::Side> map_knee;                ///< which knee the map shows; that of the entry where missing
  model::KneeSide map_side = model::KneeSide::Front;  ///< where there is room for one view only
  std::string spot;                                   ///< the spot that is being told about
  std::optional<base::Id> asked_to_remove;            ///< the entry whose removal waits for a second press
  app::DiaryQuery query;                              ///< what of the diary is shown
};

struct DiaryShown {
  const app::DiaryView& diary;
  const app::TodayView& today;       ///< for the day, and the knee of the running programme
  const model::KneeMap* knees;       ///< null where there is none
  const drawing::Palette* palette;   ///< for the map; null where there is none
  const model::CheckIn* same_again;  ///< "same as last time"; null where the last entry told no symptoms
};

void draw(const DiaryShown& shown, DiaryUi& ui, const Given& given);

/// The entry as a command.
[[nodiscard]] app::LogCheckIn command_of(const EntryUi& entry);
/// Whether anything in it would be lost.
[[nodiscard]] bool says_something(const EntryUi& entry);
/// Fills the form with an entry that was written before.
void edit(DiaryUi& ui, const model::CheckIn& entry);
/// Fills in the symptoms of "same as last time"; scores, medicine and note stay as they are.
void fill_again(EntryUi& ui, const model::CheckIn& same);
/// Brings an unfinished entry back into the form.
void bring_back(DiaryUi& ui, const EntryUi& entry);
/// Empties the form; what is looked for in the list stays.
void forget(DiaryUi& ui);

}  // namespace genu::screens

namespace genu::base {
extern template struct Codec<screens::EntryUi>;
}  // namespace genu::base
