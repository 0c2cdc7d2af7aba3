// One exercise of a session, as a list shows it.
#pragma once
#include <genu/base/codec.hpp>
#include <genu/model/exercise.hpp>
#include <genu/model/programme.hpp>
#include <genu/model/reason.hpp>

namespace genu::app {

using model::DoseMove;

/// One exercise of the session on offer.
struct SessionLine {
  std::string exercise;
  std::string name;
  std::string dose;  ///< short form, such as `3 × 10`
  model::Laterality laterality = model::Laterality::Both;
  std::vector<model::Target> targets;
  std::string note;
  bool essential = false;
  DoseMove move = DoseMove::Same;
  std::string dose_before;  ///< only where the dose moved
  std::vector<model::Reason> reasons;
  std::string set_by;      ///< the physiotherapist who set this exercise or its dose; empty where nobody did
  bool no_figure = false;  ///< a physiotherapist's own, which looks like no exercise of the catalogue
  bool operator==(const SessionLine&) const = default;
};

constexpr auto fields_of(base::Type<SessionLine>) {
  using base::field;
  using V = SessionLine;
  return base::record<V>(
      "session-line", field("exercise", &V::exercise, "id in the catalogue"), field("name", &V::name, "its name"),
      field("dose", &V::dose, "short form"), field("laterality", &V::laterality, "one side at a time, or both"),
      field("targets", &V::targets, "what it works on"), field("note", &V::note, "a line for the runner"),
      field("essential", &V::essential, "part of the short session"),
      field("move", &V::move, "against the last version of the plan"),
      field("dose_before", &V::dose_before, "the dose before the move"), field("reasons", &V::reasons, "why it moved"),
      field("set_by", &V::set_by, "the physiotherapist who set it"),
      field("no_figure", &V::no_figure, "no figure is shown of it"));
}

}  // namespace genu::app

namespace genu::base {
extern template struct Codec<app::SessionLine>;
}  // namespace genu::base
