// The plan that is being built, with what it costs the runner, what speaks against it, and what it changes.
#pragma once
#include <genu/app/core.hpp>
#include <genu/model/plan_draft.hpp>
#include <genu/model/reason.hpp>

namespace genu::app {

/// More exercises or minutes a session than this are done less: adherence falls with every exercise beyond the first
/// few. The numbers are a design choice (product, principle 8).
inline constexpr int draft_exercises_limit = 4;
inline constexpr int draft_minutes_limit = 15;

struct DraftRow {
  std::string exercise;
  std::string name;
  model::Dose dose;
  std::string dose_text;
  model::Laterality laterality = model::Laterality::Both;
  std::string note;
  bool own = false;                   ///< one's own, counted as that of the catalogue
  bool no_figure = false;             ///< and not pictured as it
  int minutes = 0;                    ///< of this exercise, rests included, rounded up
  bool added = false;                 ///< not in the version before
  std::string was;                    ///< the dose before, where it has changed
  std::vector<std::string> cautions;  ///< of the exercise for this condition, and for everyone
  bool operator==(const DraftRow&) const = default;
};

constexpr auto fields_of(base::Type<DraftRow>) {
  using base::field;
  using V = DraftRow;
  return base::record<V>(
      "draft-row", field("exercise", &V::exercise, "id in the catalogue"), field("name", &V::name, "its name"),
      field("dose", &V::dose, "in full"), field("dose_text", &V::dose_text, "in short"),
      field("laterality", &V::laterality, "one side at a time, or both"),
      field("note", &V::note, "a line for the runner"), field("own", &V::own, "counted as that of the catalogue"),
      field("no_figure", &V::no_figure, "and not pictured as it"), field("minutes", &V::minutes, "of this exercise"),
      field("added", &V::added, "not in the version before"),
      field("was", &V::was, "the dose before, where it has changed"),
      field("cautions", &V::cautions, "what speaks against it here"));
}

/// One phase of the plan that a draft follows.
struct DraftPhase {
  std::string id;
  std::string name;
  bool here = false;  ///< the draft is about this one
  bool operator==(const DraftPhase&) const = default;
};

constexpr auto fields_of(base::Type<DraftPhase>) {
  using V = DraftPhase;
  return base::record<V>("draft-phase", base::field("id", &V::id, "its id"), base::field("name", &V::name, "its name"),
                         base::field("here", &V::here, "the draft is about this one"));
}

struct PlanDraftView {
  bool there = false;  ///< whether there is a draft
  std::string name;
  std::string programme;
  std::string condition;
  std::string phase_name;
  model::Weeks weeks;                  ///< the phase usually takes
  std::vector<model::Criterion> exit;  ///< all must hold to move on
  std::vector<DraftPhase> phases;      ///< of the plan that it follows, with the one that it adds
  model::Side side = model::Side::Left;
  int next_version = 1;
  std::vector<DraftRow> rows;
  int sessions_per_week = 3;
  std::vector<base::Weekday> weekdays;
  int minutes = 0;                     ///< a session
  int week_minutes = 0;                ///< a week
  bool too_much = false;               ///< more than the limits above
  std::vector<model::Reason> changes;  ///< against the version in force; empty where nothing has changed
  std::optional<model::Reason> held;   ///< what keeps loads or impact from this knee today
  Instant saved;
  bool operator==(const PlanDraftView&) const = default;
};

constexpr auto fields_of(base::Type<PlanDraftView>) {
  using base::field;
  using V = PlanDraftView;
  return base::record<V>(
      "plan-draft-view", field("there", &V::there, "whether there is a draft"), field("name", &V::name, "of the plan"),
      field("programme", &V::programme, "programme id; empty for an own one"),
      field("condition", &V::condition, "condition id"), field("phase_name", &V::phase_name, "the phase being changed"),
      field("weeks", &V::weeks, "it usually takes"), field("exit", &V::exit, "all must hold to move on"),
      field("phases", &V::phases, "of the plan that it follows"), field("side", &V::side, "which knee"),
      field("next_version", &V::next_version, "it would be this version"),
      field("rows", &V::rows, "its exercises, in order"),
      field("sessions_per_week", &V::sessions_per_week, "rehab sessions a week"),
      field("weekdays", &V::weekdays, "preferred days"), field("minutes", &V::minutes, "of a session"),
      field("week_minutes", &V::week_minutes, "of a week"),
      field("too_much", &V::too_much, "more exercises or minutes than is usually done"),
      field("changes", &V::changes, "against the version in force"),
      field("held", &V::held, "what keeps loads from this knee today"),
      field("saved_ms", &V::saved, "when it was changed last"));
}

/// The draft of the person whom `core` means.
[[nodiscard]] base::Result<PlanDraftView> plan_draft_view(const Core& core);

struct TemplateChoice {
  Id id;
  std::string name;
  std::string condition;
  int exercises = 0;
  bool operator==(const TemplateChoice&) const = default;
};

constexpr auto fields_of(base::Type<TemplateChoice>) {
  using base::field;
  using V = TemplateChoice;
  return base::record<V>("template-choice", field("id", &V::id, "its id"), field("name", &V::name, "its name"),
                         field("condition", &V::condition, "condition id"),
                         field("exercises", &V::exercises, "how many"));
}

/// One's own templates, by name.
[[nodiscard]] base::Result<std::vector<TemplateChoice>> template_choices(const Core& core);

/// An exercise as it is found by typing.
struct FoundExercise {
  std::string id;
  std::string name;
  std::vector<model::Target> targets;
  std::vector<model::Equipment> equipment;
  std::string dose;
  bool in_draft = false;
  bool operator==(const FoundExercise&) const = default;
};

constexpr auto fields_of(base::Type<FoundExercise>) {
  using base::field;
  using V = FoundExercise;
  return base::record<V>("found-exercise", field("id", &V::id, "id in the catalogue"),
                         field("name", &V::name, "its name"), field("targets", &V::targets, "what it works on"),
                         field("equipment", &V::equipment, "all that is needed"),
                         field("dose", &V::dose, "the usual dose here, in short"),
                         field("in_draft", &V::in_draft, "it is in the draft already"));
}

/// Exercises in whose name, other names, muscles, equipment, kind or starting position every word of `text` occurs;
/// those whose name begins with it come first. All of them for an empty text.
[[nodiscard]] base::Result<std::vector<FoundExercise>> find_exercises(const Core& core, std::string_view text);

}  // namespace genu::app

namespace genu::base {
extern template struct Codec<app::DraftRow>;
extern template struct Codec<app::DraftPhase>;
extern template struct Codec<app::PlanDraftView>;
extern template struct Codec<app::TemplateChoice>;
extern template struct Codec<app::FoundExercise>;
}  // namespace genu::base
