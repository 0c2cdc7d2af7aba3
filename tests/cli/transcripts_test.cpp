// Every transcript in tests/fixtures/cli comes out as it is written there.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <vector>

#include "support/source_folder.hpp"
#include "support/text_file.hpp"
#include "transcript.hpp"

using namespace genu;

TEST_SUITE_BEGIN("cli");

TEST_CASE("what a person types is answered as the transcripts say") {
  // With GENU_WRITE_TRANSCRIPTS set they are written anew, to be reviewed as a change.
  const bool write = std::getenv("GENU_WRITE_TRANSCRIPTS") != nullptr;
  std::vector<std::filesystem::path> files;
  for (const auto& file : std::filesystem::directory_iterator(support::source_folder() / "tests/fixtures/cli")) {
    if (file.path().extension() == ".txt") files.push_back(file.path());
  }
  std::sort(files.begin(), files.end());
  CHECK(files.size() >= 8);
  for (const auto& file : files) {
    CAPTURE(file.filename().string());
    const auto text = support::read_text(file);
    const auto actual = test::replayed(text);
    CHECK(actual == text);
    if (write) support::write_text(file, actual);
  }
}

TEST_SUITE_END();
