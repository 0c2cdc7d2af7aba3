#include "shell/options.hpp"
#include "shell/pace.hpp"
#include "shell/system_look.hpp"
#include "shell/window_state.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <string_view>
#include <vector>

using namespace genu;
using namespace genu::shell;

namespace {

std::filesystem::path fresh_file(const char* name) {
  const auto folder = std::filesystem::temp_directory_path() / "genu-desktop-test";
  std::filesystem::create_directories(folder);
  const auto file = folder / name;
  std::filesystem::remove(file);
  return file;
}

ParsedOptions parse(const std::vector<std::string_view>& arguments) { return parse_options(arguments); }

}  // namespace

TEST_SUITE("shell") {
  TEST_CASE("the window's place is remembered") {
    const auto file = fresh_file("window.json");
    CHECK_FALSE(read_window_state(file));
    const WindowState state{-20, 40, 1000, 700, true};
    write_window_state(file, state);
    CHECK(read_window_state(file) == state);
  }

  TEST_CASE("a broken file of the window's place is as good as none") {
    const auto file = fresh_file("broken.json");
    for (const char* text : {"", "{", "[1]", R"({"width": "wide"})", R"({"width": 5, "height": 5})"}) {
      CAPTURE(text);
      std::ofstream(file) << text;
      CHECK_FALSE(read_window_state(file));
    }
  }

  TEST_CASE("a place outside every screen is not reachable") {
    const WorkArea area{0, 0, 1920, 1080};
    CHECK(reachable({100, 100, 800, 600}, area));
    CHECK(reachable({-700, 100, 800, 600}, area));
    CHECK_FALSE(reachable({-780, 100, 800, 600}, area));
    CHECK_FALSE(reachable({2000, 100, 800, 600}, area));
    CHECK_FALSE(reachable({100, 1070, 800, 600}, area));
    CHECK_FALSE(reachable({100, -30, 800, 600}, area));
  }

  TEST_CASE("options are read") {
    const auto parsed = parse({"--theme", "dark", "--size", "390x844", "--zoom", "150", "--screen", "safety",
                               "--frames", "4", "--data", "/d", "--screenshot", "a.png"});
    CHECK(parsed.fault.empty());
    CHECK(parsed.options.look == theme::Look::Dark);
    CHECK(parsed.options.screen == "safety");
    CHECK(parsed.options.size == ui::Size{390, 844});
    CHECK(parsed.options.zoom == 1.5F);
    CHECK(parsed.options.frames == 4);
    CHECK(parsed.options.data == "/d");
    CHECK(parsed.options.screenshot == "a.png");
    CHECK_FALSE(parse({"--theme", "system"}).options.look);
    CHECK(parse({"--help"}).options.help);
  }

  TEST_CASE("a wrong option is named") {
    CHECK(parse({"--colour"}).fault == "There is no option --colour.");
    for (const auto& wrong : std::vector<std::vector<std::string_view>>{{"--theme", "sepia"},
                                                                        {"--size", "wide"},
                                                                        {"--size", "1x1"},
                                                                        {"--zoom", "1000"},
                                                                        {"--frames"},
                                                                        {"--frames", "0"}}) {
      CAPTURE(wrong.front());
      CHECK(parse(wrong).fault.starts_with(wrong.front()));
    }
  }

  TEST_CASE("settings of desktops say whether they are dark") {
    CHECK(gtk_settings_say_dark("[Settings]\ngtk-application-prefer-dark-theme=1\n"));
    CHECK(gtk_settings_say_dark("[Settings]\ngtk-theme-name=Adwaita-dark\n"));
    CHECK_FALSE(gtk_settings_say_dark("[Settings]\ngtk-theme-name=Adwaita\n"));
    CHECK(kde_settings_say_dark("[General]\nColorScheme=BreezeDark\n"));
    CHECK_FALSE(kde_settings_say_dark("[Other]\nColorScheme=BreezeDark\n"));
    CHECK(name_says_dark("'prefer-dark'\n"));
    CHECK_FALSE(name_says_dark("'default'\n"));
    CHECK(name_says_high_contrast("HighContrastInverse"));
  }

  TEST_CASE("three frames follow an event, and then none") {
    Pace pace;
    double now = 100;
    pace.event();
    int frames = 0;
    while (pace.wait(now) == 0 && frames < 10) {
      pace.drawn(now, std::nullopt);
      ++frames;
      now += 0.001;
    }
    CHECK(frames == 3);
    CHECK(pace.wait(now) > 59);
    CHECK_FALSE(pace.due(now));
  }

  TEST_CASE("movement is drawn sixty times a second, and a wish to be woken is kept") {
    Pace pace;
    for (int i = 0; i < 3; ++i) pace.drawn(10, 0.0);
    CHECK(pace.wait(10) == doctest::Approx(1 / 60.0));
    CHECK(pace.due(10.02));
    pace.drawn(10, 5.0);
    CHECK(pace.wait(10) == doctest::Approx(5));
    CHECK_FALSE(pace.due(12));
    CHECK(pace.due(15));
  }
}
