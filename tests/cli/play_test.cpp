// What is typed while a session is played.
#include <doctest/doctest.h>

#include "play/entry.hpp"

using namespace genu;
using namespace genu::cli;

namespace {

template <class What>
const What* said(const std::optional<Entry>& entry) {
  const auto* what = entry ? std::get_if<player::What>(&*entry) : nullptr;
  return what ? std::get_if<What>(what) : nullptr;
}

}  // namespace

TEST_SUITE_BEGIN("cli");

TEST_CASE("lines become events") {
  CHECK(said<player::Press>(entry_of_line("")));
  CHECK(said<player::Done>(entry_of_line("  done ")));
  REQUIRE(said<player::SayPain>(entry_of_line("pain 10")));
  CHECK(said<player::SayPain>(entry_of_line("pain 10"))->score.score() == 10);
  REQUIRE(said<player::Skip>(entry_of_line("skip too-hard")));
  CHECK(said<player::Skip>(entry_of_line("skip too-hard"))->reason == model::SkipReason::TooHard);
  CHECK(said<player::SetLoad>(entry_of_line("grams 2500"))->load == base::Grams{2500});
  CHECK(std::get<Wait>(*entry_of_line("wait 35")).seconds == 35);
}

TEST_CASE("lines that nobody understands are nothing, whole") {
  for (const char* line : {"pain", "pain 11", "pain -1", "pain 3 4", "pain three", "skip", "skip me", "wait 0",
                           "wait 9999", "reps 1001", "jump", "finish effort", "finish effort 11", "finish mood 3"}) {
    CAPTURE(line);
    CHECK_FALSE(entry_of_line(line));
  }
}

TEST_CASE("answers at the end that are left out stay open") {
  const auto entry = entry_of_line("finish effort 4 note slept badly");
  const auto* end = said<player::End>(entry);
  REQUIRE(end);
  CHECK(*end->answers.effort == 4);
  CHECK_FALSE(end->answers.pain_after);
  CHECK(end->answers.pain_after.silence() == base::Silence::NoAnswer);
  CHECK(end->answers.note == "slept badly");
}

TEST_CASE("one key is an event, except where a number or a reason follows") {
  CHECK(said<player::Press>(entry_of_key(U' ', {})));
  CHECK(said<player::Back>(entry_of_key(static_cast<char32_t>(Arrow::Left), {})));
  CHECK(std::holds_alternative<Leave>(*entry_of_key(U'q', {})));
  const auto pain = entry_of_key(U'p', {});
  REQUIRE(pain);
  const std::optional<Begin> begun = std::get<Begin>(*pain);
  CHECK(said<player::SayPain>(entry_of_key(U'3', begun))->score.score() == 3);
  CHECK(said<player::SayPain>(entry_of_key(U't', begun))->score.score() == 10);
  CHECK_FALSE(entry_of_key(U'q', begun));
  const std::optional<Begin> skip = Begin{Begin::What::Skip};
  CHECK(said<player::Skip>(entry_of_key(U'1', skip))->reason == model::SkipReason::Hurts);
  CHECK_FALSE(entry_of_key(U'6', skip));
  CHECK_FALSE(entry_of_key(U'z', {}));
}

TEST_SUITE_END();
