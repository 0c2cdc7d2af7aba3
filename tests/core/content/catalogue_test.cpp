#include "content/catalogue.hpp"

#include <algorithm>

#include "sample.hpp"
#include "support/print.hpp"

using namespace genu::content;

TEST_SUITE_BEGIN("content");

TEST_CASE("sound content becomes a catalogue") {
  const auto catalogue = sample::load_texts(sample::sound());
  if (!catalogue) FAIL(genu::support::text_of(catalogue.error()));
  CHECK(catalogue->exercises().size() == 3);
  CHECK(catalogue->programmes().size() == 1);
  CHECK(catalogue->conditions().size() == 1);
  CHECK(catalogue->sources().size() == 1);
}

TEST_CASE("records are found by their id") {
  const auto catalogue = sample::load_texts(sample::sound());
  REQUIRE(catalogue);
  REQUIRE(catalogue->exercise("middle"));
  CHECK(catalogue->exercise("middle")->level == 2);
  REQUIRE(catalogue->programme("plan"));
  CHECK(catalogue->programme("plan")->phases.size() == 2);
  CHECK(catalogue->condition("sore")->name == "Sore");
  CHECK(catalogue->source("book")->reference == "A book.");
  for (const auto* id : {"", "lo", "lows", "zzz", "Low"}) {
    CAPTURE(id);
    CHECK(catalogue->exercise(id) == nullptr);
    CHECK(catalogue->programme(id) == nullptr);
    CHECK(catalogue->condition(id) == nullptr);
    CHECK(catalogue->source(id) == nullptr);
  }
}

TEST_CASE("lists are in the order of ids whatever the order of the files") {
  const auto texts = sample::sound();
  std::vector<File> files{{"middle.json", texts.at("catalogue/middle.json")},
                          {"low.json", texts.at("catalogue/low.json")},
                          {"high.json", texts.at("catalogue/high.json")}};
  const File conditions[] = {{"sore.json", texts.at("conditions/sore.json")}};
  const File sources[] = {{"sources.json", texts.at("sources/sources.json")}};
  const auto catalogue = load({files, {}, conditions, sources});
  REQUIRE(catalogue);
  std::vector<std::string> ids;
  for (const auto& exercise : catalogue->exercises()) ids.push_back(exercise.id);
  CHECK(ids == std::vector<std::string>{"high", "low", "middle"});
}

TEST_CASE("no files make an empty catalogue") {
  const auto catalogue = load({});
  REQUIRE(catalogue);
  CHECK(catalogue->exercises().empty());
  CHECK(catalogue->exercise("low") == nullptr);
}

TEST_SUITE_END();
