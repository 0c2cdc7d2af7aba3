// The plan of the person whose review is open: its draft, steps, criteria and hand-out; and the sheet that came back.
#include <genu/app/views.hpp>

#include "application/clinic.hpp"
#include "application/paper_file.hpp"

namespace genu::desktop {

// What the builder shows is read again whenever something was done, and what is found whenever something is typed.
std::optional<screens::BuilderShown> Clinic::builder_shown() {
  if (!reviewed_) reviewed_ = app::review_view(*patient_);
  if (!*reviewed_) return std::nullopt;
  if (!draft_) {
    auto draft = app::plan_draft_view(*patient_);
    const auto templates = app::template_choices(*patient_);
    const auto programmes = app::programme_choices(*patient_);
    if (!draft || !templates || !programmes) return std::nullopt;
    draft_ = std::move(*draft);
    templates_ = *templates;
    programmes_ = *programmes;
    found_by_.clear();
    found_.clear();
  }
  if (found_.empty() || found_by_ != builder_ui_.search) {
    found_by_ = builder_ui_.search;
    if (auto found = app::find_exercises(*patient_, found_by_)) found_ = std::move(*found);
  }
  const auto& review = **reviewed_;
  return screens::BuilderShown{*draft_, found_, templates_, programmes_, review.line, review.standing.has_value()};
}

void Clinic::plan() {
  if (!patient_) return screens::show(showing_, table_, "caseload");
  const auto shown = builder_shown();
  if (!shown) return screens::show(showing_, table_, "caseload");
  const screens::Posters posters{[this](const std::string& exercise) { return figures_.of(exercise); },
                                 figures_.palette()};
  screens::draw(*shown, builder_ui_, posters, given());
  draw_notice();
}

void Clinic::open_plan() {
  if (!patient_) return;
  const auto pairing = app::pairing_view(core_);
  if (builder_ui_.by.empty() && pairing && pairing->introduced) builder_ui_.by = pairing->name;
  builder_ui_.reason.clear();
  draft_.reset();
  screens::show(showing_, table_, "plan");
}

// A draft of the plan in force, where there is none yet.
bool Clinic::begin_draft() {
  const auto draft = app::plan_draft_view(*patient_);
  if (draft && draft->there) return true;
  const auto begun = app::perform(*patient_, app::BeginPlanDraft{});
  if (!begun) notices_.failed(words_.say(begun.error()));
  return begun.has_value();
}

void Clinic::step(const screens::StepPlan& wish) {
  if (!patient_) return;
  const auto before = app::plan_draft_view(*patient_);
  if (!begin_draft()) return;
  const app::StepInDraft step{wish.exercise, wish.harder};
  if (const auto allowed = app::may(*patient_, step); !allowed) {
    // A draft that was begun for this alone goes again.
    if (before && !before->there) (void)app::perform(*patient_, app::DiscardPlanDraft{});
    return notices_.failed(words_.say(allowed.error()));
  }
  grant(step);
  open_plan();
}

void Clinic::add_criterion(const std::string& text) {
  auto criterion = model::criterion_from(text);
  if (!criterion) return notices_.failed(words_.say(criterion.error()));
  if (!draft_) return;
  app::SetDraftPhase command;
  command.exit = draft_->exit;
  command.exit->push_back(std::move(*criterion));
  grant(command);
}

void Clinic::print() {
  if (!patient_ || !save_) return;
  const auto file = handout_file(*patient_, words_);
  if (!file) return notices_.failed(words_.say(file.error()));
  const auto path = save_(file->name, file->bytes);
  if (!path) return notices_.failed(words_.say(path.error()));
  notices_.told(words_.say("desktop.plan.printed", {{"file", *path}}));
}

void Clinic::open_paper() {
  paper_ui_ = {};
  sheet_.reset();
  screens::show(showing_, table_, "paper");
}

void Clinic::paper() {
  if (!patient_) return screens::show(showing_, table_, "caseload");
  if (!reviewed_) reviewed_ = app::review_view(*patient_);
  if (!sheet_ || sheet_of_ != paper_ui_.week) sheet_ = app::paper_week_view(*patient_, paper_ui_.week);
  sheet_of_ = paper_ui_.week;
  if (!*sheet_ || !*reviewed_) {
    notices_.failed(words_.say(*sheet_ ? reviewed_->error() : sheet_->error()));
    screens::show(showing_, table_, "review");
  } else {
    screens::draw(**sheet_, screens::name_on_screen((*reviewed_)->line, given()), paper_ui_, given());
  }
  draw_notice();
}

}  // namespace genu::desktop
