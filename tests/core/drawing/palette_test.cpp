#include <doctest/doctest.h>

#include <algorithm>

#include <genu/drawing/palette.hpp>

#include "support/print.hpp"
#include "support/source_folder.hpp"
#include "support/text_file.hpp"

using namespace genu;
using namespace genu::drawing;

namespace {

std::string palette_text(const char* name) {
  return support::read_text(support::source_folder() / "assets/palette" / (std::string(name) + ".json"));
}

}  // namespace

TEST_SUITE_BEGIN("drawing");

TEST_CASE("light, dark and print know every ink") {
  for (const auto* name : {"light", "dark", "print"}) {
    CAPTURE(name);
    const auto palette = palette_from(palette_text(name));
    if (!palette) FAIL(support::text_of(palette.error()));
  }
}

TEST_CASE("print does without colour") {
  const auto palette = palette_from(palette_text("print"));
  REQUIRE(palette);
  for (const auto& each : names_of(Type<Ink>{})) {
    const auto colour = (*palette)[each.value];
    CAPTURE(std::string(each.text));
    CHECK(colour.r == colour.g);
    CHECK(colour.g == colour.b);
  }
}

TEST_CASE("a mixture has the colour between its inks") {
  const auto palette = palette_from(palette_text("light"));
  REQUIRE(palette);
  CHECK(hex((*palette)[Ink::Skin]) == "E3AF86");
  CHECK(hex(colour_of(Paint(Ink::Surface).mixed(Ink::Hem, 0.5), *palette)) == "808080");
}

TEST_CASE("all faults of a palette are told at once") {
  const auto palette = palette_from(R"({"skin": "E3AF8", "sky": "0000FF"})");
  REQUIRE_FALSE(palette);
  const auto& faults = palette.error();
  REQUIRE(faults.size() == ink_count + 1);
  const auto has = [&](base::ErrorCode code, std::string_view place) {
    return std::any_of(faults.begin(), faults.end(),
                       [&](const base::Error& fault) { return fault.code == code && fault.place == place; });
  };
  CHECK(has(base::ErrorCode::BadFormat, "skin"));
  CHECK(has(base::ErrorCode::Unknown, "sky"));
  CHECK(has(base::ErrorCode::Missing, "far"));
}

TEST_SUITE_END();
