// Pages, exercises and the verdict on somebody else's content.
#include <algorithm>
#include <filesystem>

#include "support/source_folder.hpp"
#include "support/text_file.hpp"
#include "support/world.hpp"

using namespace genu;
namespace fs = std::filesystem;

namespace {

// A copy of the folders of exercises/, to be spoiled.
struct Copy {
  explicit Copy(const char* name) : path(fs::temp_directory_path() / name) {
    fs::remove_all(path);
    fs::copy(support::source_folder() / "exercises", path, fs::copy_options::recursive);
  }
  ~Copy() {
    std::error_code ignored;
    fs::remove_all(path, ignored);
  }
  void change(const char* file, const std::string& from, const std::string& to) const {
    auto text = support::read_text(path / file);
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    support::write_text(path / file, text.replace(at, from.size(), to));
  }
  fs::path path;
};

std::vector<std::string> places(const base::Faults& faults) {
  std::vector<std::string> all;
  for (const auto& fault : faults) all.push_back(fault.place);
  return all;
}

}  // namespace

TEST_SUITE_BEGIN("app");

TEST_CASE("pages are listed by topic and opened by id") {
  const test::World world;
  const auto choices = app::page_choices(*world.core);
  CHECK(choices.size() >= 19);
  CHECK(std::is_sorted(choices.begin(), choices.end(), [](const auto& a, const auto& b) { return a.topic < b.topic; }));
  for (const auto& choice : choices) {
    CAPTURE(choice.id);
    const auto view = test::must(app::page_view(*world.core, choice.id));
    CHECK(view.page.title == choice.title);
    CHECK(view.references.size() == view.page.sources.size());
    CHECK(view.exercises.size() == view.page.exercises.size());
    CHECK(view.see_also.size() == view.page.see_also.size());
  }
  CHECK(app::page_view(*world.core, "cure").error().reason == "may.unknown-page");
}

TEST_CASE("exercises are narrowed down by target, equipment and level") {
  const test::World world;
  CHECK(app::exercise_choices(*world.core).size() == 80);
  app::ExerciseFilter filter;
  filter.target = model::Target::HipsGlutes;
  filter.equipment = std::vector{model::Equipment::None};
  filter.level = 2;
  std::vector<std::string> ids;
  for (const auto& choice : app::exercise_choices(*world.core, filter)) ids.push_back(choice.id);
  CHECK(ids == std::vector<std::string>{"bird-dog", "bridge-march", "hamstring-bridge", "hip-hike", "mini-squat",
                                        "side-lying-hip-abduction", "side-plank-knees", "sliding-lunge", "step-up"});
  filter.equipment->push_back(model::Equipment::BandLoop);
  CHECK(app::exercise_choices(*world.core, filter).size() == ids.size() + 1);
}

TEST_CASE("an exercise is shown with its neighbours and what stands in for it") {
  const test::World world;
  const auto view = test::must(app::exercise_view(*world.core, "leg-press-double"));
  CHECK(view.easier->id == "sit-to-stand");
  CHECK(view.harder->id == "leg-press-single");
  CHECK(view.stand_in->id == "mini-squat");
  CHECK(view.references.size() == view.exercise.sources.size());
  CHECK_FALSE(test::must(app::exercise_view(*world.core, "mini-squat")).stand_in);
  CHECK(app::exercise_view(*world.core, "leg-pres").error().reason == "may.unknown-exercise");
}

TEST_CASE("a sound folder of content is found sound, and what is missing is taken from our own") {
  const Copy copy("genu-content-sound");
  auto report = app::check_content(copy.path.string());
  REQUIRE(report);
  CHECK(report->folders.size() == 10);
  for (const auto& each : report->folders) CHECK_FALSE(each.own);
  CHECK(report->folders.front() == app::ContentCount{"catalogue", 80, false});
  for (const auto* folder : {"catalogue", "conditions", "sources", "pages", "measures"}) {
    fs::remove_all(copy.path / folder);
  }
  report = app::check_content(copy.path.string());
  REQUIRE(report);
  CHECK(report->folders.front() == app::ContentCount{"catalogue", 80, true});
  CHECK_FALSE(report->folders[1].own);
}

TEST_CASE("every fault of every file is told at once, with its path") {
  const Copy copy("genu-content-faults");
  copy.change("catalogue/wall-sit.json", "\"level\": 2", "\"level\": 9");
  copy.change("pages/itbs.json", "\"itbs\"", "\"itb\"");
  copy.change("programmes/pfp-runner.json", "wall-sit", "wall-sitting");
  support::write_text(copy.path / "measures/broken.json", "{");
  support::write_text(copy.path / "measures/notes.txt", "not content");
  const auto report = app::check_content(copy.path.string());
  REQUIRE_FALSE(report);
  CHECK(places(report.error()) ==
        std::vector<std::string>{"catalogue/wall-sit.json: level", "measures/broken.json: line 1, column 1",
                                 "pages/itbs.json: id", "programmes/pfp-runner.json: phases[0].items[1].exercise"});
}

TEST_CASE("a folder without content is refused") {
  const auto report = app::check_content((fs::temp_directory_path() / "genu-no-such-folder").string());
  REQUIRE_FALSE(report);
  CHECK(report.error().size() == 1);
  CHECK(report.error().front().reason == "may.no-content");
}

TEST_SUITE_END();
