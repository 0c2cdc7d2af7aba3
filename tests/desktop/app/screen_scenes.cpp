// The screens of the runner.
#include "scenes.hpp"

#include "first_answers.hpp"
#include "support/paired.hpp"

namespace genu::test {
namespace {

// What lies below the edge of a small window is left as it is.
void click_if_seen(AppWorld& app, const std::string& id) {
  const auto* item = app.screen.item(id);
  REQUIRE(item != nullptr);
  if (ui::overlap(item->rect, item->clip).h >= 40) app.click(id);
}

void three_weeks(AppWorld& app) {
  app.world.start_programme(model::Side::Right);
  for (int day = 0; day < 21; ++day) {
    if (day % 2 == 0) {
      app.world.log_session(1);
      app.world.check_in(2);
    }
    app.world.pass_days(1);
    if (day % 2 == 0) app.world.answer_morning(1);
  }
  app.reopen();
}

void morning_after(AppWorld& app, int pain) {
  app.world.start_programme();
  app.world.log_session(pain);
  app.world.pass_days(1);
}

void first_steps(AppWorld& app) {
  app.app->ask(screens::Show{"first-steps", {}});
  app.screen.settle();
}

void where_it_hurts(AppWorld& app) {
  answer_first_safety(app.world);
  first_steps(app);
}

void tell_runners_knee(AppWorld& app) {
  tell_runners_knee(app.world);
  app.reopen();
  first_steps(app);
}

constexpr Scene kScenes[] = {
    {"first-day", [](AppWorld&) {}},
    {"first-day-later",
     [](AppWorld& app) {
       app.world.done(app::LeaveFirstSteps{});
       app.reopen();
     }},
    {"programmes",
     [](AppWorld& app) {
       app.app->ask(screens::Show{"programmes", {}});
       app.screen.settle();
     }},
    {"first-steps", first_steps},
    {"first-steps-yes",
     [](AppWorld& app) {
       app::AnswerFirstSteps told;
       told.facts["locked_now"] = 1;
       app.world.done(told);
       first_steps(app);
     }},
    {"first-steps-where", where_it_hurts},
    {"first-steps-result",
     [](AppWorld& app) {
       where_it_hurts(app);
       tell_runners_knee(app);
     }},
    {"exercises",
     [](AppWorld& app) {
       app.app->ask(screens::Show{"exercises", {}});
       app.screen.settle();
     }},
    {"exercise",
     [](AppWorld& app) {
       app.app->ask(screens::Show{"exercise", "goblet-squat"});
       app.screen.settle();
     }},
    {"programme",
     [](AppWorld& app) {
       three_weeks(app);
       app.click("nav.programme");
     }},
    {"tests",
     [](AppWorld& app) {
       start(app);
       app.app->ask(screens::Show{"tests", {}});
       app.screen.settle();
     }},
    {"test",
     [](AppWorld& app) {
       start(app);
       app.app->ask(screens::Show{"tests", "step-down-pain"});
       app.screen.settle();
     }},
    {"day",
     [](AppWorld& app) {
       start(app);
       app.app->ask(screens::Show{"day", base::to_text(app.world.today().day)});
       app.screen.settle();
     }},
    {"start-programme",
     [](AppWorld& app) {
       app.app->ask(screens::Show{"start-programme", "pfp-runner"});
       app.screen.settle();
     }},
    {"today", start},
    {"today-done",
     [](AppWorld& app) {
       app.world.start_programme();
       app.world.log_session(2);
       app.reopen();
     }},
    {"today-missed",
     [](AppWorld& app) {
       app.world.start_programme();
       app.world.pass_days(1);
       app.reopen();
       click_if_seen(app, "today.missed.leave-out");
     }},
    {"today-change",
     [](AppWorld& app) {
       start(app);
       click_if_seen(app, "today.change.move");
     }},
    {"day-change",
     [](AppWorld& app) {
       start(app);
       app.world.done(app::SkipSession{std::nullopt, model::MissedReason::NoTime});
       app.app->ask(screens::Show{"day", base::to_text(app.world.today().day)});
       app.screen.settle();
       click_if_seen(app, "day.change.leave-out");
     }},
    {"today-follow-up",
     [](AppWorld& app) {
       morning_after(app, 2);
       app.reopen();
     }},
    {"today-green",
     [](AppWorld& app) {
       morning_after(app, 2);
       app.world.answer_morning(1);
       app.reopen();
     }},
    {"today-red",
     [](AppWorld& app) {
       morning_after(app, 8);
       app.world.answer_morning(5);
       app.reopen();
     }},
    {"progress",
     [](AppWorld& app) {
       start(app);
       for (int day = 0; day < 30; ++day) {
         if (day % 6 != 5) app.world.check_in(5 - day / 8, 3 - day / 10);
         if (day % 7 == 0) app.world.log_session(1);
         app.world.pass_days(1);
       }
       app.reopen();
       app.app->ask(screens::Show{"progress", {}});
       app.screen.settle();
     }},
    {"settings",
     [](AppWorld& app) {
       app::SetSettings reminders;
       reminders.remind_session = reminders.remind_morning = true;
       app.world.done(reminders);
       start(app);
       app.app->ask(screens::Show{"settings", {}});
       app.screen.settle();
     }},
    {"share-first",
     [](AppWorld& app) {
       app.app->ask(screens::Show{"share", {}});
       app.screen.settle();
     }},
    {"share",
     [](AppWorld& app) {
       Installed physio(2, "Grace", model::ContactRole::Physio);
       app.world.done(app::Introduce{"Ada", model::ContactRole::Runner});
       app.world.done(app::AcceptCard{physio.card(), false});
       app.app->ask(screens::Show{"share", {}});
       app.screen.settle();
     }},
    {"share-sent",
     [](AppWorld& app) {
       Installed physio(2, "Grace", model::ContactRole::Physio);
       app.world.done(app::Introduce{"Ada", model::ContactRole::Runner});
       const auto grace = app.world.done(app::AcceptCard{physio.card(), true}).id;
       app.world.start_programme();
       app.app->ask(screens::Show{"share", {}});
       app.app->ask(screens::SendTo{grace, {}});
       app.screen.settle();
     }},
    {"scores",
     [](AppWorld& app) {
       app.world.start_programme();
       app::RecordMeasure record;
       record.measure = "own-activities";
       record.activities = {{"stairs down", 3}, {"running 5 km", 2}};
       app.world.done(record);
       app.reopen();
       app.app->ask(screens::Show{"scores", {}});
       app.screen.settle();
       app.click("scores.open.own-activities");
     }},
    {"scores-chart",
     [](AppWorld& app) {
       app.world.start_programme();
       for (const int score : {2, 3, 3, 5, 7}) {
         app::RecordMeasure record;
         record.measure = "own-activities";
         record.activities = {{"stairs down", score}, {"running 5 km", score - 1}};
         app.world.done(record);
         app.world.pass_days(score < 5 ? 14 : 20);
       }
       app.reopen();
       app.app->ask(screens::Show{"scores", {}});
       app.screen.settle();
     }},
    {"palette", [](AppWorld& app) { app.screen.press_controlled(ui::Key::K); }},
    {"help", [](AppWorld& app) { app.screen.press(ui::Key::F1); }},
};

}  // namespace

std::span<const Scene> screen_scenes() { return kScenes; }

}  // namespace genu::test
