#include "content/catalogue.hpp"
#include "sample.hpp"
#include "support/print.hpp"

using namespace genu::content;
using genu::base::ErrorCode;

namespace {

Catalogue sound_catalogue() { return *sample::load_texts(sample::sound()); }

}  // namespace

TEST_SUITE_BEGIN("content");

TEST_CASE("a programme of somebody else's may say more than we know") {
  std::string text = sample::programme;
  sample::change(text, R"("id": "plan")", R"("id": "my-plan", "author": {"name": "A physio"})");
  sample::change(text, R"("goal": "G.")", R"("goal": "G.", "colour": "blue")");
  sample::change(text, R"("sources": ["book"])", R"("sources": ["my-notes"])");
  const auto programme = read_programme(text, sound_catalogue());
  if (!programme) FAIL(genu::support::text_of(programme.error()));
  CHECK(programme->id == "my-plan");
  CHECK(programme->phases.size() == 2);
}

TEST_CASE("but what it names must be known, and its faults come at once without a file") {
  std::string text = sample::programme;
  sample::change(text, R"("id": "plan")", R"("id": "My Plan")");
  sample::change(text, R"("condition": "sore")", R"("condition": "toe")");
  sample::change(text, R"("exercise": "high")", R"("exercise": "higher")");
  sample::change(text, "test(sls-pain)", "test(magic)");
  const auto programme = read_programme(text, sound_catalogue());
  REQUIRE_FALSE(programme);
  std::vector<std::string> places;
  for (const auto& fault : programme.error()) places.push_back(fault.place);
  CHECK(places == std::vector<std::string>{"id", "condition", "phases[0].exit[0]", "phases[1].items[0].exercise"});
}

TEST_CASE("what is no programme is refused") {
  const auto known = sound_catalogue();
  CHECK(read_programme("", known).error().front().code == ErrorCode::BadFormat);
  CHECK(read_programme("[]", known).error().front().code == ErrorCode::WrongType);
  CHECK(read_programme("{}", known).error().front().code == ErrorCode::Missing);
  CHECK(read_programme(std::string(40, '['), known).error().front().code == ErrorCode::BadFormat);
  CHECK(read_programme(std::string(2'000'000, ' '), known).error().front().code == ErrorCode::TooLarge);
}

TEST_SUITE_END();
