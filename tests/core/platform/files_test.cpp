#include <doctest/doctest.h>

#include <filesystem>
#include <genu/platform/environment.hpp>

using namespace genu;
namespace fs = std::filesystem;

namespace {

// A folder of this test alone, gone with it.
struct Folder {
  Folder() : path(fs::temp_directory_path() / "genu-platform-test") {
    fs::remove_all(path);
    fs::create_directories(path);
  }
  ~Folder() {
    std::error_code ignored;
    fs::remove_all(path, ignored);
  }
  [[nodiscard]] std::string file(const char* name) const { return (path / name).string(); }
  fs::path path;
};

}  // namespace

TEST_CASE("a written file is read back whole, for its owner alone") {
  const Folder folder;
  const auto file = folder.file("window.json");
  REQUIRE(platform::write_file(file, "first").has_value());
  REQUIRE(platform::write_file(file, "second \xF0\x9F\x99\x82").has_value());
  CHECK(platform::read_file(file).value_or("") == "second \xF0\x9F\x99\x82");
#ifndef _WIN32
  CHECK((fs::status(file).permissions() & fs::perms::all) == (fs::perms::owner_read | fs::perms::owner_write));
#endif
  CHECK(std::distance(fs::directory_iterator(folder.path), fs::directory_iterator{}) == 1);
}

TEST_CASE("a missing, an oversized and an unwritable file are told apart") {
  const Folder folder;
  const auto missing = platform::read_file(folder.file("nothing"));
  REQUIRE_FALSE(missing.has_value());
  CHECK(missing.error().code == base::ErrorCode::NotFound);
  REQUIRE(platform::write_file(folder.file("big"), std::string(100, 'x')).has_value());
  const auto big = platform::read_file(folder.file("big"), 99);
  REQUIRE_FALSE(big.has_value());
  CHECK(big.error().code == base::ErrorCode::TooLarge);
  const auto nowhere = platform::write_file(folder.file("no/such/folder"), "x");
  REQUIRE_FALSE(nowhere.has_value());
  CHECK(nowhere.error().code == base::ErrorCode::Io);
}

TEST_CASE("a folder is made with what is missing above it") {
  const Folder folder;
  const auto deep = folder.file("a/b \xC3\xAF/c");
  REQUIRE(platform::make_folder(deep).has_value());
  CHECK(fs::is_directory(deep));
  CHECK(platform::make_folder(deep).has_value());
  REQUIRE(platform::write_file(folder.file("file"), "x").has_value());
  CHECK_FALSE(platform::make_folder(folder.file("file") + "/below").has_value());
}
