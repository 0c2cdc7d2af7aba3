#include <doctest/doctest.h>

#include "wording/english.hpp"
#include "wording/two_sides.hpp"

using namespace genu;

namespace {

wording::TwoSides told(const std::string& mine, const std::string& theirs) {
  const auto words = wording::english();
  REQUIRE(words);
  return wording::told_apart(*words, mine, theirs);
}

constexpr const char* kMine =
    R"({"id":"01890a5d-ac96-774b-bcce-b302099a8057","worst_24h":3,"note":"after hills","at_ms":1,"locked":true})";
constexpr const char* kTheirs =
    R"({"id":"01890a5d-ac96-774b-bcce-b302099a8057","worst_24h":"no-answer","note":"after hills","at_ms":2})";

}  // namespace

TEST_CASE("only what differs is told, in words, without ids and times of writing") {
  const auto sides = told(kMine, kTheirs);
  CHECK(sides.mine == "worst pain: 3, locked: yes");
  CHECK(sides.theirs == "worst pain: no answer, locked: nothing");
}

TEST_CASE("where one side removed the record the other tells all that it holds") {
  const auto sides = told("", kTheirs);
  CHECK(sides.mine == "removed");
  CHECK(sides.theirs == "worst pain: no answer, note: after hills");
}

TEST_CASE("where only ids or times differ both sides say so instead of nothing") {
  const auto sides = told(R"({"swelling":1,"at_ms":1})", R"({"swelling":1,"at_ms":2})");
  CHECK(sides.mine == "nothing but ids or times of writing");
  CHECK(sides.theirs == sides.mine);
}

TEST_CASE("names of values are read as words; days and what people wrote are left as they are") {
  CHECK(told(R"({"surface":"soft-trail"})", R"({"surface":"track"})").mine == "surface: soft trail");
  CHECK(told(R"({"day":"2026-03-01"})", R"({"day":"2026-03-02"})").mine == "day: 2026-03-01");
  CHECK(told(R"({"note":"anti-inflammatory"})", R"({"note":""})").mine == "note: anti-inflammatory");
}

TEST_CASE("lists are told as they are, and so is what cannot be read") {
  CHECK(told(R"({"spots":[1,2],"strange_field":0.5})", R"({"spots":[1],"strange_field":0.5})").mine == "spots: [1,2]");
  CHECK(told("{", kTheirs).mine == "{");
  CHECK(told("[]", kTheirs).mine == "[]");
}
