// Every screen in every width: nothing lies on anything else or outside. Where GENU_PICTURES names a folder, pictures
// are written there, light and dark, of all scenes or of those whose name has GENU_SCENE in it.
#include "app_world.hpp"
#include "first_answers.hpp"
#include "support/paired.hpp"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <string_view>

using namespace genu;
using test::AppWorld;

namespace {

struct Scene {
  const char* name;
  void (*set)(AppWorld&);
};

void start(AppWorld& app) {
  app.world.start_programme();
  app.reopen();
}

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

void play(AppWorld& app) {
  start(app);
  app.app->ask(app::StartSession{});  // its button may lie below the edge of a low window
  app.screen.settle();
}

// In the middle of the fourth repetition.
void play_by_tempo(AppWorld& app) {
  play(app);
  app.skip_to("straight-leg-raise");
  app.click("session.primary");
  app.pass_seconds(24);
}

void first_steps(AppWorld& app) {
  app.app->ask(screens::Show{"first-steps", {}});
  app.screen.settle();
}

void where_it_hurts(AppWorld& app) {
  test::answer_first_safety(app.world);
  first_steps(app);
}

void tell_runners_knee(AppWorld& app) {
  test::tell_runners_knee(app.world);
  app.reopen();
  first_steps(app);
}

const Scene kScenes[] = {
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
       test::Installed physio(2, "Grace", model::ContactRole::Physio);
       app.world.done(app::Introduce{"Ada", model::ContactRole::Runner});
       app.world.done(app::AcceptCard{physio.card(), false});
       app.app->ask(screens::Show{"share", {}});
       app.screen.settle();
     }},
    {"share-sent",
     [](AppWorld& app) {
       test::Installed physio(2, "Grace", model::ContactRole::Physio);
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
    {"session", play},
    {"session-running",
     [](AppWorld& app) {
       play(app);
       app.click("session.primary");
       app.pass_seconds(3);
     }},
    {"session-rest",
     [](AppWorld& app) {
       play(app);
       app.do_set();
       app.do_set();
       app.pass_seconds(2);
     }},
    {"session-tempo", play_by_tempo},
    {"session-tempo-paused",
     [](AppWorld& app) {
       play_by_tempo(app);
       app.screen.press(ui::Key::Space);
     }},
    {"session-reps",
     [](AppWorld& app) {
       app::SetSettings by_hand;
       by_hand.tempo = false;
       app.app->ask(by_hand);
       app.screen.settle();
       play(app);
       app.skip_to("clamshell");
     }},
    {"session-values",
     [](AppWorld& app) {
       play(app);
       app.skip_to("clamshell");
       app.click("session.load");
       app.click("session.values.load-more");
     }},
    {"session-switch",
     [](AppWorld& app) {
       play(app);
       app.skip_to("clamshell");
       app.click("session.mark-done");
       app.pass_seconds(1);
     }},
    {"session-instead",
     [](AppWorld& app) {
       play(app);
       app.skip_to("glute-bridge");
       app.click("session.instead");
     }},
    {"session-leave",
     [](AppWorld& app) {
       play(app);
       app.click("session.leave");
     }},
    {"session-leading",
     [](AppWorld& app) {
       play(app);
       app.click("session.leading");
     }},
    {"session-too-much",
     [](AppWorld& app) {
       play(app);
       app.click("session.pain");
       app.click("session.score.7");
     }},
    {"session-resumed",
     [](AppWorld& app) {
       play(app);
       app.do_set();
       app.reopen();
       app.click("today.resume");
     }},
    {"session-how",
     [](AppWorld& app) {
       play(app);
       app.screen.type(U"h");
       app.screen.settle();
     }},
    {"session-pain",
     [](AppWorld& app) {
       play(app);
       app.click("session.pain");
     }},
    {"session-skip",
     [](AppWorld& app) {
       play(app);
       app.click("session.skip");
     }},
    {"finish",
     [](AppWorld& app) {
       play(app);
       app.do_set();
       app.click("session.leave");
       app.click("session.leave.stop");
     }},
};

// Those that are also checked with text of twice its size.
const char* const kMainScenes[] = {
    "first-day",    "programmes",   "first-steps",     "exercises",   "exercise",        "programme",
    "tests",        "day",          "start-programme", "today",       "today-done",      "today-follow-up",
    "today-green",  "today-red",    "today-missed",    "progress",    "settings",        "scores",
    "session",      "session-rest", "session-pain",    "session-how", "session-running", "session-reps",
    "session-skip", "finish"};

bool is_main(std::string_view scene) {
  return std::any_of(std::begin(kMainScenes), std::end(kMainScenes), [&](const char* main) { return scene == main; });
}

bool wanted(const char* scene) {
  const char* part = std::getenv("GENU_SCENE");
  return part == nullptr || std::string_view(scene).find(part) != std::string_view::npos;
}

// Two items that can both be seen lie on each other, panels and things within things aside.
bool collide(const ui::Item& one, const ui::Item& other) {
  if (one.layer != other.layer) return false;
  const auto both = ui::overlap(ui::overlap(one.rect, one.clip), ui::overlap(other.rect, other.clip));
  return both.w > 1 && both.h > 1;
}

void check_items(const std::vector<ui::Item>& items, ui::Size size) {
  for (std::size_t i = 0; i < items.size(); ++i) {
    CAPTURE(items[i].id);
    CHECK(items[i].rect.x >= 0);
    CHECK(items[i].rect.right() <= size.w);
    CHECK_FALSE(items[i].label.empty());
    for (std::size_t j = i + 1; j < items.size(); ++j) {
      CAPTURE(items[j].id);
      CHECK_FALSE(collide(items[i], items[j]));
    }
  }
}

}  // namespace

TEST_SUITE("app") {
  TEST_CASE("every screen fits every width") {
    const char* folder = std::getenv("GENU_PICTURES");
    for (const auto& scene : kScenes) {
      if (!wanted(scene.name)) continue;
      for (const auto size : {ui::Size{1280, 800}, ui::Size{900, 800}, ui::Size{390, 844}})
        for (const auto look : test::looks_to_draw(folder)) {
          CAPTURE(scene.name);
          CAPTURE(size.w);
          AppWorld app(size, look);
          scene.set(app);
          app.screen.frames(3);
          check_items(app.screen.context().items(), size);
          if (folder == nullptr) continue;
          app.screen.settle();
          const auto path = std::string(folder) + "/" + scene.name + "-" + std::to_string(static_cast<int>(size.w)) +
                            (look == theme::Look::Dark ? "-dark.png" : ".png");
          CHECK(app.screen.picture(path.c_str()));
        }
    }
  }

  // A window of 1280 x 800 whose text is set to 200 %, and the narrowest that it may become then.
  TEST_CASE("the main screens fit with text of twice its size") {
    constexpr float twice = 2;
    const char* folder = std::getenv("GENU_PICTURES");
    for (const auto& scene : kScenes) {
      if (!wanted(scene.name) || !is_main(scene.name)) continue;
      for (const auto size : {ui::Size{640, 400}, ui::Size{390, 422}}) {
        CAPTURE(scene.name);
        CAPTURE(size.w);
        AppWorld app(size, theme::Look::Light, {}, twice);
        scene.set(app);
        app.screen.frames(3);
        check_items(app.screen.context().items(), size);
        if (folder == nullptr) continue;
        app.screen.settle();
        const auto path =
            std::string(folder) + "/" + scene.name + "-" + std::to_string(static_cast<int>(size.w)) + "-twice.png";
        CHECK(app.screen.picture(path.c_str()));
      }
    }
  }
}
