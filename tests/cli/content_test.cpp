// `genu content check`: 0 for sound content, 1 with every fault and its path, and never a diary.
#include <doctest/doctest.h>

#include <genu/base/json.hpp>

#include "program.hpp"
#include "support/source_folder.hpp"
#include "support/text_file.hpp"

using namespace genu;
using test::Folder;
using test::run;
namespace fs = std::filesystem;

TEST_SUITE_BEGIN("cli");

namespace {

std::string check(const fs::path& folder) { return "content check '" + folder.string() + "'"; }

}  // namespace

TEST_CASE("sound content ends with 0 and opens no diary") {
  const Folder folder;
  const auto ran = run(folder, check(support::source_folder() / "exercises"));
  CHECK(ran.code == 0);
  CHECK(ran.err.empty());
  CHECK(ran.out.find("No faults") != std::string::npos);
  CHECK_FALSE(fs::exists(folder.path() / "data"));
}

TEST_CASE("faults end with 1, all of them as sentences, and as JSON where asked for") {
  const Folder folder;
  fs::create_directories(folder.path() / "mine/pages");
  support::write_text(folder.path() / "mine/pages/a.json", "{");
  support::write_text(folder.path() / "mine/pages/b.json", R"({"id": "c"})");
  const auto ran = run(folder, check(folder.path() / "mine") + " --json");
  CHECK(ran.code == 1);
  CHECK(ran.out.empty());
  CHECK(ran.err.find("genu: pages/a.json: line 1, column") != std::string::npos);
  CHECK(ran.err.find("genu: pages/b.json: title") != std::string::npos);
  const auto last = ran.err.substr(ran.err.rfind('\n', ran.err.size() - 2) + 1);
  const auto document = base::parse_json(last);
  REQUIRE(document);
  REQUIRE(document->find("errors"));
  CHECK(document->find("errors")->array()->size() > 3);
  CHECK(run(folder, check(folder.path() / "nowhere")).code == 1);
  CHECK(run(folder, "content check").code == 2);
}

TEST_SUITE_END();
