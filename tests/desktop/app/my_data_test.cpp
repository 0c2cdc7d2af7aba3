#include <genu/app/my_data.hpp>

#include "app_world.hpp"

#include <filesystem>

using namespace genu;
using test::AppWorld;
namespace fs = std::filesystem;

namespace {

struct OwnPlace {
  OwnPlace() { fs::remove_all(path); }
  ~OwnPlace() {
    std::error_code ignored;
    fs::remove_all(path, ignored);
  }
  fs::path path = fs::temp_directory_path() / "genu-desktop-data";
};

}  // namespace

TEST_SUITE("app") {
  TEST_CASE("a backup is one press, says where it is, and brings back what was there") {
    const OwnPlace place;
    AppWorld app({1280, 4000}, theme::Look::Light, place.path.string());
    app.world.start_programme();
    app.world.check_in(3);
    app.reopen();
    app.click("nav.settings");
    app.click("data.back-up");
    const auto view = test::must(app::data_view(*app.world.core));
    REQUIRE(view.backed_up);
    CHECK(fs::exists(view.backup_file));
    app.world.check_in(5);
    CHECK_FALSE(app.screen.item("data.restore")->enabled);
    app.click("data.file");
    for (const char c : view.backup_file) app.screen.type(std::u32string(1, static_cast<char32_t>(c)));
    app.screen.settle();
    app.click("data.restore");
    CHECK(test::must(app::diary_view(*app.world.core)).entries.size() == 1);
    app.click("nav.diary");
    CHECK(app.has("diary.save"));
  }

  TEST_CASE("everything is erased by two presses and no sooner") {
    const OwnPlace place;
    AppWorld app({1280, 4000}, theme::Look::Light, place.path.string());
    app.world.start_programme();
    app.reopen();
    app.click("nav.settings");
    app.click("data.erase");
    CHECK(test::must(app::today_view(*app.world.core)).standing);
    app.click("data.keep");
    CHECK_FALSE(app.has("data.erase-all"));
    app.click("data.erase");
    app.click("data.erase-all");
    CHECK_FALSE(test::must(app::today_view(*app.world.core)).standing);
    CHECK(test::must(app::data_view(*app.world.core)).entries == 0);
  }

  TEST_CASE("a diary in memory says that it has no place") {
    AppWorld app({1280, 4000});
    app.click("nav.settings");
    CHECK_FALSE(app.has("data.back-up"));
  }
}
