// Every include line under core/ and frontend/ obeys the map of rooms. The law itself is in rules.cpp.
#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <string>
#include <vector>

#include "layers/rules.hpp"
#include "support/source_folder.hpp"

using genu::layers::refusal;
namespace fs = std::filesystem;

namespace {

std::vector<fs::path> sources_under(const std::string& folder) {
  std::vector<fs::path> found;
  for (const auto& entry : fs::recursive_directory_iterator(genu::support::source_folder() / folder)) {
    const auto extension = entry.path().extension();
    if (extension == ".cpp" || extension == ".hpp" || extension == ".h") found.push_back(entry.path());
  }
  std::sort(found.begin(), found.end());
  return found;
}

std::vector<std::string> refusals_in(const fs::path& file) {
  std::vector<std::string> found;
  const auto path = fs::relative(file, genu::support::source_folder()).generic_string();
  std::ifstream in(file);
  std::string text;
  for (int number = 1; std::getline(in, text); ++number) {
    if (const auto reason = refusal({path, text}))
      found.push_back(path + ":" + std::to_string(number) + ": " + *reason);
  }
  return found;
}

}  // namespace

TEST_SUITE_BEGIN("layers");

TEST_CASE("every file keeps to the map of rooms") {
  auto files = sources_under("core");
  CHECK_FALSE(files.empty());
  const auto doors = sources_under("frontend");
  files.insert(files.end(), doors.begin(), doors.end());
  for (const auto& file : files) {
    for (const auto& reason : refusals_in(file)) FAIL_CHECK(reason);
  }
}

TEST_CASE("every room of the core is on the map") {
  const auto known = genu::layers::rooms();
  for (const auto& entry : fs::directory_iterator(genu::support::source_folder() / "core")) {
    const auto name = entry.path().filename().string();
    if (!entry.is_directory() || name == "include" || name == "decisions") continue;
    CAPTURE(name);
    CHECK(std::find(known.begin(), known.end(), name) != known.end());
  }
}

TEST_CASE("an include against the map is refused") {
  struct Case {
    const char* path;
    const char* text;
  };
  const Case cases[] = {
      {"core/base/text.cpp", "#include <genu/model/dose.hpp>"},
      {"core/model/dose.cpp", "#include \"words/words.hpp\""},
      {"core/guidance/triage.cpp", "#include \"player/player.hpp\""},
      {"core/player/player.cpp", "  #  include \"store/store.hpp\""},
      {"core/store/store.cpp", "#include \"platform/clock.hpp\""},
      {"core/platform/clock.cpp", "#include <genu/app/commands.hpp>"},
      {"core/app/open.cpp", "#include \"api/rpc.hpp\""},
      {"core/app/open.cpp", "#include \"nowhere/thing.hpp\""},
      {"core/include/genu/app/open.hpp", "#include \"store/store.hpp\""},
      {"core/attic/old.cpp", "#include <string>"},
      {"frontend/cli/today.cpp", "#include \"store/store.hpp\""},
      {"frontend/cli/today.cpp", "#include \"desktop/theme/theme.hpp\""},
      {"frontend/desktop/screens/today.cpp", "#include \"../../../core/store/store.hpp\""},
  };
  for (const auto& example : cases) {
    CAPTURE(example.path);
    CAPTURE(example.text);
    CHECK(refusal({example.path, example.text}));
  }
}

TEST_CASE("a library is included only by those who wrap it") {
  CHECK(refusal({"core/app/open.cpp", "#include <sqlite3.h>"}));
  CHECK(refusal({"core/content/read.cpp", "#include <nlohmann/json.hpp>"}));
  CHECK(refusal({"frontend/cli/today.cpp", "#include <imgui.h>"}));
  CHECK(refusal({"frontend/desktop/screens/today.cpp", "#include <imgui.h>"}));
  CHECK_FALSE(refusal({"frontend/desktop/ui/context.cpp", "#include <imgui.h>"}));
  CHECK(refusal({"frontend/desktop/screens/today.cpp", "#include <GLFW/glfw3.h>"}));
  CHECK(refusal({"frontend/cli/commands/figure.cpp", "#include <cairo.h>"}));
  CHECK_FALSE(refusal({"frontend/paper/painter.cpp", "#include <cairo.h>"}));
  CHECK_FALSE(refusal({"core/store/database.cpp", "#include <sqlite3.h>"}));
  CHECK_FALSE(refusal({"core/base/json.cpp", "#include <nlohmann/json.hpp>"}));
}

TEST_CASE("what a rule must not look at by itself is refused in the rooms of rules alone") {
  const auto* look = "  const auto now = std::chrono::system_clock::now();";
  CHECK(refusal({"core/guidance/triage.cpp", look}));
  CHECK(refusal({"core/include/genu/base/time.hpp", look}));
  CHECK(refusal({"core/player/player.cpp", "  int n = rand();"}));
  CHECK_FALSE(refusal({"core/platform/clock.cpp", look}));
  CHECK_FALSE(refusal({"core/model/runner.cpp", "  int n = strand();"}));
  CHECK_FALSE(refusal({"core/model/runner.cpp", "  // never getenv() here"}));
}

TEST_CASE("what the map allows passes") {
  CHECK_FALSE(refusal({"core/guidance/triage.cpp", "#include \"guidance/triage.hpp\""}));
  CHECK_FALSE(refusal({"core/guidance/triage.cpp", "#include <genu/model/dose.hpp>"}));
  CHECK_FALSE(refusal({"core/app/open.cpp", "#include \"store/store.hpp\""}));
  CHECK_FALSE(refusal({"core/app/open.cpp", "#include \"embedded/exercises.hpp\""}));
  CHECK_FALSE(refusal({"core/base/text.cpp", "#include <string>"}));
  CHECK_FALSE(refusal({"frontend/cli/today.cpp", "#include <genu/app/views.hpp>"}));
  CHECK_FALSE(refusal({"frontend/desktop/main.cpp", "#include \"shell/window.hpp\""}));
}

TEST_SUITE_END();
