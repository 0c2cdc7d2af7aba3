// Backup, restore, everything as files and back, and the end of it.
#include <genu/app/my_data.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "support/world.hpp"

using namespace genu;
namespace fs = std::filesystem;

namespace {

// A folder of its own for each test, gone afterwards.
class OwnFolder {
 public:
  explicit OwnFolder(const char* name) : path_(fs::temp_directory_path() / ("genu-my-data-" + std::string(name))) {
    fs::remove_all(path_);
    fs::create_directories(path_);
  }
  OwnFolder(const OwnFolder&) = delete;
  OwnFolder& operator=(const OwnFolder&) = delete;
  ~OwnFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  [[nodiscard]] std::string data() const { return (path_ / "data").string(); }
  [[nodiscard]] std::string file(const char* name) const { return (path_ / name).string(); }

 private:
  fs::path path_;
};

std::string file_bytes(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

// A fortnight with something of everything.
void live_a_fortnight(test::World& world) {
  world.start_programme();
  for (int day = 0; day < 14; ++day) {
    world.check_in(day % 4, 1, 5);
    if (day % 2 == 0) world.log_session(1);
    world.pass_days(1);
    if (day % 2 == 0) world.answer_morning(1);
  }
  app::SetSettings set;
  set.units = model::DistanceUnit::Miles;
  world.done(set);
  app::LogCheckIn note;
  note.entry.note = "=cmd|'/c calc'!A1, \"quoted\"\nstairs 🦵";
  world.done(note);
  world.done(app::Undo{});
}

std::size_t diary_length(const test::World& world) {
  return test::must(app::diary_view(*world.core, 1000)).entries.size();
}

}  // namespace

TEST_SUITE_BEGIN("app");

TEST_CASE("a backup is checked, noted, and brings back exactly what was there") {
  const OwnFolder own("backup");
  test::World world(own.data());
  CHECK_FALSE(test::must(app::data_view(*world.core)).backed_up);
  live_a_fortnight(world);
  const auto length = diary_length(world);
  const auto saved = test::must(app::back_up(*world.core, own.file("copy.db")));
  CHECK(saved.bytes > 0);
  auto view = test::must(app::data_view(*world.core));
  CHECK(view.backed_up == world.core->now().at);
  CHECK(view.backup_file == own.file("copy.db"));
  CHECK(app::back_up(*world.core, own.file("copy.db")).error().code == base::ErrorCode::Duplicate);

  world.check_in(5);
  CHECK(diary_length(world) == length + 1);
  const auto replaced = test::must(app::restore(*world.core, own.file("copy.db")));
  CHECK(diary_length(world) == length);
  view = test::must(app::data_view(*world.core));
  CHECK(std::count(view.other_files.begin(), view.other_files.end(), replaced.kept) == 1);
  world.check_in(2);  // and it goes on from there
  CHECK(diary_length(world) == length + 1);
  test::must(app::restore(*world.core, replaced.kept));
  CHECK(diary_length(world) == length + 1);
}

TEST_CASE("without a place backups go beside the diary under their day, and none replaces another") {
  const OwnFolder own("dated");
  test::World world(own.data());
  world.start_programme();
  const auto first = test::must(app::back_up(*world.core));
  const auto second = test::must(app::back_up(*world.core));
  CHECK(first.file == own.data() + "/backups/genu-2026-03-02.db");
  CHECK(second.file == own.data() + "/backups/genu-2026-03-02-2.db");
}

TEST_CASE("what is no backup changes nothing") {
  const OwnFolder own("no-backup");
  test::World world(own.data());
  live_a_fortnight(world);
  const auto length = diary_length(world);
  std::ofstream(own.file("letter.txt")) << "Dear diary";
  CHECK(app::restore(*world.core, own.file("letter.txt")).error().code == base::ErrorCode::NotOurs);
  CHECK(app::restore(*world.core, own.file("nothing.db")).error().code == base::ErrorCode::NotFound);
  CHECK(app::import_everything(*world.core, own.file("letter.txt"), true).error().code == base::ErrorCode::NotOurs);
  CHECK(diary_length(world) == length);
  world.check_in(1);
  CHECK(diary_length(world) == length + 1);
}

TEST_CASE("everything goes out as files and comes back the same, byte for byte") {
  const OwnFolder own("archive");
  test::World world(own.data());
  live_a_fortnight(world);
  test::must(app::export_everything(*world.core, own.file("one.zip")));
  CHECK_FALSE(fs::exists(own.file("one.zip.copy")));

  test::World other(own.file("other"));
  test::must(app::import_everything(*other.core, own.file("one.zip")));
  test::must(app::export_everything(*other.core, own.file("two.zip")));
  CHECK(file_bytes(own.file("one.zip")) == file_bytes(own.file("two.zip")));
  CHECK(diary_length(other) == diary_length(world));
  CHECK(test::must(app::settings_view(*other.core)).settings.units == model::DistanceUnit::Miles);
  CHECK(test::must(app::today_view(*other.core)).standing.has_value());
}

TEST_CASE("an archive does not take the place of a diary unless that is said, and then the diary is kept") {
  const OwnFolder own("import");
  test::World world(own.data());
  world.start_programme();
  world.check_in(2);
  test::must(app::export_everything(*world.core, own.file("one.zip")));
  world.check_in(3);
  CHECK(app::import_everything(*world.core, own.file("one.zip")).error().reason == "data.not-empty");
  CHECK(diary_length(world) == 2);
  const auto replaced = test::must(app::import_everything(*world.core, own.file("one.zip"), true));
  CHECK(diary_length(world) == 1);
  test::must(app::restore(*world.core, replaced.kept));
  CHECK(diary_length(world) == 2);
}

TEST_CASE("everything is erased only by whoever was told the code, and then nothing is left") {
  const OwnFolder own("erase");
  test::World world(own.data());
  live_a_fortnight(world);
  test::must(app::back_up(*world.core));
  test::must(app::restore(*world.core, test::must(app::data_view(*world.core)).backup_file));
  std::ofstream(own.data() + "/holiday.jpg") << "not ours";
  // What other rooms keep beside the diary: the keys for exchange, charts and papers as files.
  std::ofstream(own.data() + "/keys.seed") << "seed";
  std::ofstream(own.data() + "/unfinished-entry.json") << "an entry";
  fs::create_directories(own.data() + "/saved");
  std::ofstream(own.data() + "/saved/pain.png") << "picture";
  CHECK(app::erase_everything(*world.core, "yes").error().reason == "data.erase-code");
  CHECK(diary_length(world) > 0);
  const auto code = test::must(app::data_view(*world.core)).erase_code;
  const auto erased = test::must(app::erase_everything(*world.core, code));
  CHECK(erased.files.size() >= 4);
  std::vector<std::string> left;
  for (const auto& each : fs::recursive_directory_iterator(own.data())) left.push_back(each.path().filename().string());
  CHECK(left == std::vector<std::string>{"holiday.jpg"});
  CHECK_FALSE(app::diary_view(*world.core, 10));
  CHECK_FALSE(app::perform(*world.core, app::Undo{}));
}

TEST_CASE("after everything is erased a new diary can begin") {
  const OwnFolder own("again");
  test::World world(own.data());
  live_a_fortnight(world);
  const auto code = test::must(app::data_view(*world.core)).erase_code;
  test::must(app::erase_everything(*world.core, code, app::Afterwards::BeginAgain));
  CHECK(diary_length(world) == 0);
  CHECK(test::must(app::data_view(*world.core)).entries == 0);
  world.start_programme();
  CHECK(world.today().standing);
}

TEST_CASE("a diary that can no longer be opened is restored without opening it") {
  const OwnFolder own("broken");
  {
    test::World world(own.data());
    live_a_fortnight(world);
    test::must(app::back_up(*world.core, own.file("copy.db")));
  }
  std::ofstream(own.data() + "/genu.db", std::ios::trunc) << "SQLite format 3 and then nothing";
  const auto replaced = test::must(app::restore(own.data(), own.file("copy.db")));
  CHECK(file_bytes(replaced.kept) == "SQLite format 3 and then nothing");
  test::World world(own.data());
  CHECK(diary_length(world) > 0);
}

TEST_CASE("another program that has the diary open keeps it from being replaced or erased") {
  const OwnFolder own("locked");
  test::World world(own.data());
  world.start_programme();
  test::must(app::back_up(*world.core, own.file("copy.db")));
  {
    test::World other(own.data());
    CHECK(other.today().standing);
    CHECK(app::restore(*world.core, own.file("copy.db")).error().code == base::ErrorCode::Locked);
    const auto code = test::must(app::data_view(*world.core)).erase_code;
    CHECK(app::erase_everything(*world.core, code).error().code == base::ErrorCode::Locked);
    CHECK(world.today().standing);
    CHECK(other.today().standing);
  }
  test::must(app::restore(*world.core, own.file("copy.db")));
}

TEST_CASE("a diary in memory has no place and says so") {
  test::World world;
  CHECK(test::must(app::data_view(*world.core)).folder.empty());
  CHECK(app::back_up(*world.core).error().reason == "data.in-memory");
  CHECK(app::restore(*world.core, "x").error().reason == "data.in-memory");
}
