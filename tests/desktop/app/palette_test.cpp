#include "app_world.hpp"

#include "screens/palette.hpp"

using namespace genu;
using test::AppWorld;

namespace {

void press_find(AppWorld& app) {
  app.screen.press_controlled(ui::Key::K);
  app.screen.settle();
  REQUIRE(app.has("palette.query"));
}

}  // namespace

TEST_SUITE("app") {
  TEST_CASE("any screen is a few letters and Enter away, with no pointer") {
    for (const auto& [letters, row] :
         {std::pair{U"diar", "diary.save"}, {U"sett", "settings.find"}, {U"run", "nav.runs"}}) {
      AppWorld app;
      press_find(app);
      app.screen.type(letters);
      app.screen.settle();
      app.screen.press(ui::Key::Enter);
      app.screen.settle();
      CHECK_FALSE(app.has("palette.query"));
      CHECK(app.has(row));
    }
  }

  TEST_CASE("arrows choose while one types, Escape closes, and an action is done") {
    AppWorld app;
    press_find(app);
    app.screen.type(U"high contrast");
    app.screen.settle();
    CHECK(app.screen.item("palette.look.contrast-light")->chosen);
    app.screen.press(ui::Key::Down);
    CHECK(app.screen.item("palette.look.contrast-dark")->chosen);
    app.screen.press(ui::Key::Down);
    CHECK(app.screen.item("palette.look.contrast-light")->chosen);
    app.screen.press(ui::Key::Up);
    app.screen.press(ui::Key::Enter);
    app.screen.settle();
    CHECK(app.settings().appearance == model::Appearance::ContrastDark);
    press_find(app);
    app.screen.press(ui::Key::Escape);
    app.screen.settle();
    CHECK_FALSE(app.has("palette.query"));
  }

  TEST_CASE("words are found by their beginnings, in any order, and what begins so comes first") {
    const auto entry = [](const char* id, const char* label, const char* group) {
      return screens::PaletteEntry{id, label, group, app::Undo{}};
    };
    const std::vector<screens::PaletteEntry> entries{
        entry("a", "Return to running", "Learn"), entry("b", "Runs", "Screen"), entry("c", "Runner's knee", "Learn")};
    const auto ids = [&](const char* query) {
      std::string text;
      for (const auto* hit : screens::found(entries, query)) text += hit->id;
      return text;
    };
    CHECK(ids("") == "abc");
    CHECK(ids("run") == "bca");
    CHECK(ids("LEARN run") == "ac");
    CHECK(ids("knee runner") == "c");
    CHECK(ids("unner").empty());
  }

  TEST_CASE("a question mark and F1 show the keys; in a session its own come first") {
    AppWorld app;
    app.screen.type(U"?");
    app.screen.settle();
    CHECK(app.has("help.close"));
    app.screen.press(ui::Key::Escape);
    CHECK_FALSE(app.has("help.close"));
    app.screen.press(ui::Key::F1);
    app.screen.settle();
    REQUIRE(app.has("help.close"));
    CHECK(app.screen.focused().empty());
    app.screen.press(ui::Key::Tab);
    CHECK(app.screen.focused() == "help.close");  // nothing beneath takes the keyboard
    app.screen.press(ui::Key::Enter);
    CHECK_FALSE(app.has("help.close"));
  }

  TEST_CASE("neither opens over a panel that asks something, nor while a question mark is typed") {
    AppWorld app({1280, 3000});
    app.world.start_programme();
    app.reopen();
    app.click("nav.diary");
    app.click("diary.note");
    app.screen.type(U"better?");
    app.screen.settle();
    CHECK_FALSE(app.has("help.close"));
    app.screen.press_controlled(ui::Key::K);
    app.screen.settle();
    CHECK(app.has("palette.query"));
  }
}
