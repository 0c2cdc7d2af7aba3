#include "application/clinic.hpp"

#include <algorithm>

#include <genu/app/views.hpp>

#include "screens/cover.hpp"
#include "theme/metrics.hpp"
#include "ui/activity.hpp"
#include "ui/look.hpp"

namespace genu::desktop {
namespace {

using screens::Bars;
using screens::Place;
using widgets::Icon;

constexpr std::int64_t kMinuteMs = 60'000;

bool same(const app::CaseloadAsked& a, const app::CaseloadAsked& b) {
  return a.filter == b.filter && a.search == b.search && a.limit == b.limit;
}

}  // namespace

Clinic::Clinic(app::Core& core, const words::Words& words, ClinicOutside outside)
    : core_(core),
      words_(words),
      save_(std::move(outside.save)),
      figures_(core),
      cover_after_(outside.cover_after),
      kept_list_(std::move(outside.keep_list)),
      views_(core),
      sharing_(core, words, model::ContactRole::Physio, around_sharing()),
      table_(make_table()) {
  caseload_ui_.asked.filter = outside.list.filter;
  caseload_ui_.initials = outside.list.initials;
}

std::vector<screens::Screen> Clinic::make_table() {
  return {
      {"caseload", words_.say("screen.caseload"), Icon::Home, Place::Main, Bars::Shown, [this] { caseload(); }},
      {"share", words_.say("screen.share"), Icon::Message, Place::Main, Bars::Shown, [this] { share(); }},
      {"changes", words_.say("screen.changes"), Icon::Clock, Place::Main, Bars::Shown, [this] { changes(); }},
      {"review", words_.say("screen.review"), Icon::Diary, Place::Within, Bars::Shown, [this] { review(); }},
      {"plan", words_.say("screen.plan"), Icon::Plan, Place::Within, Bars::Shown, [this] { plan(); }},
      {"paper", words_.say("screen.paper"), Icon::Check, Place::Within, Bars::Shown, [this] { paper(); }},
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

// Whether nobody has been there for a while; from then on until somebody says that they are back.
bool Clinic::covered() {
  const double now = ui::now();
  if (!covered_ && (ui::active() || !active_)) active_ = now;
  covered_ = covered_ || now - *active_ >= cover_after_;
  if (!covered_) ui::wake_in(cover_after_ - (now - *active_));
  return covered_;
}

void Clinic::draw() {
  if (covered()) {
    if (!screens::draw_cover(words_)) return;
    covered_ = false;
    active_.reset();
    return ui::wake_in(0);
  }
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
  grant_shared();
  kept_list_.follow({caseload_ui_.asked.filter, caseload_ui_.initials}, true);
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
  return {words_,
          [this](screens::ClinicWish wish) { ask(std::move(wish)); },
          notices_.showing() ? kNoticeHeight + 12 : 0,
          caseload_ui_.initials,
          [this](const app::SetOverride& change) { return app::may(patient_ ? *patient_ : core_, change); },
          [this](const app::EnterPaperWeek& week) { return app::may(patient_ ? *patient_ : core_, week); }};
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
    const bool running = (*reviewed_)->standing.has_value();
    if (running && !limits_) limits_ = app::limits_view(*patient_);
    screens::draw({**reviewed_, running && *limits_ ? &**limits_ : nullptr}, review_ui_, given());
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
  limits_.reset();
  sheet_.reset();
  audit_.reset();
  views_.drop(app::everything_changed());
  draft_.reset();
}

void Clinic::open(const base::Id& patient) {
  auto core = core_.about(patient);
  if (!core) return notices_.failed(words_.say(core.error()));
  patient_.reset();
  patient_.emplace(std::move(*core));
  reviewed_.reset();
  limits_.reset();
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

}  // namespace genu::desktop
