// Whole sessions as text, for anyone to review: tests/fixtures/player. With GENU_WRITE_PLAYER_SCRIPTS=1 what the player
// does is written into them.
#include <doctest/doctest.h>

#include <cstdlib>

#include "core/player/script.hpp"
#include "support/source_folder.hpp"
#include "support/text_file.hpp"

using namespace genu;

TEST_SUITE_BEGIN("player");

TEST_CASE("sessions go as their scripts tell") {
  int scripts = 0;
  for (const auto& file : std::filesystem::directory_iterator(support::source_folder() / "tests/fixtures/player")) {
    if (file.path().extension() != ".txt") continue;
    ++scripts;
    CAPTURE(file.path().filename().string());
    const auto text = support::read_text(file.path());
    const auto played = player::played(text);
    CHECK(played.find("??") == std::string::npos);
    if (std::getenv("GENU_WRITE_PLAYER_SCRIPTS") != nullptr)
      support::write_text(file.path(), played);
    else
      CHECK(played == text);
  }
  CHECK(scripts >= 10);
}

TEST_SUITE_END();
