#include "exchange/programme_file.hpp"

#include <doctest/doctest.h>

#include <genu/base/json.hpp>

#include "support/source_folder.hpp"
#include "support/text_file.hpp"

using namespace genu;
using namespace genu::exchange;

namespace {

ProgrammeFile some_file() {
  ProgrammeFile file;
  const auto text = support::read_text(std::string(GENU_SOURCE_FOLDER) + "/exercises/programmes/pfp-runner.json");
  file.programme = base::read<model::Programme>(base::parse_json(text).value()).value();
  file.author = "Grace";
  return file;
}

}  // namespace

TEST_CASE("a programme file reads as it was written") {
  const auto text = write_programme_file(some_file());
  REQUIRE(looks_like_programme_file(text));
  CHECK(read_programme_file(text).value() == some_file());
}

TEST_CASE("a programme file of another kind, a newer one and one with a fault are refused") {
  auto later = some_file();
  later.min_reader = 2;
  CHECK(read_programme_file(write_programme_file(later)).error().reason == "exchange.too-new");
  CHECK(read_programme_file("{}").error().reason == "exchange.not-ours");
  auto faulty = some_file();
  faulty.programme.phases[1].sessions_per_week = 99;
  CHECK(read_programme_file(write_programme_file(faulty)).error().place == "programme.phases[1].sessions_per_week");
}
