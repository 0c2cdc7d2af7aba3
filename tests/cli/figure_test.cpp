// Pictures as files: every kind is written where it is asked for.
#include <doctest/doctest.h>

#include "program.hpp"
#include "support/text_file.hpp"

using namespace genu;

namespace {

std::string in(const test::Folder& folder, const char* name) { return "'" + (folder.path() / name).string() + "'"; }

std::size_t files_in(const std::filesystem::path& folder) {
  std::size_t count = 0;
  for (const auto& file : std::filesystem::directory_iterator(folder)) count += file.is_regular_file() ? 1 : 0;
  return count;
}

}  // namespace

TEST_SUITE_BEGIN("cli");

TEST_CASE("one figure is written as SVG, PNG and PDF at once") {
  const test::Folder folder;
  const auto ran = test::run(folder, "figure wall-sit --frame hold --svg " + in(folder, "a.svg") + " --png " +
                                         in(folder, "a.png") + " --pdf " + in(folder, "a.pdf"));
  CHECK(ran.code == 0);
  CHECK(support::read_text(folder.path() / "a.svg").starts_with("<svg "));
  CHECK(support::read_text(folder.path() / "a.png").starts_with("\x89PNG"));
  CHECK(support::read_text(folder.path() / "a.pdf").starts_with("%PDF-"));
}

TEST_CASE("the other leg is the mirror image, and the phase decides the pose") {
  const test::Folder folder;
  const auto svg = [&](const char* options) {
    CHECK(test::run(folder, "figure step-up --svg " + in(folder, "a.svg") + options).code == 0);
    return support::read_text(folder.path() / "a.svg");
  };
  const auto right = svg("");
  CHECK(svg(" --side right") == right);
  CHECK(svg(" --side left") != right);
  CHECK(svg(" --frame lift") != svg(" --frame lower"));
  CHECK(svg(" --colours print") != right);
}

TEST_CASE("one command makes the sheets of all exercises") {
  const test::Folder folder;
  const auto ran = test::run(folder, "figure sheet --png " + in(folder, "sheets") + " --pdf " + in(folder, "all.pdf"));
  CHECK(ran.code == 0);
  CHECK(files_in(folder.path() / "sheets") == 9);  // nine exercises on each
  CHECK(support::read_text(folder.path() / "all.pdf").starts_with("%PDF-"));
  CHECK(test::run(folder, "figure knees --svg " + in(folder, "knees.svg")).code == 0);
  CHECK(support::read_text(folder.path() / "knees.svg").find("left knee, back") != std::string::npos);
}

TEST_SUITE_END();
