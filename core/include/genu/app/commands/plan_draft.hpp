// Building a plan for the person whom the core means: a draft is changed step by step, and saved as a new version.
#pragma once
#include <genu/app/changes.hpp>
#include <genu/app/core.hpp>
#include <genu/model/plan_draft.hpp>

namespace genu::app {

/// Begins a draft; one that is there is left for this one. Without anything given: from the plan in force, its present
/// phase, or the one named; `new_phase` begins one more at the end of the plan. Refused where there is neither a plan
/// nor anything to begin with.
struct BeginPlanDraft {
  std::string phase;                ///< of the plan in force; its present one where left out
  std::string new_phase;            ///< the name of one more phase; it begins with the exercises of the last
  std::string programme;            ///< from the first phase of this programme of the catalogue
  std::optional<Id> from;           ///< from a template of one's own
  std::string condition;            ///< from nothing, for this condition
  std::string name;                 ///< of a plan from nothing or from a template; the template's where left out
  std::optional<model::Side> side;  ///< that of the running plan where left out, else left
};

constexpr auto fields_of(base::Type<BeginPlanDraft>) {
  using base::field;
  using C = BeginPlanDraft;
  return base::record<C>("begin-plan-draft",
                         field("phase", &C::phase, "this phase of the plan in force").within(0, 40).or_default(),
                         field("new_phase", &C::new_phase, "the name of one more phase").within(0, 60).or_default(),
                         field("programme", &C::programme, "begin with this programme").within(0, 60).or_default(),
                         field("template", &C::from, "begin with this template"),
                         field("condition", &C::condition, "begin with nothing").within(0, 40).or_default(),
                         field("name", &C::name, "what the plan is called").within(0, 100).or_default(),
                         field("side", &C::side, "which knee"));
}

/// Puts an exercise at the end of the draft, with the dose that is usual here.
struct AddToDraft {
  std::string exercise;
  std::string own_name = {};  ///< of one's own exercise, which is counted and pictured as that of the catalogue
  std::string note = {};      ///< a line for the runner; it has to describe one's own exercise
  bool no_figure = false;     ///< one's own exercise looks like none of the catalogue
};

constexpr auto fields_of(base::Type<AddToDraft>) {
  using C = AddToDraft;
  return base::record<C>("add-to-draft", base::field("exercise", &C::exercise, "id in the catalogue").within(1, 60),
                         base::field("own_name", &C::own_name, "of one's own exercise").within(0, 60).or_default(),
                         base::field("note", &C::note, "a line for the runner").within(0, 300).or_default(),
                         base::field("no_figure", &C::no_figure, "no figure is shown of it").or_default());
}

struct RemoveFromDraft {
  std::string exercise;
};

constexpr auto fields_of(base::Type<RemoveFromDraft>) {
  using C = RemoveFromDraft;
  return base::record<C>("remove-from-draft",
                         base::field("exercise", &C::exercise, "id in the catalogue").within(1, 60));
}

/// Moves an exercise to another place, counted from 1.
struct MoveInDraft {
  std::string exercise;
  int place = 1;
};

constexpr auto fields_of(base::Type<MoveInDraft>) {
  using C = MoveInDraft;
  return base::record<C>("move-in-draft", base::field("exercise", &C::exercise, "id in the catalogue").within(1, 60),
                         base::field("place", &C::place, "from 1").within(1, 20));
}

/// Changes the dose of an exercise; what is left out stays as it is.
struct SetDraftDose {
  std::string exercise;
  std::optional<int> sets;
  std::optional<int> reps;
  std::optional<base::Seconds> hold;
  std::optional<model::Tempo> tempo;
  std::optional<base::Seconds> rest;
  std::string note;             ///< a line for the runner; empty leaves the one that is there
  bool usual_from_now = false;  ///< keep this dose as the usual one here
};

constexpr auto fields_of(base::Type<SetDraftDose>) {
  using base::field;
  using C = SetDraftDose;
  return base::record<C>("set-draft-dose", field("exercise", &C::exercise, "id in the catalogue").within(1, 60),
                         field("sets", &C::sets, "sets, for each side").within(1, 20),
                         field("reps", &C::reps, "repetitions").within(1, 100),
                         field("hold_s", &C::hold, "seconds held").within(0, 7200),
                         field("tempo", &C::tempo, "lower, pause, lift, pause"),
                         field("rest_s", &C::rest, "seconds of rest").within(0, 900),
                         field("note", &C::note, "a line for the runner").within(0, 300).or_default(),
                         field("usual_from_now", &C::usual_from_now, "keep it as the usual one").or_default());
}

struct SetDraftDays {
  std::optional<int> sessions_per_week;
  std::optional<std::vector<base::Weekday>> weekdays;
};

constexpr auto fields_of(base::Type<SetDraftDays>) {
  using C = SetDraftDays;
  return base::record<C>("set-draft-days",
                         base::field("sessions_per_week", &C::sessions_per_week, "rehab sessions a week").within(1, 14),
                         base::field("weekdays", &C::weekdays, "preferred days; empty for any").within(0, 7));
}

/// One step of the rules up or down. Easier gives way to the easier exercise where the dose is at its first step.
struct StepInDraft {
  std::string exercise;
  bool harder = false;
};

constexpr auto fields_of(base::Type<StepInDraft>) {
  using C = StepInDraft;
  return base::record<C>("step-in-draft", base::field("exercise", &C::exercise, "id in the catalogue").within(1, 60),
                         base::field("harder", &C::harder, "up; else down").or_default());
}

/// Another exercise in the place of one, with the dose that is usual here.
struct SwapInDraft {
  std::string exercise;
  std::string instead;
};

constexpr auto fields_of(base::Type<SwapInDraft>) {
  using C = SwapInDraft;
  return base::record<C>("swap-in-draft", base::field("exercise", &C::exercise, "the one that goes").within(1, 60),
                         base::field("instead", &C::instead, "the one that takes its place").within(1, 60));
}

/// Changes the phase of the draft: its name, how long it usually takes, and what must hold to move on. What is left
/// out stays as it is.
struct SetDraftPhase {
  std::string name;
  std::optional<model::Weeks> weeks;
  std::optional<std::vector<model::Criterion>> exit;
};

constexpr auto fields_of(base::Type<SetDraftPhase>) {
  using C = SetDraftPhase;
  return base::record<C>("set-draft-phase", base::field("name", &C::name, "its name").within(0, 60).or_default(),
                         base::field("weeks", &C::weeks, "it usually takes"),
                         base::field("exit", &C::exit, "all must hold to move on").within(0, 12));
}

struct DiscardPlanDraft {};
constexpr auto fields_of(base::Type<DiscardPlanDraft>) { return base::record<DiscardPlanDraft>("discard-plan-draft"); }

/// Makes the draft the plan: the next version of the one in force, or the first of a new one, which ends the one in
/// force. Refused while the safety questions stand in the way of any programme, where nothing has changed, and without
/// a reason, which the runner will read.
struct SavePlanDraft {
  std::string by;
  std::string reason;
};

constexpr auto fields_of(base::Type<SavePlanDraft>) {
  using C = SavePlanDraft;
  return base::record<C>("save-plan-draft", base::field("by", &C::by, "who makes this version").within(1, 80),
                         base::field("reason", &C::reason, "why; the runner reads it").within(1, 400));
}

/// Keeps the exercises and doses of the draft under a name.
struct KeepPlanTemplate {
  std::string name;
  std::string by;
};

constexpr auto fields_of(base::Type<KeepPlanTemplate>) {
  using C = KeepPlanTemplate;
  return base::record<C>("keep-plan-template", base::field("name", &C::name, "what it is called").within(1, 100),
                         base::field("by", &C::by, "who keeps it").within(0, 80).or_default());
}

base::Result<base::Done> may(const Core& core, const BeginPlanDraft& command);
base::Result<base::Done> may(const Core& core, const AddToDraft& command);
base::Result<base::Done> may(const Core& core, const RemoveFromDraft& command);
base::Result<base::Done> may(const Core& core, const MoveInDraft& command);
base::Result<base::Done> may(const Core& core, const SetDraftDose& command);
base::Result<base::Done> may(const Core& core, const SetDraftDays& command);
base::Result<base::Done> may(const Core& core, const StepInDraft& command);
base::Result<base::Done> may(const Core& core, const SwapInDraft& command);
base::Result<base::Done> may(const Core& core, const SetDraftPhase& command);
base::Result<base::Done> may(const Core& core, const DiscardPlanDraft& command);
base::Result<base::Done> may(const Core& core, const SavePlanDraft& command);
base::Result<base::Done> may(const Core& core, const KeepPlanTemplate& command);

base::Result<Outcome> perform(Core& core, const BeginPlanDraft& command);
base::Result<Outcome> perform(Core& core, const AddToDraft& command);
base::Result<Outcome> perform(Core& core, const RemoveFromDraft& command);
base::Result<Outcome> perform(Core& core, const MoveInDraft& command);
base::Result<Outcome> perform(Core& core, const SetDraftDose& command);
base::Result<Outcome> perform(Core& core, const SetDraftDays& command);
base::Result<Outcome> perform(Core& core, const StepInDraft& command);
base::Result<Outcome> perform(Core& core, const SwapInDraft& command);
base::Result<Outcome> perform(Core& core, const SetDraftPhase& command);
base::Result<Outcome> perform(Core& core, const DiscardPlanDraft& command);
base::Result<Outcome> perform(Core& core, const SavePlanDraft& command);
base::Result<Outcome> perform(Core& core, const KeepPlanTemplate& command);

}  // namespace genu::app

namespace genu::base {
extern template struct Codec<app::BeginPlanDraft>;
extern template struct Codec<app::AddToDraft>;
extern template struct Codec<app::RemoveFromDraft>;
extern template struct Codec<app::MoveInDraft>;
extern template struct Codec<app::SetDraftDose>;
extern template struct Codec<app::SetDraftDays>;
extern template struct Codec<app::StepInDraft>;
extern template struct Codec<app::SwapInDraft>;
extern template struct Codec<app::SetDraftPhase>;
extern template struct Codec<app::DiscardPlanDraft>;
extern template struct Codec<app::SavePlanDraft>;
extern template struct Codec<app::KeepPlanTemplate>;
}  // namespace genu::base
