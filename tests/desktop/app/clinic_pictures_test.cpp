// The physiotherapist's screens in every width: nothing lies on anything else or outside. Where GENU_PICTURES names a
// folder, pictures are written there, light and dark.
#include "clinic_world.hpp"

#include <cstdlib>

#include "fits.hpp"

using namespace genu;
using test::ClinicWorld;
using test::english_words;
using test::must;
using test::nrs;

namespace {

void entry(app::Core& core, int worst, const char* note = "") {
  app::LogCheckIn log;
  log.entry.worst_24h = nrs(worst);
  log.entry.note = note;
  must(app::perform(core, log));
}

void session(app::Core& core, int pain) {
  if (must(app::today_view(core)).session->offer != app::SessionOffer::Start) return;
  app::LogSession log;
  log.answers.pain_during = nrs(pain);
  must(app::perform(core, log));
}

// Six weeks of five people: up, silent, well, with a locked knee, and without a programme.
void live(ClinicWorld& clinic) {
  auto& world = clinic.world;
  auto lena = clinic.add("Lena Hartmann");
  auto jonas = clinic.add("Jonas Weber", "itbs-runner");
  auto aisha = clinic.add("Aisha Rahman", "knee-oa-exercise");
  auto tomas = clinic.add("Tomás Rivera", "meniscus-exercise");
  world.done(app::AddPatient{std::nullopt, "Grace Mbeki"});
  for (int day = 0; day < 36; ++day) {
    if (day % 5 != 3) entry(lena, day < 26 ? 3 + day % 2 : 5 + day % 2, day % 9 == 0 ? "Stiff on the stairs." : "");
    if (day % 3 == 0) session(lena, 3);
    if (day < 27) entry(jonas, 2);
    if (day % 2 == 0) session(aisha, 1);
    entry(aisha, day < 18 ? 4 : 1);
    if (day % 4 == 0) entry(tomas, 4);
    world.pass_days(1);
  }
  app::LogCheckIn locked;
  locked.entry.worst_24h = nrs(7);
  locked.entry.locked = true;
  must(app::perform(tomas, locked));
  clinic.reopen();
}

void open(ClinicWorld& clinic, const char* name) {
  const auto id = clinic.id_of(name).text();
  clinic.clinic->ask(screens::OpenReview{base::Id::from(id).value()});
  clinic.screen.settle();
}

void open_draft(ClinicWorld& clinic, const char* name) {
  open(clinic, name);
  clinic.clinic->ask(screens::StepPlan{"quad-set", true});
  clinic.screen.settle();
}

struct ClinicScene {
  const char* name;
  void (*set)(ClinicWorld&);
};

const ClinicScene kClinicScenes[] = {
    {"caseload-empty", [](ClinicWorld&) {}},
    {"caseload", live},
    {"caseload-open",
     [](ClinicWorld& clinic) {
       live(clinic);
       clinic.screen.type(U"j");
     }},
    {"review",
     [](ClinicWorld& clinic) {
       live(clinic);
       open(clinic, "Lena");
     }},
    {"review-none",
     [](ClinicWorld& clinic) {
       live(clinic);
       open(clinic, "Grace");
     }},
    {"review-hold",
     [](ClinicWorld& clinic) {
       live(clinic);
       open(clinic, "Lena");
       clinic.act("review.hold");
     }},
    {"review-easier",
     [](ClinicWorld& clinic) {
       live(clinic);
       open(clinic, "Lena");
       clinic.act("review.easier");
     }},
    {"review-limits",
     [](ClinicWorld& clinic) {
       live(clinic);
       open(clinic, "Lena");
       app::SetOverride lock;
       lock.kind = model::OverrideKind::RunningLock;
       lock.author = "Sam";
       lock.reason = "Sore after the hills, and two nights of swelling.";
       clinic.clinic->ask(lock);
       clinic.screen.settle();
       clinic.act("review.limits");
     }},
    {"review-limits-running",
     [](ClinicWorld& clinic) {
       live(clinic);
       open(clinic, "Tom");
       clinic.act("review.limits");
       clinic.click("limits.running");
     }},
    {"review-more",
     [](ClinicWorld& clinic) {
       live(clinic);
       open(clinic, "Lena");
       if (clinic.has("review.more")) clinic.click("review.more");
     }},
    {"review-message",
     [](ClinicWorld& clinic) {
       live(clinic);
       const auto lena = clinic.id_of("Lena");
       clinic.world.done(app::WriteMessage{lena, "Take the stairs down slowly, one hand on the rail.", "Sam"});
       clinic.reopen();
       open(clinic, "Lena");
       clinic.act("review.message");
     }},
    {"paper",
     [](ClinicWorld& clinic) {
       live(clinic);
       open(clinic, "Tom");
       clinic.act("review.paper");
       clinic.screen.type(U"a");
       clinic.screen.type(U"3");
       clinic.click("paper.cell.0.2");
     }},
    {"plan-begin",
     [](ClinicWorld& clinic) {
       live(clinic);
       open(clinic, "Grace");
       clinic.act("review.dose");
     }},
    {"plan",
     [](ClinicWorld& clinic) {
       live(clinic);
       open_draft(clinic, "Lena");
     }},
    {"plan-own",
     [](ClinicWorld& clinic) {
       live(clinic);
       open_draft(clinic, "Lena");
       clinic.click("builder.own");
       clinic.type("builder.own.name", U"Chair push");
       clinic.click("builder.own.no-figure");
     }},
    {"covered",
     [](ClinicWorld& clinic) {
       clinic.clinic = std::make_unique<desktop::Clinic>(*clinic.world.core, english_words(), clinic.outside(0.5));
       clinic.screen.frames(60);
     }},
    {"share",
     [](ClinicWorld& clinic) {
       live(clinic);
       clinic.clinic->show("share");
     }},
    {"changes",
     [](ClinicWorld& clinic) {
       live(clinic);
       clinic.clinic->show("changes");
     }},
};

// A row of the list lies beneath its buttons; panels lie on what they cover.
bool apart(const ui::Item& one, const ui::Item& other) {
  const auto is_row = [](const ui::Item& item) { return item.id.rfind("caseload.row.", 0) == 0; };
  return one.layer != other.layer || is_row(one) || is_row(other) || test::do_not_touch(one, other);
}

}  // namespace

TEST_SUITE("app") {
  TEST_CASE("every screen of the physiotherapist fits every width") {
    const char* folder = std::getenv("GENU_PICTURES");
    for (const auto& scene : kClinicScenes)
      for (const auto look : test::looks_to_draw(folder)) {
        CAPTURE(scene.name);
        ClinicWorld clinic({1280, 800}, look);
        scene.set(clinic);
        for (const auto size : {ui::Size{1280, 800}, ui::Size{900, 800}, ui::Size{390, 844}}) {
          CAPTURE(size.w);
          clinic.screen.resize(size);
          clinic.screen.settle();
          test::check_fit(clinic.screen.context().items(), size, apart);
          if (folder == nullptr) continue;
          const auto path = test::picture_path(folder, scene.name, size, look == theme::Look::Dark ? "-dark" : "");
          CHECK(clinic.screen.picture(path.c_str()));
        }
      }
  }
}
