#include <doctest/doctest.h>

#include <filesystem>
#include <genu/platform/environment.hpp>

using namespace genu;
namespace fs = std::filesystem;

TEST_CASE("the files of a folder are listed by name, without the folders in it") {
  const auto folder = fs::temp_directory_path() / "genu-listing-test";
  fs::remove_all(folder);
  fs::create_directories(folder / "inner");
  CHECK(platform::list_files(folder.string()).value().empty());
  for (const auto* name : {"b.json", "a.json", "c.txt"}) {
    REQUIRE(platform::write_file((folder / name).string(), "{}").has_value());
  }
  CHECK(platform::list_files(folder.string()).value() == std::vector<std::string>{"a.json", "b.json", "c.txt"});
  fs::remove_all(folder);
  const auto gone = platform::list_files(folder.string());
  REQUIRE_FALSE(gone);
  CHECK(gone.error().code == base::ErrorCode::NotFound);
}
