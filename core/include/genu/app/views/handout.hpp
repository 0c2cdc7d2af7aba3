// The hand-out: the exercises of the phase on paper, with a grid to tick and what to do when it goes wrong. First as a
// view, then in words, which the printed page and the web page show alike.
#pragma once
#include <array>
#include <genu/app/core.hpp>
#include <genu/base/codec.hpp>
#include <genu/model/dose.hpp>
#include <genu/model/figure_terms.hpp>
#include <genu/model/terms.hpp>
#include <genu/words/words.hpp>
#include <optional>
#include <string>
#include <vector>

namespace genu::app {

/// Who hands it out to whom. All of it may be left empty: a runner prints for themselves.
struct HandoutAsked {
  std::string clinic;
  std::string contact;  ///< address and telephone, in one line
  std::string by;       ///< the physiotherapist
  std::string person;   ///< a first name or a code, never more
  std::string code;     ///< to bring the ticks back
  std::optional<Day> review;
};

constexpr auto fields_of(base::Type<HandoutAsked>) {
  using base::field;
  using V = HandoutAsked;
  return base::record<V>("handout-asked", field("clinic", &V::clinic, "who hands it out").within(0, 80).or_default(),
                         field("contact", &V::contact, "address and telephone").within(0, 120).or_default(),
                         field("by", &V::by, "the physiotherapist").within(0, 80).or_default(),
                         field("person", &V::person, "a first name or a code").within(0, 40).or_default(),
                         field("code", &V::code, "to bring the ticks back").within(0, 20).or_default(),
                         field("review", &V::review, "the next review"));
}

struct HandoutExercise {
  std::string exercise;  ///< id in the catalogue
  std::string name;
  model::Laterality laterality = model::Laterality::Both;
  model::Dose dose;
  std::vector<std::string> steps;  ///< two to four
  std::string avoid;               ///< the most common mistake
  std::string note;                ///< of the plan; may be empty
  bool no_figure = false;          ///< it looks like none of the catalogue
  bool operator==(const HandoutExercise&) const = default;
};

constexpr auto fields_of(base::Type<HandoutExercise>) {
  using base::field;
  using V = HandoutExercise;
  return base::record<V>(
      "handout-exercise", field("exercise", &V::exercise, "its id"), field("name", &V::name, "its name"),
      field("laterality", &V::laterality, "one side at a time, or both"), field("dose", &V::dose, "as planned"),
      field("steps", &V::steps, "what to do, in order"), field("avoid", &V::avoid, "the most common mistake"),
      field("note", &V::note, "of the plan"), field("no_figure", &V::no_figure, "no figure is shown of it"));
}

struct HandoutView {
  Day date;
  std::string clinic, contact, by, person, code;
  std::optional<Day> review;
  int version = 1;
  model::Side side = model::Side::Left;
  int minutes = 0;
  int pain_limit = 5;                   ///< NRS above which to stop
  std::vector<base::Weekday> weekdays;  ///< of the sessions, Monday first
  std::vector<HandoutExercise> exercises;
  bool operator==(const HandoutView&) const = default;
};

constexpr auto fields_of(base::Type<HandoutView>) {
  using base::field;
  using V = HandoutView;
  return base::record<V>(
      "handout", field("date", &V::date, "the day it was made"), field("clinic", &V::clinic, "who hands it out"),
      field("contact", &V::contact, "how to reach them"), field("by", &V::by, "the physiotherapist"),
      field("person", &V::person, "for whom"), field("code", &V::code, "to bring the ticks back"),
      field("review", &V::review, "the next review"), field("version", &V::version, "of the plan"),
      field("side", &V::side, "the affected knee"), field("minutes", &V::minutes, "of a session"),
      field("pain_limit", &V::pain_limit, "NRS above which to stop"),
      field("weekdays", &V::weekdays, "of the sessions"), field("exercises", &V::exercises, "in order"));
}

/// The session exercises of the present phase as the plan has them. Refused while no programme is running.
[[nodiscard]] base::Result<HandoutView> handout_view(const Core& core, const HandoutAsked& asked = {});

/// One exercise in words.
struct HandoutBlock {
  std::string exercise;  ///< its id, for the figures; empty where none is shown
  model::Half works = model::Half::Right;
  std::string name, side, dose, dose_said;
  std::vector<std::string> steps;
  std::string avoid, stop;
};

/// The hand-out in words: everything that stands on paper, in reading order.
struct HandoutText {
  std::string from, from_line;  ///< upper left
  std::string to, to_line;      ///< upper right; the number of the page follows
  std::string title, about;
  std::vector<HandoutBlock> blocks;
  std::string start, end, avoid;  ///< under the figures; before the mistake
  std::string grid_title;
  std::array<std::string, 7> days;
  std::array<bool, 7> planned{};
  std::string pain_during, pain_morning;
  std::string flags_title;
  std::vector<std::string> flags;
  std::vector<std::string> calls;  ///< the first one is the most important
  std::string notes;
  std::string code_said, code;  ///< empty without a code
};

[[nodiscard]] HandoutText handout_text(const HandoutView& view, const words::Words& words);
/// `page 1 of 2`.
[[nodiscard]] std::string page_said(const words::Words& words, int page, int pages);

}  // namespace genu::app

namespace genu::base {
extern template struct Codec<app::HandoutExercise>;
extern template struct Codec<app::HandoutView>;
}  // namespace genu::base
