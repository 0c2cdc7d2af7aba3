// What a physiotherapist builds: a plan that is not in force yet, and what they keep to build others from.
#pragma once
#include <genu/model/person.hpp>

namespace genu::model {

/// The session exercises of one phase while they are being changed. At most one a person.
struct PlanDraft {
  Id id;
  Id person;
  std::optional<Id> plan;  ///< the version it will follow; missing where it begins a programme
  std::string programme;   ///< programme id whose phases it has; empty for a plan of one own phase
  std::string name;
  std::string condition;
  Side side = Side::Left;
  std::string phase;  ///< the phase being changed or added; empty for the own one of a new plan
  std::string phase_name;
  Weeks weeks{1, 12};           ///< how long the phase usually takes
  std::vector<Criterion> exit;  ///< all must hold to move on
  std::vector<Item> items;
  int sessions_per_week = 3;
  std::vector<base::Weekday> weekdays;
  Instant at;  ///< of the last change

  bool operator==(const PlanDraft&) const = default;
};

constexpr auto fields_of(base::Type<PlanDraft>) {
  using base::field;
  using D = PlanDraft;
  return base::record<D>(
      "plan-draft", field("id", &D::id, "id of the record"), field("person", &D::person, "for whom"),
      field("plan", &D::plan, "the version it will follow"),
      field("programme", &D::programme, "programme id; empty for a plan of one own phase").within(0, 60),
      field("name", &D::name, "what the plan is called").within(1, 100),
      field("condition", &D::condition, "condition id").within(1, 40), field("side", &D::side, "which knee"),
      field("phase", &D::phase, "the phase being changed or added").within(0, 40),
      field("phase_name", &D::phase_name, "its name").within(0, 60), field("weeks", &D::weeks, "it usually takes"),
      field("exit", &D::exit, "all must hold to move on").within(0, 12),
      field("items", &D::items, "its exercises, in order").within(0, 20),
      field("sessions_per_week", &D::sessions_per_week, "rehab sessions a week").within(1, 14),
      field("weekdays", &D::weekdays, "preferred days; empty means any").within(0, 7),
      field("at_ms", &D::at, "when it was changed last"));
}

/// A list of exercises with doses, kept under a name to begin other plans with.
struct PlanTemplate {
  Id id;
  std::string name;
  std::string condition;
  std::vector<Item> items;
  int sessions_per_week = 3;
  std::string by;
  Instant at;

  bool operator==(const PlanTemplate&) const = default;
};

constexpr auto fields_of(base::Type<PlanTemplate>) {
  using base::field;
  using T = PlanTemplate;
  return base::record<T>("plan-template", field("id", &T::id, "id of the record"),
                         field("name", &T::name, "what it is called").within(1, 100),
                         field("condition", &T::condition, "condition id").within(1, 40),
                         field("items", &T::items, "the exercises, in order").within(1, 20),
                         field("sessions_per_week", &T::sessions_per_week, "rehab sessions a week").within(1, 14),
                         field("by", &T::by, "who keeps it").within(0, 80), field("at_ms", &T::at, "when it was kept"));
}

/// The dose with which an exercise is added from now on, in the place of the catalogue's. The newest counts.
struct DoseDefault {
  Id id;
  std::string exercise;
  Dose dose;
  Instant at;

  bool operator==(const DoseDefault&) const = default;
};

constexpr auto fields_of(base::Type<DoseDefault>) {
  using base::field;
  using D = DoseDefault;
  return base::record<D>("dose-default", field("id", &D::id, "id of the record"),
                         field("exercise", &D::exercise, "id in the catalogue").within(1, 60),
                         field("dose", &D::dose, "the usual dose here"), field("at_ms", &D::at, "when it was kept"));
}

}  // namespace genu::model

namespace genu::base {
extern template struct Codec<model::PlanDraft>;
extern template struct Codec<model::PlanTemplate>;
extern template struct Codec<model::DoseDefault>;
}  // namespace genu::base
