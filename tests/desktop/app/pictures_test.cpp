// Every screen in every width: nothing lies on anything else or outside. Where GENU_PICTURES names a folder, pictures
// are written there, light and dark, of all scenes or of those whose name has GENU_SCENE in it.
#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <string_view>

#include "fits.hpp"
#include "scenes.hpp"

using namespace genu;
using test::AppWorld;
using test::Scene;

namespace {

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

std::vector<Scene> all_scenes() {
  std::vector<Scene> scenes;
  for (const auto part : {test::screen_scenes(), test::session_scenes()})
    for (const auto& scene : part)
      if (wanted(scene.name)) scenes.push_back(scene);
  return scenes;
}

// Two items that can both be seen lie on each other, panels and things within things aside.
bool apart(const ui::Item& one, const ui::Item& other) {
  return one.layer != other.layer || test::do_not_touch(one, other);
}

}  // namespace

TEST_SUITE("app") {
  TEST_CASE("every screen fits every width") {
    const char* folder = std::getenv("GENU_PICTURES");
    for (const auto& scene : all_scenes()) {
      for (const auto size : {ui::Size{1280, 800}, ui::Size{900, 800}, ui::Size{390, 844}})
        for (const auto look : test::looks_to_draw(folder)) {
          CAPTURE(scene.name);
          CAPTURE(size.w);
          AppWorld app(size, look);
          scene.set(app);
          app.screen.frames(3);
          test::check_fit(app.screen.context().items(), size, apart);
          if (folder == nullptr) continue;
          app.screen.settle();
          const auto path = test::picture_path(folder, scene.name, size, look == theme::Look::Dark ? "-dark" : "");
          CHECK(app.screen.picture(path.c_str()));
        }
    }
  }

  // A window of 1280 x 800 whose text is set to 200 %, and the narrowest that it may become then.
  TEST_CASE("the main screens fit with text of twice its size") {
    constexpr float twice = 2;
    const char* folder = std::getenv("GENU_PICTURES");
    for (const auto& scene : all_scenes()) {
      if (!is_main(scene.name)) continue;
      for (const auto size : {ui::Size{640, 400}, ui::Size{390, 422}}) {
        CAPTURE(scene.name);
        CAPTURE(size.w);
        AppWorld app(size, theme::Look::Light, {}, twice);
        scene.set(app);
        app.screen.frames(3);
        test::check_fit(app.screen.context().items(), size, apart);
        if (folder == nullptr) continue;
        app.screen.settle();
        const auto path = test::picture_path(folder, scene.name, size, "-twice");
        CHECK(app.screen.picture(path.c_str()));
      }
    }
  }
}
