#include "application/clinic.hpp"

#include <algorithm>
#include <type_traits>

#include <genu/app/views.hpp>

#include "application/paper_file.hpp"
#include "theme/metrics.hpp"
#include "ui/clipboard.hpp"
#include "ui/look.hpp"

namespace genu::desktop {
namespace {

using screens::Bars;
using screens::Place;
using widgets::Icon;

constexpr std::int64_t kMinuteMs = 60'000;

// What is said once it is done; nothing where the screen shows it.
template <class Command>
constexpr const char* told(const Command&) {
  return nullptr;
}
constexpr const char* told(const app::SetNextReview&) { return "desktop.done.set-next-review"; }
constexpr const char* told(const app::StartHold&) { return "desktop.done.hold"; }
constexpr const char* told(const app::DeclareFlare&) { return "desktop.done.flare"; }
constexpr const char* told(const app::PlaceOnLadder&) { return "desktop.done.ladder"; }
constexpr const char* told(const app::SavePlanDraft&) { return "desktop.done.save-plan-draft"; }
constexpr const char* told(const app::DiscardPlanDraft&) { return "desktop.done.discard-plan-draft"; }
constexpr const char* told(const app::KeepPlanTemplate&) { return "desktop.done.keep-plan-template"; }
constexpr const char* told(const app::AddPatient&) { return "desktop.done.add-patient"; }
constexpr const char* told(const app::MarkReason&) { return "desktop.done.mark-reason"; }
constexpr const char* told(const app::FinishReview&) { return "desktop.done.finish-review"; }
constexpr const char* told(const app::ArchivePatient&) { return "desktop.done.archive-patient"; }
constexpr const char* told(const app::WriteCareNote&) { return "desktop.done.write-care-note"; }

bool same(const app::CaseloadAsked& a, const app::CaseloadAsked& b) {
  return a.filter == b.filter && a.search == b.search && a.limit == b.limit;
}

}  // namespace

Clinic::Clinic(app::Core& core, const words::Words& words, SaveFile save)
    : core_(core), words_(words), save_(std::move(save)), figures_(core), table_(make_table()) {}

std::vector<screens::Screen> Clinic::make_table() {
  return {
      {"caseload", words_.say("screen.caseload"), Icon::Home, Place::Main, Bars::Shown, [this] { caseload(); }},
      {"changes", words_.say("screen.changes"), Icon::Clock, Place::Main, Bars::Shown, [this] { changes(); }},
      {"review", words_.say("screen.review"), Icon::Diary, Place::Within, Bars::Shown, [this] { review(); }},
      {"plan", words_.say("screen.plan"), Icon::Plan, Place::Within, Bars::Shown, [this] { plan(); }},
  };
}

void Clinic::show(const std::string& screen) {
  if (screen == "review") return open_next();
  if (screen == "plan") {
    open_next();
    return open_plan();
  }
  screens::show(showing_, table_, screen);
}

void Clinic::draw() {
  const auto minute = core_.now().at.ms / kMinuteMs;
  if (minute != minute_) {
    minute_ = minute;
    fresh_ = false;
    drop();
  }
  refresh();
  ui::wake_in(60 - static_cast<double>(core_.now().at.ms % kMinuteMs) / 1000);
  screens::draw(showing_, table_, {words_.say("app.name"), words_.say("desktop.more")});
  const auto wishes = std::move(wishes_);
  wishes_.clear();
  for (const auto& wish : wishes) grant(wish);
  if (!wishes.empty()) ui::wake_in(0);
}

// What a new day has made old is gathered a few people a frame.
void Clinic::refresh() {
  if (fresh_) return;
  const auto gathered = app::refresh_caseload(core_, 10);
  fresh_ = !gathered || *gathered == 0;
  if (gathered && *gathered > 0) {
    view_.reset();
    ui::wake_in(0);
  }
}

screens::ClinicGiven Clinic::given() {
  return {words_, [this](screens::ClinicWish wish) { ask(std::move(wish)); },
          notices_.showing() ? kNoticeHeight + 12 : 0, caseload_ui_.initials};
}

const base::Result<app::CaseloadView>& Clinic::view() {
  if (!view_ || !same(asked_, caseload_ui_.asked)) {
    asked_ = caseload_ui_.asked;
    view_ = app::caseload_view(core_, asked_);
  }
  return *view_;
}

void Clinic::caseload() {
  const auto& shown = view();
  if (!shown) {
    notices_.failed(words_.say(shown.error()));
  } else {
    screens::draw(*shown, caseload_ui_, given());
  }
  draw_notice();
}

void Clinic::review() {
  if (!patient_) return screens::show(showing_, table_, "caseload");
  if (!reviewed_) reviewed_ = app::review_view(*patient_);
  if (!*reviewed_) {
    notices_.failed(words_.say(reviewed_->error()));
    screens::show(showing_, table_, "caseload");
  } else {
    screens::draw(**reviewed_, review_ui_, given());
  }
  draw_notice();
}

void Clinic::changes() {
  constexpr int most = 100;
  if (!audit_) audit_ = app::audit_view(core_, most);
  if (!*audit_) {
    notices_.failed(words_.say(audit_->error()));
  } else {
    screens::draw(**audit_, core_.now().offset, given());
  }
  draw_notice();
}

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

void Clinic::draw_notice() {
  const auto layout = screens::layout_for({ui::window().w, ui::window().h});
  const bool below = layout.navigation == screens::Navigation::BottomBar;
  const float bottom = layout.content.bottom() - (below ? layout.bar.h : 0) - 8;
  const ui::Rect place{layout.page.x, bottom - kNoticeHeight, std::min(layout.page.w, 560.0F), kNoticeHeight};
  notices_.draw(place, words_, [this](const screens::Wish&) { ask(screens::TakeBack{}); });
}

void Clinic::drop() {
  view_.reset();
  reviewed_.reset();
  audit_.reset();
  draft_.reset();
}

void Clinic::open(const base::Id& patient) {
  auto core = core_.about(patient);
  if (!core) return notices_.failed(words_.say(core.error()));
  patient_.reset();
  patient_.emplace(std::move(*core));
  reviewed_.reset();
  review_ui_ = {};
  draft_.reset();
  builder_ui_ = {};
  caseload_ui_.chosen = patient;
  screens::show(showing_, table_, "review");
}

// The one after the open one, or the first; the list where there is none.
void Clinic::open_next() {
  view_.reset();
  const auto& shown = view();
  if (!shown || shown->lines.empty()) return screens::show(showing_, table_, "caseload");
  const auto& lines = shown->lines;
  const auto here = std::find_if(lines.begin(), lines.end(),
                                 [&](const auto& line) { return patient_ && patient_->person() == line.patient; });
  if (here != lines.end() && here + 1 == lines.end()) return screens::show(showing_, table_, "caseload");
  open(here == lines.end() ? lines.front().patient : (here + 1)->patient);
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
  perform(step);
  open_plan();
}

void Clinic::add_criterion(const std::string& text) {
  auto criterion = model::criterion_from(text);
  if (!criterion) return notices_.failed(words_.say(criterion.error()));
  if (!draft_) return;
  app::SetDraftPhase command;
  command.exit = draft_->exit;
  command.exit->push_back(std::move(*criterion));
  perform(command);
}

void Clinic::print() {
  if (!patient_ || !save_) return;
  const auto file = handout_file(*patient_, words_);
  if (!file) return notices_.failed(words_.say(file.error()));
  const auto path = save_(file->name, file->bytes);
  if (!path) return notices_.failed(words_.say(path.error()));
  notices_.told(words_.say("desktop.plan.printed", {{"file", *path}}));
}

void Clinic::grant(const screens::ClinicWish& wish) {
  std::visit(
      [this](const auto& asked) {
        using Asked = std::decay_t<decltype(asked)>;
        if constexpr (std::is_same_v<Asked, screens::OpenReview>)
          open(asked.patient);
        else if constexpr (std::is_same_v<Asked, screens::LeaveReview>)
          screens::show(showing_, table_, "caseload");
        else if constexpr (std::is_same_v<Asked, screens::NextReview>)
          open_next();
        else if constexpr (std::is_same_v<Asked, screens::TakeBack>)
          undo();
        else if constexpr (std::is_same_v<Asked, screens::CopyText>)
          ui::copy(asked.text);
        else if constexpr (std::is_same_v<Asked, screens::OpenPlan>)
          open_plan();
        else if constexpr (std::is_same_v<Asked, screens::LeavePlan>)
          screens::show(showing_, table_, patient_ ? "review" : "caseload");
        else if constexpr (std::is_same_v<Asked, screens::StepPlan>)
          step(asked);
        else if constexpr (std::is_same_v<Asked, screens::AddCriterion>)
          add_criterion(asked.text);
        else if constexpr (std::is_same_v<Asked, screens::PrintPlan>)
          print();
        else
          perform(asked);
      },
      wish);
}

template <class Command>
void Clinic::perform(const Command& command) {
  // Commands that go by an id mean the same person either way.
  const auto outcome = app::perform(patient_ ? *patient_ : core_, command);
  if (!outcome) return notices_.failed(words_.say(outcome.error()));
  drop();
  if constexpr (std::is_same_v<Command, app::AddPatient>) {
    caseload_ui_.adding = false;
    caseload_ui_.name.clear();
    caseload_ui_.asked.filter = app::CaseloadFilter::All;
    caseload_ui_.chosen = outcome->id;
  }
  if (told(command)) notices_.done(words_.say(told(command)), false);
}

void Clinic::undo() {
  const auto outcome = app::perform(core_, app::Undo{});
  if (!outcome) return notices_.failed(words_.say(outcome.error()));
  drop();
  notices_.clear();
}

}  // namespace genu::desktop
