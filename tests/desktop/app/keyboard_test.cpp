// Every screen by the keyboard alone: each control is reached by Tab, seen when it is, and none is passed over.
#include <algorithm>
#include <set>

#include "app_world.hpp"

using namespace genu;
using test::AppWorld;

namespace {

struct Stop {
  const char* name;
  void (*set)(AppWorld&);
};

void programme(AppWorld& app) {
  app.world.start_programme();
  app.reopen();
}

void show(AppWorld& app, const char* screen) {
  app.app->ask(screens::Show{screen, {}});
  app.screen.settle();
}

const Stop kStops[] = {
    {"first day", [](AppWorld&) {}},
    {"start a programme",
     [](AppWorld& app) {
       app.app->ask(screens::Show{"start-programme", "pfp-runner"});
       app.screen.settle();
     }},
    {"today", programme},
    {"diary",
     [](AppWorld& app) {
       programme(app);
       app.world.check_in(3);
       app.reopen();
       show(app, "diary");
     }},
    {"runs",
     [](AppWorld& app) {
       programme(app);
       show(app, "runs");
     }},
    {"learn", [](AppWorld& app) { show(app, "learn"); }},
    {"share",
     [](AppWorld& app) {
       app.world.done(app::Introduce{"Ada", model::ContactRole::Runner});
       show(app, "share");
     }},
    {"scores",
     [](AppWorld& app) {
       programme(app);
       show(app, "scores");
     }},
    {"settings", [](AppWorld& app) { show(app, "settings"); }},
    {"safety", [](AppWorld& app) { show(app, "safety"); }},
    {"session",
     [](AppWorld& app) {
       programme(app);
       app.world.done(app::StartSession{});
       app.reopen();
       show(app, "session");
     }},
    {"find",
     [](AppWorld& app) {
       app.screen.press_controlled(ui::Key::K);
       app.screen.settle();
     }},
    {"keys",
     [](AppWorld& app) {
       app.screen.press(ui::Key::F1);
       app.screen.settle();
     }},
};

// What can be pressed now: of the topmost layer, and not disabled.
std::set<std::string> controls(AppWorld& app) {
  const auto& items = app.screen.context().items();
  int top = 0;
  for (const auto& item : items) top = std::max(top, item.layer);
  std::set<std::string> ids;
  for (const auto& item : items)
    if (item.enabled && item.layer == top) ids.insert(item.id);
  return ids;
}

void check_by_keyboard(const Stop& stop, ui::Size size) {
  CAPTURE(stop.name);
  CAPTURE(size.w);
  AppWorld app(size);
  stop.set(app);
  const auto all = controls(app);
  CHECK_FALSE(all.empty());
  std::set<std::string> reached;
  for (std::size_t i = 0; i < all.size() + 2; ++i) {
    app.screen.press(ui::Key::Tab);
    app.screen.settle();
    const std::string focused(app.screen.focused());
    if (focused.empty()) continue;
    reached.insert(focused);
    CAPTURE(focused);
    CHECK(app.screen.item(focused)->visible());
  }
  for (const auto& id : all) {
    CAPTURE(id);
    CHECK(reached.count(id) == 1);
  }
}

}  // namespace

TEST_SUITE("app") {
  TEST_CASE("every control of every screen is reached by Tab and seen when it is, on a desk and on a phone") {
    for (const auto& stop : kStops)
      for (const auto size : {ui::Size{1280, 800}, ui::Size{390, 844}}) check_by_keyboard(stop, size);
  }

  TEST_CASE("with keys alone: a programme begins, a score is noted, a setting changes") {
    AppWorld app;
    const auto go_to = [&](const std::string& id) {
      CAPTURE(id);
      for (int i = 0; i < 200 && app.screen.focused() != id; ++i) app.screen.press(ui::Key::Tab);
      REQUIRE(app.screen.focused() == id);
    };
    for (const auto* step : {"today.way.programmes", "programmes.pfp-runner", "start.side.left", "start.begin"}) {
      go_to(step);
      app.screen.press(ui::Key::Enter);
      app.screen.settle();
    }
    CHECK(app.world.today().standing->programme == "pfp-runner");
    app.screen.press_controlled(ui::Key::K);
    app.screen.settle();
    app.screen.type(U"settings");
    app.screen.press(ui::Key::Enter);
    app.screen.settle();
    go_to("settings.text-scale-more");
    app.screen.press(ui::Key::Space);
    app.screen.settle();
    CHECK(app.settings().text_scale_percent == 125);
  }
}
