// The weekly grid of the hand-out, to be filled in from the sheet that came back.
#pragma once
#include <genu/app/core.hpp>
#include <genu/base/codec.hpp>

namespace genu::app {

struct PaperExercise {
  std::string exercise;
  std::string name;
  std::string dose;  ///< short form
  bool operator==(const PaperExercise&) const = default;
};

constexpr auto fields_of(base::Type<PaperExercise>) {
  using V = PaperExercise;
  return base::record<V>("paper-exercise", base::field("exercise", &V::exercise, "id in the catalogue"),
                         base::field("name", &V::name, "as the sheet has it"),
                         base::field("dose", &V::dose, "short form"));
}

struct PaperColumn {
  Day day;
  bool ahead = false;  ///< it has not come yet
  bool taken = false;  ///< a session of that day is noted already
  bool operator==(const PaperColumn&) const = default;
};

constexpr auto fields_of(base::Type<PaperColumn>) {
  using V = PaperColumn;
  return base::record<V>("paper-column", base::field("day", &V::day, "the person's day"),
                         base::field("ahead", &V::ahead, "it has not come yet"),
                         base::field("taken", &V::taken, "a session of that day is noted already"));
}

struct PaperWeekView {
  Day today;
  int version = 1;                       ///< of the plan in force, whose sheet it is
  std::vector<PaperExercise> exercises;  ///< in the order of the sheet
  std::vector<PaperColumn> days;         ///< Monday to Sunday
  bool operator==(const PaperWeekView&) const = default;
};

constexpr auto fields_of(base::Type<PaperWeekView>) {
  using base::field;
  using V = PaperWeekView;
  return base::record<V>("paper-week", field("today", &V::today, "the person's day"),
                         field("version", &V::version, "of the plan in force"),
                         field("exercises", &V::exercises, "in the order of the sheet"),
                         field("days", &V::days, "Monday to Sunday"));
}

/// The week that holds `day`, the last whole one where left out. Refused while no programme is running.
[[nodiscard]] base::Result<PaperWeekView> paper_week_view(const Core& core, const std::optional<Day>& day = {});

}  // namespace genu::app

namespace genu::base {
extern template struct Codec<app::PaperExercise>;
extern template struct Codec<app::PaperColumn>;
extern template struct Codec<app::PaperWeekView>;
}  // namespace genu::base
