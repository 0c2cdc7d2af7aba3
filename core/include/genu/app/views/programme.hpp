// A programme in full, phase by phase, and how the plan came to be.
#pragma once
#include <genu/app/views/criterion.hpp>
#include <genu/app/views/session_line.hpp>
#include <genu/app/views/standing.hpp>

namespace genu::app {

/// A phase of the plan in full.
struct PhaseView {
  std::string id;
  std::string name;
  std::string goal;
  std::string running;
  int sessions_per_week = 0;
  bool current = false;
  bool done = false;
  std::vector<SessionLine> lines;
  std::vector<CriterionView> criteria;  ///< only of the current phase
  bool operator==(const PhaseView&) const = default;
};

/// One version of the plan in the list of changes.
struct PlanVersionView {
  int version = 1;
  Day day;
  std::string author;
  std::string reason;
  bool operator==(const PlanVersionView&) const = default;
};

struct ProgrammeView {
  std::optional<Standing> standing;
  std::string name;
  std::string basis;
  std::vector<PhaseView> phases;
  std::vector<PlanVersionView> versions;  ///< newest first
  bool operator==(const ProgrammeView&) const = default;
};

constexpr auto fields_of(base::Type<PhaseView>) {
  using base::field;
  using V = PhaseView;
  return base::record<V>(
      "phase-view", field("id", &V::id, "phase id"), field("name", &V::name, "its name"),
      field("goal", &V::goal, "what it is for"), field("running", &V::running, "what running is allowed"),
      field("sessions_per_week", &V::sessions_per_week, "planned"),
      field("current", &V::current, "where the person stands"), field("done", &V::done, "behind them"),
      field("lines", &V::lines, "the exercises"), field("criteria", &V::criteria, "to move on"));
}

constexpr auto fields_of(base::Type<PlanVersionView>) {
  using base::field;
  using V = PlanVersionView;
  return base::record<V>("plan-version", field("version", &V::version, "counted from 1"),
                         field("day", &V::day, "from this day"), field("author", &V::author, "who made it"),
                         field("reason", &V::reason, "message key or words"));
}

constexpr auto fields_of(base::Type<ProgrammeView>) {
  using base::field;
  using V = ProgrammeView;
  return base::record<V>("programme-view", field("standing", &V::standing, "where the person stands"),
                         field("name", &V::name, "its name"), field("basis", &V::basis, "what it is built on"),
                         field("phases", &V::phases, "in order"), field("versions", &V::versions, "newest first"));
}

/// The running programme, or with an id that programme of the catalogue.
[[nodiscard]] base::Result<ProgrammeView> programme_view(const Core& core, const std::string& programme = {});

}  // namespace genu::app

namespace genu::base {
extern template struct Codec<app::PhaseView>;
extern template struct Codec<app::PlanVersionView>;
extern template struct Codec<app::ProgrammeView>;
}  // namespace genu::base
